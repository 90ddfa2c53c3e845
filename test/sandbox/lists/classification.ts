// The lists by which a company sorts its projects.
import type { ListOf } from './list.js';

const ofCompany = (name: string): ListOf => ({
  template: `/rest/v1.0/companies/{company_id}/${name}`,
  path: ({ big }) => `/rest/v1.0/companies/${big.id}/${name}`,
});

export const classificationLists: readonly ListOf[] = [
  { template: '/rest/v1.0/departments', path: ({ big }) => `/rest/v1.0/departments?company_id=${big.id}` },
  ...['programs', 'project_bid_types', 'project_owner_types', 'project_regions', 'project_stages', 'project_types'].map(
    ofCompany,
  ),
];
