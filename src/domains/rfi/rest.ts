// RFIs, as Procore sends them. The list and the show differ both ways (docs/procore.md §5): only the list has the creator,
// the link, the stage and the sub job; only the show has the distribution list, the drawing and the conversation.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireAttachment, WireCustomFields, WireNamed } from '../../procore/values.js';

export interface AssigneeWire extends WireNamed {
  readonly response_required?: boolean | null;
}

export interface AnswerWire {
  readonly id: number | string;
  readonly official?: boolean | null;
  readonly answer_date?: string | null;
  readonly plain_text_body?: string | null;
  readonly rich_text_body?: string | null;
  readonly created_by?: string | null;
  readonly created_by_id?: number | string | null;
  readonly attachments?: readonly WireAttachment[] | null;
}

/** The list has `id` and `body` only, the show everything but `body`. */
export interface QuestionWire {
  readonly id: number | string;
  readonly body?: string | null;
  readonly question_date?: string | null;
  readonly plain_text_body?: string | null;
  readonly rich_text_body?: string | null;
  readonly created_by?: string | null;
  readonly attachments?: readonly WireAttachment[] | null;
  readonly answers?: readonly AnswerWire[] | null;
}

/** A reference to a location: all but its code. */
export interface LocationReferenceWire extends WireNamed {
  readonly node_name?: string | null;
  readonly parent_id?: number | string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export interface ImpactWire {
  readonly status?: string | null;
  readonly value?: number | string | null;
}

interface LabeledWire {
  readonly label?: string | null;
  readonly value?: string | null;
}

export interface RfiWire {
  readonly id: number | string;
  readonly number?: string | null;
  readonly full_number?: string | null;
  readonly prefix?: string | null;
  readonly subject?: string | null;
  readonly status?: string | null;
  readonly translated_status?: string | null;
  readonly draft?: boolean | null;
  readonly private?: boolean | null;
  readonly accepted?: boolean | null;
  readonly reference?: string | null;
  readonly link?: string | null;
  readonly questions?: readonly QuestionWire[] | null;
  /** The questions as the show has them; see its shape. */
  readonly whole_questions?: readonly QuestionWire[] | null;
  readonly assignees?: readonly AssigneeWire[] | null;
  /** The assignees as the list has them, with `response_required`; see its view. */
  readonly whole_assignees?: readonly AssigneeWire[] | null;
  readonly ball_in_courts?: readonly WireNamed[] | null;
  readonly ball_in_court_role?: string | null;
  readonly rfi_manager?: WireNamed | null;
  readonly received_from?: WireNamed | null;
  readonly created_by?: WireNamed | null;
  readonly distribution_list?: readonly WireNamed[] | null;
  readonly responsible_contractor?: WireNamed | null;
  readonly location?: LocationReferenceWire | null;
  readonly cost_code?: WireNamed | null;
  readonly sub_job?: (WireNamed & { readonly code?: string | null }) | null;
  readonly project_stage?: WireNamed | null;
  readonly specification_section?: {
    readonly id: number | string;
    readonly number?: string | null;
    readonly description?: string | null;
  } | null;
  readonly drawing_ids?: readonly (number | string)[] | null;
  readonly drawing_number?: string | null;
  readonly cost_impact?: ImpactWire | null;
  readonly schedule_impact?: ImpactWire | null;
  readonly custom_textfield_1?: LabeledWire | null;
  readonly custom_textfield_2?: LabeledWire | null;
  readonly custom_fields?: WireCustomFields | null;
  readonly due_date?: string | null;
  readonly initiated_at?: string | null;
  readonly time_resolved?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly deleted?: boolean | null;
  readonly deleted_at?: string | null;
}

export const rfiList = list<RfiWire>()({
  path: '/rest/v1.0/projects/{project_id}/rfis',
  noun: 'Rfi',
  paging: { dialect: 'pages', largest: 2000 },
});

/** What is in the recycle bin. */
export const deletedRfiList = list<RfiWire>()({
  path: '/rest/v1.0/projects/{project_id}/rfis/recycle_bin',
  noun: 'Rfi',
  paging: { dialect: 'pages', largest: 2000 },
});

/** Who may have a part in RFIs; one answer with the same parts for each. */
const usersOf = <const Path extends string>(path: Path) =>
  list<WireNamed>()({ path, noun: 'User', paging: { dialect: 'pages', largest: 2000 } });

export const potentialAssigneeList = usersOf('/rest/v1.0/projects/{project_id}/rfis/potential_assignees');
export const potentialManagerList = usersOf('/rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers');
export const defaultDistributionList = usersOf('/rest/v1.0/projects/{project_id}/rfis/default_distribution');

export const rfiShow = show<RfiWire>()({ path: '/rest/v1.0/projects/{project_id}/rfis/{id}', noun: 'Rfi' });

const both = [
  ...['id', 'number', 'full_number', 'prefix', 'subject', 'status', 'translated_status', 'private', 'reference'],
  ...['questions', 'assignees', 'ball_in_courts', 'rfi_manager', 'received_from', 'responsible_contractor', 'location'],
  ...['cost_code', 'cost_impact', 'schedule_impact', 'custom_fields', 'due_date', 'initiated_at', 'time_resolved'],
  ...['created_at', 'updated_at', 'deleted', 'deleted_at'],
] as (keyof RfiWire)[];

/** Of an assignee only the list tells whether their answer is required. */
export const rfiView: View<RfiWire> = {
  query: [],
  fields: [...both, 'whole_assignees', 'created_by', 'link', 'project_stage', 'sub_job'],
  rename: { whole_assignees: 'assignees' },
};

/** The recycle bin shows what the list shows. */
export const deletedRfiView: View<RfiWire> = { ...rfiView };

/** Of a question only the show tells who asked it, and what was answered. */
export const rfiShown: Shape<RfiWire> = {
  fields: [
    ...both,
    ...(['whole_questions', 'accepted', 'ball_in_court_role', 'custom_textfield_1', 'custom_textfield_2'] as const),
    ...(['distribution_list', 'draft', 'drawing_ids', 'drawing_number', 'specification_section'] as const),
  ],
  rename: { whole_questions: 'questions' },
};
