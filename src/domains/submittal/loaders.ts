// How submittals are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import { submittalList, submittalShow, submittalShown, submittalView, type SubmittalWire } from './rest.js';

export const submittal: Noun<SubmittalWire, InProject> = {
  name: 'Submittal',
  ...inProject,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: submittalShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      ...submittalShown,
    },
    {
      kind: 'byId',
      name: 'list',
      endpoint: submittalList,
      path: ({ project }) => ({ project_id: project }),
      idFilter: 'filters[id][]',
      // What is in the recycle bin is not in the list.
      incomplete: true,
      ...submittalView,
    },
  ],
};
