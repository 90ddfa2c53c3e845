// Lists of roles.
import type { World } from '../../../sandbox/server.js';
import { within, type Probing } from '../probes.js';
import { textAt, type Caller, type Row } from '../support.js';
import type { ListOf } from './list.js';

const roleSettings = ({ big }: World) => `/rest/v2.0/companies/${big.id}/roles`;
const projectRoles = ({ rfis }: World) => `/rest/v1.0/project_roles?project_id=${rfis.open.projectId}`;

const usersOnly: Probing = (filter) => [
  { query: { [filter]: 'true' }, keeps: ({ type }) => type === 'user' },
  { query: { [filter]: 'false' }, keeps: () => true },
];

/** v2 sends ids as text; here they are compared with those of v1. */
const rolesWithSettings = async (caller: Caller, world: World): Promise<readonly Row[]> =>
  (await caller.all(roleSettings(world))).map((role) => ({ ...role, id: Number(textAt(role, 'id')) }));

export const roleLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/companies/{company_id}/roles',
    path: (world) => `/rest/v1.0/companies/${world.big.id}/roles`,
    largestPage: 'none',
    rows: rolesWithSettings,
    filters: { 'filters[users_only]': usersOnly },
  },
  {
    template: '/rest/v2.0/companies/{company_id}/roles',
    usualPage: 10,
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
];
