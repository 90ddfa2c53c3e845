// Lists of companies.
import type { ListOf } from './list.js';

export const companyLists: readonly ListOf[] = [
  { template: '/rest/v1.0/companies', path: () => '/rest/v1.0/companies' },
];
