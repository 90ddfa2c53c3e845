// How statuses, types and responses of submittals are completed: each is in one list that takes no filter.
import { inCompany, inProject, type Noun } from '../../procore/read/noun.js';
import type { InCompany, InProject } from '../../procore/read/record.js';
import {
  submittalResponseList,
  submittalResponseView,
  type SubmittalResponseWire,
  submittalStatusList,
  submittalStatusView,
  type SubmittalStatusWire,
  submittalTypeList,
  submittalTypeView,
  type SubmittalTypeWire,
} from './rest.js';

const whole = { kind: 'whole', name: 'list' } as const;

export const submittalStatus: Noun<SubmittalStatusWire, InCompany> = {
  name: 'SubmittalStatus',
  ...inCompany,
  embedded: ['name', 'category'],
  sources: [{ ...whole, endpoint: submittalStatusList, path: () => ({}), fields: submittalStatusView.fields }],
};

export const submittalType: Noun<SubmittalTypeWire, InCompany> = {
  name: 'SubmittalType',
  ...inCompany,
  embedded: ['name'],
  sources: [{ ...whole, endpoint: submittalTypeList, path: () => ({}), fields: submittalTypeView.fields }],
};

export const submittalResponse: Noun<SubmittalResponseWire, InProject> = {
  name: 'SubmittalResponse',
  ...inProject,
  embedded: ['name', 'consideredAs'],
  sources: [
    {
      ...whole,
      endpoint: submittalResponseList,
      path: ({ project }) => ({ project_id: project }),
      fields: submittalResponseView.fields,
    },
  ],
};
