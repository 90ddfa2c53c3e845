// Projects in GraphQL.
import { companyFrom } from '../../kernel/company-argument.js';
import { parseProcoreId, wireId } from '../../kernel/procore-id.js';
import type {
  CompanyProjectsArgs,
  CompanyResolvers,
  Context,
  DeliveryMethod,
  DepartmentResolvers,
  OfficeResolvers,
  ProgramResolvers,
  ProjectBidTypeResolvers,
  ProjectFilter,
  ProjectFlag,
  ProjectOwnerTypeResolvers,
  ProjectRegionResolvers,
  ProjectResolvers,
  ProjectSortField,
  ProjectStageResolvers,
  ProjectTypeResolvers,
  QueryResolvers,
  VendorProjectsArgs,
  VendorResolvers,
  WorkScope,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf, needing } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { NounLoader } from '../../procore/read/noun.js';
import type { RecordKey, InCompany } from '../../procore/read/record.js';
import {
  absoluteUrl,
  addressOf,
  coordinatesOf,
  customFieldsOf,
  decimal,
  enumeration,
  textOrNull,
  type WireNamed,
} from '../../procore/values.js';
import { projectList, projectViews, type ProjectWire } from './rest.js';
import { deliveryMethods, projectFlags, workScopes } from './spellings.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<ProjectWire, InCompany, Context>();

const flagOf = enumeration<ProjectFlag>(projectFlags);
const workScopeOf = enumeration<WorkScope>(workScopes);
const deliveryMethodOf = enumeration<DeliveryMethod>(deliveryMethods);

/** What an answer embeds of an entry of one of the company's lists. */
const referred = <Wire extends WireNamed>(
  loader: NounLoader<Wire, InCompany>,
  wire: (WireNamed & Partial<Wire>) | null | undefined,
  { company }: RecordKey,
) => (wire ? loader.reference({ company, id: wireId(wire.id) }, wire) : null);

const idOf = (id: number | string | null | undefined): string | null => (id ? String(id) : null);

