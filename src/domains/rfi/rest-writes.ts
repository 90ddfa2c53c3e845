// Writing RFIs, as Procore takes it.
import { write } from '../../procore/endpoint.js';
import type { AnswerWire, RfiWire } from './rest.js';

const RFIS = '/rest/v1.0/projects/{project_id}/rfis';
const rfi = { noun: 'Rfi', touches: ['Rfi'] } as const;

/** What the show of an RFI, and the answer of a write, do not have of it. */
type OfList = 'created_by' | 'link' | 'project_stage' | 'sub_job' | 'whole_assignees' | 'questions' | 'assignees';

export const rfiCreate = write<Omit<RfiWire, OfList>>()({ method: 'POST', path: RFIS, ...rfi });

export const rfiUpdate = write<Omit<RfiWire, OfList>>()({ method: 'PATCH', path: `${RFIS}/{id}`, ...rfi });

/** The same change of several RFIs; what it answers is not documented. */
export const rfisUpdate = write<never>()({ method: 'PATCH', path: RFIS, ...rfi });

/** Procore documents no cap; a body stays small. */
export const LARGEST_BATCH = 100;

export const rfiRecycle = write<never>()({ method: 'PATCH', path: `${RFIS}/{id}/recycle`, ...rfi });

export const rfiRetrieve = write<never>()({ method: 'PATCH', path: `${RFIS}/{id}/retrieve`, ...rfi });

export const rfiForward = write<never>()({
  method: 'PATCH',
  path: '/rest/v1.1/projects/{project_id}/rfis/{id}/forward_for_review',
  ...rfi,
});

export const rfiAdvance = write<never>()({
  method: 'PATCH',
  path: '/rest/v1.1/projects/{project_id}/rfis/{id}/advance_ball_in_court',
  ...rfi,
});

export const rfiReplyCreate = write<AnswerWire>()({ method: 'POST', path: `${RFIS}/{rfi_id}/replies`, ...rfi });

export const rfiReplyUpdate = write<AnswerWire>()({ method: 'PATCH', path: `${RFIS}/{rfi_id}/replies/{id}`, ...rfi });

export const rfiReplyDelete = write<never>()({ method: 'DELETE', path: `${RFIS}/{rfi_id}/replies/{id}`, ...rfi });
