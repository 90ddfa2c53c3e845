// Locations of a project: a tree of places, listed flat.
import { anyId, contains, hasId, within } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { id, map, texts, type Parameter } from '../parameters.js';
import type { Predicate } from '../filters.js';
import type { Context, InProject } from '../route.js';
import { inProject } from '../seed/of-project.js';
import { locations, type Location } from '../seed/site.js';
import { copy, type Lens } from '../shape.js';
import { bySign } from '../sorting.js';

const shape = copy<Location>()('id name node_name parent_id created_at updated_at code');

const ofProject = ({ data, ids }: Context<InProject>): readonly Location[] =>
  inProject(locations, data, ids.project_id);

/** The ids above a location, the nearest first. */
function above(location: Location, { data }: Lens): number[] {
  const parent = locations.in(data).get(location.parent_id);
  return parent ? [parent.id, ...above(parent, { data } as Lens)] : [];
}

const below: Parameter<Predicate<Location>> = map(id, (wanted) => (row, lens) => above(row, lens).includes(wanted));
const aboveThat: Parameter<Predicate<Location>> = map(id, (wanted) => (row, lens) => {
  const target = locations.in(lens.data).get(wanted);
  return target !== undefined && above(target, lens).includes(row.id);
});

export const locationRoutes = [
  list(locations, '/rest/v1.0/projects/{project_id}/locations', {
    views: onlyView(shape),
    rows: ofProject,
    filters: {
      'filters[id]': anyId((location) => location.id),
      'filters[parent_id]': hasId((location) => location.parent_id),
      'filters[code]': map(
        texts,
        (codes) => (location: Location) => location.code !== null && codes.includes(location.code),
      ),
      'filters[search]': contains((location) => [location.name]),
      'filters[search_with_code]': contains((location) => [location.name, location.code]),
      'filters[superlocations_for]': aboveThat,
      'filters[sublocations_for]': below,
      'filters[updated_at]': within((location) => location.updated_at),
    },
    sorting: bySign({
      name: (location) => location.name,
      node_name: (location) => location.node_name,
      parent_id: (location) => location.parent_id,
      created_at: (location) => location.created_at,
      updated_at: (location) => location.updated_at,
    }),
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/locations/{location_id}', {
    views: onlyView(shape),
    find: (context) => ofProject(context).find((location) => location.id === context.ids.location_id),
  }),
];
