// How members of projects are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import { assignableUserList, assignableUserView, projectMemberShow, type ProjectMemberWire } from './rest.js';

export const projectMember: Noun<ProjectMemberWire, InProject> = {
  name: 'ProjectMember',
  ...inProject,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: projectMemberShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      fields: ['id'],
    },
    {
      kind: 'whole',
      name: 'assignable',
      endpoint: assignableUserList,
      path: ({ project }) => ({ project_id: project }),
      fields: assignableUserView.fields,
    },
  ],
};
