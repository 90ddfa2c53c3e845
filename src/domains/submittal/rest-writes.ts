// Writing submittals, as Procore takes it.
import { write } from '../../procore/endpoint.js';
import type { SubmittalWire } from './rest.js';

const SUBMITTALS = '/rest/v1.1/projects/{project_id}/submittals';
const submittal = { noun: 'Submittal', touches: ['Submittal', 'SubmittalPackage'] } as const;

/** Which submittal was made; how it looks is asked as always. */
export const submittalCreate = write<Pick<SubmittalWire, 'id'>>()({ method: 'POST', path: SUBMITTALS, ...submittal });

/** Procore wants the number with every change. */
export const submittalUpdate = write<Pick<SubmittalWire, 'id'>>()({
  method: 'PATCH',
  path: `${SUBMITTALS}/{id}`,
  ...submittal,
});

export const submittalDelete = write<never>()({ method: 'DELETE', path: `${SUBMITTALS}/{id}`, ...submittal });

export const submittalApproverUpdate = write<never>()({
  method: 'PATCH',
  path: '/rest/v1.0/submittal_approvers/{id}',
  projectInQuery: true,
  parentInQuery: 'submittal_id',
  ...submittal,
});

export const submittalCloseAndDistribute = write<never>()({
  method: 'PATCH',
  path: '/rest/v1.0/projects/{project_id}/submittal_logs/{id}/close_and_distribute',
  ...submittal,
});
