// Users, as Procore sends them. The company's directory and the show differ both ways (docs/procore.md §8): only the
// directory has the permission templates' names and the invitation, only the show has the insurance manager.
import type { View } from '../../procore/connection-field.js';
import { list, show, write } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/record.js';
import type { WireAddress, WireNamed } from '../../procore/values.js';

export interface PermissionTemplateWire extends WireNamed {
  readonly type?: string | null;
  readonly project_specific?: boolean | null;
}

export interface UserWire extends WireAddress {
  readonly id: number | string;
  readonly name?: string | null;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly initials?: string | null;
  readonly email_address?: string | null;
  readonly job_title?: string | null;
  readonly vendor?: WireNamed | null;
  readonly is_active?: boolean | null;
  readonly is_employee?: boolean | null;
  readonly employee_id?: string | null;
  readonly business_phone?: string | null;
  readonly business_phone_extension?: number | null;
  readonly mobile_phone?: string | null;
  readonly fax_number?: string | null;
  readonly email_signature?: string | null;
  readonly avatar?: string | null;
  readonly notes?: string | null;
  readonly permission_template?: PermissionTemplateWire | null;
  readonly company_permission_template?: PermissionTemplateWire | null;
  readonly role?: string | null;
  readonly verified_employee?: boolean | null;
  readonly is_insurance_manager?: boolean | null;
  readonly erp_integrated_accountant?: boolean | null;
  readonly welcome_email_sent_at?: string | null;
  readonly last_login_at?: string | null;
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

const everywhere = [
  ...['id', 'name', 'first_name', 'last_name', 'initials', 'email_address', 'job_title', 'vendor', 'is_active'],
  ...['is_employee', 'employee_id', 'business_phone', 'business_phone_extension', 'mobile_phone', 'fax_number'],
  ...['email_signature', 'avatar', 'notes', 'last_login_at', 'origin_id', 'origin_data', 'created_at', 'updated_at'],
  ...['address', 'city', 'state_code', 'zip', 'country_code'],
] as (keyof UserWire)[];

const normal = [
  ...everywhere,
  ...['permission_template', 'company_permission_template', 'erp_integrated_accountant', 'welcome_email_sent_at'],
] as (keyof UserWire)[];

export const userShown: Shape<UserWire> = { fields: [...everywhere, 'is_insurance_manager'] };

/** The directory: active users. It takes no filter by id. */
export const userList = list<UserWire>()({
  path: '/rest/v1.3/companies/{company_id}/users',
  noun: 'User',
  paging: { dialect: 'pages', largest: 2000 },
});

/** Those who were deactivated. */
export const inactiveUserList = list<UserWire>()({
  path: '/rest/v1.0/companies/{company_id}/users/inactive',
  noun: 'User',
  paging: { dialect: 'pages', largest: 2000 },
});

export const inactiveUserView: View<UserWire> = {
  query: [],
  fields: [...everywhere, 'erp_integrated_accountant', 'welcome_email_sent_at'],
};

export const userViews: readonly [View<UserWire>, View<UserWire>] = [
  { query: [['view', 'normal']], fields: normal },
  { query: [['view', 'extended']], fields: [...normal, 'role', 'verified_employee'] },
];

export const userShow = show<UserWire>()({ path: '/rest/v1.3/companies/{company_id}/users/{id}', noun: 'User' });

export const projectUserList = list<UserWire>()({
  path: '/rest/v1.0/projects/{project_id}/users',
  noun: 'User',
  paging: { dialect: 'pages', largest: 2000 },
});

/**
 * The view every reader of a project gets; without access to the directory there is no other. Procore's description of
 * the normal view is a vendor's, so nothing is asked of it.
 */
export const projectUserView: View<UserWire> = {
  query: [['view', 'compact']],
  fields: ['id', 'name', 'first_name', 'last_name', 'initials', 'vendor'],
};

export const userCreate = write<UserWire>()({
  method: 'POST',
  path: '/rest/v1.3/companies/{company_id}/users',
  noun: 'User',
});

export const userInvite = write<never>()({
  method: 'PATCH',
  path: '/rest/v1.3/companies/{company_id}/users/{id}/invite',
  noun: 'User',
});
