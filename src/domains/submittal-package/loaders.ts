// How packages of submittals are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import { submittalPackageList, submittalPackageView, type SubmittalPackageWire } from './rest.js';

export const submittalPackage: Noun<SubmittalPackageWire, InProject> = {
  name: 'SubmittalPackage',
  ...inProject,
  embedded: ['number', 'title', 'description', 'createdBy', 'attachments', 'submittalCount'],
  sources: [
    {
      kind: 'byId',
      name: 'list',
      endpoint: submittalPackageList,
      path: ({ project }) => ({ project_id: project }),
      idFilter: 'filters[id][]',
      fields: submittalPackageView.fields,
    },
  ],
};
