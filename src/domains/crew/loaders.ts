// How crews are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import { crewList, crewShow, crewView, type CrewWire } from './rest.js';

export const crew: Noun<CrewWire, InProject> = {
  name: 'Crew',
  ...inProject,
  embedded: ['name'],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: crewShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      fields: crewView.fields,
    },
    {
      kind: 'whole',
      name: 'list',
      endpoint: crewList,
      path: ({ project }) => ({ project_id: project }),
      fields: crewView.fields,
    },
  ],
};
