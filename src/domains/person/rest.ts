// People, as Procore sends them: everybody in a directory, with and without an account. There is no show, and each list
// shows other fields (docs/procore.md §8).
import type { View } from '../../procore/read/connection-field.js';
import { list } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireAddress, WireNamed } from '../../procore/values.js';

export interface PersonWire extends WireAddress {
  readonly id: number | string;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  /** Of a reference. */
  readonly name?: string | null;
  readonly contact?: { readonly is_active?: boolean | null; readonly email?: string | null } | null;
  readonly is_active?: boolean | null;
  readonly email?: string | null;
  readonly employee_id?: string | null;
  readonly is_employee?: boolean | null;
  /** The account; null for people who have none. */
  readonly user_id?: number | string | null;
  readonly work_classification_id?: number | string | null;
  readonly work_classification?: WireNamed | null;
  readonly origin_id?: number | string | null;
  readonly vendor?: WireNamed | null;
  readonly initials?: string | null;
  readonly avatar?: string | null;
  readonly job_title?: string | null;
  readonly mobile_phone?: string | null;
  readonly business_phone?: string | null;
  readonly fax_number?: string | null;
  readonly connected?: boolean | null;
  readonly erp_integrated_accountant?: boolean | null;
  readonly last_login_at?: string | null;
  readonly welcome_email_sent_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

/** The name as references spell it, from its parts. */
export const nameOf = ({ first_name, last_name }: Partial<PersonWire>): string | null =>
  [first_name, last_name].filter(Boolean).join(' ') || null;

const within: NonNullable<Shape<PersonWire>['within']> = {
  name: nameOf,
  email: ({ email, contact }) => email ?? contact?.email,
  is_active: ({ contact }) => contact?.is_active,
  work_classification_id: ({ work_classification_id: id, work_classification: whole }) => id ?? whole?.id,
};

const everywhere = [
  ...(['id', 'name', 'first_name', 'last_name', 'email', 'is_employee', 'user_id', 'origin_id'] as const),
  'work_classification_id',
] as const;
const normal = [...everywhere, 'is_active', 'employee_id'] as const;

export const personList = list<PersonWire>()({
  path: '/rest/v1.0/companies/{company_id}/people',
  noun: 'Person',
  paging: { dialect: 'pages', largest: 2000 },
});

/** Those who have left. */
export const inactivePersonList = list<PersonWire>()({
  path: '/rest/v1.0/companies/{company_id}/people/inactive',
  noun: 'Person',
  paging: { dialect: 'pages', largest: 2000 },
});

/** Of the list's extended view Procore's description says no more than its name, so nothing is asked of it. */
export const personView: View<PersonWire> = { query: [['view', 'normal']], fields: normal, within };

export const inactivePersonView: View<PersonWire> = { ...personView };

export const projectPersonList = list<PersonWire>()({
  path: '/rest/v1.0/projects/{project_id}/people',
  noun: 'Person',
  paging: { dialect: 'pages', largest: 2000 },
});

export const inactiveProjectPersonList = list<PersonWire>()({
  path: '/rest/v1.0/projects/{project_id}/people/inactive',
  noun: 'Person',
  paging: { dialect: 'pages', largest: 2000 },
});

const web = [
  ...everywhere,
  ...(['is_active', 'vendor', 'work_classification', 'initials', 'avatar', 'job_title', 'mobile_phone'] as const),
  ...(['business_phone', 'fax_number', 'address', 'city', 'country_code', 'state_code', 'zip', 'connected'] as const),
  ...(['last_login_at', 'welcome_email_sent_at', 'erp_integrated_accountant', 'created_at', 'updated_at'] as const),
];

/**
 * The description of the extended view is a project's, so nothing is asked of it. The web view does not say who is active:
 * the list does.
 */
const viewsOf = (active: boolean): readonly [View<PersonWire>, View<PersonWire>] => [
  { query: [['view', 'normal']], fields: [...normal, 'vendor', 'work_classification'], within },
  { query: [['view', 'web']], fields: web, within: { ...within, is_active: () => active } },
];

export const projectPersonViews = viewsOf(true);

export const inactiveProjectPersonViews = viewsOf(false);
