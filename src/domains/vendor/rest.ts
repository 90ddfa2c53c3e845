// Vendors, as Procore sends them.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireAddress, WireAttachment, WireNamed } from '../../procore/values.js';

export interface ContactWire {
  readonly id: number | string;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly email_address?: string | null;
  readonly business_phone?: string | null;
  readonly business_phone_extension?: number | null;
  readonly mobile_phone?: string | null;
  readonly fax_number?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export interface StandardCostCodeWire extends WireNamed {
  readonly code?: string | null;
  readonly full_code?: string | null;
  readonly parent_id?: number | string | null;
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
}

export interface VendorWire extends WireAddress {
  readonly id: number | string;
  readonly name?: string | null;
  readonly abbreviated_name?: string | null;
  readonly legal_name?: string | null;
  readonly trade_name?: string | null;
  readonly is_active?: boolean | null;
  readonly company_vendor?: boolean | null;
  readonly is_connected?: boolean | null;
  readonly business_phone?: string | null;
  readonly mobile_phone?: string | null;
  readonly fax_number?: string | null;
  readonly email_address?: string | null;
  readonly website?: string | null;
  readonly business_id?: string | number | null;
  readonly logo?: string | null;
  readonly notes?: string | null;
  readonly primary_contact?: ContactWire | null;
  readonly contact_count?: number | null;
  readonly trades?:
    readonly (WireNamed & { readonly active?: boolean | null; readonly updated_at?: string | null })[] | null;
  readonly standard_cost_codes?: readonly StandardCostCodeWire[] | null;
  readonly vendor_group?: WireNamed | null;
  readonly parent?: WireNamed | null;
  readonly children_count?: number | null;
  readonly authorized_bidder?: boolean | null;
  readonly prequalified?: boolean | null;
  readonly bidding?: Readonly<Record<string, boolean | null>> | null;
  readonly bidding_distribution?: readonly WireNamed[] | null;
  readonly contract_signer?: WireNamed | null;
  readonly invoice_contacts?: readonly WireNamed[] | null;
  readonly active_users_count?: number | null;
  readonly projects_count?: number | null;
  readonly bids_count?: number | null;
  readonly open_bids_count?: number | null;
  readonly labor_union?: string | null;
  readonly union_member?: boolean | null;
  readonly non_union_prevailing_wage?: boolean | null;
  readonly license_number?: string | null;
  readonly business_register?: {
    readonly id: number | string;
    readonly type?: string | null;
    readonly identifier?: string | null;
    readonly verified_at?: string | null;
    readonly verification_status?: string | null;
  } | null;
  readonly attachments?: readonly WireAttachment[] | null;
  readonly synced_to_erp?: boolean | null;
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
  readonly origin_code?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export const vendorList = list<VendorWire>()({
  path: '/rest/v1.0/vendors',
  noun: 'Vendor',
  companyInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const vendorShow = show<VendorWire>()({ path: '/rest/v1.0/vendors/{id}', noun: 'Vendor', companyInQuery: true });

export const projectVendorList = list<VendorWire>()({
  path: '/rest/v1.1/projects/{project_id}/vendors',
  noun: 'Vendor',
  paging: { dialect: 'pages', largest: 2000 },
});

/** Those who were deactivated; the lists above leave them out. */
export const inactiveVendorList = list<VendorWire>()({
  path: '/rest/v1.0/companies/{company_id}/vendors/inactive',
  noun: 'Vendor',
  paging: { dialect: 'pages', largest: 2000 },
});

export const inactiveProjectVendorList = list<VendorWire>()({
  path: '/rest/v1.0/projects/{project_id}/vendors/inactive',
  noun: 'Vendor',
  paging: { dialect: 'pages', largest: 2000 },
});

const named = ['id', 'name'] as const;

const onProject = [
  ...named,
  ...['abbreviated_name', 'address', 'attachments', 'authorized_bidder', 'business_phone', 'business_register', 'city'],
  ...['country_code', 'created_at', 'email_address', 'fax_number', 'is_active', 'is_connected', 'labor_union'],
  ...['license_number', 'logo', 'mobile_phone', 'non_union_prevailing_wage', 'notes', 'origin_code', 'origin_data'],
  ...['origin_id', 'prequalified', 'primary_contact', 'state_code', 'synced_to_erp', 'trade_name', 'union_member'],
  ...['updated_at', 'vendor_group', 'website', 'zip', 'business_id'],
] as (keyof VendorWire)[];

const extras = [
  ...['bidding', 'bidding_distribution', 'children_count', 'company_vendor', 'legal_name', 'parent', 'trades'],
] as (keyof VendorWire)[];

const normal: (keyof VendorWire)[] = [...onProject, 'contact_count'];

export const vendorFields: (keyof VendorWire)[] = [...normal, ...extras, 'standard_cost_codes'];

export const vendorViews: readonly [View<VendorWire>, ...View<VendorWire>[]] = [
  { query: [['view', 'compact']], fields: named },
  { query: [['view', 'normal']], fields: normal },
  { query: [['view', 'extended']], fields: vendorFields },
];

/** The views of a project's list have names and contents of their own. */
export const projectVendorViews: readonly [View<VendorWire>, ...View<VendorWire>[]] = [
  { query: [['view', 'name']], fields: named },
  { query: [['view', 'normal']], fields: onProject },
  { query: [['view', 'extended']], fields: [...onProject, ...extras] },
];

/** Of an inactive vendor's attachments the list lacks the names. */
export const inactiveVendorView: View<VendorWire> = {
  query: [['view', 'extended']],
  fields: vendorFields.filter((field) => field !== 'attachments'),
};

export const inactiveProjectVendorView: View<VendorWire> = {
  query: [['view', 'normal']],
  fields: [...onProject, 'company_vendor', 'contact_count'],
};

/** What the show has in its views `summary` and `directory`; what the list shows in views of these names is not documented. */
export const summaryFields: (keyof VendorWire)[] = [
  ...named,
  ...(['active_users_count', 'projects_count', 'bids_count', 'open_bids_count'] as const),
];
export const contactFields: (keyof VendorWire)[] = [...named, 'contract_signer', 'invoice_contacts'];