export const Project = {
  id: globalId,
  procoreId,
  company: ofKey(({ key: { company } }, { loaders }) => loaders.company.reference({ company, id: company }, {})),
  name: field('name'),
  displayName: field('display_name'),
  number: field('project_number'),
  code: field('code'),
  accountingNumber: field('accounting_project_number'),
  storeNumber: field('store_number'),
  active: field('active'),
  demo: field('is_demo'),
  template: field('template'),
  description: field('description'),
  publicNotes: field('public_notes'),
  persistentMessage: derive(['persistent_message'], ({ persistent_message: message }) =>
    message ? { title: message.title ?? null, message: message.message ?? null } : null,
  ),
  flag: derive(['flag'], ({ flag }) => flagOf(flag)),
  sector: field('sector'),
  sectorProcoreId: derive(['project_sector_id'], ({ project_sector_id: id }) => idOf(id)),
  ownersProjectProcoreId: derive(['owners_project_id'], ({ owners_project_id: id }) => idOf(id)),
  sourceTemplateProcoreId: derive(['from_project_template_id'], ({ from_project_template_id: id }) => idOf(id)),
  standardCostCodeListProcoreId: derive(['standard_cost_code_list_id'], (shown) =>
    idOf(shown.standard_cost_code_list_id),
  ),
  workScope: derive(['work_scope'], ({ work_scope }) => workScopeOf(work_scope)),
  deliveryMethod: derive(['delivery_method'], ({ delivery_method }) => deliveryMethodOf(delivery_method)),
  squareFeet: field('square_feet'),
  totalValue: derive(['total_value'], ({ total_value }) => decimal(total_value)),
  address: derive(['address', 'city', 'county', 'state_code', 'zip', 'country_code'], addressOf),
  coordinates: derive(['latitude', 'longitude'], coordinatesOf),
  designatedMarketArea: field('designated_market_area'),
  timeZone: field('tz_name'),
  timeZoneLabel: field('time_zone'),
  locale: field('locale'),
  phone: field('phone'),
  inboundEmailAddress: derive(['inbound_email_address'], (shown) => textOrNull(shown.inbound_email_address)),
  startDate: field('start_date'),
  actualStartDate: field('actual_start_date'),
  completionDate: field('completion_date'),
  projectedFinishDate: field('projected_finish_date'),
  warrantyStartDate: field('warranty_start_date'),
  warrantyEndDate: field('warranty_end_date'),
  stage: derive(['project_stage'], ({ project_stage: wire }, { key }, { loaders }) =>
    referred(loaders.projectStage, wire, key),
  ),
  type: derive(['project_type'], ({ project_type: wire }, { key }, { loaders }) =>
    referred(loaders.projectType, wire, key),
  ),
  region: derive(['project_region'], ({ project_region: wire }, { key }, { loaders }) =>
    referred(loaders.projectRegion, wire, key),
  ),
  ownerType: derive(['project_owner_type'], ({ project_owner_type: wire }, { key }, { loaders }) =>
    referred(loaders.projectOwnerType, wire, key),
  ),
  bidType: derive(['project_bid_type'], ({ project_bid_type: wire }, { key }, { loaders }) =>
    referred(loaders.projectBidType, wire, key),
  ),
  program: derive(['program'], ({ program: wire }, { key }, { loaders }) => referred(loaders.program, wire, key)),
  departments: derive(['departments'], ({ departments }, { key }, { loaders }) =>
    (departments ?? []).flatMap((wire) => referred(loaders.department, wire, key) ?? []),
  ),
  // The show holds the whole office, the list its name.
  office: derive(['office'], ({ office: wire }, { key }, { loaders }) => referred(loaders.office, wire, key)),
  parent: derive(['parent_job'], ({ parent_job: parent }, { key: { company } }, { loaders }) =>
    parent ? loaders.project.reference({ company, id: wireId(parent.id) }, { id: parent.id, name: parent.name }) : null,
  ),
  createdBy: derive(['created_by'], ({ created_by: user }, { key: { company } }, { loaders }) =>
    user ? loaders.user.reference({ company, id: wireId(user.id) }, { id: user.id, name: user.name }) : null,
  ),
  logoUrl: derive(['logo_url'], ({ logo_url }) => absoluteUrl(logo_url)),
  photoUrl: derive(['photo_url'], ({ photo_url }) => absoluteUrl(photo_url)),
  erpIntegrated: field('is_erp_integrated'),
  originId: field('origin_id'),
  originData: field('origin_data'),
  originCode: field('origin_code'),
  customFields: derive(['custom_fields'], ({ custom_fields }, { key: { company } }) =>
    customFieldsOf(custom_fields, company),
  ),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
} satisfies Partial<ProjectResolvers>;

const statusSpelling = { ACTIVE: 'Active', INACTIVE: 'Inactive', ALL: 'All' } as const;

const filters: filter.FilterTable<ProjectFilter> = {
  ids: filter.someOf('filters[id][]', 'Project', 1),
  status: filter.choice('filters[by_status]', statusSpelling),
  name: filter.text('filters[name]'),
  number: filter.text('filters[project_number]'),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
  originId: filter.text('filters[origin_id]'),
  synced: filter.flag('filters[synced]'),
  vendorId: filter.oneOf('filters[vendor_id]', 'Vendor', 1),
  demo: filter.flag('filters[is_demo]'),
  template: filter.flag('filters[template]'),
  ownerTypeIds: filter.someOf('filters[by_owner_type][]', 'ProjectOwnerType', 1),
  departmentIds: filter.someOf('filters[by_department][]', 'Department', 1),
  regionIds: filter.someOf('filters[by_region][]', 'ProjectRegion', 1),
  officeIds: filter.someOf('filters[by_office][]', 'Office', 1),
  programIds: filter.someOf('filters[by_program][]', 'Program', 1),
  stageIds: filter.someOf('filters[by_stage][]', 'ProjectStage', 1),
  typeIds: filter.someOf('filters[by_type][]', 'ProjectType', 1),
  bidTypeIds: filter.someOf('filters[by_bid_type][]', 'ProjectBidType', 1),
};

