// Where submittals are listed: in their project, and narrowed to what a person, a firm, a place or a section has to do with.
import { GatewayError } from '../../kernel/errors.js';
import { projectFrom } from '../../kernel/project-argument.js';
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  DeletedSubmittalFilter,
  LocationResolvers,
  LocationSubmittalsArgs,
  ProjectDeletedSubmittalsArgs,
  ProjectResolvers,
  ProjectSubmittalsArgs,
  SpecificationDivisionResolvers,
  SpecificationSectionResolvers,
  SubmittalFilter,
  SubmittalPackageResolvers,
  SubmittalResponseResolvers,
  SubmittalResponseSubmittalsArgs,
  SubmittalRole,
  SubmittalSortField,
  SubmittalStateFilter,
  SubmittalStatusResolvers,
  SubmittalStatusSubmittalsArgs,
  SubmittalTypeResolvers,
  UserResolvers,
  UserSubmittalsArgs,
  VendorResolvers,
  VendorSubmittalsArgs,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/connection-field.js';
import * as filter from '../../procore/filters.js';
import type { InProject, MaybePromise, RecordKey } from '../../procore/record.js';
import { textOrNull } from '../../procore/values.js';
import { Submittal } from './resolvers.js';
import { deletedSubmittalList, deletedSubmittalView, submittalList, submittalView } from './rest.js';

const deletedFilters: filter.FilterTable<DeletedSubmittalFilter> = {
  ids: filter.someOf('filters[id][]', 'Submittal', 2),
  statusIds: filter.someOf('filters[status_id][]', 'SubmittalStatus', 1),
  responseIds: filter.someOf('filters[response_id][]', 'SubmittalResponse', 2),
  types: filter.someTexts('filters[type][]'),
  currentRevision: filter.flag('filters[current_revision]'),
  divisions: filter.someCounts('filters[division][]'),
  ballInCourtId: filter.oneOf('filters[ball_in_court_id]', 'User', 1),
  approverIds: filter.someOf('filters[approver_id][]', 'User', 1),
  managerIds: filter.someOf('filters[submittal_manager_id][]', 'User', 1),
  receivedFromId: filter.oneOf('filters[received_from_id]', 'User', 1),
  responsibleContractorIds: filter.someOf('filters[responsible_contractor_id][]', 'Vendor', 1),
  specificationSectionIds: filter.someOf('filters[specification_section_id][]', 'SpecificationSection', 2),
  locationIds: filter.someOf('filters[location_id][]', 'Location', 2),
  packageIds: filter.someOf('filters[submittal_package_id][]', 'SubmittalPackage', 2),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
};

const filters: filter.FilterTable<SubmittalFilter> = {
  ...deletedFilters,
  numbers: filter.someTexts('filters[number][]'),
  scheduledTaskIds: filter.someIds('filters[task_id][]'),
  requiredOnSite: filter.dayRange('filters[required_on_site_date][]'),
  anticipatedDelivery: filter.dayRange('filters[anticipated_delivery_date][]'),
};

const sortOf = filter.signedSort<SubmittalSortField>({
  SPECIFICATION_SECTION: 'specification_section',
  NUMBER: 'number',
  TITLE: 'title',
  TYPE: 'type',
  STATUS: 'status',
  RESPONSIBLE_CONTRACTOR: 'responsible_contractor',
  SUBMIT_BY: 'submit_by',
  RECEIVED_FROM: 'received_from',
  RECEIVED_DATE: 'received_date',
  DUE_DATE: 'due_date',
  DISTRIBUTED_AT: 'distributed_at',
  PACKAGE: 'submittal_package',
  ANTICIPATED_DELIVERY_DATE: 'anticipated_delivery_date',
});

type Args = Omit<ProjectSubmittalsArgs, 'filter'>;
type NarrowedArgs = Partial<LocationSubmittalsArgs>;
type Place = Pick<InProject, 'company' | 'project'>;

interface Of<Key> {
  readonly key: Key;
}

/** The submittals of a project, narrowed by what the parent says. */
function submittals<A extends Partial<Args>, P>(
  placeOf: (parent: P, args: A) => Place,
  narrow: (args: A, parent: P) => MaybePromise<SubmittalFilter | null | undefined>,
) {
  return connectionField({
    endpoint: submittalList,
    views: [submittalView],
    list: async (parent: P, args: A) => {
      const { company, project } = placeOf(parent, args);
      return {
        company,
        path: { project_id: project },
        query: [
          ...filter.filterQuery(filters, await narrow(args, parent), [company, project]),
          ...filter.searchQuery('filters[query]', args.search),
          ...sortOf(args.sort),
        ],
      };
    },
    resolvers: () => Submittal,
    node: (wire, view, company, _parent, { loaders }: Context, { project_id: project }) =>
      loaders.submittal.listed({ company, project, id: wireId(wire.id) }, wire, view),
  });
}

const itself = ({ key }: Of<InProject>): Place => key;

