// Lists of cost codes and sub jobs.
import { at, many, single } from '../probes.js';
import type { ListOf } from './list.js';

export const costCodeLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/cost_codes',
    path: ({ rfis }) => `/rest/v1.0/cost_codes?project_id=${rfis.open.projectId}`,
    filters: { 'filters[id]': many(at('id')), 'filters[origin_id]': single(at('origin_id')) },
  },
  { template: '/rest/v1.0/sub_jobs', path: ({ rfis }) => `/rest/v1.0/sub_jobs?project_id=${rfis.open.projectId}` },
];
