// Where submittals are listed: in their project, and narrowed to what a person, a firm, a place or a section has to do with.
import { GatewayError } from '../../kernel/errors.js';
import { projectFrom } from '../../kernel/project-argument.js';
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  CostCodeResolvers,
  LocationResolvers,
  LocationSubmittalsArgs,
  ProjectDeletedSubmittalsArgs,
  ProjectResolvers,
  ProjectSubmittalsArgs,
  SpecificationAreaResolvers,
  SpecificationDivisionResolvers,
  SpecificationSectionResolvers,
  SubmittalFilter,
  SubmittalPackageResolvers,
  SubmittalResponseResolvers,
  SubmittalResponseSubmittalsArgs,
  SubmittalRole,
  SubmittalStateFilter,
  SubmittalStatusResolvers,
  SubmittalStatusSubmittalsArgs,
  SubmittalTypeResolvers,
  UserResolvers,
  UserSubmittalsArgs,
  VendorResolvers,
  VendorSubmittalsArgs,
} from '../../graphql/generated.js';
import { connectionField, type View } from '../../procore/read/connection-field.js';
import * as filter from '../../procore/read/filters.js';
import type { InProject, MaybePromise, RecordKey } from '../../procore/read/record.js';
import { textOrNull } from '../../procore/values.js';
import { deletedFilters, filters, isOfOlderList, sortOf } from './narrowing-of-lists.js';
import { Submittal } from './resolvers.js';
import {
  deletedSubmittalList,
  deletedSubmittalView,
  olderSubmittalList,
  olderSubmittalView,
  submittalList,
  submittalView,
  type SubmittalWire,
} from './rest.js';

type Args = Omit<ProjectSubmittalsArgs, 'filter'>;
type NarrowedArgs = Partial<LocationSubmittalsArgs>;
type Place = Pick<InProject, 'company' | 'project'>;

interface Of<Key> {
  readonly key: Key;
}

/**
 * The submittals of a project, narrowed by what the parent says. The newer list shows more, so the older one is asked only
 * for what it alone is narrowed by; it takes all filters and orders of the newer one besides.
 */
function submittals<A extends Partial<Args>, P>(
  placeOf: (parent: P, args: A) => Place,
  narrow: (args: A, parent: P) => MaybePromise<SubmittalFilter | null | undefined>,
) {
  const listed = (endpoint: typeof submittalList | typeof olderSubmittalList, view: View<SubmittalWire>) =>
    connectionField({
      endpoint,
      views: [view],
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
      node: (wire, shown, company, _parent, { loaders }: Context, { project_id: project }) =>
        loaders.submittal.listed({ company, project, id: wireId(wire.id) }, wire, shown),
    });
  const [usual, narrower] = [listed(submittalList, submittalView), listed(olderSubmittalList, olderSubmittalView)];
  const listOf = async (parent: P, args: A) => {
    // A place that cannot be is refused before anything is asked.
    placeOf(parent, args);
    const wanted = await narrow(args, parent);
    return isOfOlderList(wanted) ? narrower : usual;
  };
  type Page = typeof usual.page;
  type Field = (...asked: Parameters<typeof usual>) => ReturnType<typeof usual>;
  const field: Field = async (parent, args, context, info) => (await listOf(parent, args))(parent, args, context, info);
  const page: Page = async (parent, args, context, selected) =>
    (await listOf(parent, args)).page(parent, args, context, selected);
  const both = [usual, narrower];
  return Object.assign(field, {
    page,
    asks: both.flatMap(({ asks }) => asks),
    views: both.flatMap(({ views }) => views),
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

export const CostCode = {
  submittals: having((id) => ({ costCodeIds: [id] })),
} satisfies Partial<CostCodeResolvers>;

export const SpecificationArea = {
  submittals: having((id) => ({ specificationAreaIds: [id] })),
} satisfies Partial<SpecificationAreaResolvers>;

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
