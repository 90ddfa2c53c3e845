// Submittals, as Procore sends them. The list and the show differ both ways (docs/procore.md §5); revisions and the recycle
// bin show less than either.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type {
  WireAssociatedAttachment,
  WireAttachment,
  WireCustomFields,
  WireFile,
  WireNamed,
} from '../../procore/values.js';

type WireId = number | string;

/** The list shows the attachments together with when they were attached, the show without. */
type EitherAttachments = readonly (WireFile & Partial<WireAssociatedAttachment>)[] | null;

export interface ResponseWire extends WireNamed {
  readonly considered?: string | null;
}

export interface ApproverWire {
  readonly id: WireId;
  readonly approver_type?: string | null;
  readonly user?: WireNamed | null;
  readonly response?: ResponseWire | null;
  readonly response_required?: boolean | null;
  readonly comment?: string | null;
  readonly due_date?: string | null;
  readonly sent_date?: string | null;
  readonly returned_date?: string | null;
  readonly workflow_group_number?: number | null;
  readonly distributed?: boolean | null;
  readonly days_to_respond?: unknown;
  readonly variance?: unknown;
  readonly attachments?: readonly WireAttachment[] | null;
  readonly associated_attachments?: readonly WireAssociatedAttachment[] | null;
}

export interface HolderWire extends WireNamed {
  readonly initials?: string | null;
  readonly vendor?: WireNamed | null;
}

export interface DistributionWire {
  readonly id: WireId;
  readonly message?: string | null;
  readonly sent_at?: string | null;
  readonly distributed_by?: WireNamed | null;
  readonly distributed_to?: readonly WireNamed[] | null;
}

export interface EarlierDistributionWire extends DistributionWire {
  readonly final_attachments?: readonly WireFile[] | null;
}

export interface DistributedResponseWire {
  readonly id: WireId;
  readonly comment?: string | null;
  readonly distributed_attachments?: readonly WireFile[] | null;
  readonly submittal_response?: ResponseWire | null;
  readonly user_id?: WireId | null;
}

export interface LastDistributionWire extends DistributionWire {
  readonly distributed_attachments?: readonly WireFile[] | null;
  readonly distributed_responses?: readonly DistributedResponseWire[] | null;
}

export interface PackageReferenceWire {
  readonly id: WireId;
  readonly number?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly created_by?: WireNamed | null;
  readonly attachments?: readonly WireFile[] | null;
  readonly submittal_ids?: readonly WireId[] | null;
}

export interface ScheduledTaskWire extends WireNamed {
  readonly task_name?: string | null;
  readonly formatted_name?: string | null;
  readonly key?: string | null;
  readonly start_date?: string | null;
  readonly finish_date?: string | null;
}

