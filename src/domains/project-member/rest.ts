// People on projects, as Procore sends them: everybody of one project, and all projects of one user.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

/** A person on a project; `id` is the user's. */
export interface ProjectMemberWire {
  readonly id: number | string;
  readonly project_permission_template_id?: number | null;
  readonly project_role_ids?: readonly number[] | null;
}

/** A project as to one user. */
export interface ProjectAssignmentWire {
  readonly project_id: number | string;
  readonly name?: string | null;
  readonly project_number?: string | null;
  readonly active?: boolean | null;
  readonly is_assigned?: boolean | null;
  readonly roles?: readonly string[] | null;
  readonly permission_template_name?: string | null;
}

/** Everybody who is on the project or could be: the only list that tells what each of them may do there. */
export const assignableUserList = list<ProjectMemberWire>()({
  path: '/rest/v1.0/projects/{project_id}/assignable_users',
  noun: 'ProjectMember',
  paging: { dialect: 'none' },
});

export const assignableUserView: View<ProjectMemberWire> = {
  query: [],
  fields: ['id', 'project_permission_template_id', 'project_role_ids'],
};

/** Tells who is on the project; what they may do there it does not. */
export const projectMemberShow = show<ProjectMemberWire & WireNamed>()({
  path: '/rest/v1.0/projects/{project_id}/users/{id}',
  noun: 'ProjectMember',
});

/** Projects a user is on, and those they could be put on. */
export const projectAssignmentList = list<ProjectAssignmentWire>()({
  path: '/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments',
  noun: 'Project',
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectAssignmentView: View<ProjectAssignmentWire> = {
  query: [],
  fields: ['project_id', 'name', 'project_number', 'active', 'is_assigned', 'roles', 'permission_template_name'],
};
