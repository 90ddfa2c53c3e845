// The fields of a timecard.
import { wireId } from '../../kernel/procore-id.js';
import type { Context, TimecardApprovalStatus, TimecardEntryResolvers } from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/fields.js';
import type { InCompanyOrProject, ProcoreRecord } from '../../procore/record.js';
import { customFieldsOf, decimal, enumeration, textOrNull } from '../../procore/values.js';
import { besides, costCodeOf, keyInCompany, personOf, userOf } from './references.js';
import { companyEntryView, projectEntryView, type TimecardEntryWire } from './rest.js';
import { signatureOf } from './signature.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<TimecardEntryWire, InCompanyOrProject, Context>();

export type EntryRecord = ProcoreRecord<TimecardEntryWire, InCompanyOrProject>;

export const approvalOf = enumeration<TimecardApprovalStatus>({
  PENDING: 'pending',
  REVIEWED: 'reviewed',
  APPROVED: 'approved',
  COMPLETED: 'completed',
});

const LARGEST_INT = 2 ** 31 - 1;

/** Minutes, as a number or as text. */
function minutesOf(wire: number | string | null | undefined): number | null {
  const minutes = typeof wire === 'string' && /^\d+$/.test(wire) ? Number(wire) : wire;
  return typeof minutes === 'number' && Number.isInteger(minutes) && Math.abs(minutes) <= LARGEST_INT ? minutes : null;
}

/** They look like the timecard they were split off: like a project's, or like a company's. */
async function splitsOf(record: EntryRecord, { loaders }: Context) {
  const { company, project } = record.key;
  if (project === undefined || record.isSettled('splits_in_company'))
    return ((await record.get('splits_in_company')) ?? []).map((wire) =>
      loaders.timecardEntry.listed(keyInCompany(wire, company), wire, companyEntryView),
    );
  return ((await record.get('splits_in_project')) ?? []).map((wire) =>
    loaders.timecardEntry.listed({ company, project, id: wireId(wire.id) }, wire, projectEntryView),
  );
}

export const TimecardEntry: TimecardEntryResolvers = {
  id: globalId,
  procoreId,
  project: ofKey((record, { loaders }) => {
    const { company, project } = record.key;
    return project === undefined
      ? null
      : loaders.project.reference({ company, id: project }, record.peek('project') ?? {});
  }),
  date: field('date'),
  hours: derive(['hours'], ({ hours }) => decimal(hours)),
  timeIn: field('time_in'),
  timeOut: field('time_out'),
  lunchMinutes: derive(['lunch_time'], ({ lunch_time }) => minutesOf(lunch_time)),
  inProgress: field('in_progress'),
  billable: field('billable'),
  description: field('description'),
  injured: field('injured'),
  signed: field('signed'),
  signature: derive(['procore_signature'], ({ procore_signature: wire }, { key: { company } }) =>
    wire ? signatureOf(wire, company) : null,
  ),
  approvalStatus: derive(['approval_status'], ({ approval_status }) => approvalOf(approval_status)),
  timesheetStatus: derive(['timesheet_status'], ({ timesheet_status }) => approvalOf(timesheet_status)),
  timesheet: derive(['timesheet'], ({ timesheet }, { key }, { loaders }) => {
    const at = timesheet && besides(key, timesheet);
    return at ? loaders.timesheet.reference(at, timesheet) : null;
  }),
  costCode: derive(['cost_code'], ({ cost_code }, { key }, context) => costCodeOf(cost_code, key, context)),
  costTypeProcoreId: derive(['line_item_type_id'], ({ line_item_type_id: id }) => (id ? String(id) : null)),
  subJob: derive(['sub_job'], ({ sub_job: job }, { key }, { loaders }) => {
    const at = job && besides(key, job);
    return at ? loaders.subJob.reference(at, { id: job.id, name: job.name, code: job.code }) : null;
  }),
  location: derive(['location'], ({ location }, { key }, { loaders }) => {
    const at = location && besides(key, location);
    return at ? loaders.location.reference(at, location) : null;
  }),
  crew: derive(['crew'], ({ crew }, record, { loaders }) => {
    const at = crew && besides(record.key, crew);
    if (!at) return null;
    const whole = record.peek('whole_crew');
    return loaders.crew.reference(at, whole ?? { id: crew.id, name: crew.name });
  }),
  timeType: derive(['timecard_time_type'], ({ timecard_time_type: type }, { key: { company } }, { loaders }) =>
    type ? loaders.timecardTimeType.reference({ company, id: wireId(type.id) }, type) : null,
  ),
  timeTypeName: field('timecard_type'),
  person: derive(['party', 'login_information'], ({ party, login_information }, { key }, context) =>
    personOf(party, login_information, key, context),
  ),
  user: derive(['login_information'], ({ login_information }, { key }, context) =>
    userOf(login_information, key.company, context),
  ),
  createdBy: derive(['created_by'], ({ created_by }, { key }, context) => userOf(created_by, key.company, context)),
  splitEntries: ofKey(splitsOf),
  recordedAt: field('datetime'),
  originId: derive(['origin_id'], ({ origin_id }) => (origin_id ? String(origin_id) : null)),
  originData: derive(['origin_data'], ({ origin_data }) => textOrNull(origin_data)),
  customFields: derive(['custom_fields'], ({ custom_fields }) => customFieldsOf(custom_fields)),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
  deleted: derive(['deleted_at'], ({ deleted_at }) => Boolean(deleted_at)),
  deletedAt: field('deleted_at'),
};
