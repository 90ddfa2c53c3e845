// What a directory says about people besides themselves, as Procore sends it: templates, roles, groups, memberships.
import type { View } from '../../procore/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/record.js';
import type { WireNamed } from '../../procore/values.js';

export interface PermissionTemplateWire extends WireNamed {
  readonly type?: string | null;
  readonly project_specific?: boolean | null;
  readonly category?: string | null;
  readonly project_id?: number | null;
  readonly user_access_levels?: object | null;
  readonly permissions?: object | null;
}

export interface RoleWire extends WireNamed {
  readonly type?: string | null;
  readonly archetype?: string | null;
  readonly position?: number | null;
  readonly add_to_project_team?: boolean | null;
  readonly display_on_company_home?: boolean | null;
  readonly deletable?: boolean | null;
}

export interface ProjectRoleWire extends WireNamed {
  readonly role?: string | null;
  readonly user_id?: number | null;
  readonly contact_id?: number | null;
  readonly is_active?: boolean | null;
  readonly created_at?: string | null;
}

export interface GroupMemberWire extends WireNamed {
  readonly initials?: string | null;
}

export interface DistributionGroupWire extends WireNamed {
  readonly description?: string | null;
  readonly users?: readonly GroupMemberWire[] | null;
}

/** A person on a project; `id` is the user's. */
export interface ProjectMemberWire {
  readonly id: number | string;
  readonly project_permission_template_id?: number | null;
  readonly project_role_ids?: readonly number[] | null;
}

export interface ProjectAssignmentWire {
  readonly project_id: number | string;
  readonly name?: string | null;
  readonly project_number?: string | null;
  readonly active?: boolean | null;
  readonly address?: string | null;
  readonly stage?: string | null;
  readonly project_type?: string | null;
  readonly program?: string | null;
  readonly region?: string | null;
  readonly is_assigned?: boolean | null;
  readonly roles?: readonly string[] | null;
  readonly permission_template_name?: string | null;
}

/** Without a type it lists the templates for the tools of projects. */
export const permissionTemplateList = list<PermissionTemplateWire>()({
  path: '/rest/v1.0/companies/{company_id}/permission_templates',
  noun: 'PermissionTemplate',
  paging: { dialect: 'none' },
});

export const permissionTemplateView: View<PermissionTemplateWire> = {
  query: [],
  fields: ['id', 'name', 'type', 'project_specific', 'category'],
};

export const permissionTemplateShow = show<PermissionTemplateWire>()({
  path: '/rest/v1.0/companies/{company_id}/permission_templates/{id}',
  noun: 'PermissionTemplate',
});

export const permissionTemplateShown: Shape<PermissionTemplateWire> = {
  fields: ['id', 'name', 'type', 'category', 'project_id', 'user_access_levels', 'permissions'],
};

export const projectPermissionTemplateList = list<PermissionTemplateWire>()({
  path: '/rest/v1.0/projects/{project_id}/permission_templates',
  noun: 'PermissionTemplate',
  paging: { dialect: 'none' },
});

export const projectPermissionTemplateView: View<PermissionTemplateWire> = permissionTemplateView;

/** All of them in one answer, by name only. */
export const roleList = list<RoleWire>()({
  path: '/rest/v1.0/companies/{company_id}/roles',
  noun: 'Role',
  paging: { dialect: 'none' },
});

export const roleView: View<RoleWire> = { query: [], fields: ['id', 'name'] };

/** The same with their settings, in pages whose end Procore documents nowhere: only good for roles known from elsewhere. */
export const roleSettingList = list<RoleWire>()({
  path: '/rest/v2.0/companies/{company_id}/roles',
  noun: 'Role',
  envelope: 'data',
  paging: { dialect: 'pages', largest: 100 },
});

export const roleSettingView: View<RoleWire> = {
  query: [],
  fields: [
    ...(['id', 'name', 'type', 'archetype', 'position', 'add_to_project_team', 'display_on_company_home'] as const),
    'deletable',
  ],
};

export const projectRoleList = list<ProjectRoleWire>()({
  path: '/rest/v1.0/project_roles',
  noun: 'ProjectRole',
  projectInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectRoleView: View<ProjectRoleWire> = {
  query: [],
  fields: ['id', 'name', 'role', 'user_id', 'contact_id', 'is_active', 'created_at'],
};

const group = ['id', 'name', 'description'] as const;

/** Only the extended view is sure to have the members. */
const groupViews: readonly [View<DistributionGroupWire>, View<DistributionGroupWire>] = [
  { query: [], fields: group },
  { query: [['view', 'extended']], fields: [...group, 'users'] },
];

export const companyGroupList = list<DistributionGroupWire>()({
  path: '/rest/v1.0/companies/{company_id}/distribution_groups',
  noun: 'DistributionGroup',
  paging: { dialect: 'pages', largest: 2000 },
});

export const companyGroupViews = groupViews;

export const projectGroupList = list<DistributionGroupWire>()({
  path: '/rest/v1.0/projects/{project_id}/distribution_groups',
  noun: 'DistributionGroup',
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectGroupViews = groupViews;

export const projectGroupShow = show<DistributionGroupWire>()({
  path: '/rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}',
  noun: 'DistributionGroup',
});

/** Everybody who is on the project or could be: the only list that tells what each of them may do there. */
export const assignableUserList = list<ProjectMemberWire>()({
  path: '/rest/v1.0/projects/{project_id}/assignable_users',
  noun: 'ProjectMember',
  paging: { dialect: 'none' },
});

/** Tells who is on the project; what they may do there it does not. */
export const projectMemberShow = show<ProjectMemberWire & WireNamed>()({
  path: '/rest/v1.0/projects/{project_id}/users/{id}',
  noun: 'ProjectMember',
});

export const assignableUserView: View<ProjectMemberWire> = {
  query: [],
  fields: ['id', 'project_permission_template_id', 'project_role_ids'],
};

export const projectAssignmentList = list<ProjectAssignmentWire>()({
  path: '/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments',
  noun: 'ProjectAssignment',
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectAssignmentView: View<ProjectAssignmentWire> = {
  query: [],
  fields: [
    ...(['project_id', 'name', 'project_number', 'active', 'address', 'stage', 'project_type', 'program'] as const),
    ...(['region', 'is_assigned', 'roles', 'permission_template_name'] as const),
  ],
};
