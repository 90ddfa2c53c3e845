// Lists on a project's home page.
import { at, flag } from '../probes.js';
import type { ListOf } from './list.js';

export const projectHomeLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/projects/{project_id}/project_dates',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/project_dates`,
  },
  {
    template: '/rest/v1.0/projects/{project_id}/tools',
    path: ({ rfisDisabledProjectId }) => `/rest/v1.0/projects/${rfisDisabledProjectId}/tools`,
    filters: { 'filters[is_active]': flag(at('is_active')) },
  },
  {
    template: '/rest/v1.0/tools',
    path: ({ rfisDisabledProjectId }) => `/rest/v1.0/tools?project_id=${rfisDisabledProjectId}`,
  },
  { template: '/rest/v1.0/links', path: ({ rfis }) => `/rest/v1.0/links?project_id=${rfis.open.projectId}` },
];
