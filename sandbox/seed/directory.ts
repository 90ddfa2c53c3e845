// What a directory says about people besides themselves: templates of single projects, roles, memberships, groups.
import { Kind, type Dataset, type Entity } from '../store.js';
import { byName, permissionTemplates, type Named, type PermissionTemplate } from './company.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import type { Random } from './random.js';
import { users, type User } from './user.js';
import { vendors } from './vendor.js';

/** How far a template goes in a tool, and what it allows besides. */
export interface TemplateDetail extends Entity {
  readonly category: 'internal' | 'external';
  /** The project it belongs to. */
  readonly project_id: number | null;
  readonly levels: Readonly<Record<string, string>>;
  readonly allowed: Readonly<Record<string, readonly string[]>>;
}

export interface Role extends Named {
  readonly type: 'user' | 'contact';
  readonly archetype: string;
  readonly position: number;
  readonly add_to_project_team: boolean;
  readonly display_on_company_home: boolean;
  readonly deletable: boolean;
}

/** A person on a project; those who have left the company since still are. */
export interface Membership extends Entity {
  readonly project_id: number;
  readonly user_id: number;
  readonly permission_template_id: number;
}

/** A person in a role on a project. */
export interface ProjectRole extends Entity {
  readonly project_id: number;
  readonly role_id: number;
  readonly user_id: number;
  readonly created_at: string;
}

export interface DistributionGroup extends Named {
  /** Null for one of the company itself. */
  readonly project_id: number | null;
  readonly description: string | null;
  readonly user_ids: readonly number[];
}

/** By the id of the template. */
export const templateDetails = new Kind<TemplateDetail>('templateDetails', 1_620_405);
export const roles = new Kind<Role>('roles', 1_705_110);
export const memberships = new Kind<Membership>('memberships', 7_310_040);
export const projectRoles = new Kind<ProjectRole>('projectRoles', 7_720_015);
export const distributionGroups = new Kind<DistributionGroup>('distributionGroups', 2_905_330);

/** Name, type, archetype, in the team of a project, on the company's home page. */
const ROLES: readonly (readonly [string, Role['type'], string, boolean, boolean])[] = [
  ['Project Manager', 'user', 'project_manager', true, true],
  ['Superintendent', 'user', 'superintendent', true, false],
  ['Project Engineer', 'user', 'project_engineer', true, false],
  ['Safety Manager', 'user', 'custom', false, false],
  ['Project Accountant', 'user', 'custom', false, true],
  ['Architect', 'contact', 'architect', true, false],
  ['Owner Representative', 'contact', 'owner', true, false],
];

const COMPANY_GROUPS: readonly (readonly [string, string | null])[] = [
  ['Executives', 'Project executives and operations managers'],
  ['Safety Alerts', 'Incidents and near misses, day and night'],
  ['Estimating', null],
];

const PROJECT_GROUPS: readonly (readonly [string, string | null])[] = [
  ['OAC Meeting', 'Owner, architect and contractor'],
  ['Field Leadership', 'Superintendents and foremen'],
  ['Submittal Reviewers', null],
  ['Weekly Report', 'Who gets the report on Fridays'],
];

const LEVELS = ['none', 'read_only', 'standard', 'admin'];

export function sowDirectory(sowing: Sowing): void {
  const random = sowing.random('directory');
  sowTemplates(sowing.data);
  sowRoles(sowing.data);
  for (const project of projects.in(sowing.data).all()) sowMembers(sowing, random, project);
  sowGroups(sowing.data, random);
}

const isOutside = (name: string): boolean => /Subcontractor|Architect|Owner|Inspector/.test(name);

function detail(data: Dataset, template: PermissionTemplate, projectId: number | null, level: number): void {
  const tools = template.type === 'company_tools' ? ['directory', 'admin', 'reports'] : ['directory', 'rfi', 'drawing'];
  templateDetails.in(data).put({
    id: template.id,
    category: isOutside(template.name) ? 'external' : 'internal',
    project_id: projectId,
    levels: Object.fromEntries(tools.map((tool, index) => [tool, LEVELS[Math.max(0, level - index)] ?? 'none'])),
    allowed: level > 1 ? { directory: ['create_users', 'edit_users'] } : {},
  });
}

/** The templates the company has are given their details; every third project gets one of its own. */
function sowTemplates(data: Dataset): void {
  const [home, ...others] = projects.in(data).all();
  for (const template of permissionTemplates.in(data).all()) {
    const level = isOutside(template.name) || template.name.endsWith('Read Only') ? 1 : 3;
    detail(data, template, template.project_specific ? (home?.id ?? null) : null, level);
  }
  for (const project of others.filter((_, index) => index % 3 === 0)) {
    const id = permissionTemplates.in(data).newId();
    const name = `${project.project_number} Inspector`;
    const template = permissionTemplates.in(data).put({ id, name, type: 'project_specific', project_specific: true });
    detail(data, template, project.id, 1);
  }
}

