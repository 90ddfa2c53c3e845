// Giving and taking roles on a project, as Procore takes it.
import { write } from '../../procore/endpoint.js';
import type { ProjectRoleWire } from './rest.js';

const role = { noun: 'ProjectRole', touches: ['ProjectRole', 'ProjectMember', 'ProjectUserConnection'] } as const;

export const projectRoleCreate = write<ProjectRoleWire>()({
  method: 'POST',
  path: '/rest/v1.0/project_roles',
  ...role,
});

export const projectRoleDelete = write<never>()({
  method: 'DELETE',
  path: '/rest/v1.0/project_roles/{id}',
  projectInQuery: true,
  ...role,
});

/** Of one role of the company, everybody who has it on the project. */
export const projectRoleUsersUpdate = write<never>()({
  method: 'PATCH',
  path: '/rest/v1.0/projects/{project_id}/user_project_roles/{id}',
  ...role,
});
