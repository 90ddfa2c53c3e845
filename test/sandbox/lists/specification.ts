// Lists of specifications.
import { at, many } from '../probes.js';
import { bySign, text, type ListOf } from './list.js';

export const specificationLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/specification_sections',
    path: ({ rfis }) => `/rest/v1.0/specification_sections?project_id=${rfis.open.projectId}`,
    largestPage: 'none',
    filters: { 'filters[id]': many(at('id')) },
    orders: { spell: bySign, keys: { number: text('number') } },
  },
];
