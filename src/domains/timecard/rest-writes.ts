// Writing timecards and timesheets of a project, as Procore takes it.
import { write } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { TimecardEntryWire, TimesheetReferenceWire, TimesheetWire } from './rest.js';

const ENTRIES = '/rest/v1.0/projects/{project_id}/timecard_entries';
const NEW_ENTRIES = '/rest/v1.1/projects/{project_id}/project_timecard_entries';
const SHEETS = '/rest/v1.0/projects/{project_id}/timesheets';

const entry = { noun: 'TimecardEntry', touches: ['TimecardEntry', 'Timesheet'] } as const;
const sheet = { noun: 'Timesheet', touches: ['Timesheet', 'TimecardEntry'] } as const;

/** What only the company's answers, or other parts than this one's, have of an entry. */
type OfOthers =
  | 'automatically_split_timecard_entries'
  | 'in_progress'
  | 'timecard_type'
  | 'project'
  | 'whole_crew'
  | 'splits_in_project'
  | 'splits_in_company';

/** In the answer to a new entry the cost code is a text, and some parts are missing. */
const madeFields = [
  ...(['id', 'created_at', 'date', 'deleted_at', 'description', 'billable', 'hours', 'updated_at'] as const),
  ...(['origin_id', 'origin_data', 'timesheet_status', 'timecard_type', 'created_by', 'login_information'] as const),
  ...(['timecard_time_type', 'line_item_type_id', 'custom_fields'] as const),
];
export const madeShape: Shape<TimecardEntryWire> = { fields: madeFields };

/** The older way to make one wants start, end and break of everybody. */
export const timecardEntryCreate = write<Pick<TimecardEntryWire, (typeof madeFields)[number]>>()({
  method: 'POST',
  path: NEW_ENTRIES,
  ...entry,
});

/** An entry as its columns: what it points at stands in it as ids, which tell the entries of one call apart. */
export interface RawEntryWire {
  readonly id: number | string;
  readonly date?: string | null;
  readonly hours?: string | null;
  readonly time_in?: string | null;
  readonly time_out?: string | null;
  readonly lunch_time?: string | null;
  readonly description?: string | null;
  readonly billable?: boolean | null;
  readonly approval_status?: string | null;
  readonly signed?: boolean | null;
  readonly in_progress?: boolean | null;
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
  readonly party_id?: number | string | null;
  readonly cost_code_id?: number | string | null;
  readonly timesheet_id?: number | string | null;
  readonly timecard_time_type_id?: number | string | null;
  readonly location_id?: number | string | null;
  readonly crew_id?: number | string | null;
  readonly sub_job_id?: number | string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly deleted_at?: string | null;
}

export const rawShape: Shape<TimecardEntryWire> = {
  fields: [
    ...(['id', 'date', 'hours', 'time_in', 'time_out', 'lunch_time', 'description', 'billable'] as const),
    ...(['approval_status', 'signed', 'in_progress', 'origin_id', 'origin_data'] as const),
    ...(['created_at', 'updated_at', 'deleted_at'] as const),
  ],
};

export interface BulkEntriesWire {
  readonly timecard_entries?: readonly RawEntryWire[] | null;
}

/** In one transaction. */
export const timecardEntriesCreate = write<BulkEntriesWire>()({
  method: 'POST',
  path: `${NEW_ENTRIES}/bulk_create`,
  ...entry,
});

/** The most entries that one call takes. */
export const LARGEST_BULK = 25;

export const timecardEntryUpdate = write<Omit<TimecardEntryWire, OfOthers>>()({
  method: 'PATCH',
  path: `${ENTRIES}/{id}`,
  ...entry,
});

export const timecardEntryDelete = write<never>()({ method: 'DELETE', path: `${ENTRIES}/{id}`, ...entry });

export const timecardEntrySign = write<Omit<TimecardEntryWire, OfOthers>>()({
  method: 'PATCH',
  path: `${ENTRIES}/{id}/sign`,
  ...entry,
});

export const timecardEntryUnsign = write<Omit<TimecardEntryWire, OfOthers>>()({
  method: 'PATCH',
  path: `${ENTRIES}/{id}/remove_signature`,
  ...entry,
});

export const timesheetCreate = write<TimesheetReferenceWire>()({ method: 'POST', path: SHEETS, ...sheet });

export const timesheetUpdate = write<TimesheetWire>()({ method: 'PATCH', path: `${SHEETS}/{id}`, ...sheet });

export const timesheetDelete = write<never>()({ method: 'DELETE', path: `${SHEETS}/{id}`, ...sheet });

/** It answers with one timesheet, however many it is told. */
export const timesheetsApprove = write<never>()({ method: 'PATCH', path: `${SHEETS}/update_approval`, ...sheet });

/** Procore documents no cap; a body stays small. */
export const LARGEST_APPROVAL = 100;

/** A timesheet as it is begun: without timecards. */
export const begunShape: Shape<TimesheetWire> = {
  fields: ['id', 'name', 'number', 'date', 'status', 'created_by', 'created_at', 'updated_at'],
};
