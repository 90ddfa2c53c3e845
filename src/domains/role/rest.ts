// Roles of a company, and who has them on a project, as Procore sends them.
import type { View } from '../../procore/read/connection-field.js';
import { list } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

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
