// Lists of permission templates.
import type { World } from '../../../sandbox/server.js';
import type { Probing } from '../probes.js';
import type { ListOf } from './list.js';

const inCompany = ({ big }: World, path: string) => `/rest/v1.0/companies/${big.id}/${path}`;
const inProject = ({ rfis }: World, path: string) => `/rest/v1.0/projects/${rfis.open.projectId}/${path}`;

const all: Probing = (filter) =>
  ['true', 'false'].map((wanted) => ({ query: { [filter]: wanted }, keeps: () => true }));

const templateTypes: Probing = (filter) => [
  { query: { [filter]: 'project_tools' }, keeps: ({ type }) => type !== 'company_tools' },
  { query: { [filter]: 'company_tools' }, keeps: ({ type }) => type === 'company_tools' },
  { query: { [filter]: 'global' }, keeps: ({ type }) => type === 'global' },
];

export const permissionTemplateLists: readonly ListOf[] = [
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
];
