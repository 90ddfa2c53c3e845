// How roles are completed.
import { inCompany, inProject, type Noun } from '../../procore/read/noun.js';
import type { InCompany, InProject } from '../../procore/read/record.js';
import {
  projectRoleList,
  projectRoleView,
  type ProjectRoleWire,
  roleList,
  roleSettingList,
  roleSettingView,
  roleView,
  type RoleWire,
} from './rest.js';

export const role: Noun<RoleWire, InCompany> = {
  name: 'Role',
  ...inCompany,
  embedded: [],
  sources: [
    { kind: 'whole', name: 'names', endpoint: roleList, path: () => ({}), fields: roleView.fields },
    { kind: 'whole', name: 'settings', endpoint: roleSettingList, path: () => ({}), fields: roleSettingView.fields },
  ],
};

export const projectRole: Noun<ProjectRoleWire, InProject> = {
  name: 'ProjectRole',
  ...inProject,
  embedded: [],
  sources: [
    {
      kind: 'whole',
      name: 'list',
      endpoint: projectRoleList,
      path: ({ project }) => ({ project_id: project }),
      fields: projectRoleView.fields,
    },
  ],
};