interface LocationReferenceWire extends WireNamed {
  readonly node_name?: string | null;
  readonly parent_id?: WireId | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

type SubJobReferenceWire = WireNamed & { readonly code?: string | null };

export interface SubmittalWire {
  readonly id: WireId;
  readonly number?: string | null;
  readonly formatted_number?: string | null;
  readonly revision?: string | null;
  readonly current_revision?: boolean | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly private?: boolean | null;
  readonly for_record_only?: boolean | null;
  readonly status?: (WireNamed & { readonly status?: string | null }) | null;
  readonly type?: (WireNamed & { readonly translated_name?: string | null }) | null;
  readonly submittal_package?: PackageReferenceWire | null;
  readonly specification_section?: {
    readonly id: WireId;
    readonly number?: string | null;
    readonly description?: string | null;
    readonly label?: string | null;
    readonly current_revision_id?: WireId | null;
  } | null;
  readonly submittal_manager?: WireNamed | null;
  readonly received_from?: WireNamed | null;
  readonly created_by?: WireNamed | null;
  readonly responsible_contractor?: WireNamed | null;
  readonly ball_in_court?: readonly WireNamed[] | null;
  /** Those with whom it is as the list has them. */
  readonly whole_ball_in_court?: readonly HolderWire[] | null;
  readonly distribution_members?: readonly WireNamed[] | null;
  readonly approvers?: readonly ApproverWire[] | null;
  /** The approvers with their attachments, as list and show have them. */
  readonly attached_approvers?: readonly ApproverWire[] | null;
  /** The approvers with whether their answers were sent out, as all but the list have them. */
  readonly told_approvers?: readonly ApproverWire[] | null;
  /** The approvers as the list has them. */
  readonly whole_approvers?: readonly ApproverWire[] | null;
  readonly submittal_workflow_template?: WireNamed | null;
  readonly submittal_workflow_template_applied_at?: string | null;
  readonly attachments?: readonly WireFile[] | null;
  readonly associated_attachments?: readonly WireAssociatedAttachment[] | null;
  /** The attachments in either shape. */
  readonly either_attachments?: EitherAttachments;
  readonly attachments_count?: number | null;
  readonly drawing_ids?: readonly WireId[] | null;
  readonly last_distributed_submittal?: LastDistributionWire | null;
  readonly distributed_submittals?: readonly EarlierDistributionWire[] | null;
  readonly source_submittal_log_id?: WireId | null;
  readonly location?: LocationReferenceWire | null;
  readonly location_id?: WireId | null;
  /** The location, of which the list has the id alone; the same with the two after it. */
  readonly location_or_id?: LocationReferenceWire | WireId | null;
  readonly cost_code?: WireNamed | null;
  readonly cost_code_id?: WireId | null;
  readonly cost_code_or_id?: WireNamed | WireId | null;
  readonly sub_job?: SubJobReferenceWire | null;
  readonly sub_job_id?: WireId | null;
  readonly sub_job_or_id?: SubJobReferenceWire | WireId | null;
  readonly scheduled_task?: ScheduledTaskWire | null;
  /** The task as the list has it. */
  readonly whole_scheduled_task?: ScheduledTaskWire | null;
  readonly custom_fields?: WireCustomFields | null;
  readonly custom_textfield_1?: string | null;
  readonly custom_textarea_1?: string | null;
  readonly submit_by?: string | null;
  readonly due_date?: string | null;
  readonly open_date?: string | null;
  readonly issue_date?: string | null;
  readonly received_date?: string | null;
  readonly required_on_site_date?: string | null;
  readonly confirmed_delivery_date?: string | null;
  readonly actual_delivery_date?: string | null;
  readonly distributed_at?: string | null;
  readonly closed_at?: string | null;
  readonly lead_time?: number | null;
  readonly design_team_review_time?: number | null;
  readonly internal_review_time?: number | null;
  readonly buffer_time?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly deleted_at?: string | null;
}

export const submittalList = list<SubmittalWire>()({
  path: '/rest/v1.1/projects/{project_id}/submittals',
  noun: 'Submittal',
  paging: { dialect: 'pages', largest: 2000 },
});

/** The older list: it has filters that the newer one lacks, and shows no more than the list of revisions. */
export const olderSubmittalList = list<SubmittalWire>()({
  path: '/rest/v1.0/projects/{project_id}/submittals',
  noun: 'Submittal',
  paging: { dialect: 'pages', largest: 2000 },
});

export const submittalShow = show<SubmittalWire>()({
  path: '/rest/v1.1/projects/{project_id}/submittals/{id}',
  noun: 'Submittal',
});

/** A submittal and those before and after it under the same number. */
export const submittalRevisionList = list<SubmittalWire>()({
  path: '/rest/v1.1/projects/{project_id}/submittals/{id}/revisions',
  noun: 'Submittal',
  paging: { dialect: 'pages', largest: 2000 },
});

export const deletedSubmittalList = list<SubmittalWire>()({
  path: '/rest/v1.1/projects/{project_id}/submittals/recycle_bin',
  noun: 'Submittal',
  paging: { dialect: 'pages', largest: 2000 },
});

const everywhere = [
  ...['id', 'number', 'formatted_number', 'revision', 'current_revision', 'title', 'private', 'status', 'type'],
  ...['submittal_package', 'specification_section', 'submittal_manager', 'received_from', 'created_by'],
  ...['responsible_contractor', 'ball_in_court', 'approvers', 'custom_fields', 'submit_by', 'due_date', 'issue_date'],
  ...['received_date', 'distributed_at', 'created_at', 'updated_at', 'location_or_id', 'sub_job_or_id'],
  'attachments_count',
] as (keyof SubmittalWire)[];

const listAndShow = [
  ...everywhere,
  ...['description', 'distribution_members', 'attached_approvers', 'either_attachments', 'cost_code_or_id'],
  ...['scheduled_task', 'required_on_site_date', 'actual_delivery_date', 'lead_time'],
] as (keyof SubmittalWire)[];

const whole = { location_or_id: 'location', sub_job_or_id: 'sub_job', told_approvers: 'approvers' } as const;

export const submittalView: View<SubmittalWire> = {
  query: [],
  fields: [
    ...listAndShow,
    ...(['closed_at', 'submittal_workflow_template', 'submittal_workflow_template_applied_at'] as const),
    ...(['last_distributed_submittal', 'associated_attachments', 'whole_approvers', 'whole_scheduled_task'] as const),
    ...(['whole_ball_in_court', 'drawing_ids'] as const),
  ],
  rename: {
    ...{ attached_approvers: 'approvers', whole_approvers: 'approvers', whole_scheduled_task: 'scheduled_task' },
    ...{ location_or_id: 'location_id', cost_code_or_id: 'cost_code_id', sub_job_or_id: 'sub_job_id' },
    ...{ either_attachments: 'associated_attachments', whole_ball_in_court: 'ball_in_court' },
  },
  // The list has the attachments themselves.
  within: { attachments_count: ({ associated_attachments }) => (associated_attachments ?? []).length },
};

export const submittalShown: Shape<SubmittalWire> = {
  fields: [
    ...listAndShow,
    ...(['for_record_only', 'open_date', 'buffer_time', 'confirmed_delivery_date', 'design_team_review_time'] as const),
    ...(['internal_review_time', 'distributed_submittals', 'source_submittal_log_id', 'deleted_at'] as const),
    ...(['custom_textfield_1', 'custom_textarea_1', 'told_approvers'] as const),
  ],
  rename: {
    ...whole,
    attached_approvers: 'approvers',
    either_attachments: 'attachments',
    cost_code_or_id: 'cost_code',
  },
};

export const submittalRevisionView: View<SubmittalWire> = {
  query: [],
  fields: [...everywhere, 'for_record_only', 'open_date', 'buffer_time', 'told_approvers'],
  rename: whole,
};

export const olderSubmittalView: View<SubmittalWire> = { ...submittalRevisionView };

export const deletedSubmittalView: View<SubmittalWire> = { ...submittalRevisionView };
