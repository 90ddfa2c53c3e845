// What submittals are set up with: the company's statuses, types and workflow templates, the responses of each project.
import { Kind } from '../store.js';
import { table } from '../words.js';
import type { Named } from './company.js';
import type { OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects } from './project.js';

export interface SubmittalStatus extends Named {
  /** What it counts as. */
  readonly status: string;
}

export interface SubmittalResponse extends Named, OfProject {
  readonly considered: string;
}

export const submittalStatuses = new Kind<SubmittalStatus>('submittalStatuses', 1_812_040);
export const submittalTypes = new Kind<Named>('submittalTypes', 1_905_310);
export const workflowTemplates = new Kind<Named>('workflowTemplates', 1_950_505);
export const submittalResponses = new Kind<SubmittalResponse>('submittalResponses', 36_105_220);

const STATUSES = table(
  'name status',
  `
Draft | Draft
Open | Open
Closed | Closed
Superseded | Closed
`,
);

const TYPES = [
  ...['Product Data', 'Shop Drawing', 'Sample', 'Mockup', 'Certificate', 'Test Report', 'Closeout Document'],
  'Pre-Installation Meeting',
];

const RESPONSES = table(
  'name considered',
  `
Submitted | submitted
Pending | pending
Approved | approved
Approved as Noted | approved as noted
Revise and Resubmit | revise and resubmit
Rejected | rejected
For Record Only | for record only
Forwarded for Review | forwarded for review
Void | void
`,
);

export function sowSubmittalSettings({ data }: Sowing): void {
  for (const row of STATUSES) submittalStatuses.in(data).put({ id: submittalStatuses.in(data).newId(), ...row });
  for (const name of TYPES) submittalTypes.in(data).put({ id: submittalTypes.in(data).newId(), name });
  for (const name of ['Standard Review', 'Review with Owner'])
    workflowTemplates.in(data).put({ id: workflowTemplates.in(data).newId(), name });
  for (const { id: project_id } of projects.in(data).all())
    for (const row of RESPONSES)
      submittalResponses.in(data).put({ id: submittalResponses.in(data).newId(), project_id, ...row });
}
