// Submittals in GraphQL: the type. The lists it appears in are in lists.ts.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  SubmittalApproverResolvers,
  SubmittalApproverRole,
  SubmittalResolvers,
} from '../../graphql/generated.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import { listField } from '../../procore/read/list-field.js';
import type { InProject, ProcoreRecord, RecordKey } from '../../procore/read/record.js';
import {
  attachmentsOf,
  customFieldsOf,
  enumeration,
  namedOf,
  wholeNumber,
  type WireNamed,
} from '../../procore/values.js';
import {
  type ApproverWire,
  type DistributedResponseWire,
  type DistributionWire,
  type HolderWire,
  type ResponseWire,
  type ScheduledTaskWire,
  submittalRevisionList,
  submittalRevisionView,
  submittalShow,
  type SubmittalWire,
} from './rest.js';

const { field, derive, nested, ofKey, globalId, procoreId } = fieldsOf<SubmittalWire, InProject, Context>();

type Optional<T> = T | null | undefined;

const roleOf = enumeration<SubmittalApproverRole>({ SUBMITTER: 'submitter', APPROVER: 'approver' });

/** What is known of a reference that is a whole object in some answers and an id in others. */
const heldOf = <W extends WireNamed>(wire: W | number | string): W | Pick<W, 'id'> =>
  typeof wire === 'object' ? wire : { id: wire };

const person = ({ id, name }: WireNamed, { company }: RecordKey, { loaders }: Context) =>
  loaders.user.reference({ company, id: wireId(id) }, { id, name });

const personOrNull = (wire: Optional<WireNamed>, key: RecordKey, context: Context) =>
  wire ? person(wire, key, context) : null;

const people = (wires: Optional<readonly WireNamed[]>, key: RecordKey, context: Context) =>
  (wires ?? []).map((wire) => person(wire, key, context));

const holder = ({ id, name, initials, vendor }: HolderWire, { company }: RecordKey, { loaders }: Context) =>
  loaders.user.reference({ company, id: wireId(id) }, { id, name, initials, vendor });

const responseOf = (wire: Optional<ResponseWire>, { company, project }: InProject, { loaders }: Context) =>
  wire ? loaders.submittalResponse.reference({ company, project, id: wireId(wire.id) }, wire) : null;

type SubmittalRecord = ProcoreRecord<SubmittalWire, InProject>;

/** An approver as it is shown, but for what only the submittal tells. */
export type ApproverValue = ReturnType<typeof approverOf>;

const approverOf = (wire: ApproverWire, submittal: SubmittalRecord, context: Context) => {
  const { key } = submittal;
  return {
    submittal,
    procoreId: String(wire.id),
    role: roleOf(wire.approver_type?.toLowerCase()),
    user: personOrNull(wire.user, key, context),
    response: responseOf(wire.response, key, context),
    responseRequired: wire.response_required ?? null,
    comment: wire.comment ?? null,
    dueDate: wire.due_date ?? null,
    sentDate: wire.sent_date ?? null,
    returnedDate: wire.returned_date ?? null,
    workflowGroup: wire.workflow_group_number ?? null,
    daysToRespond: wholeNumber(wire.days_to_respond),
    variance: wholeNumber(wire.variance),
    attachments: attachmentsOf(wire.associated_attachments ?? wire.attachments, key.company),
  };
};

export const SubmittalApprover = {
  // The list tells everything else of approvers, and all other answers tell this: whoever asks for both gets both.
  distributed: asking([submittalShow], async ({ submittal, procoreId: id }: ApproverValue) => {
    const told = (await submittal.get('told_approvers')) ?? [];
    return told.find((wire) => String(wire.id) === id)?.distributed ?? null;
  }),
} satisfies Partial<SubmittalApproverResolvers>;

const distributedResponseOf = (wire: DistributedResponseWire, key: InProject, context: Context) => ({
  procoreId: String(wire.id),
  user: wire.user_id ? person({ id: wire.user_id }, key, context) : null,
  response: responseOf(wire.submittal_response, key, context),
  comment: wire.comment ?? null,
  attachments: attachmentsOf(wire.distributed_attachments, key.company),
});

