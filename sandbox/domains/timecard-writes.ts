// What changes timecards of a project (docs/procore.md §6).
import { arrayOf, boolean, date, fields, integer, object, oneOf, required, string, type BodyOf } from '../body.js';
import { notFound } from '../refusal.js';
import { route, type Context, type InProject, type ToolAccess } from '../route.js';
import { BLANK, enforce, INVALID, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { crews } from '../seed/crew.js';
import { peopleOf } from '../seed/person.js';
import { costCodes, locations, subJobs } from '../seed/site.js';
import { APPROVALS, signatures, timecardEntries, timesheets, timeTypes, type TimecardEntry } from '../seed/timecard.js';
import { users } from '../seed/user.js';
import { render } from '../shape.js';
import { createdEntryShape, projectEntryShape, rawEntryShape } from './timecard-shapes.js';
import { sheetOf } from './timesheet-writes.js';

const write: ToolAccess = { tool: 'timesheets', level: 'standard' };

const everywhere = {
  ...fields(string, 'hours', 'lunch_time', 'time_in', 'time_out', 'description', 'origin_data'),
  ...fields(integer, 'party_id', 'timecard_time_type_id', 'timesheet_id', 'cost_code_id', 'login_information_id'),
  ...fields(integer, 'line_item_type_id'),
  billable: boolean,
  date,
};
const createBody = object(
  { ...everywhere, ...fields(integer, 'sub_job_id', 'location_id', 'origin_id') },
  { custom: true },
);
const updateBody = object({
  timecard_entry: required(
    object({ ...everywhere, ...fields(integer, 'origin_id', 'daily_log_segment_id', 'clock_in_id', 'clock_out_id') }),
  ),
});
const bulkBody = object({
  timecard_entries: required(
    arrayOf(
      object(
        {
          ...fields(string, 'hours', 'lunch_time', 'time_in', 'time_out', 'description', 'origin_id', 'origin_data'),
          ...fields(integer, 'party_id', 'timecard_time_type_id', 'timesheet_id', 'cost_code_id', 'line_item_type_id'),
          ...fields(integer, 'work_classification_id', 'location_id', 'crew_id', 'sub_job_id', 'company_id'),
          project_id: required(integer),
          billable: boolean,
          approval_status: oneOf(...APPROVALS),
          date,
        },
        { custom: true },
      ),
    ),
  ),
});
type Given = Omit<BodyOf<typeof createBody>, 'origin_id'> & {
  readonly origin_id?: number | string | null;
  readonly crew_id?: number | null;
};
type Here = Context<InProject>;

function check(given: Given, isNew: boolean, { data, ids }: Here): void {
  const isAway = (
    kind: { in(at: typeof data): { get(id: number): { project_id: number } | undefined } },
    id?: number | null,
  ) => id != null && kind.in(data).get(id)?.project_id !== ids.project_id;
  const hours = Number(given.hours ?? 0);
  enforce([
    ['date', isNew && given.date == null, BLANK],
    ['hours', given.hours != null && !/^\d+(\.\d+)?$/.test(given.hours), INVALID],
    ['hours', hours > 24, 'must be less than or equal to 24'],
    ['party_id', given.party_id != null && !peopleOf(data).some(({ id }) => id === given.party_id), UNKNOWN],
    [
      'login_information_id',
      given.login_information_id != null && !users.in(data).get(given.login_information_id),
      UNKNOWN,
    ],
    [
      'timecard_time_type_id',
      given.timecard_time_type_id != null && !timeTypes.in(data).get(given.timecard_time_type_id),
      UNKNOWN,
    ],
    ['timesheet_id', isAway(timesheets, given.timesheet_id), UNKNOWN],
    ['cost_code_id', isAway(costCodes, given.cost_code_id), UNKNOWN],
    ['location_id', isAway(locations, given.location_id), UNKNOWN],
    ['sub_job_id', isAway(subJobs, given.sub_job_id), UNKNOWN],
    ['crew_id', isAway(crews, given.crew_id), UNKNOWN],
  ]);
}

function moveTo(entry: TimecardEntry, { data }: Here): TimecardEntry {
  for (const sheet of timesheets.in(data).where(({ entry_ids }) => entry_ids.includes(entry.id)))
    timesheets.in(data).put({ ...sheet, entry_ids: sheet.entry_ids.filter((id) => id !== entry.id) });
  const sheet = timesheets.in(data).must(entry.timesheet_id);
  timesheets.in(data).put({ ...sheet, entry_ids: [...sheet.entry_ids, entry.id] });
  return timecardEntries.in(data).put(entry);
}

function save(given: Given, known: TimecardEntry | undefined, context: Here): TimecardEntry {
  const { data, ids, grant, nowMs } = context;
  check(given, known === undefined, context);
  const now = instantOf(nowMs);
  const day = given.date ?? known?.date ?? now.slice(0, 10);
  const blank: TimecardEntry = {
    ...{ id: timecardEntries.in(data).newId(), project_id: ids.project_id, timesheet_id: 0, crew_id: null },
    ...{ party_id: null, user_id: null, created_by_id: grant.userId, date: day },
    ...{ time_in: `${day}T14:00:00Z`, time_out: null, lunch_time: 0, hours: null, in_progress: false, billable: false },
    ...{ description: null, injured: false, signature_id: null, approval_status: 'pending', cost_code_id: null },
    ...{
      sub_job_id: null,
      location_id: null,
      time_type_id: timeTypes.in(data).all()[0]?.id ?? 0,
      line_item_type_id: null,
    },
    ...{ daily_log_segment_id: 0, origin_id: null, origin_data: null, split_ids: [], custom_fields: {} },
    ...{ created_at: now, updated_at: now, deleted_at: null },
  };
  const before = known ?? blank;
  const party = peopleOf(data).find(({ id }) => id === (given.party_id ?? before.party_id));
  const copied = [
    'hours',
    'time_in',
    'time_out',
    'description',
    'billable',
    'cost_code_id',
    'location_id',
    'sub_job_id',
    'crew_id',
  ] as const;
  const more = ['line_item_type_id', 'origin_data'] as const;
  const taken = Object.fromEntries(
    [...copied, ...more].flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
  return moveTo(
    {
      ...before,
      ...(taken as Partial<TimecardEntry>),
      ...(given.lunch_time != null && { lunch_time: Number(given.lunch_time) }),
      ...(given.origin_id !== undefined && { origin_id: given.origin_id === null ? null : Number(given.origin_id) }),
      date: day,
      party_id: party?.id ?? before.party_id,
      user_id: given.login_information_id ?? party?.user_id ?? before.user_id,
      time_type_id: given.timecard_time_type_id ?? before.time_type_id,
      timesheet_id: given.timesheet_id ?? (known && known.date === day ? known.timesheet_id : sheetOf(day, context).id),
      updated_at: now,
    },
    context,
  );
}

function find({ data, ids: { project_id } }: Here, id: number): TimecardEntry {
  const entry = timecardEntries.in(data).get(id);
  if (entry?.project_id !== project_id || entry.deleted_at !== null) throw notFound();
  return entry;
}

const ENTRIES = '/rest/v1.0/projects/{project_id}/timecard_entries';
const NEW_ENTRIES = '/rest/v1.1/projects/{project_id}/project_timecard_entries';
const LARGEST_BULK = 25;

export const timecardWriteRoutes = [
  route({
    method: 'POST',
    path: NEW_ENTRIES,
    body: createBody,
    access: write,
    handle: (context) => ({
      status: 200,
      body: render(createdEntryShape, save(context.body, undefined, context), context),
    }),
  }),
  route({
    method: 'POST',
    path: `${NEW_ENTRIES}/bulk_create`,
    body: bulkBody,
    access: write,
    handle(context) {
      const given = context.body.timecard_entries ?? [];
      enforce([
        ['timecard_entries', given.length > LARGEST_BULK, `is too long (maximum is ${LARGEST_BULK})`],
        ['project_id', given.some(({ project_id }) => project_id !== context.ids.project_id), INVALID],
      ]);
      // One transaction: all of them, or none.
      for (const entry of given) check(entry, true, context);
      const made = given.map((entry) => save(entry, undefined, context));
      return { status: 201, body: { timecard_entries: made.map((entry) => render(rawEntryShape, entry, context)) } };
    },
  }),
  route({
    method: 'PATCH',
    path: `${ENTRIES}/{id}`,
    body: updateBody,
    access: write,
    handle(context) {
      const entry = save(context.body.timecard_entry ?? {}, find(context, context.ids.id), context);
      return { status: 200, body: render(projectEntryShape, entry, context) };
    },
  }),
  route({
    method: 'DELETE',
    path: `${ENTRIES}/{id}`,
    access: write,
    handle(context) {
      const entry = find(context, context.ids.id);
      timecardEntries.in(context.data).put({ ...entry, deleted_at: instantOf(context.nowMs) });
      return { status: 200 };
    },
  }),
  route({
    method: 'PATCH',
    path: `${ENTRIES}/{id}/sign`,
    body: object({ signature_id: required(integer) }),
    access: write,
    handle(context) {
      const { data, body, ids } = context;
      const signature = signatures.in(data).get(body.signature_id ?? null);
      enforce([['signature_id', signature?.project_id !== ids.project_id, UNKNOWN]]);
      const entry = { ...find(context, ids.id), signature_id: signature?.id ?? null };
      return { status: 200, body: render(projectEntryShape, timecardEntries.in(data).put(entry), context) };
    },
  }),
  route({
    method: 'PATCH',
    path: `${ENTRIES}/{id}/remove_signature`,
    access: write,
    handle(context) {
      const entry = { ...find(context, context.ids.id), signature_id: null };
      return { status: 200, body: render(projectEntryShape, timecardEntries.in(context.data).put(entry), context) };
    },
  }),
];
