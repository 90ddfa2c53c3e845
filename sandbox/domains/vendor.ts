// Vendors: the company's directory of firms with its six views, and the vendors of a project.
import { anyId, contains, equals, within } from '../filters.js';
import { list, show, type Views } from '../list.js';
import { v1Paging } from '../paging.js';
import { id, required, text } from '../parameters.js';
import { allows } from '../principal.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { standardCostCodes, trades, vendorGroups, type StandardCostCode } from '../seed/company.js';
import { projects } from '../seed/project.js';
import { users, type User } from '../seed/user.js';
import { vendors, type Vendor } from '../seed/vendor.js';
import { bySign } from '../sorting.js';
import { copy, embed, embedAll, hosted, named, render, type Lens, type Shape } from '../shape.js';
import { attachmentShape } from './attachment.js';
import { tradeShape } from './trade.js';
import { personShape } from './user.js';

const read: ToolAccess = { tool: 'directory', level: 'read' };
const copied = copy<Vendor>();
const none = () => null;
const nobody = () => [];

const membersOf = (vendor: Vendor, { data }: Lens): readonly User[] =>
  users.in(data).where((user) => user.vendor_id === vendor.id && user.is_active);
const childrenOf = (vendor: Vendor, { data }: Lens): readonly Vendor[] =>
  vendors.in(data).where((other) => other.parent_id === vendor.id);
const projectIdsOf = (vendor: Vendor, { data }: Lens): number[] =>
  projects
    .in(data)
    .where((project) => project.vendor_ids.includes(vendor.id))
    .map((project) => project.id);

const contactShape = copy<User>()(
  'id first_name last_name business_phone business_phone_extension fax_number mobile_phone email_address',
  'created_at updated_at',
);
const standardCostCodeShape = copy<StandardCostCode>()(
  'id standard_cost_code_list_id parent_id code full_code name origin_data origin_id',
);
const bidderShape: Shape<User> = {
  ...personShape,
  company_name: (user, { data }) => vendors.in(data).get(user.vendor_id)?.name ?? null,
};

/** What every larger view shows, in the company and in a project. */
const core: Shape<Vendor> = {
  ...copied(
    'id name abbreviated_name address authorized_bidder business_id business_phone business_register city',
    'created_at email_address fax_number is_connected labor_union license_number mobile_phone state_code zip',
    'non_union_prevailing_wage notes prequalified trade_name union_member updated_at website',
  ),
  attachments: ({ attachments }, lens) => attachments.map((attachment) => render(attachmentShape, attachment, lens)),
  logo: hosted((vendor) => vendor.logo),
  primary_contact: embed(users, contactShape, (vendor) => vendor.primary_contact_id),
};

const shared: Shape<Vendor> = {
  ...core,
  ...copied('company country_code is_active origin_code origin_data origin_id synced_to_erp'),
  vendor_group: embed(vendorGroups, named, (vendor) => vendor.vendor_group_id),
};

const normal: Shape<Vendor> = {
  ...shared,
  contact_count: (vendor, lens) => membersOf(vendor, lens).length,
};

const relations: Shape<Vendor> = {
  ...copied('bidding company_vendor legal_name'),
  trades: embedAll(trades, tradeShape, (vendor) => vendor.trade_ids),
  bidding_distribution: embedAll(users, bidderShape, (vendor) => vendor.bidding_distribution_ids),
};

const family: Shape<Vendor> = {
  children_count: (vendor, lens) => childrenOf(vendor, lens).length,
  parent: embed(vendors, named, (vendor) => vendor.parent_id),
  project_ids: projectIdsOf,
};

const codes: Shape<Vendor> = {
  standard_cost_codes: embedAll(standardCostCodes, standardCostCodeShape, (vendor) => vendor.standard_cost_code_ids),
};

const directoryBidderShape: Shape<User> = { ...bidderShape, ...copy<User>()('contact_id is_active') };

const directory: Shape<Vendor> = {
  ...core,
  ...relations,
  ...codes,
  ...copied('country_name state_name'),
  bidding_distribution: embedAll(users, directoryBidderShape, (vendor) => vendor.bidding_distribution_ids),
  // The firm's public profile in Procore's network, which is not modelled.
  business: none,
  contract_signer: embed(users, directoryBidderShape, (vendor) => vendor.primary_contact_id),
  invoice_contacts: embedAll(users, named, (vendor) => vendor.bidding_distribution_ids.slice(0, 1)),
};

const summary: Shape<Vendor> = {
  ...copied('id name bids_count open_bids_count company_vendor is_connected synced_to_erp'),
  active_users_count: (vendor, lens) => membersOf(vendor, lens).length,
  // An integer in this view, a string in all the others.
  business_id: ({ business_id }) => (business_id === null ? null : Number(business_id)),
  projects_count: (vendor, lens) => projectIdsOf(vendor, lens).length,
};

export const companyViews: Views<Vendor> = {
  default: 'extended',
  shapes: {
    compact: named,
    normal,
    erp: { ...normal, origin_custom_fields: nobody, erp_custom_fields: nobody },
    extended: { ...normal, ...relations, ...family, ...codes },
    directory,
    summary,
  },
};

