// How cost codes and sub jobs are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import {
  costCodeList,
  costCodeShow,
  costCodeView,
  type CostCodeWire,
  subJobList,
  subJobShow,
  subJobView,
  type SubJobWire,
} from './rest.js';

const ofProject = ({ project }: InProject) => ({ project_id: project });

export const costCode: Noun<CostCodeWire, InProject> = {
  name: 'CostCode',
  ...inProject,
  // Submittals refer to both by their ids alone.
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: costCodeShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      fields: costCodeView.fields,
    },
    {
      kind: 'byId',
      name: 'list',
      endpoint: costCodeList,
      path: ofProject,
      query: costCodeView.query,
      idFilter: 'filters[id][]',
      fields: costCodeView.fields,
    },
  ],
};

export const subJob: Noun<SubJobWire, InProject> = {
  name: 'SubJob',
  ...inProject,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: subJobShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      fields: subJobView.fields,
    },
    { kind: 'whole', name: 'list', endpoint: subJobList, path: ofProject, fields: subJobView.fields },
  ],
};
