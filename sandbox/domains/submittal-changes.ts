// A submittal as it becomes: handed in, changed, found.
import { arrayOf, boolean, date, fields, integer, object, oneOf, required, string, type BodyOf } from '../body.js';
import { notFound } from '../refusal.js';
import type { Context, InProject } from '../route.js';
import { BLANK, enforce, isBlank, TAKEN, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { fileWithId, storedFiles } from '../seed/file.js';
import { inProject } from '../seed/of-project.js';
import { costCodes, locations } from '../seed/site.js';
import { specificationSections } from '../seed/specification.js';
import { submittals, type Submittal } from '../seed/submittal.js';
import { submittalPackages } from '../seed/submittal-package.js';
import { submittalResponses, submittalStatuses, submittalTypes } from '../seed/submittal-setting.js';
import { approverIds, attached, type Approver } from '../seed/submittal-workflow.js';
import { users } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';

const step = object({
  ...fields(integer, 'login_information_id', 'days_to_respond', 'submittal_log_approver_id'),
  approver_type: oneOf('Submitter', 'Approver'),
  due_date: date,
  response_required: boolean,
});
export const ids = arrayOf(integer);
export const submittalBody = object({
  submittal: required(
    object(
      {
        ...fields(date, 'actual_delivery_date', 'confirmed_delivery_date', 'due_date', 'issue_date', 'received_date'),
        ...fields(date, 'required_on_site_date', 'submit_by'),
        ...fields(integer, 'cost_code_id', 'location_id', 'received_from_id', 'responsible_contractor_id'),
        ...fields(integer, 'specification_section_id', 'status_id', 'sub_job_id', 'submittal_manager_id'),
        ...fields(integer, 'submittal_package_id', 'source_submittal_log_id', 'scheduled_task_id', 'buffer_time'),
        ...fields(integer, 'design_team_review_time', 'internal_review_time', 'lead_time'),
        ...fields(string, 'custom_textarea_1', 'custom_textfield_1', 'description', 'revision', 'title', 'type'),
        ...fields(ids, 'distribution_member_ids', 'prostore_file_ids'),
        ...fields(boolean, 'private', 'for_record_only'),
        number: required(string),
        workflow_data: arrayOf(arrayOf(step)),
      },
      { custom: true },
    ),
  ),
});
export type Given = NonNullable<BodyOf<typeof submittalBody>['submittal']>;
type Here = Context<InProject>;

export function check(given: Given, known: Submittal | undefined, { data, ids: { project_id } }: Here): void {
  const isNobody = (id: number | null | undefined) => id != null && !users.in(data).get(id);
  const isAway = (
    kind: { in(at: typeof data): { get(id: number): { project_id: number } | undefined } },
    id?: number | null,
  ) => id != null && kind.in(data).get(id)?.project_id !== project_id;
  const revision = given.revision ?? known?.revision ?? '0';
  const section =
    given.specification_section_id === undefined
      ? (known?.specification_section_id ?? null)
      : given.specification_section_id;
  const others = inProject(submittals, data, project_id).filter(
    (row) => row.id !== known?.id && row.deleted_at === null,
  );
  const isTaken = others.some(
    (row) => row.number === given.number && row.revision === revision && row.specification_section_id === section,
  );
  enforce([
    ['number', isBlank(given.number), BLANK],
    ['prostore_file_ids', (given.prostore_file_ids ?? []).some((id) => !fileWithId(data, id)), UNKNOWN],
    ['number', isTaken, TAKEN],
    ['submittal_manager_id', isNobody(given.submittal_manager_id), UNKNOWN],
    ['received_from_id', isNobody(given.received_from_id), UNKNOWN],
    ['distribution_member_ids', (given.distribution_member_ids ?? []).some(isNobody), UNKNOWN],
    ['workflow_data', (given.workflow_data ?? []).flat().some((one) => isNobody(one.login_information_id)), UNKNOWN],
    [
      'responsible_contractor_id',
      given.responsible_contractor_id != null && !vendors.in(data).get(given.responsible_contractor_id),
      UNKNOWN,
    ],
    ['status_id', given.status_id != null && !submittalStatuses.in(data).get(given.status_id), UNKNOWN],
    [
      'type',
      given.type != null &&
        !submittalTypes
          .in(data)
          .all()
          .some(({ name }) => name === given.type),
      UNKNOWN,
    ],
    ['location_id', isAway(locations, given.location_id), UNKNOWN],
    ['cost_code_id', isAway(costCodes, given.cost_code_id), UNKNOWN],
    ['specification_section_id', isAway(specificationSections, given.specification_section_id), UNKNOWN],
    ['submittal_package_id', isAway(submittalPackages, given.submittal_package_id), UNKNOWN],
    ['source_submittal_log_id', isAway(submittals, given.source_submittal_log_id), UNKNOWN],
  ]);
}

/** The workflow as it was told: each list the people who act at the same time. */
function approversOf(given: Given, known: readonly Approver[], { data }: Here): readonly Approver[] {
  if (given.workflow_data == null) return known;
  const [pending] = submittalResponses.in(data).all();
  return given.workflow_data.flatMap((group, index) =>
    group.map((one): Approver => {
      const before = known.find((approver) => approver.id === one.submittal_log_approver_id);
      return {
        id: before?.id ?? approverIds.in(data).newId(),
        user_id: one.login_information_id ?? before?.user_id ?? 0,
        approver_type: one.approver_type ?? before?.approver_type ?? 'Approver',
        workflow_group_number: index + 1,
        response_required: one.response_required ?? before?.response_required ?? true,
        response_id: before?.response_id ?? pending?.id ?? 0,
        ...{ comment: before?.comment ?? null, days_to_respond: one.days_to_respond ?? 7, sent_date: null },
        ...{ due_date: one.due_date ?? null, returned_date: before?.returned_date ?? null, files: before?.files ?? [] },
      };
    }),
  );
}

const COPIED = [
  ...(['actual_delivery_date', 'confirmed_delivery_date', 'due_date', 'issue_date', 'received_date'] as const),
  ...(['required_on_site_date', 'submit_by', 'cost_code_id', 'location_id', 'received_from_id'] as const),
  ...(['responsible_contractor_id', 'specification_section_id', 'sub_job_id', 'buffer_time', 'lead_time'] as const),
  ...(['design_team_review_time', 'internal_review_time', 'custom_textarea_1', 'custom_textfield_1'] as const),
  ...(['description', 'title', 'private', 'for_record_only', 'number', 'revision'] as const),
];

export function changed(before: Submittal, given: Given, context: Here): Submittal {
  const { data, nowMs } = context;
  const taken = Object.fromEntries(COPIED.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
  const status = submittalStatuses.in(data).get(given.status_id ?? null);
  const state = status ? (status.status.toLowerCase() as Submittal['state']) : before.state;
  const type = submittalTypes
    .in(data)
    .all()
    .find(({ name }) => name === given.type);
  const approvers = approversOf(given, before.approvers, context);
  const waiting = approvers.filter(({ returned_date }) => returned_date === null).map(({ user_id }) => user_id);
  const now = instantOf(nowMs);
  const custom = Object.entries(given).filter(([name]) => name.startsWith('custom_field_'));
  const next: Submittal = {
    ...before,
    ...(taken as Partial<Submittal>),
    ...(status && { status_id: status.id, state }),
    ...(type && { type_id: type.id }),
    ...(given.submittal_manager_id != null && { manager_id: given.submittal_manager_id }),
    ...(given.submittal_package_id !== undefined && { package_id: given.submittal_package_id }),
    ...(given.distribution_member_ids != null && { distribution_ids: given.distribution_member_ids }),
    custom_fields: {
      ...before.custom_fields,
      ...Object.fromEntries(
        custom.map(([name, value]) => [
          name,
          { data_type: before.custom_fields[name]?.data_type ?? 'string', value: value as never },
        ]),
      ),
    },
    approvers,
    attachments: [...before.attachments, ...attached(data, storedFiles(data, given.prostore_file_ids), now)],
    closed_at: state === 'closed' ? (before.closed_at ?? now) : null,
    ball_in_court_ids: state === 'closed' ? [] : waiting.length > 0 ? waiting.slice(0, 1) : [before.manager_id],
    updated_at: now,
  };
  const section = specificationSections.in(data).get(next.specification_section_id);
  return { ...next, formatted_number: `${(section?.number ?? '').replace(/ /g, '')}-${next.number}.${next.revision}` };
}

export function create(given: Given, context: Here): Submittal {
  const {
    data,
    ids: { project_id },
    grant,
    nowMs,
  } = context;
  check(given, undefined, context);
  const now = instantOf(nowMs);
  const source = submittals.in(data).get(given.source_submittal_log_id ?? null);
  if (source) submittals.in(data).put({ ...source, current_revision: false });
  const [open] = submittalStatuses.in(data).where(({ status }) => status === 'Open');
  const blank: Submittal = {
    ...{ id: submittals.in(data).newId(), project_id, approvers: [], waiting_ids: [], lastDays: 0, number: '' },
    ...{ formatted_number: '', revision: '0', current_revision: true, source_id: source?.id ?? null, title: '' },
    ...{
      description: null,
      private: false,
      for_record_only: false,
      state: 'open',
      status_id: open?.id ?? 0,
      type_id: null,
    },
    ...{ package_id: null, specification_section_id: source?.specification_section_id ?? null },
    ...{ manager_id: source?.manager_id ?? grant.userId, received_from_id: null, created_by_id: grant.userId },
    ...{ responsible_contractor_id: null, ball_in_court_ids: [], distribution_ids: [], distributions: [] },
    ...{ workflow_template_id: null, workflow_template_applied_at: null, attachments: [], location_id: null },
    ...{ cost_code_id: null, sub_job_id: null, drawing_ids: [], scheduled_task: null, custom_fields: {} },
    ...{
      custom_textfield_1: null,
      custom_textarea_1: null,
      submit_by: null,
      due_date: null,
      open_date: now.slice(0, 10),
    },
    ...{ issue_date: null, received_date: null, required_on_site_date: null, anticipated_delivery_date: null },
    ...{ confirmed_delivery_date: null, actual_delivery_date: null, distributed_at: null, closed_at: null },
    ...{ lead_time: null, design_team_review_time: null, internal_review_time: null, buffer_time: null },
    ...{ created_at: now, updated_at: now, deleted_at: null },
  };
  return submittals.in(data).put(changed(blank, given, context));
}

export function find({ data, ids: { project_id } }: Here, id: number | undefined): Submittal {
  const row = submittals.in(data).get(id ?? null);
  if (row?.project_id !== project_id || row.deleted_at !== null) throw notFound();
  return row;
}
