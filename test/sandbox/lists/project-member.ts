// Lists of people as to one project, and of projects as to one person.
import type { World } from '../../../sandbox/server.js';
import { at, contains, flag, many, single, type Probing } from '../probes.js';
import { first, numbersAt, placesOf, textAt, textsAt, type Caller, type Row } from '../support.js';
import { byDirection, text, withShow, type ListOf } from './list.js';

const projectRoles = ({ rfis }: World) => `/rest/v1.0/project_roles?project_id=${rfis.open.projectId}`;
const assignable = (projectId: number) => `/rest/v1.0/projects/${projectId}/assignable_users`;

/** The assignments of somebody who has a role on a project. */
async function assignments({ big, ...world }: World, caller: Caller): Promise<string> {
  const [userId] = numbersAt(first(await caller.all(projectRoles({ big, ...world }))), 'user_id');
  return `/rest/v1.0/companies/${big.id}/users/${String(userId)}/project_assignments`;
}

/** With the shows of the projects, and what each project's own list says about the person. */
async function assignmentsInFull(caller: Caller, world: World): Promise<readonly Row[]> {
  const address = await assignments(world, caller);
  const userId = Number(/users\/(\d+)/.exec(address)?.[1]);
  const rows = await withShow(caller, await caller.all(address), placesOf(world.big.id).project);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      member: (await caller.page(assignable(row.id))).find(({ id }) => id === userId),
    })),
  );
}

const choices =
  (spellings: Readonly<Record<string, (row: Row) => boolean>>): Probing =>
  (filter) =>
    Object.entries(spellings).map(([wanted, keeps]) => ({ query: { [filter]: wanted }, keeps }));

const names: Probing = (filter, rows) => {
  const some = rows.slice(1, 3).map((row) => textAt(row, 'name'));
  const strangers = ['no such project'];
  return [some, some.slice(0, 1), strangers].map((wanted) => ({
    query: wanted.map((name) => [`${filter}[]`, name] as const),
    keeps: (row) => wanted.includes(textAt(row, 'name')),
  }));
};

const is = (path: string, wanted: string) => (row: Row) => textAt(row, path) === wanted;

export const projectMemberLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/projects/{project_id}/assignable_users',
    path: ({ rfis }) => assignable(rfis.open.projectId),
    largestPage: 'none',
    filters: { 'filters[search]': contains('name', 'job_title') },
  },
  {
    template: '/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments',
    path: assignments,
    rows: assignmentsInFull,
    filters: {
      'filters[active]': flag(at('active')),
      'filters[name]': names,
      'filters[by_stage]': many(at('show.project_stage.id')),
      'filters[by_type]': many(at('show.project_type.id')),
      'filters[by_program]': many(at('show.program.id')),
      'filters[by_region]': many(at('show.project_region.id')),
      'filters[by_status]': choices({ All: () => true, Active: is('active', 'true'), Inactive: is('active', 'false') }),
      'filters[project_roles]': single(at('member.project_role_ids')),
      'filters[project_permission_templates]': single(at('member.project_permission_template_id')),
      'filters[assignment_status]': choices({
        all: () => true,
        assigned: is('is_assigned', 'true'),
        unassigned: is('is_assigned', 'false'),
      }),
    },
    orders: {
      spell: byDirection,
      nullsAreSmallest: true,
      keys: {
        active: (row) => Number(textAt(row, 'active') === 'true'),
        address: text('address'),
        name: text('name'),
        permission_template_name: text('permission_template_name'),
        program: text('program'),
        project_number: text('project_number'),
        project_type: text('project_type'),
        region: text('region'),
        stage: text('stage'),
        assignment_status: (row) => Number(textAt(row, 'is_assigned') === 'true'),
        project_role_name: (row) => textsAt(row, 'roles')[0],
      },
    },
  },
];