function sowRoles(data: Dataset): void {
  for (const [index, [name, type, archetype, inTeam, onHome]] of ROLES.entries()) {
    roles.in(data).put({
      id: roles.in(data).newId(),
      name,
      type,
      archetype,
      position: index + 1,
      add_to_project_team: inTeam,
      display_on_company_home: onHome,
      deletable: archetype === 'custom',
    });
  }
}

const isDesigner = ({ vendor_id }: User, data: Dataset): boolean =>
  /Architect|Engineer|Design|Consultants/.test(vendors.in(data).get(vendor_id)?.name ?? '');

/** Staff fill the roles of the company's own people, one or two at a time; designers and others fill the rest. */
function sowMembers({ data, calendar }: Sowing, random: Random, project: Project): void {
  const people = project.user_ids.map((id) => users.in(data).must(id));
  const active = people.filter((user) => user.is_active);
  const staff = active.filter((user) => user.is_employee);
  const outside = active.filter((user) => !user.is_employee);
  const designers = outside.filter((user) => isDesigner(user, data));
  const roleIds = new Map<number, number[]>();
  for (const role of roles.in(data).all()) {
    const wanted = role.type === 'user' ? staff : role.archetype === 'architect' ? designers : outside;
    const candidates = wanted.length > 0 ? wanted : active;
    for (const user of random.some(candidates, random.chance(0.3) ? 2 : 1)) {
      roleIds.set(user.id, [...(roleIds.get(user.id) ?? []), role.id]);
      projectRoles.in(data).put({
        id: projectRoles.in(data).newId(),
        project_id: project.id,
        role_id: role.id,
        user_id: user.id,
        created_at: calendar.instant(-random.int(1, Math.floor(calendar.age(project.created_at))) - random.next() / 2),
      });
    }
  }
  const [ownTemplate] = templatesOf(project.id, data);
  const superintendent = byName(roles, data, 'Superintendent').id;
  for (const user of people) {
    const named = (name: string): number => byName(permissionTemplates, data, name).id;
    const usual =
      user.is_employee && roleIds.get(user.id)?.includes(superintendent)
        ? named('Superintendent')
        : isDesigner(user, data)
          ? named('Architect/Engineer')
          : user.default_permission_template_id;
    const own = !user.is_employee && random.chance(0.1) ? ownTemplate?.id : undefined;
    memberships.in(data).put({
      id: memberships.in(data).newId(),
      project_id: project.id,
      user_id: user.id,
      permission_template_id: own ?? usual ?? named('Subcontractor'),
    });
  }
}

function sowGroups(data: Dataset, random: Random): void {
  const put = (
    projectId: number | null,
    [name, description]: readonly [string, string | null],
    from: readonly User[],
  ) =>
    distributionGroups.in(data).put({
      id: distributionGroups.in(data).newId(),
      project_id: projectId,
      name,
      description,
      user_ids: random.some(from, random.int(2, 7)).map(({ id }) => id),
    });
  const staff = users.in(data).where((user) => user.is_employee);
  for (const group of COMPANY_GROUPS) put(null, group, staff);
  for (const project of projects.in(data).all()) {
    const team = users.in(data).where(({ id, is_active }) => is_active && project.user_ids.includes(id));
    for (const group of random.some(PROJECT_GROUPS, random.int(2, 4))) put(project.id, group, team);
  }
}

/** The templates that belong to a project alone. */
export function templatesOf(projectId: number, data: Dataset): readonly PermissionTemplate[] {
  return permissionTemplates.in(data).where(({ id }) => templateDetails.in(data).get(id)?.project_id === projectId);
}

const byPlace = new WeakMap<Dataset, Map<string, Membership>>();

/** How a user is a member of a project, if they are. */
export function membershipOf(projectId: number, userId: number, data: Dataset): Membership | undefined {
  let known = byPlace.get(data);
  if (known === undefined) {
    known = new Map(
      memberships
        .in(data)
        .all()
        .map((row) => [`${row.project_id} ${row.user_id}`, row]),
    );
    byPlace.set(data, known);
  }
  return known.get(`${projectId} ${userId}`);
}

/** Puts a user on a project, or gives one who is on it another template. */
export function join(project: Project, userId: number, templateId: number | null, data: Dataset): void {
  const known = membershipOf(project.id, userId, data);
  const id = known?.id ?? memberships.in(data).newId();
  const permission_template_id = templateId ?? known?.permission_template_id ?? 0;
  memberships.in(data).put({ id, project_id: project.id, user_id: userId, permission_template_id });
  if (!project.user_ids.includes(userId))
    projects.in(data).put({ ...project, user_ids: [...project.user_ids, userId] });
  byPlace.delete(data);
}

/** Takes a user off a project. */
export function leave(project: Project, userId: number, data: Dataset): void {
  const known = membershipOf(project.id, userId, data);
  if (known) memberships.in(data).remove(known.id);
  projects.in(data).put({ ...project, user_ids: project.user_ids.filter((other) => other !== userId) });
  byPlace.delete(data);
}

/** The roles a user has on a project. */
export const rolesOn = (projectId: number, userId: number, data: Dataset): readonly Role[] =>
  projectRoles
    .in(data)
    .where((row) => row.project_id === projectId && row.user_id === userId)
    .map(({ role_id }) => roles.in(data).must(role_id));
