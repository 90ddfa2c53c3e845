// An RFI as it becomes: asked, changed, found.
import type { BodyOf } from '../body.js';
import { allows } from '../principal.js';
import { notFound } from '../refusal.js';
import type { Context, InProject } from '../route.js';
import { BLANK, enforce, INVALID, isBlank, UNKNOWN } from '../rules.js';
import { dayNumber, instantOf } from '../seed/calendar.js';
import type { StoredFile } from '../seed/file.js';
import { projects } from '../seed/project.js';
import { questionIds, type Question, type Rfi, rfis } from '../seed/rfi.js';
import { costCodes, locations } from '../seed/site.js';
import { specificationSections } from '../seed/specification.js';
import { takeUploads } from '../seed/upload.js';
import { users } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import type { createFields, Given, GivenQuestion } from './rfi-bodies.js';

export type Here = Context<InProject>;

export const projectOf = ({ data, ids: { project_id } }: Here) => projects.in(data).must(project_id);
export const isAdmin = ({ grant }: Here): boolean => allows(grant.projectTools, 'rfis', 'admin');

export const filesOf = (
  given: { readonly upload_ids?: readonly string[] | null },
  { data, ids: { project_id } }: Here,
): StoredFile[] => takeUploads(data, given.upload_ids, project_id);

/** Everything an RFI points at has to be there. */
export function check(given: Given, context: Here): void {
  const { data } = context;
  const isNobody = (id: number | null | undefined) => id != null && !users.in(data).get(id);
  const someNobody = (some: readonly number[] | null | undefined) => (some ?? []).some(isNobody);
  const isAway = (
    kind: { in(at: typeof data): { get(id: number): { project_id: number } | undefined } },
    id?: number | null,
  ) => id != null && kind.in(data).get(id)?.project_id !== context.ids.project_id;
  enforce([
    ['subject', given.subject !== undefined && isBlank(given.subject), BLANK],
    ['rfi_manager_id', isNobody(given.rfi_manager_id), UNKNOWN],
    ['received_from_login_information_id', isNobody(given.received_from_login_information_id), UNKNOWN],
    ['assignee_ids', someNobody(given.assignee_ids), UNKNOWN],
    ['distribution_ids', someNobody(given.distribution_ids), UNKNOWN],
    [
      'responsible_contractor_id',
      given.responsible_contractor_id != null && !vendors.in(data).get(given.responsible_contractor_id),
      UNKNOWN,
    ],
    ['location_id', isAway(locations, given.location_id), UNKNOWN],
    ['cost_code_id', isAway(costCodes, given.cost_code_id), UNKNOWN],
    ['specification_section_id', isAway(specificationSections, given.specification_section_id), UNKNOWN],
    ['cost_impact', (given.cost_impact?.value ?? 0) < 0, INVALID],
  ]);
}

const ask = (given: GivenQuestion, askedBy: number, context: Here): Question => ({
  id: questionIds.in(context.data).newId(),
  question_date: instantOf(context.nowMs),
  body: given.body ?? '',
  created_by_id: askedBy,
  attachments: filesOf(given, context),
  answers: [],
});

