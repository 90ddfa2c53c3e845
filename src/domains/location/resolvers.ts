// Locations in GraphQL.
import { type ProcoreId, wireId } from '../../kernel/procore-id.js';
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
import { asking, fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
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

const above = listField({
  endpoint: locationList,
  list: ({ key: { company, project, id } }: { readonly key: InProject }) => ({
    company,
    path: { project_id: project },
    query: [['filters[superlocations_for]', id] as const],
  }),
  item: (wire, company, { key: { project } }, { loaders }: Context) => ({
    parent: wire.parent_id ? wireId(wire.parent_id) : null,
    location: loaders.location.listed({ company, project, id: wireId(wire.id) }, wire, locationView),
  }),
});

/** In which order Procore lists them is not said, so each is put below its parent. */
const ancestors = asking(
  above.asks,
  async (parent: { readonly key: InProject }, args: object, context: Context) => {
    const listed = await above(parent, args, context);
    const ids = new Set(listed.map(({ location }) => location.key.id));
    const isTop = (id: ProcoreId | null): boolean => id === null || !ids.has(id);
    const chain: typeof listed = [];
    let next = listed.find((one) => isTop(one.parent));
    while (next && chain.length < listed.length) {
      const { id } = next.location.key;
      chain.push(next);
      next = listed.find((one) => one.parent === id);
    }
    return chain.map(({ location }) => location);
  },
  [locationView],
);

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
  ancestors,
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
