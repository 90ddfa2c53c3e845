// Lists of trades.
import { at, contains, flag, within } from '../probes.js';
import type { ListOf } from './list.js';

export const tradeLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/companies/{company_id}/trades',
    path: ({ big }) => `/rest/v1.0/companies/${big.id}/trades`,
    filters: {
      'filters[updated_at]': within('updated_at'),
      'filters[active]': flag(at('active')),
      'filters[query]': contains('name'),
    },
  },
];
