// How RFIs are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import { rfiShown, rfiList, rfiShow, rfiView, type RfiWire } from './rest.js';

export const rfi: Noun<RfiWire, InProject> = {
  name: 'Rfi',
  ...inProject,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: rfiShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      ...rfiShown,
    },
    {
      kind: 'byId',
      name: 'list',
      endpoint: rfiList,
      path: ({ project }) => ({ project_id: project }),
      idFilter: 'filters[id][]',
      // What is in the recycle bin is not in the list.
      incomplete: true,
      ...rfiView,
    },
  ],
};
