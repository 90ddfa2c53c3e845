// Locations in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  LocationChildrenArgs,
  LocationFilter,
  LocationResolvers,
  LocationSortField,
  ProjectLocationsArgs,
  ProjectResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { InProject, RecordKey } from '../../procore/read/record.js';
import { locationList, locationView, type LocationWire } from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<LocationWire, InProject, Context>();

const filters: filter.FilterTable<LocationFilter> = {
  ids: filter.someOf('filters[id][]', 'Location', 2),
  parentId: filter.oneOf('filters[parent_id]', 'Location', 2),
  withinId: filter.oneOf('filters[sublocations_for]', 'Location', 2),
  codes: filter.someTexts('filters[code][]'),
  updatedAt: filter.range('filters[updated_at]'),
};

const sortOf = filter.signedSort<LocationSortField>({
  NAME: 'name',
  NODE_NAME: 'node_name',
  PARENT: 'parent_id',
  CREATED_AT: 'created_at',
  UPDATED_AT: 'updated_at',
});

/** The locations of a project, narrowed by what the parent says. */
function locations<
  Args extends Partial<ProjectLocationsArgs & LocationChildrenArgs>,
  P extends { readonly key: RecordKey },
>(
  placeOf: (parent: P) => Pick<InProject, 'company' | 'project'>,
  narrow: (args: Args, parent: P) => LocationFilter | null | undefined,
) {
  return connectionField({
    endpoint: locationList,
    views: [locationView],
    list: (parent: P, args: Args) => {
      const { company, project } = placeOf(parent);
      return {
        company,
        path: { project_id: project },
        query: [
          ...filter.filterQuery(filters, narrow(args, parent), [company, project]),
          ...filter.searchQuery('filters[search_with_code]', args.search),
          ...sortOf(args.sort),
        ],
      };
    },
    resolvers: (): Readonly<Record<string, unknown>> => Location,
    node: (wire, view, company, parent, { loaders }: Context) =>
      loaders.location.listed({ company, project: placeOf(parent).project, id: wireId(wire.id) }, wire, view),
  });
}

export const Location = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  name: field('name'),
  nodeName: field('node_name'),
  code: field('code'),
  parent: derive(['parent_id'], ({ parent_id: id }, { key: { company, project } }, { loaders }) =>
    id ? loaders.location.reference({ company, project, id: wireId(id) }, { id }) : null,
  ),
  children: locations(
    ({ key }: { readonly key: InProject }) => key,
    (_args: Partial<LocationChildrenArgs>, { key: { id } }) => ({ parentId: id }),
  ),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
} satisfies Partial<LocationResolvers>;

export const Project = {
  locations: locations(
    ({ key: { company, id } }: { readonly key: RecordKey }) => ({ company, project: id }),
    (args: Partial<ProjectLocationsArgs>) => args.filter,
  ),
  location: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.location.claimed(loaders.location.keyFrom(id, 'id', [company, project]), selectedFields(info)),
} satisfies Partial<ProjectResolvers>;
