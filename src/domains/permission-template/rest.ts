// Permission templates, as Procore sends them. What a template allows is in its show only.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireNamed } from '../../procore/values.js';

export interface PermissionTemplateWire extends WireNamed {
  readonly type?: string | null;
  readonly project_specific?: boolean | null;
  readonly category?: string | null;
  readonly project_id?: number | null;
  readonly user_access_levels?: object | null;
  readonly permissions?: object | null;
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
