// Vendors in GraphQL.
import { type CompanyId, wireId } from '../../kernel/procore-id.js';
import type {
  BusinessVerificationStatus,
  CompanyInactiveVendorsArgs,
  CompanyResolvers,
  CompanyVendorsArgs,
  Context,
  InactiveVendorSortField,
  ProjectInactiveVendorsArgs,
  ProjectResolvers,
  ProjectVendorFilter,
  ProjectVendorsArgs,
  ProjectVendorSortField,
  TradeResolvers,
  TradeVendorsArgs,
  VendorCertification,
  VendorChildrenArgs,
  VendorFilter,
  VendorResolvers,
  VendorSortField,
} from '../../graphql/generated.js';
import { connectionField, type View } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { InCompany, RecordKey } from '../../procore/read/record.js';
import { absoluteUrl, addressOf, attachmentsOf, enumeration, namedOf, textOrNull } from '../../procore/values.js';
import { certificationFlags } from './certifications.js';
import {
  type ContactWire,
  inactiveProjectVendorList,
  inactiveProjectVendorView,
  inactiveVendorList,
  inactiveVendorView,
  projectVendorList,
  projectVendorViews,
  type StandardCostCodeWire,
  vendorList,
  vendorViews,
  type VendorWire,
} from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<VendorWire, InCompany, Context>();

const verificationOf = enumeration<BusinessVerificationStatus>({
  ACTIVE: 'active',
  CANCELLED: 'cancelled',
  DOES_NOT_EXIST: 'does_not_exist',
});

const contactOf = (wire: ContactWire) => ({
  procoreId: String(wire.id),
  firstName: wire.first_name ?? null,
  lastName: wire.last_name ?? null,
  emailAddress: textOrNull(wire.email_address),
  businessPhone: wire.business_phone ?? null,
  businessPhoneExtension: wire.business_phone_extension ?? null,
  mobilePhone: wire.mobile_phone ?? null,
  faxNumber: wire.fax_number ?? null,
  createdAt: wire.created_at ?? null,
  updatedAt: wire.updated_at ?? null,
});

const costCodeOf = (wire: StandardCostCodeWire) => ({
  procoreId: String(wire.id),
  name: wire.name ?? null,
  code: wire.code ?? null,
  fullCode: wire.full_code ?? null,
  parentProcoreId: wire.parent_id ? String(wire.parent_id) : null,
  originId: wire.origin_id ?? null,
  originData: wire.origin_data ?? null,
});

interface Parent {
  readonly key: RecordKey;
}

const filters: filter.FilterTable<VendorFilter> = {
  ids: filter.someOf('filters[id][]', 'Vendor', 1),
  parentIds: filter.someOf('filters[parent_id][]', 'Vendor', 1),
  tradeIds: filter.someOf('filters[trade_id][]', 'Trade', 1),
  standardCostCodeIds: filter.someIds('filters[standard_cost_code_id][]'),
  originId: filter.text('filters[origin_id]'),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
};

const projectFilters: filter.FilterTable<ProjectVendorFilter> = {
  ids: filters.ids,
  parentIds: filters.parentIds,
  tradeIds: filters.tradeIds,
  standardCostCodeIds: filters.standardCostCodeIds,
};

const sortOf = filter.signedSort<VendorSortField>({
  NAME: 'name',
  MAIN_OFFICE_NAME: 'main_office_name',
  PROJECT_AND_BID_COUNTS: 'project_and_bid_counts',
});

const inactiveSortOf = filter.signedSort<InactiveVendorSortField>({ NAME: 'name' });

const projectSortOf = filter.signedSort<ProjectVendorSortField>({ NAME: 'name', MAIN_OFFICE_NAME: 'main_office_name' });

const node = (wire: VendorWire, view: View<VendorWire>, company: CompanyId, _parent: Parent, { loaders }: Context) =>
  loaders.vendor.listed({ company, id: wireId(wire.id) }, wire, view);

/** The vendors of a company's directory, narrowed by what the parent says. */
function directory<Args extends Partial<CompanyVendorsArgs & TradeVendorsArgs & VendorChildrenArgs>>(
  narrow: (args: Args, parent: Parent) => VendorFilter | null | undefined,
) {
  return connectionField({
    endpoint: vendorList,
    views: vendorViews,
    list: (parent: Parent, args: Args) => ({
      company: parent.key.company,
      path: {},
      query: [
        ...filter.filterQuery(filters, narrow(args, parent), [parent.key.company]),
        ...filter.searchQuery('filters[search]', args.search),
        ...sortOf(args.sort),
      ],
    }),
    resolvers: (): Readonly<Record<string, unknown>> => Vendor,
    node,
  });
}