/** What Procore is told under other names than a record keeps. */
export function changed(rfi: Rfi, given: Given, { data, nowMs }: Here): Rfi {
  const {
    assignee_ids,
    required_assignee_ids,
    due_date,
    received_from_login_information_id: received,
    accepted,
  } = given;
  const now = instantOf(nowMs);
  const custom = Object.entries(given).filter(([name]) => name.startsWith('custom_field_'));
  const plain = [
    'subject',
    'reference',
    'drawing_number',
    'private',
    'responsible_contractor_id',
    'location_id',
  ] as const;
  const more = ['specification_section_id', 'cost_code_id', 'project_stage_id'] as const;
  const taken = Object.fromEntries(
    [...plain, ...more].flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
  const status =
    accepted == null
      ? given.draft === false && rfi.status === 'draft'
        ? 'open'
        : rfi.status
      : accepted
        ? 'closed'
        : 'open';
  const assignments =
    assignee_ids == null
      ? rfi.assignments
      : assignee_ids.map((user_id) => ({
          user_id,
          response_required: (required_assignee_ids ?? []).includes(user_id),
        }));
  const waiting = assignments.map(({ user_id }) => user_id);
  const numbered = rfis.in(data).where((other) => other.project_id === rfi.project_id && other.number !== null).length;
  return {
    ...rfi,
    ...(taken as Partial<Rfi>),
    ...(received !== undefined && { received_from_id: received }),
    ...(given.rfi_manager_id != null && { rfi_manager_id: given.rfi_manager_id }),
    ...(given.distribution_ids != null && { distribution_ids: given.distribution_ids }),
    ...(due_date != null && { due_date, due_day: dayNumber(Date.parse(due_date)) }),
    ...(given.cost_impact != null && {
      cost_impact: { status: given.cost_impact.status ?? 'tbd', value: given.cost_impact.value ?? null },
    }),
    ...(given.schedule_impact != null && {
      schedule_impact: { status: given.schedule_impact.status ?? 'tbd', value: given.schedule_impact.value ?? null },
    }),
    ...(given.custom_textfield_1 !== undefined && {
      custom_textfield_1: { ...rfi.custom_textfield_1, value: given.custom_textfield_1 },
    }),
    ...(given.custom_textfield_2 !== undefined && {
      custom_textfield_2: { ...rfi.custom_textfield_2, value: given.custom_textfield_2 },
    }),
    custom_fields: {
      ...rfi.custom_fields,
      ...Object.fromEntries(
        custom.map(([name, value]) => [
          name,
          { data_type: rfi.custom_fields[name]?.data_type ?? 'string', value: value as never },
        ]),
      ),
    },
    assignments,
    ball_in_court_ids:
      status === 'closed'
        ? []
        : status === 'draft'
          ? [rfi.created_by_id]
          : waiting.length > 0
            ? waiting
            : [rfi.rfi_manager_id],
    status,
    accepted: accepted ?? rfi.accepted,
    number: given.number ?? rfi.number ?? (status === 'draft' ? null : String(numbered + 1)),
    time_resolved: status === 'closed' ? (rfi.time_resolved ?? now) : null,
    updated_at: now,
  };
}

const emptyText = (label: string) => ({ label, value: null });

export function create(given: BodyOf<typeof createFields>, context: Here): Rfi {
  const { data, grant, nowMs } = context;
  check(given, context);
  enforce([['question', isBlank(given.question?.body), BLANK]]);
  const now = instantOf(nowMs);
  const due = given.due_date ?? now.slice(0, 10);
  const blank: Rfi = {
    id: rfis.in(data).newId(),
    project_id: context.ids.project_id,
    status: given.draft === true ? 'draft' : 'open',
    number: null,
    ...{ assignments: [], ball_in_court_ids: [], questions: [ask(given.question ?? {}, grant.userId, context)] },
    ...{
      time_resolved: null,
      subject: given.subject ?? '',
      accepted: false,
      created_at: now,
      created_by_id: grant.userId,
    },
    ...{ cost_code_id: null, cost_impact: { status: 'n_a', value: null }, custom_fields: {} },
    ...{ custom_textfield_1: emptyText('Field Contact'), custom_textfield_2: emptyText('Area'), deleted_at: null },
    ...{
      distribution_ids: [],
      drawing_ids: [],
      drawing_number: '',
      due_date: due,
      due_day: dayNumber(Date.parse(due)),
    },
    ...{ initiated_at: now, location_id: null, prefix: null, private: false },
    ...{ project_stage_id: projectOf(context).project_stage_id, received_from_id: null, reference: null },
    ...{ responsible_contractor_id: null, rfi_manager_id: given.rfi_manager_id ?? 0 },
    ...{
      schedule_impact: { status: 'n_a', value: null },
      specification_section_id: null,
      sub_job_id: null,
      updated_at: now,
    },
  };
  return rfis.in(data).put(changed(blank, given, context));
}

/** An RFI of the project; `binned`: one in the recycle bin. */
export function find(id: number, { data, ids: { project_id } }: Here, binned = false): Rfi {
  const rfi = rfis.in(data).get(id);
  if (rfi?.project_id !== project_id || (rfi.deleted_at !== null) !== binned) throw notFound();
  return rfi;
}

export const put = (rfi: Rfi, { data, nowMs }: Here, change: Partial<Rfi>): Rfi =>
  rfis.in(data).put({ ...rfi, ...change, updated_at: instantOf(nowMs) });
