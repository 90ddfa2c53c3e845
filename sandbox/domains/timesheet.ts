// Timesheets of a project, with their timecards.
import { within } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { text } from '../parameters.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { timesheets, type Timesheet } from '../seed/timecard.js';
import { timesheetShape } from './timecard-shapes.js';

const read: ToolAccess = { tool: 'timesheets', level: 'read' };
const DELETED = 'filters[deleted_at]';

const ofProject = ({ data, ids }: Context<InProject>): readonly Timesheet[] =>
  timesheets.in(data).where(({ project_id }) => project_id === ids.project_id);

export const timesheetRoutes = [
  list(timesheets, '/rest/v1.0/projects/{project_id}/timesheets', {
    views: onlyView(timesheetShape),
    access: read,
    rows: (context) => {
      const wantsDeleted = context.query.get(DELETED, text) !== undefined;
      return ofProject(context).filter(({ deleted_at }) => deleted_at === null || wantsDeleted);
    },
    filters: {
      'filters[updated_at]': within((timesheet) => timesheet.updated_at),
      [DELETED]: within((timesheet) => timesheet.deleted_at ?? ''),
      'filters[date]': within((timesheet) => timesheet.date),
    },
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/timesheets/{id}', {
    views: onlyView(timesheetShape),
    access: read,
    find: (context) => ofProject(context).find((timesheet) => timesheet.id === context.ids.id),
  }),
];
