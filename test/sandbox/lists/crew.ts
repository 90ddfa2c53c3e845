// Lists of crews.
import { within } from '../probes.js';
import type { ListOf } from './list.js';

export const crewLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/projects/{project_id}/crews',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/crews`,
    filters: { 'filters[updated_at]': within('updated_at') },
  },
];