const listed: Shape<Vendor> = {
  ...copied(
    'id name address business_id business_phone business_register city country_code email_address fax_number is_active',
    'state_code trade_name zip',
  ),
  logo: hosted((vendor) => vendor.logo),
};
const minimal: Shape<Vendor> = { ...copied('id name is_active'), logo: hosted((vendor) => vendor.logo) };

export const projectViews: Views<Vendor> = {
  default: 'normal',
  shapes: {
    normal: { ...shared, project_ids: projectIdsOf },
    extended: { ...shared, ...relations, ...family, business: none },
    list: listed,
    minimal,
    name: named,
    ids_only: null,
  },
  // Without the directory, the three small ones are left ("GET /rest/v1.1/projects/{project_id}/vendors", `view`).
  narrowed: ({ grant }) => (allows(grant.projectTools, 'directory', 'read') ? null : ['minimal', 'name', 'ids_only']),
};

/** In the lists of inactive vendors, attachments and bidders are shown with less, and a link leads back. */
const inactive: Shape<Vendor> = {
  attachments: ({ attachments }, lens) =>
    attachments.map((file) => {
      const { name: _name, ...shown } = render(attachmentShape, file, lens);
      return shown;
    }),
  _links: ({ id: vendorId }, { origin, data }) => ({
    reactivate: `${origin}/rest/v1.0/companies/${data.companyId}/vendors/inactive/${vendorId}`,
  }),
};

const inactiveNormal: Shape<Vendor> = { ...normal, ...copied('company_vendor'), ...inactive };

const inactiveViews: Views<Vendor> = {
  default: 'extended',
  shapes: {
    ...companyViews.shapes,
    normal: inactiveNormal,
    extended: {
      ...normal,
      ...relations,
      ...family,
      ...codes,
      bidding_distribution: embedAll(users, personShape, (vendor) => vendor.bidding_distribution_ids),
      ...inactive,
    },
  },
};

/** Named in the projects' attachments; what the extended view adds is documented in words only. */
const inactiveInProject: Shape<Vendor> = {
  ...inactiveNormal,
  attachments: ({ attachments }, lens) => attachments.map((file) => render(attachmentShape, file, lens)),
};

const filters = {
  'filters[id]': anyId((vendor: Vendor) => vendor.id),
  'filters[parent_id]': anyId((vendor: Vendor) => vendor.parent_id),
  'filters[trade_id]': anyId((vendor: Vendor) => vendor.trade_ids),
  'filters[standard_cost_code_id]': anyId((vendor: Vendor) => vendor.standard_cost_code_ids),
  'filters[search]': contains(({ name, notes, origin_code, business_register }: Vendor) => {
    return [name, notes, origin_code, business_register?.identifier];
  }),
};

const sortKeys = {
  name: (vendor: Vendor) => vendor.name,
  main_office_name: (vendor: Vendor) => vendor.main_office_name,
};

const active = ({ data }: Context): readonly Vendor[] => vendors.in(data).where((vendor) => vendor.is_active);

/** The vendors of a project, active or not. */
const onProject = ({ data, ids }: Context<InProject>, isActive: boolean): readonly Vendor[] => {
  const { vendor_ids } = projects.in(data).must(ids.project_id);
  return vendors.in(data).where((vendor) => vendor.is_active === isActive && vendor_ids.includes(vendor.id));
};

export const vendorRoutes = [
  list(vendors, '/rest/v1.0/vendors', {
    views: companyViews,
    access: read,
    query: { company_id: required(id) },
    // Inactive vendors have a list of their own; the show finds them.
    rows: active,
    filters: {
      ...filters,
      'filters[origin_id]': equals(text, (vendor) => vendor.origin_id),
      'filters[created_at]': within((vendor) => vendor.created_at),
      'filters[updated_at]': within((vendor) => vendor.updated_at),
    },
    sorting: bySign({
      ...sortKeys,
      project_and_bid_counts: (vendor, lens) => projectIdsOf(vendor, lens).length + vendor.bids_count,
    }),
    paging: v1Paging,
  }),
  show('/rest/v1.0/vendors/{id}', {
    views: companyViews,
    access: read,
    // Paging parameters are documented for this show; they change nothing.
    query: { company_id: required(id), ...v1Paging.parameters },
    find: ({ data, ids }) => vendors.in(data).get(ids.id),
  }),
  list(vendors, '/rest/v1.1/projects/{project_id}/vendors', {
    views: projectViews,
    rows: (context) => onProject(context, true),
    filters,
    sorting: bySign(sortKeys),
    paging: v1Paging,
  }),
  list(vendors, '/rest/v1.0/companies/{company_id}/vendors/inactive', {
    views: inactiveViews,
    access: read,
    rows: ({ data }) => vendors.in(data).where((vendor) => !vendor.is_active),
    sorting: bySign({ name: sortKeys.name }),
    paging: v1Paging,
  }),
  list(vendors, '/rest/v1.0/projects/{project_id}/vendors/inactive', {
    views: { default: 'normal', shapes: { normal: inactiveInProject, extended: inactiveInProject } },
    access: read,
    rows: (context) => onProject(context, false),
    sorting: bySign({ name: sortKeys.name }),
    paging: v1Paging,
  }),
];
