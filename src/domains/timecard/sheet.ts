// The fields of timesheets, of time types, and of what a timecard was signed with.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  TimecardSignatureResolvers,
  TimecardTimeTypeResolvers,
  TimesheetResolvers,
} from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/fields.js';
import type { InCompany, InCompanyOrProject, InProject } from '../../procore/record.js';
import { absoluteUrl, fileTypeOf, textOrNull } from '../../procore/values.js';
import { approvalOf, userOf } from './entry.js';
import { sheetEntryShape, type SignatureWire, type TimesheetWire, type TimeTypeWire } from './rest.js';

const sheet = fieldsOf<TimesheetWire, InProject, Context>();
const type = fieldsOf<TimeTypeWire, InCompany, Context>();
const signature = fieldsOf<SignatureWire, InCompanyOrProject, Context>();

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
  createdBy: sheet.derive(['created_by'], ({ created_by }, { key }, context) => userOf(created_by, key, context)),
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

export const TimecardSignature: TimecardSignatureResolvers = {
  id: signature.globalId,
  procoreId: signature.procoreId,
  text: signature.derive(['signature_text'], ({ signature_text }) => textOrNull(signature_text)),
  name: signature.field('file_name'),
  fileType: signature.derive(['file_name'], ({ file_name }) => fileTypeOf(file_name)),
  byteSize: signature.ofKey(() => null),
  url: signature.derive(['url'], ({ url }) => absoluteUrl(url)),
  downloadUrl: signature.derive(['url', 'file_name'], ({ url, file_name: name }, { key: { company } }, context) =>
    context.downloadUrl({ url: absoluteUrl(url), name }, company),
  ),
  mediumThumbnailUrl: signature.derive(['medium_thumbnail_url'], (shown) => absoluteUrl(shown.medium_thumbnail_url)),
  largeThumbnailUrl: signature.derive(['large_thumbnail_url'], (shown) => absoluteUrl(shown.large_thumbnail_url)),
  uploadedBy: signature.derive(['created_by'], ({ created_by }, { key }, context) => userOf(created_by, key, context)),
  createdAt: signature.ofKey(() => null),
};
