// Lists of permission templates, roles and distribution groups.
import type { World } from '../../../sandbox/server.js';
import { contains, within, type Probing } from '../probes.js';
import { textAt, type Caller, type Row } from '../support.js';
import { bySign, text, type ListOf } from './list.js';

const inCompany = ({ big }: World, path: string) => `/rest/v1.0/companies/${big.id}/${path}`;
const inProject = ({ rfis }: World, path: string) => `/rest/v1.0/projects/${rfis.open.projectId}/${path}`;
const roleSettings = ({ big }: World) => `/rest/v2.0/companies/${big.id}/roles`;
const projectRoles = ({ rfis }: World) => `/rest/v1.0/project_roles?project_id=${rfis.open.projectId}`;

const all: Probing = (filter) =>
  ['true', 'false'].map((wanted) => ({ query: { [filter]: wanted }, keeps: () => true }));

const usersOnly: Probing = (filter) => [
  { query: { [filter]: 'true' }, keeps: ({ type }) => type === 'user' },
  { query: { [filter]: 'false' }, keeps: () => true },
];

/** v2 sends ids as text; here they are compared with those of v1. */
const rolesWithSettings = async (caller: Caller, world: World): Promise<readonly Row[]> =>
  (await caller.all(roleSettings(world))).map((role) => ({ ...role, id: Number(role.id) }));

const templateTypes: Probing = (filter) => [
  { query: { [filter]: 'project_tools' }, keeps: ({ type }) => type !== 'company_tools' },
  { query: { [filter]: 'company_tools' }, keeps: ({ type }) => type === 'company_tools' },
  { query: { [filter]: 'global' }, keeps: ({ type }) => type === 'global' },
];

const groups = {
  query: { view: 'extended' },
  filters: { 'filters[search]': contains('name', 'description') },
  orders: { spell: bySign, keys: { name: text('name') } },
} as const;

export const directoryLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/companies/{company_id}/permission_templates',
    path: (world) => inCompany(world, 'permission_templates'),
    largestPage: 'none',
    async rows(caller, world) {
      const path = inCompany(world, 'permission_templates');
      const both = [...(await caller.page(path)), ...(await caller.page(path, { 'filters[type]': 'company_tools' }))];
      return both.sort((a, b) => a.id - b.id);
    },
    filters: { 'filters[type]': templateTypes },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/permission_templates',
    path: (world) => inProject(world, 'permission_templates'),
    largestPage: 'none',
    filters: { 'filters[assignables_only]': all },
    keepsAllOrNothing: ['filters[assignables_only]'],
  },
  {
    template: '/rest/v1.0/companies/{company_id}/roles',
    path: (world) => inCompany(world, 'roles'),
    largestPage: 'none',
    rows: rolesWithSettings,
    filters: { 'filters[users_only]': usersOnly },
  },
  {
    template: '/rest/v2.0/companies/{company_id}/roles',
    path: roleSettings,
    largestPage: 100,
    filters: { 'filters[users_only]': usersOnly },
  },
  {
    template: '/rest/v1.0/project_roles',
    path: projectRoles,
    async rows(caller, world) {
      const settings = await rolesWithSettings(caller, world);
      const inTeam = new Map(settings.map((role) => [role['name'], role['add_to_project_team']]));
      return (await caller.all(projectRoles(world))).map((row) => ({ ...row, in_team: inTeam.get(row['role']) }));
    },
    filters: {
      'filters[created_at]': within('created_at'),
      'filters[add_to_project_team]': (filter) =>
        ['true', 'false'].map((wanted) => ({
          query: { [filter]: wanted },
          keeps: (row) => textAt(row, 'in_team') === wanted,
        })),
    },
  },
  {
    template: '/rest/v1.0/companies/{company_id}/distribution_groups',
    path: (world) => inCompany(world, 'distribution_groups'),
    ...groups,
  },
  {
    template: '/rest/v1.0/projects/{project_id}/distribution_groups',
    path: (world) => inProject(world, 'distribution_groups'),
    ...groups,
  },
];
