// Timecards of a project and of a company, and their types. The lists answer today unless they are told days
// (docs/procore.md §6); work that goes on is hidden unless it is asked for.
import { anyId, within, type Predicate } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id, Malformed, map, parseInstant, required, text, type Parameter } from '../parameters.js';
import { isPermitted } from '../principal.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { projects } from '../seed/project.js';
import { timecardEntries, timeTypes, type TimecardEntry } from '../seed/timecard.js';
import { companyEntryShape, companyTypeShape, projectEntryShape, projectTypeShape } from './timecard-shapes.js';

const read: ToolAccess = { tool: 'timesheets', level: 'read' };

const DELETED = 'filters[deleted_at]';

/** A day, or nothing where it is not one: Procore reads a malformed date as none (docs/procore.md §6). */
const day = map(text, (value) => (value.length === 10 && !Number.isNaN(parseInstant(value)) ? value : null));

const DAYS = { start_date: day, end_date: day };

interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days a request names; null for today. */
function daysOf({ query }: Context): Days | null {
  const logged = query.get('log_date', day) ?? null;
  const [from, to] = [query.get('start_date', day) ?? logged, query.get('end_date', day) ?? logged];
  return from === null || to === null ? null : { from, to };
}

function todayIn(timeZone: string, nowMs: number): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = (wanted: string) => parts.formatToParts(nowMs).find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Those of the days the request is about, which are today where it names none. */
function onDays<T extends TimecardEntry>(entries: readonly T[], context: Context): readonly T[] {
  const days = daysOf(context);
  const todays = new Map<number, string>();
  const todayOf = (projectId: number): string => {
    const known = todays.get(projectId) ?? todayIn(projects.in(context.data).must(projectId).tz_name, context.nowMs);
    todays.set(projectId, known);
    return known;
  };
  return entries.filter(({ date, project_id }) =>
    days ? days.from <= date && date <= days.to : date === todayOf(project_id),
  );
}

const ofProject = ({ data, ids }: Context<InProject>): readonly TimecardEntry[] =>
  timecardEntries.in(data).where(({ project_id }) => project_id === ids.project_id);

const isThere = ({ deleted_at, in_progress }: TimecardEntry): boolean => deleted_at === null && !in_progress;

/** What the company's list may show: what was deleted and what goes on only to those who ask for it. */
function ofCompany(context: Context): readonly TimecardEntry[] {
  const { data, grant, query } = context;
  const wantsDeleted = query.get(DELETED, text) !== undefined;
  const wantsGoingOn = [IN_PROGRESS_ONLY, INCLUDE_IN_PROGRESS].some((name) => query.get(name, flag) === true);
  return onDays(
    timecardEntries
      .in(data)
      .where(
        (entry) =>
          isPermitted(grant, entry.project_id) &&
          (entry.deleted_at === null || wantsDeleted) &&
          (!entry.in_progress || wantsGoingOn),
      ),
    context,
  );
}

const IN_PROGRESS_ONLY = 'filters[in_progress_only]';
const INCLUDE_IN_PROGRESS = 'filters[include_in_progress]';

const clocked = (fits: (timeInMs: number, wantedMs: number) => boolean): Parameter<Predicate<TimecardEntry>> =>
  map(text, (value) => {
    const wantedMs = parseInstant(value);
    if (Number.isNaN(wantedMs)) throw new Malformed(`"${value}" is not an instant`);
    return ({ time_in }) => fits(Date.parse(time_in), wantedMs);
  });

export const timecardRoutes = [
  list(timecardEntries, '/rest/v1.0/projects/{project_id}/timecard_entries', {
    views: onlyView(projectEntryShape),
    access: read,
    query: { log_date: day, ...DAYS },
    rows: (context) => onDays(ofProject(context).filter(isThere), context),
    filters: {
      'filters[daily_log_segment_id]': anyId((entry) => entry.daily_log_segment_id),
      'filters[created_by_id]': anyId((entry) => entry.created_by_id),
    },
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/timecard_entries/{id}', {
    views: onlyView(projectEntryShape),
    access: read,
    find: (context) => ofProject(context).find((entry) => entry.id === context.ids.id),
  }),
  list(timecardEntries, '/rest/v1.0/companies/{company_id}/timecard_entries', {
    views: onlyView(companyEntryShape),
    access: read,
    query: DAYS,
    rows: ofCompany,
    filters: {
      'filters[id]': anyId((entry) => entry.id),
      'filters[party_id]': anyId((entry) => entry.party_id),
      [IN_PROGRESS_ONLY]: map(flag, (wanted) => (entry: TimecardEntry) => !wanted || entry.in_progress),
      // Which entries there are to filter is for the rows to say.
      [INCLUDE_IN_PROGRESS]: map(flag, () => (_entry: TimecardEntry) => true),
      'filters[updated_at]': within((entry) => entry.updated_at),
      [DELETED]: within((entry) => entry.deleted_at ?? ''),
      start_time_in: clocked((timeInMs, wantedMs) => timeInMs >= wantedMs),
      end_time_in: clocked((timeInMs, wantedMs) => timeInMs <= wantedMs),
    },
    paging: v1Paging,
  }),
  show('/rest/v1.0/companies/{company_id}/timecard_entries/{id}', {
    views: onlyView(companyEntryShape),
    access: read,
    find: ({ data, grant, ids }) => {
      const entry = timecardEntries.in(data).get(ids.id);
      return entry && isPermitted(grant, entry.project_id) ? entry : undefined;
    },
  }),
  list(timeTypes, '/rest/v1.0/companies/{company_id}/timecard_time_types', {
    views: onlyView(companyTypeShape),
    access: read,
  }),
  list(timeTypes, '/rest/v1.0/timecard_time_types', {
    views: onlyView(projectTypeShape),
    access: read,
    query: { project_id: required(id) },
    paging: v1Paging,
  }),
];
