// Timecards, as Procore sends them. The project's list and show agree; the company's have other fields, and those inside a
// timesheet fewer (docs/procore.md §6).
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireCustomFields, WireNamed } from '../../procore/values.js';

export interface TimeTypeWire {
  readonly id: number | string;
  readonly time_type?: string | null;
  readonly abbreviated_time_type?: string | null;
  readonly global?: boolean | null;
}

export interface SignatureWire {
  readonly id: number | string;
  readonly signature_text?: string | null;
  readonly file_name?: string | null;
  readonly url?: string | null;
  readonly medium_thumbnail_url?: string | null;
  readonly large_thumbnail_url?: string | null;
  readonly created_by?: WireNamed | null;
}

/** A timesheet inside a timecard: all but its own timecards. */
export interface TimesheetReferenceWire extends WireNamed {
  readonly number?: number | null;
  readonly date?: string | null;
  readonly status?: string | null;
  readonly created_by?: WireNamed | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

/** A crew inside a project's timecard: without those who have no account. */
export interface CrewReferenceWire extends WireNamed {
  readonly lead?: WireNamed | null;
  readonly employees?: readonly WireNamed[] | null;
  readonly created_by?: WireNamed | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

interface LocationReferenceWire extends WireNamed {
  readonly node_name?: string | null;
  readonly parent_id?: number | string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

/** What a timesheet shows of its timecards. */
export interface SheetEntryWire {
  readonly id: number | string;
  readonly date?: string | null;
  readonly hours?: string | null;
  readonly time_in?: string | null;
  readonly time_out?: string | null;
  /** In minutes. */
  readonly lunch_time?: number | string | null;
  readonly billable?: boolean | null;
  readonly description?: string | null;
  readonly injured?: boolean | null;
  readonly cost_code?: WireNamed | null;
  readonly location?: LocationReferenceWire | null;
  readonly crew?: WireNamed | null;
  readonly timecard_time_type?: TimeTypeWire | null;
  readonly login_information?: WireNamed | null;
  readonly created_by?: WireNamed | null;
  readonly origin_id?: number | string | null;
  readonly origin_data?: string | null;
  readonly custom_fields?: WireCustomFields | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly deleted_at?: string | null;
}

interface SingleEntryWire extends SheetEntryWire {
  readonly datetime?: string | null;
  readonly signed?: boolean | null;
  readonly approval_status?: string | null;
  readonly timesheet_status?: string | null;
  readonly timesheet?: TimesheetReferenceWire | null;
  readonly sub_job?: (WireNamed & { readonly code?: string | null }) | null;
  readonly party?: WireNamed | null;
  readonly procore_signature?: SignatureWire | null;
  readonly timecard_type?: string | null;
  readonly in_progress?: boolean | null;
  readonly line_item_type_id?: number | string | null;
  readonly project?: WireNamed | null;
}

export interface TimecardEntryWire extends SingleEntryWire {
  /** The crew as a project's timecards have it; see their view. */
  readonly whole_crew?: CrewReferenceWire | null;
  readonly automatically_split_timecard_entries?: readonly SingleEntryWire[] | null;
  /** The same, which look like the timecard they are in; see the views. */
  readonly splits_in_project?: readonly SingleEntryWire[] | null;
  readonly splits_in_company?: readonly SingleEntryWire[] | null;
}

const sheet = [
  ...(['id', 'date', 'hours', 'time_in', 'time_out', 'lunch_time', 'billable', 'description', 'injured'] as const),
  ...(['cost_code', 'location', 'crew', 'timecard_time_type', 'login_information', 'created_by', 'origin_id'] as const),
  ...(['origin_data', 'custom_fields', 'created_at', 'updated_at', 'deleted_at'] as const),
];

const everywhere = [
  ...sheet.filter((field) => field !== 'injured' && field !== 'location'),
  ...(['approval_status', 'timesheet', 'sub_job', 'party', 'procore_signature', 'line_item_type_id'] as const),
];

/** A timecard inside a timesheet. */
export const sheetEntryShape: Shape<TimecardEntryWire> = { fields: sheet };

export const projectEntryList = list<TimecardEntryWire>()({
  path: '/rest/v1.0/projects/{project_id}/timecard_entries',
  noun: 'TimecardEntry',
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectEntryShow = show<TimecardEntryWire>()({
  path: '/rest/v1.0/projects/{project_id}/timecard_entries/{id}',
  noun: 'TimecardEntry',
});

export const projectEntryView: View<TimecardEntryWire> = {
  query: [],
  fields: [
    ...everywhere,
    ...(['injured', 'location', 'datetime', 'signed', 'timesheet_status', 'whole_crew', 'splits_in_project'] as const),
  ],
  rename: { whole_crew: 'crew', splits_in_project: 'automatically_split_timecard_entries' },
};

export const companyEntryList = list<TimecardEntryWire>()({
  path: '/rest/v1.0/companies/{company_id}/timecard_entries',
  noun: 'TimecardEntry',
  paging: { dialect: 'pages', largest: 2000 },
});

export const companyEntryShow = show<TimecardEntryWire>()({
  path: '/rest/v1.0/companies/{company_id}/timecard_entries/{id}',
  noun: 'TimecardEntry',
});

export const companyEntryView: View<TimecardEntryWire> = {
  query: [],
  fields: [...everywhere, 'in_progress', 'timecard_type', 'project', 'splits_in_company'],
  rename: { splits_in_company: 'automatically_split_timecard_entries' },
};

export interface TimesheetWire extends TimesheetReferenceWire {
  readonly timecard_entries?: readonly SheetEntryWire[] | null;
}

export const timesheetList = list<TimesheetWire>()({
  path: '/rest/v1.0/projects/{project_id}/timesheets',
  noun: 'Timesheet',
  paging: { dialect: 'pages', largest: 2000 },
});

export const timesheetShow = show<TimesheetWire>()({
  path: '/rest/v1.0/projects/{project_id}/timesheets/{id}',
  noun: 'Timesheet',
});

export const timesheetView: View<TimesheetWire> = {
  query: [],
  fields: ['id', 'name', 'number', 'date', 'status', 'created_by', 'created_at', 'updated_at', 'timecard_entries'],
};

/** The company's list shows no more of a type than its name. */
export const companyTimeTypeList = list<TimeTypeWire>()({
  path: '/rest/v1.0/companies/{company_id}/timecard_time_types',
  noun: 'TimecardTimeType',
  paging: { dialect: 'none' },
});

export const companyTimeTypeView: View<TimeTypeWire> = { query: [], fields: ['id', 'time_type'] };

export const projectTimeTypeList = list<TimeTypeWire>()({
  path: '/rest/v1.0/timecard_time_types',
  noun: 'TimecardTimeType',
  projectInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectTimeTypeView: View<TimeTypeWire> = {
  query: [],
  fields: ['id', 'time_type', 'abbreviated_time_type', 'global'],
};