/** Where the list of somebody or something of the company is: in the project that the argument names. */
const inNamedProject = ({ key: { company } }: Of<RecordKey>, { projectId }: { readonly projectId: string }): Place => ({
  company,
  project: projectFrom(projectId, company),
});

const roles: Readonly<Record<SubmittalRole, (user: string) => SubmittalFilter>> = {
  BALL_IN_COURT: (user) => ({ ballInCourtId: user }),
  APPROVER: (user) => ({ approverIds: [user] }),
  MANAGER: (user) => ({ managerIds: [user] }),
  RECEIVED_FROM: (user) => ({ receivedFromId: user }),
};

export const Project = {
  submittals: submittals(
    ({ key: { company, id } }: Of<RecordKey>) => ({ company, project: id }),
    (args: Partial<ProjectSubmittalsArgs>) => args.filter,
  ),

  submittal: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.submittal.claimed(loaders.submittal.keyFrom(id, 'id', [company, project]), selectedFields(info)),

  deletedSubmittals: connectionField({
    endpoint: deletedSubmittalList,
    views: [deletedSubmittalView],
    list: ({ key: { company, id } }: Of<RecordKey>, args: Partial<ProjectDeletedSubmittalsArgs>) => ({
      company,
      path: { project_id: id },
      query: [
        ...filter.filterQuery(deletedFilters, args.filter, [company, id]),
        ...filter.searchQuery('filters[query]', args.search),
        ...sortOf(args.sort),
      ],
    }),
    resolvers: () => Submittal,
    node: (wire, view, company, project, { loaders }: Context) =>
      loaders.submittal.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, view),
  }),
} satisfies Partial<ProjectResolvers>;

export const User = {
  submittals: submittals<UserSubmittalsArgs, Of<RecordKey>>(
    inNamedProject,
    ({ filter: state, role }, { key: { id } }) => ({
      ...state,
      ...roles[role](id),
    }),
  ),
} satisfies Partial<UserResolvers>;

export const Vendor = {
  submittals: submittals<VendorSubmittalsArgs, Of<RecordKey>>(inNamedProject, ({ filter: state }, { key: { id } }) => ({
    ...state,
    responsibleContractorIds: [id],
  })),
} satisfies Partial<VendorResolvers>;

/** The submittals that have to do with something of their project. */
const having = (narrow: (id: string) => Omit<SubmittalFilter, keyof SubmittalStateFilter>) =>
  submittals(itself, ({ filter: state }: NarrowedArgs, { key: { id } }) => ({ ...state, ...narrow(id) }));

export const Location = {
  submittals: having((id) => ({ locationIds: [id] })),
} satisfies Partial<LocationResolvers>;

export const SpecificationSection = {
  submittals: having((id) => ({ specificationSectionIds: [id] })),
} satisfies Partial<SpecificationSectionResolvers>;

export const SubmittalPackage = {
  submittals: having((id) => ({ packageIds: [id] })),
} satisfies Partial<SubmittalPackageResolvers>;

/** A parent that Procore filters by something other than its id. */
interface Known<Name extends string> {
  readonly get: (field: Name) => MaybePromise<string | null | undefined>;
}

/** That something. @throws GatewayError NOT_FOUND where there is none, since without it the list would have everything */
async function tellOf<Name extends string, Value>(
  parent: Known<Name>,
  field: Name,
  read: (text: string) => Value | null,
): Promise<Value> {
  const value = read((await parent.get(field)) ?? '');
  if (value !== null) return value;
  throw new GatewayError('NOT_FOUND', { message: `Procore filters by its ${field}, and this has none to filter by.` });
}

type KindArgs = Partial<SubmittalResponseSubmittalsArgs>;
type CompanyKindArgs = SubmittalStatusSubmittalsArgs;

export const SubmittalStatus = {
  submittals: submittals(inNamedProject, ({ filter: state }: CompanyKindArgs, { key: { id } }: Of<RecordKey>) => ({
    ...state,
    statusIds: [id],
  })),
} satisfies Partial<SubmittalStatusResolvers>;

export const SubmittalType = {
  submittals: submittals(
    inNamedProject,
    async ({ filter: state }: CompanyKindArgs, type: Of<RecordKey> & Known<'name'>) => ({
      ...state,
      types: [await tellOf(type, 'name', textOrNull)],
    }),
  ),
} satisfies Partial<SubmittalTypeResolvers>;

export const SubmittalResponse = {
  submittals: submittals(itself, ({ filter: state }: KindArgs, { key: { id } }: Of<InProject>) => ({
    ...state,
    responseIds: [id],
  })),
} satisfies Partial<SubmittalResponseResolvers>;

const divisionOf = (number: string): number | null => (/^\d{1,2}$/.test(number) ? Number(number) : null);

export const SpecificationDivision = {
  submittals: submittals(itself, async ({ filter: state }: KindArgs, division: Of<InProject> & Known<'number'>) => ({
    ...state,
    divisions: [await tellOf(division, 'number', divisionOf)],
  })),
} satisfies Partial<SpecificationDivisionResolvers>;
