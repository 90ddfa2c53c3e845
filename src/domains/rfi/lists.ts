// Where RFIs are listed: in their project, and narrowed to what a person, a firm, a place or a cost code has to do with.
import { wireId } from '../../kernel/procore-id.js';
import { projectFrom } from '../../kernel/project-argument.js';
import type {
  Context,
  CostCodeResolvers,
  DeletedRfiFilter,
  LocationResolvers,
  ProjectDeletedRfisArgs,
  ProjectResolvers,
  ProjectRfisArgs,
  ProjectStageResolvers,
  ProjectStageRfisArgs,
  RfiFilter,
  RfiRole,
  RfiSortField,
  RfiStateFilter,
  UserResolvers,
  UserRfisArgs,
  VendorResolvers,
  VendorRfisArgs,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { InCompany, InProject, RecordKey } from '../../procore/read/record.js';
import { Rfi } from './resolvers.js';
import * as rest from './rest.js';
import { deletedRfiList, deletedRfiView, rfiList, rfiView } from './rest.js';

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
  stageId: filter.oneOf('filters[prefix_stage_id]', 'ProjectStage', 1),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
};

const deletedFilters: filter.FilterTable<DeletedRfiFilter> = { updatedAt: filter.range('filters[updated_at]') };

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

type RfiArgs = Partial<Omit<ProjectRfisArgs, 'filter'>>;
type Narrowed<Args> = Args & { readonly filter?: RfiStateFilter | null };

/** RFIs of one project, narrowed by what the caller or the parent says. */
const rfisOf = <P extends Parent, Args extends RfiArgs>(
  placeOf: (parent: P, args: Args) => InCompany,
  narrow: (args: Args, parent: P) => RfiFilter | null | undefined,
) =>
  connectionField({
    endpoint: rfiList,
    views: [rfiView],
    list: (parent: P, args: Args) => {
      const { company, id } = placeOf(parent, args);
      return {
        company,
        path: { project_id: id },
        query: [
          ...filter.filterQuery(filters, narrow(args, parent), [company, id]),
          ...filter.searchQuery('search', args.search),
          ...sortOf(args.sort),
        ],
      };
    },
    resolvers: () => Rfi,
    node: (wire, view, company, _parent, { loaders }: Context, { project_id: project }) =>
      loaders.rfi.listed({ company, project, id: wireId(wire.id) }, wire, view),
  });

/** People of the project as one of the lists shows them: their names, and no more. */
const usersIn = (
  endpoint: typeof rest.potentialAssigneeList | typeof rest.potentialManagerList | typeof rest.defaultDistributionList,
) =>
  listField({
    endpoint,
    list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
    item: ({ id, name }, company, _project, { loaders }: Context) =>
      loaders.user.reference({ company, id: wireId(id) }, { id, name }),
  });

export const Project = {
  rfis: rfisOf(
    ({ key }: Parent) => key,
    (args: Partial<ProjectRfisArgs>) => args.filter,
  ),

  deletedRfis: connectionField({
    endpoint: deletedRfiList,
    views: [deletedRfiView],
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectDeletedRfisArgs>) => ({
      company,
      path: { project_id: id },
      query: filter.filterQuery(deletedFilters, args.filter, [company, id]),
    }),
    resolvers: () => Rfi,
    node: (wire, view, company, project, { loaders }: Context) =>
      loaders.rfi.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, view),
  }),

  rfiPotentialAssignees: usersIn(rest.potentialAssigneeList),
  rfiPotentialManagers: usersIn(rest.potentialManagerList),
  rfiDefaultDistribution: usersIn(rest.defaultDistributionList),

  rfi: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.rfi.claimed(loaders.rfi.keyFrom(id, 'id', [company, project]), selectedFields(info)),
} satisfies Partial<ProjectResolvers>;

/** Where the list of somebody of the company is: in the project that the argument names. */
const inNamedProject = ({ key: { company } }: Parent, { projectId }: { readonly projectId: string }): InCompany => ({
  company,
  id: projectFrom(projectId, company),
});

const roles: Readonly<Record<RfiRole, (user: string) => RfiFilter>> = {
  ASSIGNEE: (user) => ({ assigneeId: user }),
  BALL_IN_COURT: (user) => ({ ballInCourtId: user }),
  MANAGER: (user) => ({ managerId: user }),
  RECEIVED_FROM: (user) => ({ receivedFromId: user }),
};

export const User = {
  rfis: rfisOf<Parent, UserRfisArgs & { readonly role: RfiRole }>(
    inNamedProject,
    ({ filter: state, role }, { key: { id } }) => ({
      ...state,
      ...roles[role](id),
    }),
  ),
} satisfies Partial<UserResolvers>;

export const Vendor = {
  rfis: rfisOf<Parent, VendorRfisArgs>(inNamedProject, ({ filter: state }, { key: { id } }) => ({
    ...state,
    responsibleContractorIds: [id],
  })),
} satisfies Partial<VendorResolvers>;

export const ProjectStage = {
  rfis: rfisOf<Parent, ProjectStageRfisArgs>(inNamedProject, ({ filter: state }, { key: { id } }) => ({
    ...state,
    stageId: id,
  })),
} satisfies Partial<ProjectStageResolvers>;

interface ParentInProject {
  readonly key: InProject;
}

/** The RFIs that have to do with something of their project. */
const having = (own: (id: string) => RfiFilter) =>
  rfisOf(
    ({ key: { company, project } }: ParentInProject): InCompany => ({ company, id: project }),
    ({ filter: state }: Narrowed<RfiArgs>, { key: { id } }) => ({ ...state, ...own(id) }),
  );

export const Location = { rfis: having((id) => ({ locationIds: [id] })) } satisfies Partial<LocationResolvers>;

export const CostCode = { rfis: having((id) => ({ costCodeId: id })) } satisfies Partial<CostCodeResolvers>;
