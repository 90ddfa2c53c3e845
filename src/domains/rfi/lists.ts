// Where RFIs are listed: in their project, and narrowed to what a person, a firm, a place or a cost code has to do with.
import { wireId } from '../../kernel/procore-id.js';
import { projectFrom } from '../../kernel/project-argument.js';
import type { WindowArguments } from '../../kernel/window.js';
import type {
  Context,
  CostCodeResolvers,
  CostCodeRfisArgs,
  LocationResolvers,
  LocationRfisArgs,
  ProjectResolvers,
  ProjectRfisArgs,
  RfiFilter,
  RfiRole,
  RfiSort,
  RfiSortField,
  UserResolvers,
  UserRfisArgs,
  VendorResolvers,
  VendorRfisArgs,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/connection-field.js';
import type { Query } from '../../procore/endpoint.js';
import * as filter from '../../procore/filters.js';
import type { InCompany, InProject, RecordKey } from '../../procore/record.js';
import { Rfi } from './resolvers.js';
import { rfiList, rfiView } from './rest.js';

const filters: filter.FilterTable<RfiFilter> = {
  ids: filter.someOf('filters[id][]', 'Rfi', 2),
  status: filter.choice('filters[status]', { OPEN: 'open', CLOSED: 'closed', DRAFT: 'draft' }),
  number: filter.count('filters[number]'),
  assigneeId: filter.oneOf('filters[assigned_id]', 'User', 1),
  ballInCourtId: filter.oneOf('filters[ball_in_court_id]', 'User', 1),
  managerId: filter.oneOf('filters[rfi_manager_id]', 'User', 1),
  receivedFromId: filter.oneOf('filters[received_from_login_information_id]', 'User', 1),
  responsibleContractorIds: filter.someOf('filters[responsible_contractor_id][]', 'Vendor', 1),
  locationIds: filter.someOf('filters[location_id][]', 'Location', 2),
  costCodeId: filter.oneOf('filters[cost_code_id]', 'CostCode', 2),
  stageId: filter.oneId('filters[prefix_stage_id]'),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
};

/** Procore names twenty attributes; these are the ones whose spelling is public. */
const sortOf = filter.attributeSort<RfiSortField>({
  NUMBER: 'number',
  DUE_DATE: 'due_date',
  DUE_DATE_VARIANCE: 'due_date_variance',
  CREATED_AT: 'date_created',
  INITIATED_AT: 'initiated_at',
  CREATED_BY: 'created_by_id',
  ASSIGNEE: 'assigned_id',
  BALL_IN_COURT: 'ball_in_court_id',
  LOCATION: 'location_id',
  COST_CODE: 'cost_code_id',
  COST_IMPACT: 'cost_impact',
  DRAWING_NUMBER: 'drawing_number',
});

interface Parent {
  readonly key: RecordKey;
}

interface RfiArgs extends WindowArguments {
  readonly filter?: RfiFilter | null;
  readonly search?: string | null;
  readonly sort?: RfiSort | null;
}

/** RFIs of one project; `own`: what a field narrows them to by itself. */
const rfisOf = <P extends Parent, Args extends RfiArgs>(
  placeOf: (parent: P, args: Args) => InCompany,
  own: (parent: P, args: Args) => Query = () => [],
) =>
  connectionField({
    endpoint: rfiList,
    views: [rfiView],
    list: (parent: P, args: Args) => {
      const { company, id } = placeOf(parent, args);
      const given = filter.filterQuery(filters, args.filter, [company, id]);
      return {
        company,
        path: { project_id: id },
        query: [
          ...filter.narrowed(own(parent, args), given),
          ...filter.searchQuery('search', args.search),
          ...sortOf(args.sort),
        ],
      };
    },
    resolvers: () => Rfi,
    node: (wire, view, company, _parent, { loaders }: Context, { project_id: project }) =>
      loaders.rfi.listed({ company, project, id: wireId(wire.id) }, wire, view),
  });

/** The project that an argument names, of the parent's company. */
const named = ({ key: { company } }: Parent, { projectId }: { readonly projectId: string }): InCompany => ({
  company,
  id: projectFrom(projectId, company),
});

export const Project = {
  rfis: rfisOf(({ key }: Parent, _args: Partial<ProjectRfisArgs>) => key),

  rfi: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.rfi.claimed(loaders.rfi.keyFrom(id, 'id', [company, project]), selectedFields(info)),
} satisfies Partial<ProjectResolvers>;

const roles: Readonly<Record<RfiRole, string>> = {
  ASSIGNEE: 'filters[assigned_id]',
  BALL_IN_COURT: 'filters[ball_in_court_id]',
  MANAGER: 'filters[rfi_manager_id]',
  RECEIVED_FROM: 'filters[received_from_login_information_id]',
};

export const User = {
  rfis: rfisOf(named, ({ key: { id } }: Parent, { role }: UserRfisArgs & { readonly role: RfiRole }) => [
    [roles[role], id],
  ]),
} satisfies Partial<UserResolvers>;

export const Vendor = {
  rfis: rfisOf(named, ({ key: { id } }: Parent, _args: VendorRfisArgs) => [
    ['filters[responsible_contractor_id][]', id],
  ]),
} satisfies Partial<VendorResolvers>;

interface ParentInProject {
  readonly key: InProject;
}

const ownProject = ({ key: { company, project } }: ParentInProject): InCompany => ({ company, id: project });

export const Location = {
  rfis: rfisOf(ownProject, ({ key: { id } }, _args: Partial<LocationRfisArgs>) => [['filters[location_id][]', id]]),
} satisfies Partial<LocationResolvers>;

export const CostCode = {
  rfis: rfisOf(ownProject, ({ key: { id } }, _args: Partial<CostCodeRfisArgs>) => [['filters[cost_code_id]', id]]),
} satisfies Partial<CostCodeResolvers>;
