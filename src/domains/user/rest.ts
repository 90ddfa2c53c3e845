// Users, as Procore sends them. The company's directory and the show differ both ways (docs/procore.md §8): only the
// directory has the permission templates' names and the invitation, only the show has their ids and the insurance manager.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireAddress, WireNamed } from '../../procore/values.js';

interface PermissionTemplateWire extends WireNamed {
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
  readonly default_permission_template_id?: number | null;
  readonly company_permission_template_id?: number | null;
  readonly business_id?: string | null;
  readonly contact_id?: number | null;
  readonly work_classification_id?: number | null;
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
  ...['address', 'city', 'state_code', 'zip', 'country_code', 'business_id'],
] as (keyof UserWire)[];

/** The show names the permission templates by their ids. */
const templateIds = ['default_permission_template_id', 'company_permission_template_id'] as const;

const normal = [
  ...everywhere,
  ...['permission_template', 'company_permission_template', 'erp_integrated_accountant', 'welcome_email_sent_at'],
  ...['contact_id', 'work_classification_id'],
] as (keyof UserWire)[];

export const userShown: Shape<UserWire> = {
  fields: [...everywhere, ...templateIds, 'is_insurance_manager', 'contact_id', 'work_classification_id'],
};

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

/** Those of a project that are active. Its edges lead to what each of them may do on the project. */
export const projectUserList = list<UserWire>()({
  path: '/rest/v1.0/projects/{project_id}/users',
  noun: 'ProjectUserConnection',
  paging: { dialect: 'pages', largest: 2000 },
});

/**
 * Every reader of a project gets the compact view; without access to the directory there is no other, and who asks for the
 * normal one gets it too. Of the normal view Procore describes the parts that a person has in common with a vendor.
 */
export const projectUserViews: readonly [View<UserWire>, View<UserWire>] = [
  {
    query: [['view', 'compact']],
    fields: ['id', 'name', 'first_name', 'last_name', 'initials', 'vendor'],
  },
  {
    query: [['view', 'normal']],
    fields: [
      ...([
        'id',
        'name',
        'email_address',
        'business_phone',
        'mobile_phone',
        'fax_number',
        'is_active',
        'notes',
      ] as const),
      ...(['address', 'city', 'state_code', 'zip', 'country_code', 'business_id', 'origin_id', 'origin_data'] as const),
      ...(['created_at', 'updated_at'] as const),
    ],
    witness: 'created_at',
  },
];

export const projectInactiveUserList = list<UserWire>()({
  path: '/rest/v1.0/projects/{project_id}/users/inactive',
  noun: 'User',
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectInactiveUserView: View<UserWire> = inactiveUserView;

/** The person as the project's directory has them: enough for who may not see the company's. */
export const projectUserShow = show<UserWire>()({ path: '/rest/v1.0/projects/{project_id}/users/{id}', noun: 'User' });

export const projectUserShown: Shape<UserWire> = {
  fields: [...everywhere, ...templateIds, 'is_insurance_manager', 'work_classification_id'],
};

export interface MeWire {
  readonly id: number | string;
  readonly login?: string | null;
  readonly name?: string | null;
}

/** Without the company in the query, Procore leaves out the name. */
export const meShow = show<MeWire>()({ path: '/rest/v1.0/me', noun: 'Viewer', companyInQuery: true });

/** The account itself, as a person of the company: it may see itself whether it may see the directory or not. */
export const companyMeShow = show<UserWire>()({ path: '/rest/v1.3/companies/{company_id}/me', noun: 'User' });

export const companyMeShown: Shape<UserWire> = {
  fields: [
    ...everywhere,
    ...templateIds,
    ...([
      'is_insurance_manager',
      'work_classification_id',
      'permission_template',
      'erp_integrated_accountant',
    ] as const),
    'welcome_email_sent_at',
  ],
};
