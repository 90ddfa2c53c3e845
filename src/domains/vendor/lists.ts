// The lists that vendors appear in, and what is said about a vendor.
import { type CompanyId, wireId } from '../../kernel/procore-id.js';
import type {
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
  VendorChildrenArgs,
  VendorCommentsArgs,
  VendorCommentSortField,
  VendorFilter,
  VendorResolvers,
  VendorSortField,
} from '../../graphql/generated.js';
import { connectionField, type View } from '../../procore/connection-field.js';
import * as filter from '../../procore/filters.js';
import type { RecordKey } from '../../procore/record.js';
import { attachmentsOf } from '../../procore/values.js';
import { Vendor as VendorType } from './resolvers.js';
import {
  inactiveProjectVendorList,
  inactiveProjectVendorView,
  inactiveVendorList,
  inactiveVendorView,
  projectVendorList,
  projectVendorViews,
  vendorCommentList,
  vendorCommentView,
  type VendorCommentWire,
  vendorList,
  vendorViews,
  type VendorWire,
} from './rest.js';

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
    resolvers: () => VendorType,
    node,
  });
}

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
    resolvers: () => VendorType,
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
    resolvers: () => VendorType,
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
    resolvers: () => VendorType,
    node,
  }),
} satisfies Partial<ProjectResolvers>;

export const Trade = {
  vendors: directory((_args: Partial<TradeVendorsArgs>, { key: { id } }) => ({ tradeIds: [id] })),
} satisfies Partial<TradeResolvers>;

/** A comment as it is shown; its author is a person of the company. */
function commentOf(wire: VendorCommentWire, company: CompanyId, { loaders }: Context) {
  const { id, body, rating, attachments, created_by: author, created_at } = wire;
  return {
    procoreId: String(id),
    body: body ?? null,
    rating: rating ?? null,
    attachments: attachmentsOf(attachments, company),
    createdBy: author
      ? loaders.user.reference({ company, id: wireId(author.id) }, { id: author.id, name: author.name })
      : null,
    createdAt: created_at ?? null,
  };
}

const commentSortOf = filter.signedSort<VendorCommentSortField>({ CREATED_AT: 'created_at' });

export const Vendor = {
  children: directory((_args: Partial<VendorChildrenArgs>, { key: { id } }) => ({ parentIds: [id] })),
  comments: connectionField({
    endpoint: vendorCommentList,
    views: [vendorCommentView],
    list: ({ key: { company, id } }: Parent, args: Partial<VendorCommentsArgs>) => ({
      company,
      path: { vendor_id: id },
      query: commentSortOf(args.sort),
    }),
    resolvers: () => ({}),
    node: (wire, _view, company, _vendor, context: Context) => commentOf(wire, company, context),
  }),
} satisfies Partial<VendorResolvers>;
