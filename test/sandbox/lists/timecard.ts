// Lists of timecards, timesheets and time types.
import type { World } from '../../../sandbox/server.js';
import { at, many, within, type Probing } from '../probes.js';
import { idsOf, type Caller, type Row } from '../support.js';
import type { ListOf } from './list.js';

const EVER = '2000-01-01...2999-12-31';
/** Days of which every list has something, and not too much for a page. */
const DAYS = 'start_date=2026-06-01&end_date=2026-06-14';

const ofProject = ({ rfis }: World, what: string): string => `/rest/v1.0/projects/${rfis.open.projectId}/${what}`;
const ofCompany = ({ big }: World): string => `/rest/v1.0/companies/${big.id}/timecard_entries?${DAYS}`;

/** Rows of which lists show some only to those who ask for them, in the order of the lists. */
async function withHidden(
  caller: Caller,
  path: string,
  asking: Readonly<Record<string, string>>[],
): Promise<readonly Row[]> {
  const parts = await Promise.all(asking.map((query) => caller.all(path, query)));
  return [...new Map(parts.flat().map((row) => [row.id, row])).values()].sort((a, b) => a.id - b.id);
}

const isThere = (row: Row): boolean => row['deleted_at'] === null && row['in_progress'] !== true;

/** The filter keeps what it keeps of the rows that are shown without asking. */
const ofShown =
  (probing: Probing): Probing =>
  (filter, rows) =>
    probing(filter, rows).map(({ query, keeps }) => ({ query, keeps: (row) => isThere(row) && keeps(row) }));

const deletedWithin: Probing = (filter, rows) =>
  within('deleted_at')(
    filter,
    rows.filter((row) => row['deleted_at'] !== null),
  ).map(({ query, keeps }) => ({
    query,
    keeps: (row) => row['deleted_at'] !== null && row['in_progress'] !== true && keeps(row),
  }));

const isGoingOn = (row: Row): boolean => row['in_progress'] === true && row['deleted_at'] === null;

export const timecardLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/projects/{project_id}/timecard_entries',
    path: (world) => `${ofProject(world, 'timecard_entries')}?${DAYS}`,
    // Of the segment of the daily log no answer tells: see the domain's tests.
    keepsAllOrNothing: ['filters[daily_log_segment_id]'],
    filters: {
      'filters[daily_log_segment_id]': (filter) => [{ query: { [`${filter}[]`]: '999999999' }, keeps: () => false }],
      'filters[created_by_id]': many(at('created_by.id')),
    },
  },
  {
    template: '/rest/v1.0/companies/{company_id}/timecard_entries',
    path: ofCompany,
    rows: (caller, world) =>
      withHidden(caller, ofCompany(world), [
        {},
        { 'filters[deleted_at]': EVER },
        { 'filters[in_progress_only]': 'true' },
      ]),
    filters: {
      'filters[id]': ofShown(many(at('id'))),
      'filters[party_id]': ofShown(many(at('party.id'))),
      'filters[in_progress_only]': (filter) => [
        { query: { [filter]: 'true' }, keeps: isGoingOn },
        { query: { [filter]: 'false' }, keeps: isThere },
      ],
      'filters[include_in_progress]': (filter) => [
        { query: { [filter]: 'true' }, keeps: (row) => isThere(row) || isGoingOn(row) },
        { query: { [filter]: 'false' }, keeps: isThere },
      ],
      'filters[updated_at]': ofShown(within('updated_at')),
      'filters[deleted_at]': deletedWithin,
    },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/timesheets',
    path: (world) => ofProject(world, 'timesheets'),
    // Of a deleted timesheet no answer tells when that was.
    async rows(caller, world) {
      const path = ofProject(world, 'timesheets');
      const shown = new Set(idsOf(await caller.all(path)));
      const all = await withHidden(caller, path, [{}, { 'filters[deleted_at]': EVER }]);
      return all.map((row) => ({ ...row, deleted_at: shown.has(row.id) ? null : 'once' }));
    },
    filters: {
      'filters[updated_at]': ofShown(within('updated_at')),
      'filters[deleted_at]': (filter) => [
        { query: { [filter]: EVER }, keeps: (row) => row['deleted_at'] !== null },
        { query: { [filter]: '2000-01-01...2001-01-01' }, keeps: () => false },
      ],
      'filters[date]': ofShown(within('date')),
    },
  },
  {
    template: '/rest/v1.0/companies/{company_id}/timecard_time_types',
    path: ({ big }) => `/rest/v1.0/companies/${big.id}/timecard_time_types`,
    largestPage: 'none',
  },
  {
    template: '/rest/v1.0/timecard_time_types',
    path: ({ rfis }) => `/rest/v1.0/timecard_time_types?project_id=${rfis.open.projectId}`,
  },
];