export const Vendor = {
  id: globalId,
  procoreId,
  company: ofKey(({ key: { company } }, { loaders }) => loaders.company.reference({ company, id: company }, {})),
  name: field('name'),
  abbreviatedName: field('abbreviated_name'),
  legalName: field('legal_name'),
  tradeName: field('trade_name'),
  active: field('is_active'),
  companyVendor: field('company_vendor'),
  connected: field('is_connected'),
  address: derive(['address', 'city', 'state_code', 'zip', 'country_code'], addressOf),
  businessPhone: field('business_phone'),
  mobilePhone: field('mobile_phone'),
  faxNumber: field('fax_number'),
  emailAddress: derive(['email_address'], ({ email_address }) => textOrNull(email_address)),
  website: field('website'),
  logoUrl: derive(['logo'], ({ logo }) => absoluteUrl(logo)),
  notes: field('notes'),
  primaryContact: derive(['primary_contact'], ({ primary_contact }) =>
    primary_contact ? contactOf(primary_contact) : null,
  ),
  contactCount: field('contact_count'),
  trades: derive(['trades'], ({ trades }, { key: { company } }, { loaders }) =>
    (trades ?? []).map((trade) => loaders.trade.reference({ company, id: wireId(trade.id) }, trade)),
  ),
  standardCostCodes: derive(['standard_cost_codes'], ({ standard_cost_codes }) =>
    (standard_cost_codes ?? []).map(costCodeOf),
  ),
  group: derive(['vendor_group'], ({ vendor_group }) => namedOf(vendor_group)),
  parent: derive(['parent'], ({ parent }, { key: { company } }, { loaders }) =>
    parent ? loaders.vendor.reference({ company, id: wireId(parent.id) }, { id: parent.id, name: parent.name }) : null,
  ),
  childCount: field('children_count'),
  children: directory((_args: Partial<VendorChildrenArgs>, { key: { id } }) => ({ parentIds: [id] })),
  authorizedBidder: field('authorized_bidder'),
  prequalified: field('prequalified'),
  certifications: derive(['bidding'], ({ bidding }) =>
    (Object.keys(certificationFlags) as VendorCertification[]).filter(
      (name) => bidding?.[certificationFlags[name]] === true,
    ),
  ),
  bidContacts: derive(
    ['bidding_distribution'],
    ({ bidding_distribution: contacts }, { key: { company } }, { loaders }) =>
      (contacts ?? []).map(({ id, name }) => loaders.user.reference({ company, id: wireId(id) }, { id, name })),
  ),
  contractSigner: derive(['contract_signer'], ({ contract_signer: user }, { key: { company } }, { loaders }) =>
    user ? loaders.user.reference({ company, id: wireId(user.id) }, { id: user.id, name: user.name }) : null,
  ),
  invoiceContacts: derive(['invoice_contacts'], ({ invoice_contacts: contacts }, { key: { company } }, { loaders }) =>
    (contacts ?? []).map(({ id, name }) => loaders.user.reference({ company, id: wireId(id) }, { id, name })),
  ),
  bidCount: field('bids_count'),
  openBidCount: field('open_bids_count'),
  projectCount: field('projects_count'),
  activeUserCount: field('active_users_count'),
  laborUnion: field('labor_union'),
  unionMember: field('union_member'),
  nonUnionPrevailingWage: field('non_union_prevailing_wage'),
  licenseNumber: field('license_number'),
  businessId: derive(['business_id'], ({ business_id: id }) => (id === null ? null : textOrNull(String(id)))),
  businessRegister: derive(['business_register'], ({ business_register: entry }) =>
    entry
      ? {
          procoreId: String(entry.id),
          type: entry.type ?? null,
          identifier: entry.identifier ?? null,
          verificationStatus: verificationOf(entry.verification_status),
          verifiedAt: entry.verified_at ?? null,
        }
      : null,
  ),
  attachments: derive(['attachments'], ({ attachments }, { key: { company } }) => attachmentsOf(attachments, company)),
  syncedToErp: field('synced_to_erp'),
  originId: field('origin_id'),
  originData: field('origin_data'),
  originCode: field('origin_code'),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
} satisfies Partial<VendorResolvers>;

export const Company = {
  vendors: directory((args: Partial<CompanyVendorsArgs>) => args.filter),
  inactiveVendors: connectionField({
    endpoint: inactiveVendorList,
    views: [inactiveVendorView],
    list: ({ key: { company } }: Parent, args: Partial<CompanyInactiveVendorsArgs>) => ({
      company,
      path: {},
      query: inactiveSortOf(args.sort),
    }),
    resolvers: (): Readonly<Record<string, unknown>> => Vendor,
    node,
  }),
  vendor: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.vendor.claimed(loaders.vendor.keyFrom(id, 'id', [company]), selectedFields(info)),
} satisfies Partial<CompanyResolvers>;

export const Project = {
  vendors: connectionField({
    endpoint: projectVendorList,
    views: projectVendorViews,
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectVendorsArgs>) => ({
      company,
      path: { project_id: id },
      query: [
        ...filter.filterQuery(projectFilters, args.filter, [company]),
        ...filter.searchQuery('filters[search]', args.search),
        ...projectSortOf(args.sort),
      ],
    }),
    resolvers: (): Readonly<Record<string, unknown>> => Vendor,
    node,
  }),
  inactiveVendors: connectionField({
    endpoint: inactiveProjectVendorList,
    views: [inactiveProjectVendorView],
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectInactiveVendorsArgs>) => ({
      company,
      path: { project_id: id },
      query: inactiveSortOf(args.sort),
    }),
    resolvers: (): Readonly<Record<string, unknown>> => Vendor,
    node,
  }),
} satisfies Partial<ProjectResolvers>;

export const Trade = {
  vendors: directory((_args: Partial<TradeVendorsArgs>, { key: { id } }) => ({ tradeIds: [id] })),
} satisfies Partial<TradeResolvers>;
