// What changes vendors: making, changing many at once, bringing back, putting on projects and taking off.
import { arrayOf, boolean, fields, integer, object, required, string, type BodyOf } from '../body.js';
import { flag, oneOf } from '../parameters.js';
import { notFound } from '../refusal.js';
import { route, type ToolAccess } from '../route.js';
import { BLANK, enforce, INVALID, isBlank, refuseLocked, sync, TAKEN, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { standardCostCodes, trades, vendorGroups } from '../seed/company.js';
import { projects } from '../seed/project.js';
import { users } from '../seed/user.js';
import { ownVendor, vendors, type Vendor } from '../seed/vendor.js';
import { render, type Lens, type Shape } from '../shape.js';
import { companyViews, projectViews } from './vendor.js';

const write: ToolAccess = { tool: 'directory', level: 'admin' };

const ids = arrayOf(integer);
const vendorFields = {
  ...fields(string, 'address', 'city', 'zip', 'business_phone', 'mobile_phone', 'fax_number', 'email_address'),
  ...fields(string, 'state_code', 'country_code', 'labor_union', 'license_number', 'website', 'abbreviated_name'),
  ...fields(string, 'notes', 'origin_id', 'origin_data', 'origin_code', 'trade_name'),
  ...fields(boolean, 'is_active', 'authorized_bidder', 'prequalified', 'union_member', 'non_union_prevailing_wage'),
  ...fields(integer, 'vendor_group_id', 'parent_id', 'primary_contact_id'),
  ...fields(ids, 'trade_ids', 'bidding_distribution_ids', 'standard_cost_code_ids'),
  bidding: object(
    fields(
      boolean,
      ...['affirmative_action', 'small_business', 'african_american_business', 'hispanic_business'],
      ...['womens_business', 'historically_underutilized_business', 'sdvo_business', 'certified_business_enterprise'],
      ...['asian_american_business', 'native_american_business', 'disadvantaged_business'],
      ...['minority_business_enterprise', 'eight_a_business'],
    ),
  ),
};
const createBody = object({
  company_id: required(integer),
  vendor: required(object({ ...vendorFields, name: required(string) })),
});
const syncFields = object({ ...vendorFields, name: string, id: integer });
const syncBody = object({ company_id: required(integer), updates: required(arrayOf(syncFields)) });
type Given = BodyOf<typeof syncFields>;

/** What an error of a sync action does not repeat. */
const UNSPOKEN = [
  ...['vendor_group_id', 'parent_id', 'primary_contact_id', 'trade_ids', 'bidding_distribution_ids'],
  ...['standard_cost_code_ids', 'bidding'],
];

function check(given: Given, is: Pick<Vendor, 'name'>, known: Vendor | undefined, { data }: Lens): void {
  const others = vendors.in(data).where(({ id }) => id !== known?.id);
  const parent = vendors.in(data).get(given.parent_id ?? null);
  const missing = (
    kind: { in(at: typeof data): { get(id: number): unknown } },
    some: readonly number[] | null | undefined,
  ) => (some ?? []).some((id) => !kind.in(data).get(id));
  enforce([
    ['name', isBlank(is.name), BLANK],
    ['name', others.some(({ name }) => name.toLowerCase() === is.name.toLowerCase()), TAKEN],
    [
      'email_address',
      !isBlank(given.email_address) && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(given.email_address ?? ''),
      INVALID,
    ],
    ['country_code', given.country_code != null && !/^[A-Z]{2}$/.test(given.country_code), INVALID],
    ['vendor_group_id', given.vendor_group_id != null && !vendorGroups.in(data).get(given.vendor_group_id), UNKNOWN],
    ['parent_id', given.parent_id != null && !parent, UNKNOWN],
    // Only two levels, and nobody is their own parent.
    [
      'parent_id',
      given.parent_id != null && (given.parent_id === known?.id || (parent?.parent_id ?? null) !== null),
      INVALID,
    ],
    ['primary_contact_id', given.primary_contact_id != null && !users.in(data).get(given.primary_contact_id), UNKNOWN],
    ['trade_ids', missing(trades, given.trade_ids), UNKNOWN],
    ['standard_cost_code_ids', missing(standardCostCodes, given.standard_cost_code_ids), UNKNOWN],
    ['bidding_distribution_ids', missing(users, given.bidding_distribution_ids), UNKNOWN],
  ]);
}

/** What always has a value stays as it is when null is said. */
const NEVER_NULL = [
  'name',
  'is_active',
  'authorized_bidder',
  'prequalified',
  'union_member',
  'trade_ids',
  'non_union_prevailing_wage',
];

function save({ id: _, bidding, ...given }: Given, known: Vendor | undefined, lens: Lens): Vendor {
  const { data, nowMs } = lens;
  if (known) refuseLocked(known.synced_to_erp);
  const now = instantOf(nowMs);
  const own = ownVendor({ data });
  const blank: Vendor = {
    ...own,
    ...{
      id: vendors.in(data).newId(),
      name: '',
      abbreviated_name: '',
      address: '',
      attachments: [],
      business_id: null,
    },
    ...{
      authorized_bidder: false,
      bids_count: 0,
      business_phone: '',
      business_register: null,
      city: '',
      trade_ids: [],
    },
    ...{
      company_vendor: false,
      created_at: now,
      email_address: '',
      fax_number: null,
      is_active: true,
      labor_union: null,
    },
    ...{ is_connected: false, license_number: '', logo: null, bidding_distribution_ids: [], parent_id: null },
    ...{ primary_contact_id: null, synced_to_erp: false, standard_cost_code_ids: [], legal_name: '' },
    ...{ origin_id: null, origin_data: null, origin_code: null },
  };
  const kept = Object.entries(given).filter(([name, value]) => value !== null || !NEVER_NULL.includes(name));
  const before = known ?? blank;
  const next: Vendor = {
    ...before,
    ...(Object.fromEntries(kept) as Partial<Vendor>),
    bidding: { ...before.bidding, ...(bidding as Vendor['bidding'] | null | undefined) },
    updated_at: now,
  };
  check(given, next, known, lens);
  return vendors.in(data).put(next);
}

const view = { view: oneOf('compact', 'normal', 'erp', 'extended', 'directory', 'summary') };
const viewed = (name = 'extended'): Shape<Vendor> => companyViews.shapes[name] ?? {};

export const vendorWriteRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.0/vendors',
    query: { ...view, run_configurable_validations: flag },
    body: createBody,
    access: write,
    handle: (context) => ({
      status: 201,
      body: render(
        viewed(context.query.get('view', view.view)),
        save(context.body.vendor ?? {}, undefined, context),
        context,
      ),
    }),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/vendors/sync',
    query: { run_configurable_validations: flag },
    body: syncBody,
    access: write,
    handle: (context) =>
      sync(
        context.body.updates ?? [],
        vendors.in(context.data).all(),
        (update, id) => {
          const known = vendors.in(context.data).get(id ?? null);
          return render(viewed('extended'), save(update, known, context), context);
        },
        UNSPOKEN,
      ),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/companies/{company_id}/vendors/inactive/{id}',
    query: view,
    access: write,
    handle(context) {
      const { data, ids: at, nowMs } = context;
      const vendor = vendors.in(data).get(at.id);
      if (!vendor || vendor.is_active) throw notFound();
      const back = vendors.in(data).put({ ...vendor, is_active: true, updated_at: instantOf(nowMs) });
      return { status: 200, body: render(viewed(context.query.get('view', view.view)), back, context) };
    },
  }),
  route({
    method: 'POST',
    path: '/rest/v1.1/projects/{project_id}/vendors/{id}/actions/add',
    query: { view: oneOf('normal', 'extended') },
    access: write,
    handle(context) {
      const { data, ids: at } = context;
      const project = projects.in(data).must(at.project_id);
      const vendor = vendors.in(data).get(at.id);
      if (!vendor) throw notFound();
      enforce([['base', project.vendor_ids.includes(vendor.id), 'The vendor is already on the project']]);
      projects.in(data).put({ ...project, vendor_ids: [...project.vendor_ids, vendor.id] });
      return { status: 201, body: render(projectViews.shapes['normal'] ?? {}, vendor, context) };
    },
  }),
  route({
    method: 'DELETE',
    path: '/rest/v1.1/projects/{project_id}/vendors/{id}/actions/remove',
    access: write,
    handle({ data, ids: at }) {
      const project = projects.in(data).must(at.project_id);
      if (!project.vendor_ids.includes(at.id)) throw notFound();
      projects.in(data).put({ ...project, vendor_ids: project.vendor_ids.filter((id) => id !== at.id) });
      return { status: 204 };
    },
  }),
];