const distributionOf = (wire: DistributionWire, key: InProject, context: Context) => ({
  procoreId: String(wire.id),
  message: wire.message ?? null,
  sentAt: wire.sent_at ?? null,
  distributedBy: personOrNull(wire.distributed_by, key, context),
  distributedTo: people(wire.distributed_to, key, context),
});

const scheduledTaskOf = (wire: Optional<ScheduledTaskWire>) =>
  wire
    ? {
        procoreId: String(wire.id),
        name: wire.name ?? null,
        taskName: wire.task_name ?? null,
        formattedName: wire.formatted_name ?? null,
        key: wire.key ?? null,
        startDate: wire.start_date ?? null,
        finishDate: wire.finish_date ?? null,
      }
    : null;

/** What every answer tells of an approver, or they find out by themselves; only list and show tell more. */
const ofApprover = [
  ...['procoreId', 'role', 'user', 'response', 'responseRequired', 'comment', 'dueDate', 'sentDate', 'returnedDate'],
  'distributed',
];
/** What the show tells of an attachment; only the list tells more. */
const ofAttachment = ['procoreId', 'name', 'filename', 'fileType', 'byteSize', 'url', 'downloadUrl', 'uploadedBy'];

export const Submittal = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  number: field('number'),
  formattedNumber: field('formatted_number'),
  revision: field('revision'),
  currentRevision: field('current_revision'),
  title: field('title'),
  description: field('description'),
  private: field('private'),
  forRecordOnly: field('for_record_only'),
  status: derive(['status'], ({ status }, { key: { company } }, { loaders }) =>
    status ? loaders.submittalStatus.reference({ company, id: wireId(status.id) }, status) : null,
  ),
  type: derive(['type'], ({ type }, { key: { company } }, { loaders }) =>
    type ? loaders.submittalType.reference({ company, id: wireId(type.id) }, type) : null,
  ),
  package: derive(['submittal_package'], ({ submittal_package: wire }, { key: { company, project } }, { loaders }) =>
    wire ? loaders.submittalPackage.reference({ company, project, id: wireId(wire.id) }, wire) : null,
  ),
  specificationSection: derive(
    ['specification_section'],
    ({ specification_section: section }, { key: { company, project } }, { loaders }) =>
      section ? loaders.specificationSection.reference({ company, project, id: wireId(section.id) }, section) : null,
  ),
  manager: derive(['submittal_manager'], (shown, { key }, context) =>
    personOrNull(shown.submittal_manager, key, context),
  ),
  receivedFrom: derive(['received_from'], (shown, { key }, context) => personOrNull(shown.received_from, key, context)),
  createdBy: derive(['created_by'], (shown, { key }, context) => personOrNull(shown.created_by, key, context)),
  responsibleContractor: derive(
    ['responsible_contractor'],
    ({ responsible_contractor: vendor }, { key: { company } }, { loaders }) =>
      vendor
        ? loaders.vendor.reference({ company, id: wireId(vendor.id) }, { id: vendor.id, name: vendor.name })
        : null,
  ),
  // The list knows more of them than their names, which spares a call where it has been asked anyway.
  ballInCourt: derive(['ball_in_court'], ({ ball_in_court }, parent, context) =>
    (parent.peek('whole_ball_in_court') ?? ball_in_court ?? []).map((wire) => holder(wire, parent.key, context)),
  ),
  distributionMembers: derive(['distribution_members'], ({ distribution_members }, { key }, context) =>
    people(distribution_members, key, context),
  ),
  approvers: nested(
    [
      { field: 'approvers', shows: ofApprover },
      {
        field: 'attached_approvers',
        shows: [...ofApprover, 'workflowGroup', 'attachments'],
        inside: { attachments: ofAttachment },
      },
    ],
    'whole_approvers',
    (approvers, submittal, context) => (approvers ?? []).map((approver) => approverOf(approver, submittal, context)),
  ),
  workflowTemplate: derive(['submittal_workflow_template'], (shown) => namedOf(shown.submittal_workflow_template)),
  workflowTemplateAppliedAt: field('submittal_workflow_template_applied_at'),
  attachments: nested(
    { field: 'either_attachments', shows: ofAttachment },
    'associated_attachments',
    (attachments, { key: { company } }) => attachmentsOf(attachments, company),
  ),
  attachmentCount: field('attachments_count'),
  drawings: derive(
    ['drawing_ids'],
    ({ drawing_ids: ids }, { key: { company, project } }, { loaders }) =>
      ids?.map((id) => loaders.drawing.reference({ company, project, id: wireId(id) }, { id })) ?? null,
  ),
  lastDistribution: derive(['last_distributed_submittal'], ({ last_distributed_submittal: wire }, { key }, context) =>
    wire
      ? {
          ...distributionOf(wire, key, context),
          attachments: attachmentsOf(wire.distributed_attachments, key.company),
          responses: (wire.distributed_responses ?? []).map((one) => distributedResponseOf(one, key, context)),
        }
      : null,
  ),
  distributions: derive(['distributed_submittals'], ({ distributed_submittals: wires }, { key }, context) =>
    (wires ?? []).map((wire) => ({
      ...distributionOf(wire, key, context),
      attachments: attachmentsOf(wire.final_attachments, key.company),
      responses: null,
    })),
  ),
  revisions: listField({
    endpoint: submittalRevisionList,
    list: ({ key: { company, project, id } }: { readonly key: InProject }) => ({
      company,
      path: { project_id: project, id },
    }),
    item: (wire, company, { key: { project } }, { loaders }: Context) =>
      loaders.submittal.listed({ company, project, id: wireId(wire.id) }, wire, submittalRevisionView),
  }),
  source: derive(['source_submittal_log_id'], (shown, { key: { company, project } }, { loaders }) =>
    shown.source_submittal_log_id
      ? loaders.submittal.reference({ company, project, id: wireId(shown.source_submittal_log_id) }, {})
      : null,
  ),
  location: derive(['location_or_id'], ({ location_or_id: wire }, { key: { company, project } }, { loaders }) => {
    const held = wire ? heldOf(wire) : null;
    return held && loaders.location.reference({ company, project, id: wireId(held.id) }, held);
  }),
  costCode: derive(['cost_code_or_id'], ({ cost_code_or_id: wire }, { key: { company, project } }, { loaders }) => {
    const held = wire ? heldOf(wire) : null;
    return held && loaders.costCode.reference({ company, project, id: wireId(held.id) }, held);
  }),
  subJob: derive(['sub_job_or_id'], ({ sub_job_or_id: wire }, { key: { company, project } }, { loaders }) => {
    const held = wire ? heldOf(wire) : null;
    return held && loaders.subJob.reference({ company, project, id: wireId(held.id) }, held);
  }),
  scheduledTask: nested(
    { field: 'scheduled_task', shows: ['procoreId', 'name', 'key'] },
    'whole_scheduled_task',
    scheduledTaskOf,
  ),
  customFields: derive(['custom_fields'], ({ custom_fields }, { key: { company } }) =>
    customFieldsOf(custom_fields, company),
  ),
  textField: field('custom_textfield_1'),
  textArea: field('custom_textarea_1'),
  submitBy: field('submit_by'),
  dueDate: field('due_date'),
  openDate: field('open_date'),
  issueDate: field('issue_date'),
  receivedDate: field('received_date'),
  requiredOnSiteDate: field('required_on_site_date'),
  confirmedDeliveryDate: field('confirmed_delivery_date'),
  actualDeliveryDate: field('actual_delivery_date'),
  distributedAt: field('distributed_at'),
  closedAt: field('closed_at'),
  leadTimeDays: field('lead_time'),
  designTeamReviewDays: field('design_team_review_time'),
  internalReviewDays: field('internal_review_time'),
  bufferDays: field('buffer_time'),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
  deletedAt: field('deleted_at'),
} satisfies Partial<SubmittalResolvers>;
