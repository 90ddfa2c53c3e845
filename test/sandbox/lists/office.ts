// Lists of offices.
import type { ListOf } from './list.js';

export const officeLists: readonly ListOf[] = [
  { template: '/rest/v1.0/offices', path: ({ big }) => `/rest/v1.0/offices?company_id=${big.id}` },
];
