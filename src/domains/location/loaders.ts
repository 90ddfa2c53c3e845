// How locations are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import { locationList, locationShow, locationView, type LocationWire } from './rest.js';

export const location: Noun<LocationWire, InProject> = {
  name: 'Location',
  ...inProject,
  // Submittals refer to it by its id alone.
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: locationShow,
      path: ({ project, id }) => ({ project_id: project, location_id: id }),
      fields: locationView.fields,
    },
    {
      kind: 'byId',
      name: 'list',
      endpoint: locationList,
      path: ({ project }) => ({ project_id: project }),
      idFilter: 'filters[id][]',
      fields: locationView.fields,
    },
  ],
};
