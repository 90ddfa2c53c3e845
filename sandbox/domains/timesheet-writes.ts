// What changes timesheets of a project, and whether they are approved.
import { arrayOf, date, integer, object, oneOf, required } from '../body.js';
import { notFound } from '../refusal.js';
import { route, type Context, type InProject, type ToolAccess } from '../route.js';
import { instantOf } from '../seed/calendar.js';
import { timecardEntries, timesheets, type Timesheet } from '../seed/timecard.js';
import { render } from '../shape.js';
import { timesheetReference, timesheetShape } from './timecard-shapes.js';

const write: ToolAccess = { tool: 'timesheets', level: 'standard' };
type Here = Context<InProject>;

/** A sheet of the project for the day: a new one where it has none. */
export function sheetOf(day: string, context: Here): Timesheet {
  const { data, ids } = context;
  const known = timesheets
    .in(data)
    .where(
      ({ project_id, date: on, deleted_at }) => project_id === ids.project_id && on === day && deleted_at === null,
    )[0];
  return known ?? newSheet(day, context);
}

function newSheet(day: string, { data, ids, grant, nowMs }: Here): Timesheet {
  const now = instantOf(nowMs);
  const number = timesheets.in(data).where(({ project_id }) => project_id === ids.project_id).length + 1;
  return timesheets.in(data).put({
    ...{ id: timesheets.in(data).newId(), project_id: ids.project_id, date: day, number, name: `Timesheet ${number}` },
    ...{ status: 'pending', crew_id: null, created_by_id: grant.userId, created_at: now, updated_at: now },
    ...{ deleted_at: null, entry_ids: [] },
  });
}

function findSheet({ data, ids: { project_id } }: Here, id: number): Timesheet {
  const sheet = timesheets.in(data).get(id);
  if (sheet?.project_id !== project_id || sheet.deleted_at !== null) throw notFound();
  return sheet;
}

const SHEETS = '/rest/v1.0/projects/{project_id}/timesheets';

export const timesheetWriteRoutes = [
  route({
    method: 'POST',
    path: SHEETS,
    body: object({ timesheet: required(object({ date: required(date) })) }),
    access: write,
    handle: (context) => ({
      status: 201,
      body: render(timesheetReference, newSheet(context.body.timesheet?.date ?? '', context), context),
    }),
  }),
  route({
    method: 'PATCH',
    path: `${SHEETS}/update_approval`,
    body: object({ timesheets: required(arrayOf(object({ id: integer, status: oneOf('pending', 'approved') }))) }),
    access: { tool: 'timesheets', level: 'admin' },
    handle(context) {
      const { data, body } = context;
      const told = (body.timesheets ?? []).map(({ id, status }) => ({
        sheet: findSheet(context, id ?? 0),
        status: status ?? 'pending',
      }));
      const changed = told.map(({ sheet, status }) => {
        for (const id of sheet.entry_ids) {
          const entry = timecardEntries.in(data).must(id);
          timecardEntries.in(data).put({ ...entry, approval_status: status });
        }
        return timesheets.in(data).put({ ...sheet, status });
      });
      const [first] = changed;
      return { status: 200, body: first ? render(timesheetShape, first, context) : {} };
    },
  }),
  route({
    method: 'PATCH',
    path: `${SHEETS}/{id}`,
    body: object({ timesheet: required(object({ date })) }),
    access: write,
    handle(context) {
      const sheet = findSheet(context, context.ids.id);
      const next = timesheets.in(context.data).put({ ...sheet, date: context.body.timesheet?.date ?? sheet.date });
      return { status: 200, body: render(timesheetShape, next, context) };
    },
  }),
  route({
    method: 'DELETE',
    path: `${SHEETS}/{id}`,
    access: write,
    handle(context) {
      const sheet = findSheet(context, context.ids.id);
      const gone = timesheets.in(context.data).put({ ...sheet, deleted_at: instantOf(context.nowMs) });
      return { status: 200, body: render(timesheetShape, gone, context) };
    },
  }),
];
