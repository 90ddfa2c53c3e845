// How timecards, their timesheets, types and signatures are shown: each place has other fields of them.
import { crews } from '../seed/crew.js';
import { nameOfPerson } from '../seed/person.js';
import { projects } from '../seed/project.js';
import { costCodes, locations, subJobs, type Location, type SubJob } from '../seed/site.js';
import {
  signatures,
  timecardEntries,
  timesheets,
  timeTypes,
  type Signature,
  type TimecardEntry,
  type Timesheet,
  type TimeType,
} from '../seed/timecard.js';
import { users } from '../seed/user.js';
import { copy, embed, named, render, type Shape } from '../shape.js';
import { heldByProcore, heldByStorage } from '../storage.js';
import { crewReference } from './crew.js';
import { personShape } from './user.js';

const copied = copy<TimecardEntry>();
const author = embed(users, personShape, (record: { readonly created_by_id: number }) => record.created_by_id);

export const companyTypeShape: Shape<TimeType> = { ...copy<TimeType>()('id'), time_type: ({ name }) => name };

export const projectTypeShape: Shape<TimeType> = {
  ...companyTypeShape,
  ...copy<TimeType>()('global'),
  abbreviated_time_type: ({ abbreviated }) => abbreviated,
};

const typeReference: Shape<TimeType> = {
  ...projectTypeShape,
  company_id: (type, { data }) => (type.global ? null : data.companyId),
};

const signatureShape: Shape<Signature> = {
  ...copy<Signature>()('id signature_text'),
  file_name: ({ file }) => file.filename,
  url: heldByProcore(({ file }) => file),
  medium_thumbnail_url: heldByStorage(({ file }) => file),
  large_thumbnail_url: heldByStorage(({ file }) => file),
  created_by: author,
};

/** A timesheet without its entries. */
export const timesheetReference: Shape<Timesheet> = {
  ...copy<Timesheet>()('id created_at updated_at date number name status'),
  created_by: author,
};

/** What every place shows of an entry. */
const common: Shape<TimecardEntry> = {
  ...copied(
    'id created_at date deleted_at description hours updated_at time_in time_out billable origin_id origin_data',
  ),
  ...copied('custom_fields'),
  cost_code: embed(costCodes, named, (entry) => entry.cost_code_id),
  created_by: author,
  login_information: embed(users, personShape, (entry) => entry.user_id),
};

/** What lists of entries show besides. */
const ofLists: Shape<TimecardEntry> = {
  ...common,
  ...copied('approval_status'),
  line_item_type_id: ({ line_item_type_id }) => line_item_type_id,
  party: ({ party_id, user_id }, { data }) =>
    party_id === null ? null : { id: party_id, name: nameOfPerson(data, party_id, user_id) },
  procore_signature: embed(signatures, signatureShape, (entry) => entry.signature_id),
  sub_job: embed(subJobs, copy<SubJob>()('id name code'), (entry) => entry.sub_job_id),
  timecard_time_type: embed(timeTypes, typeReference, (entry) => entry.time_type_id),
  timesheet: embed(timesheets, timesheetReference, (entry) => entry.timesheet_id),
};

const location = embed(
  locations,
  copy<Location>()('id name node_name parent_id created_at updated_at'),
  (entry: TimecardEntry) => entry.location_id,
);

const withSplits = (shape: Shape<TimecardEntry>): Shape<TimecardEntry> => ({
  ...shape,
  automatically_split_timecard_entries: ({ split_ids }, lens) =>
    split_ids.map((id) => render(shape, timecardEntries.in(lens.data).must(id), lens)),
});

export const projectEntryShape = withSplits({
  ...ofLists,
  ...copied('lunch_time injured'),
  datetime: ({ time_in }) => time_in,
  timesheet_status: (entry, { data }) => timesheets.in(data).must(entry.timesheet_id).status,
  signed: ({ signature_id }) => signature_id !== null,
  crew: embed(crews, crewReference, (entry) => entry.crew_id),
  location,
});

export const companyEntryShape = withSplits({
  ...ofLists,
  ...copied('in_progress'),
  lunch_time: ({ lunch_time }) => String(lunch_time),
  timecard_type: (entry, { data }) => timeTypes.in(data).must(entry.time_type_id).name,
  crew: embed(crews, named, (entry) => entry.crew_id),
  project: embed(projects, named, (entry) => entry.project_id),
  clock_in: ({ id, in_progress }) => (in_progress ? { id: id + 1 } : null),
  clock_out: () => null,
});

/** What the answer to a new entry shows: spelled otherwise than everywhere else. */
const created: Shape<TimecardEntry> = {
  ...copied('id created_at date deleted_at description billable hours updated_at origin_id origin_data custom_fields'),
  ...copied('line_item_type_id'),
  timecard_type: (entry, { data }) => timeTypes.in(data).must(entry.time_type_id).name,
  cost_code: ({ cost_code_id }, { data }) => costCodes.in(data).get(cost_code_id)?.name ?? null,
  full_cost_code: embed(costCodes, named, (entry) => entry.cost_code_id),
  timesheet_status: (entry, { data }) => timesheets.in(data).must(entry.timesheet_id).status,
  created_by: author,
  login_information: embed(users, personShape, (entry) => entry.user_id),
  timecard_time_type: embed(timeTypes, typeReference, (entry) => entry.time_type_id),
};

export const createdEntryShape = withSplits(created);

/** The columns themselves, as many made at once are answered with. */
export const rawEntryShape: Shape<TimecardEntry> = {
  ...copied('id project_id date hours time_in time_out description billable cost_code_id line_item_type_id party_id'),
  ...copied('timesheet_id location_id crew_id approval_status origin_data sub_job_id in_progress'),
  ...copied('created_at updated_at deleted_at'),
  company_id: (_entry, { data }) => data.companyId,
  lunch_time: ({ lunch_time }) => String(lunch_time),
  timecard_time_type_id: ({ time_type_id }) => time_type_id,
  origin_id: ({ origin_id }) => (origin_id === null ? null : String(origin_id)),
  signed: ({ signature_id }) => signature_id !== null,
};

const timesheetEntryShape: Shape<TimecardEntry> = {
  ...common,
  ...copied('injured lunch_time'),
  crew: embed(crews, named, (entry) => entry.crew_id),
  location,
  timecard_time_type: embed(timeTypes, projectTypeShape, (entry) => entry.time_type_id),
  wbs_code_id: ({ cost_code_id }) => cost_code_id,
};

export const timesheetShape: Shape<Timesheet> = {
  ...timesheetReference,
  timecard_entries: ({ entry_ids }, lens) =>
    entry_ids
      .map((id) => timecardEntries.in(lens.data).must(id))
      .filter(({ in_progress, deleted_at }) => !in_progress && deleted_at === null)
      .map((entry) => render(timesheetEntryShape, entry, lens)),
};