const sortOf = filter.signedSort<ProjectSortField>({ NAME: 'name', DISPLAY_NAME: 'display_name' });

/** The projects of a company, narrowed by what the parent says. */
function projects<Args extends CompanyProjectsArgs | VendorProjectsArgs, P extends { readonly key: RecordKey }>(
  narrow: (args: Args, parent: P) => ProjectFilter,
) {
  return connectionField({
    endpoint: projectList,
    views: projectViews,
    list: (parent: P, args: Args) => {
      const { company } = parent.key;
      const wanted = narrow(args, parent);
      // Procore lists active projects unless told otherwise; who names projects means those, active or not.
      const status = wanted.status ?? (wanted.ids ? 'ALL' : null);
      return {
        company,
        path: {},
        query: [...filter.filterQuery(filters, { ...wanted, status }, [company]), ...sortOf(args.sort)],
      };
    },
    resolvers: () => ({ ...Project, ...neededBeside }),
    node: (wire, view, company, _parent, { loaders }: Context) =>
      loaders.project.listed({ company, id: wireId(wire.id) }, wire, view),
  });
}

/** What fields of projects need that other slices resolve: the usual window of timecards ends with the project's own today. */
const neededBeside = { timecardEntries: needing(['time_zone'], {}) };

export const Company = {
  projects: projects((args: CompanyProjectsArgs) => args.filter ?? {}),
  project: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.project.claimed(loaders.project.keyFrom(id, 'id', [company]), selectedFields(info)),
} satisfies Partial<CompanyResolvers>;

/** The projects of something that a filter of the list knows. */
const projectsOf = (filterOf: (id: string) => ProjectFilter) =>
  projects(({ status }: VendorProjectsArgs, { key: { id } }: { readonly key: RecordKey }) => ({
    ...filterOf(id),
    ...(status && { status }),
  }));

export const Vendor = { projects: projectsOf((vendorId) => ({ vendorId })) } satisfies Partial<VendorResolvers>;
export const Department = {
  projects: projectsOf((id) => ({ departmentIds: [id] })),
} satisfies Partial<DepartmentResolvers>;
export const Office = { projects: projectsOf((id) => ({ officeIds: [id] })) } satisfies Partial<OfficeResolvers>;
export const Program = { projects: projectsOf((id) => ({ programIds: [id] })) } satisfies Partial<ProgramResolvers>;
export const ProjectStage = {
  projects: projectsOf((id) => ({ stageIds: [id] })),
} satisfies Partial<ProjectStageResolvers>;
export const ProjectType = {
  projects: projectsOf((id) => ({ typeIds: [id] })),
} satisfies Partial<ProjectTypeResolvers>;
export const ProjectRegion = {
  projects: projectsOf((id) => ({ regionIds: [id] })),
} satisfies Partial<ProjectRegionResolvers>;
export const ProjectOwnerType = {
  projects: projectsOf((id) => ({ ownerTypeIds: [id] })),
} satisfies Partial<ProjectOwnerTypeResolvers>;
export const ProjectBidType = {
  projects: projectsOf((id) => ({ bidTypeIds: [id] })),
} satisfies Partial<ProjectBidTypeResolvers>;

export const Query = {
  project: (_root, { id, companyId }, context, info) => {
    const named = typeof companyId === 'string' ? [companyFrom(companyId, undefined)] : [];
    // Procore's own id says nothing about the company: it is the one the request is for.
    const parents = parseProcoreId(id) && named.length === 0 ? [companyFrom(null, context.company)] : named;
    const key = context.loaders.project.keyFrom(id, 'id', parents);
    return context.loaders.project.claimed(key, context.selectedFields(info));
  },
} satisfies Partial<QueryResolvers>;
