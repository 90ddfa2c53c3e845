// Lists of definitions of custom fields.
import { at, contains, many } from '../probes.js';
import { bySign, number, text, type ListOf } from './list.js';

export const customFieldLists: readonly ListOf[] = [
  {
    template: '/rest/v1.1/companies/{company_id}/custom_field_definitions',
    path: ({ big }) => `/rest/v1.1/companies/${big.id}/custom_field_definitions`,
    largestPage: 100,
    filters: { 'filters[id]': many(at('id')), 'filters[with_label]': contains('label') },
    // Ids are given out in the order in which fields are added.
    orders: { spell: bySign, keys: { created_at: number('id'), label: text('label') } },
  },
];
