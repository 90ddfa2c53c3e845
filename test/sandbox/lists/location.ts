// Lists of locations.
import { at, contains, many, single, within, type Probing } from '../probes.js';
import { numbersAt, type Row } from '../support.js';
import { bySign, number, text, type ListOf } from './list.js';

/** The ids above a location. */
function above(row: Row, rows: readonly Row[]): readonly number[] {
  const parent = rows.find(({ id }) => numbersAt(row, 'parent_id').includes(id));
  return parent ? [parent.id, ...above(parent, rows)] : [];
}

const below: Probing = (filter, rows) =>
  rows.slice(0, 6).map((top) => ({
    query: { [filter]: String(top.id) },
    keeps: (row) => above(row, rows).includes(top.id),
  }));

const over: Probing = (filter, rows) =>
  rows.slice(-6).map((bottom) => ({
    query: { [filter]: String(bottom.id) },
    keeps: (row) => above(bottom, rows).includes(row.id),
  }));

export const locationLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/projects/{project_id}/locations',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/locations`,
    filters: {
      'filters[id]': many(at('id')),
      'filters[parent_id]': single(at('parent_id')),
      'filters[code]': many(at('code')),
      'filters[search]': contains('name'),
      'filters[search_with_code]': contains('name', 'code'),
      'filters[superlocations_for]': over,
      'filters[sublocations_for]': below,
      'filters[updated_at]': within('updated_at'),
    },
    orders: {
      spell: bySign,
      keys: {
        name: text('name'),
        node_name: text('node_name'),
        parent_id: number('parent_id'),
        created_at: text('created_at'),
        updated_at: text('updated_at'),
      },
    },
  },
];
