// Lists of distribution groups.
import { contains } from '../probes.js';
import { bySign, text, type ListOf } from './list.js';

const groups = {
  query: { view: 'extended' },
  filters: { 'filters[search]': contains('name', 'description') },
  orders: { spell: bySign, keys: { name: text('name') } },
} as const;

export const distributionGroupLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/companies/{company_id}/distribution_groups',
    path: ({ big }) => `/rest/v1.0/companies/${big.id}/distribution_groups`,
    ...groups,
  },
  {
    template: '/rest/v1.0/projects/{project_id}/distribution_groups',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/distribution_groups`,
    ...groups,
  },
];
