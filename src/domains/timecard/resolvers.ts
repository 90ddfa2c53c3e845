// Timecards in GraphQL: the types. Where they are listed is in lists.ts.
import { type CompanyId, wireId } from '../../kernel/procore-id.js';
import { unfed } from '../../kernel/unfed.js';
import type {
  Context,
  TimecardApprovalStatus,
  TimecardEntryConnectionResolvers,
  TimecardEntryResolvers,
  TimecardSignatureResolvers,
  TimecardTimeTypeResolvers,
  TimesheetResolvers,
} from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/read/fields.js';
import type { InCompany, InCompanyOrProject, InProject, ProcoreRecord, RecordKey } from '../../procore/read/record.js';
import {
  absoluteUrl,
  customFieldsOf,
  decimal,
  enumeration,
  fileTypeOf,
  instantOrNull,
  textOrNull,
  type WireNamed,
} from '../../procore/values.js';
import { keyInCompany } from './loaders.js';
import {
  companyEntryView,
  projectEntryView,
  sheetEntryShape,
  type SignatureWire,
  type TimecardEntryWire,
  type TimesheetWire,
  type TimeTypeWire,
} from './rest.js';
import { isUncounted, sumOf, sumsBy } from './totals.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<TimecardEntryWire, InCompanyOrProject, Context>();
const sheet = fieldsOf<TimesheetWire, InProject, Context>();
const type = fieldsOf<TimeTypeWire, InCompany, Context>();

type EntryRecord = ProcoreRecord<TimecardEntryWire, InCompanyOrProject>;

const approvalOf = enumeration<TimecardApprovalStatus>({
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

const userOf = (wire: WireNamed | null | undefined, company: CompanyId, { loaders }: Context) =>
  wire ? loaders.user.reference({ company, id: wireId(wire.id) }, { id: wire.id, name: wire.name }) : null;

/** Where something is that belongs to the timecard's project; null for a timecard without one. */
const besides = ({ company, project }: InCompanyOrProject, { id }: { readonly id: unknown }): InProject | null =>
  project === undefined ? null : { company, project, id: wireId(id) };

/** Whose timecard it is. Whether they have an account the timecard says as well, and what it is called. */
function personOf(
  party: WireNamed | null | undefined,
  login: WireNamed | null | undefined,
  { company }: RecordKey,
  context: Context,
) {
  if (!party) return null;
  const { id, name } = party;
  userOf(login, company, context);
  return context.loaders.person.reference({ company, id: wireId(id) }, { id, name, user_id: login?.id ?? null });
}

function costCodeOf(wire: WireNamed | null | undefined, key: InCompanyOrProject, { loaders }: Context) {
  const at = wire && besides(key, wire);
  return at ? loaders.costCode.reference(at, { id: wire.id, name: wire.name }) : null;
}

const signatureOf = (wire: SignatureWire, company: CompanyId) => ({
  // Tells which kind of file it is.
  noun: 'TimecardSignature' as string,
  procoreId: String(wire.id),
  text: textOrNull(wire.signature_text),
  name: wire.file_name ?? null,
  fileType: fileTypeOf(wire.file_name),
  url: absoluteUrl(wire.url),
  mediumThumbnailUrl: absoluteUrl(wire.medium_thumbnail_url),
  largeThumbnailUrl: absoluteUrl(wire.large_thumbnail_url),
  signer: wire.created_by ?? null,
  company,
});

export type SignatureValue = ReturnType<typeof signatureOf>;

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
  // The description has days for them in some places: a day says nothing of the hour.
  timeIn: derive(['time_in'], ({ time_in }) => instantOrNull(time_in)),
  timeOut: derive(['time_out'], ({ time_out }) => instantOrNull(time_out)),
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
  customFields: derive(['custom_fields'], ({ custom_fields }, { key: { company } }) =>
    customFieldsOf(custom_fields, company),
  ),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
  deleted: derive(['deleted_at'], ({ deleted_at }) => Boolean(deleted_at)),
  deletedAt: field('deleted_at'),
};

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

export const TimecardSignature: Pick<
  TimecardSignatureResolvers,
  'downloadUrl' | 'uploadedBy' | 'byteSize' | 'createdAt'
> = {
  byteSize: unfed,
  createdAt: unfed,
  downloadUrl: ({ url, name, company }: SignatureValue, _args: object, context: Context) =>
    context.downloadUrl({ url, name }, company),
  uploadedBy: ({ signer, company }: SignatureValue, _args: object, context: Context) =>
    userOf(signer, company, context),
};

/** Sums of what the page holds; they take no call. */
export const TimecardEntryConnection = {
  totals: ({ nodes, pageInfo }, _args, context) => ({
    hours: sumOf(nodes),
    byPerson: sumsBy(
      nodes,
      (entry) => entry.peek('party')?.id,
      (entry) => ({ person: personOf(entry.peek('party'), entry.peek('login_information'), entry.key, context) }),
    ),
    byDay: sumsBy(
      nodes,
      (entry) => entry.peek('date'),
      (entry) => ({ date: entry.peek('date') ?? null }),
    ).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)),
    byCostCode: sumsBy(
      nodes,
      (entry) => entry.peek('cost_code')?.id,
      (entry) => ({ costCode: costCodeOf(entry.peek('cost_code'), entry.key, context) }),
    ),
    partial: pageInfo.hasNextPage || pageInfo.hasPreviousPage || nodes.some(isUncounted),
  }),
} satisfies Partial<TimecardEntryConnectionResolvers>;
