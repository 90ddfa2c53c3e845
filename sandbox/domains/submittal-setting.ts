// What submittals are set up with: statuses and types of the company, responses of a project.
import { list, onlyView } from '../list.js';
import { v1Paging } from '../paging.js';
import type { Named } from '../seed/company.js';
import { inProject } from '../seed/of-project.js';
import {
  submittalResponses,
  submittalStatuses,
  submittalTypes,
  type SubmittalResponse,
  type SubmittalStatus,
} from '../seed/submittal-setting.js';
import { copy, type Shape } from '../shape.js';

export const statusShape = copy<SubmittalStatus>()('id name status');
export const responseShape = copy<SubmittalResponse>()('id name considered');
/** The account reads English. */
export const typeShape: Shape<Named> = { ...copy<Named>()('id name'), translated_name: ({ name }) => name };

export const submittalSettingRoutes = [
  list(submittalStatuses, '/rest/v1.0/companies/{company_id}/submittal_statuses', {
    views: onlyView(statusShape),
    paging: v1Paging,
  }),
  list(submittalTypes, '/rest/v1.0/companies/{company_id}/submittal_types', { views: onlyView(typeShape) }),
  list(submittalResponses, '/rest/v1.0/projects/{project_id}/submittal_responses', {
    views: onlyView(responseShape),
    access: { tool: 'submittals', level: 'read' },
    rows: ({ data, ids }) => inProject(submittalResponses, data, ids.project_id),
    paging: v1Paging,
  }),
];
