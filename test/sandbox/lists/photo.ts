// Lists of photos and albums.
import type { World } from '../../../sandbox/server.js';
import { at, contains, flag, many, ranges, single, within, type Probing } from '../probes.js';
import { first, textAt, textsAt, type Row } from '../support.js';
import { bySign, text, type ListOf } from './list.js';

const inProject = ({ rfis }: World): string => `project_id=${rfis.open.projectId}`;

/** The day a photo was taken is the day of the daily log it was added to. */
const logDays: Probing = (filter, rows) => {
  const dayOf = (row: Row): string => (row['daily_log_header_id'] === null ? '' : textAt(row, 'taken_at').slice(0, 10));
  const days = [...new Set(rows.map(dayOf))].filter((day) => day !== '').sort();
  const [from = '', to = ''] = [days[Math.floor(days.length / 4)], days[Math.floor(days.length / 2)]];
  return [
    { query: { [filter]: from }, keeps: (row) => dayOf(row) === from },
    { query: { [filter]: `${from}...${to}` }, keeps: (row) => dayOf(row) >= from && dayOf(row) <= to },
  ];
};

/** Below a location, by its name, which starts with the names of those above it. */
const withSublocations: Probing = (filter, rows) => {
  const [building = ''] = textsAt({ rows }, 'rows.location.name');
  const top = building.split('>')[0] ?? '';
  const inside = (row: Row): boolean => textAt(row, 'location.name').split('>')[0] === top;
  const parent = first(rows.filter((row) => inside(row) && textAt(row, 'location.name') === top));
  const id = textAt(parent, 'location.id');
  return [
    { query: { 'filters[location_id]': id, [filter]: 'true' }, keeps: inside },
    { query: { 'filters[location_id]': id, [filter]: 'false' }, keeps: (row) => textAt(row, 'location.id') === id },
    { query: { [filter]: 'true' }, keeps: () => true },
  ];
};

export const photoLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/images',
    path: (world) => `/rest/v1.0/images?${inProject(world)}`,
    filters: {
      image_category_id: single(at('image_category_id')),
      'filters[daily_log_segment_id]': many(at('daily_log_segment.id')),
      'filters[log_date]': logDays,
      'filters[private]': flag(at('private')),
      'filters[starred]': flag(at('starred')),
      'filters[location_id]': ranges('location.id'),
      'filters[include_sublocations]': withSublocations,
      'filters[trade_ids]': many(at('trades.id')),
      'filters[projection]': (filter) =>
        ['360', 'regular'].map((wanted) => ({
          query: { [filter]: wanted },
          keeps: ({ projection }) => projection === wanted,
        })),
      'filters[query]': contains('description', 'filename'),
      'filters[created_at]': within('created_at'),
      'filters[updated_at]': within('updated_at'),
      'filters[uploader_id]': many(at('uploader.id')),
      'filters[id]': many(at('id')),
    },
    orders: {
      spell: bySign,
      keys: {
        created_at: text('created_at'),
        taken_at: text('taken_at'),
        exposure_date: text('taken_at'),
        most_recent: text('created_at'),
        deleted_at: () => undefined,
      },
      withoutOrder: ['deleted_at'],
    },
  },
  { template: '/rest/v1.0/image_categories', path: (world) => `/rest/v1.0/image_categories?${inProject(world)}` },
];
