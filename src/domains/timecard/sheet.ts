// The fields of timesheets and of time types.
import { wireId } from '../../kernel/procore-id.js';
import type { Context, TimecardTimeTypeResolvers, TimesheetResolvers } from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/fields.js';
import type { InCompany, InProject } from '../../procore/record.js';
import { textOrNull } from '../../procore/values.js';
import { approvalOf } from './entry.js';
import { userOf } from './references.js';
import { sheetEntryShape, type TimesheetWire, type TimeTypeWire } from './rest.js';

const sheet = fieldsOf<TimesheetWire, InProject, Context>();
const type = fieldsOf<TimeTypeWire, InCompany, Context>();

export const Timesheet: TimesheetResolvers = {
  id: sheet.globalId,
  procoreId: sheet.procoreId,
  project: sheet.ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  name: sheet.field('name'),
  number: sheet.field('number'),
  date: sheet.field('date'),
  status: sheet.derive(['status'], ({ status }) => approvalOf(status)),
  timecardEntries: sheet.derive(
    ['timecard_entries'],
    ({ timecard_entries: entries }, { key: { company, project } }, { loaders }) =>
      (entries ?? []).map((wire) =>
        loaders.timecardEntry.listed({ company, project, id: wireId(wire.id) }, wire, sheetEntryShape),
      ),
  ),
  createdBy: sheet.derive(['created_by'], ({ created_by }, { key }, context) =>
    userOf(created_by, key.company, context),
  ),
  createdAt: sheet.field('created_at'),
  updatedAt: sheet.field('updated_at'),
};

export const TimecardTimeType: TimecardTimeTypeResolvers = {
  id: type.globalId,
  procoreId: type.procoreId,
  company: type.ofKey(({ key: { company } }, { loaders }) => loaders.company.reference({ company, id: company }, {})),
  name: type.field('time_type'),
  abbreviation: type.shown(['abbreviated_time_type'], (shown) => textOrNull(shown.abbreviated_time_type)),
  global: type.shown(['global'], ({ global }) => global ?? null),
};
