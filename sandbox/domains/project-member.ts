// Who may do what on which project: everybody as seen from one project, and every project as seen from one person.
import { anyId, contains, equals, hasId } from '../filters.js';
import { list, onlyView } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, map, oneOf, texts } from '../parameters.js';
import { notFound } from '../refusal.js';
import { isPermitted } from '../principal.js';
import type { Context, ToolAccess } from '../route.js';
import { permissionTemplates, programs, projectStages, projectTypes, regions } from '../seed/company.js';
import { membershipOf, rolesOn, type Membership, type Role } from '../seed/directory.js';
import { projects, type Project } from '../seed/project.js';
import { users, type User } from '../seed/user.js';
import { vendors, type Vendor } from '../seed/vendor.js';
import { byDirection } from '../sorting.js';
import { copy, embed, type Lens, type Shape } from '../shape.js';
import { Kind, type Dataset, type Entity } from '../store.js';

const read: ToolAccess = { tool: 'directory', level: 'read' };

/** A person and a project, whether one is on the other or not. The id is that of whatever is listed. */
interface Pair extends Entity {
  readonly user: User;
  readonly project: Project;
  readonly membership: Membership | undefined;
  readonly roles: readonly Role[];
}

/** Pairs are looked at, not kept. */
const pairs = new Kind<Pair>('pairs', 1);

const pairOf = (id: number, user: User, project: Project, data: Dataset): Pair => ({
  id,
  user,
  project,
  membership: membershipOf(project.id, user.id, data),
  roles: rolesOn(project.id, user.id, data),
});

const vendorShape: Shape<Vendor> = {
  ...copy<Vendor>()('id name'),
  doing_business_as: (vendor) => vendor.trade_name,
};
const employer = embed(vendors, vendorShape, (user: User) => user.vendor_id);
const personShape: Shape<User> = { ...copy<User>()('first_name last_name name job_title'), vendor: employer };

const assignableShape: Shape<Pair> = {
  id: ({ id }) => id,
  ...Object.fromEntries(
    Object.entries(personShape).map(([key, field]) => [key, ({ user }: Pair, lens: Lens) => field(user, lens)]),
  ),
  project_permission_template_id: ({ membership }) => membership?.permission_template_id ?? null,
  project_role_ids: ({ roles }) => roles.map(({ id }) => id),
  assigned_to_project: ({ membership }) => membership !== undefined,
};

type Named = (pair: Pair, lens: Lens) => string | null;
const stage: Named = ({ project }, { data }) => projectStages.in(data).must(project.project_stage_id).name;
const type: Named = ({ project }, { data }) => projectTypes.in(data).must(project.project_type_id).name;
const program: Named = ({ project }, { data }) => programs.in(data).get(project.program_id)?.name ?? null;
const region: Named = ({ project }, { data }) => regions.in(data).must(project.project_region_id).name;
const template: Named = ({ membership }, { data }) =>
  membership ? permissionTemplates.in(data).must(membership.permission_template_id).name : null;
const address: Named = ({ project }) => `${project.address}, ${project.city}, ${project.state_code} ${project.zip}`;

const assignmentShape: Shape<Pair> = {
  project_id: ({ project }) => project.id,
  name: ({ project }) => project.name,
  project_number: ({ project }) => project.project_number,
  address,
  stage,
  is_assigned: ({ membership }) => membership !== undefined,
  active: ({ project }) => project.active,
  roles: ({ roles }) => roles.map(({ name }) => name),
  permission_template_name: template,
  region,
  program,
  project_type: type,
};

const status = map(
  oneOf('All', 'Active', 'Inactive'),
  (wanted) =>
    ({ project }: Pair) =>
      wanted === 'All' || project.active === (wanted === 'Active'),
);
const assignment = map(
  oneOf('all', 'assigned', 'unassigned'),
  (wanted) =>
    ({ membership }: Pair) =>
      wanted === 'all' || (membership !== undefined) === (wanted === 'assigned'),
);

interface OfUser {
  readonly user_id: number;
}

/** The projects that the caller sees too. */
function projectsOf({ data, grant, ids }: Context<OfUser>): readonly Pair[] {
  const user = users.in(data).get(ids.user_id);
  if (!user) throw notFound();
  return projects
    .in(data)
    .where((project) => isPermitted(grant, project.id))
    .map((project) => pairOf(project.id, user, project, data));
}

export const projectMemberRoutes = [
  list(pairs, '/rest/v1.0/projects/{project_id}/assignable_users', {
    views: onlyView(assignableShape),
    access: read,
    rows: ({ data, ids }) => {
      const project = projects.in(data).must(ids.project_id);
      return users
        .in(data)
        .where((user) => user.is_active)
        .map((user) => pairOf(user.id, user, project, data));
    },
    filters: { 'filters[search]': contains(({ user }) => [user.name, user.job_title]) },
  }),
  list(pairs, '/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments', {
    views: onlyView(assignmentShape),
    access: read,
    rows: projectsOf,
    filters: {
      'filters[active]': equals(flag, ({ project }) => project.active),
      'filters[name]': map(
        texts,
        (names) =>
          ({ project }: Pair) =>
            names.includes(project.name),
      ),
      'filters[by_stage]': anyId(({ project }) => project.project_stage_id),
      'filters[by_type]': anyId(({ project }) => project.project_type_id),
      'filters[by_program]': anyId(({ project }) => project.program_id),
      'filters[by_region]': anyId(({ project }) => project.project_region_id),
      'filters[by_status]': status,
      'filters[project_roles]': hasId(({ roles }) => roles.map(({ id }) => id)),
      'filters[project_permission_templates]': hasId(({ membership }) => membership?.permission_template_id ?? null),
      'filters[assignment_status]': assignment,
    },
    sorting: byDirection({
      active: ({ project }) => Number(project.active),
      address,
      name: ({ project }) => project.name,
      permission_template_name: template,
      program,
      project_number: ({ project }) => project.project_number,
      project_type: type,
      region,
      stage,
      assignment_status: ({ membership }) => Number(membership !== undefined),
      project_role_name: ({ roles }) => roles[0]?.name ?? null,
    }),
    paging: v1Paging,
  }),
];
