// Writing submittals: handing in, changing, answering, closing and distributing, deleting.
import { GatewayError } from '../../kernel/errors.js';
import { readProcoreId } from '../../kernel/id-argument.js';
import { wireId } from '../../kernel/procore-id.js';
import { userError } from '../../kernel/user-errors.js';
import type {
  Context,
  MutationResolvers,
  SubmittalApproverInput,
  SubmittalApproverRole,
  SubmittalCloseAndDistributeInput,
  SubmittalCreateInput,
  SubmittalDeleteInput,
  SubmittalDistributedAnswerInput,
  SubmittalRespondInput,
  SubmittalStepInput,
  SubmittalUpdateInput,
} from '../../graphql/generated.js';
import type { Query } from '../../procore/endpoint.js';
import { encodeChange, encodeInput, type InputTable } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { objectIn, projectIn, reading, Refused } from '../../procore/write/input-place.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import type { InProject } from '../../procore/read/record.js';
import { answeredObject } from '../../procore/write/submit.js';
import { submittalShow, submittalShown } from './rest.js';
import {
  submittalApproverUpdate,
  submittalCloseAndDistribute,
  submittalCreate,
  submittalDelete,
  submittalUpdate,
} from './rest-writes.js';

const user = (wire: string) => input.objectId(wire, 'User', 1);
const someUsers = (wire: string) => input.objectIds(wire, 'User', 1);
const text = (wire: string) => input.asIs<string>(wire);

const approver: InputTable<SubmittalApproverInput> = {
  userId: user('login_information_id'),
  role: input.choice<SubmittalApproverRole>('approver_type', { SUBMITTER: 'Submitter', APPROVER: 'Approver' }),
  daysToRespond: input.natural('days_to_respond'),
  dueDate: text('due_date'),
  responseRequired: input.flag('response_required'),
  approverId: input.procoreId('submittal_log_approver_id'),
};

const step: InputTable<SubmittalStepInput> = { approvers: input.listOf('approvers', approver) };

type Place = 'projectId' | 'companyId' | 'idempotencyKey' | 'sendEmails';

const everywhere = {
  title: text('title'),
  description: text('description'),
  revision: text('revision'),
  typeName: text('type'),
  statusId: input.objectId('status_id', 'SubmittalStatus', 1),
  private: input.flag('private'),
  forRecordOnly: input.flag('for_record_only'),
  managerId: input.kept(user('submittal_manager_id')),
  receivedFromId: user('received_from_id'),
  responsibleContractorId: input.objectId('responsible_contractor_id', 'Vendor', 1),
  distributionIds: someUsers('distribution_member_ids'),
  packageId: input.objectId('submittal_package_id', 'SubmittalPackage', 2),
  specificationSectionId: input.objectId('specification_section_id', 'SpecificationSection', 2),
  locationId: input.objectId('location_id', 'Location', 2),
  costCodeId: input.objectId('cost_code_id', 'CostCode', 2),
  subJobId: input.objectId('sub_job_id', 'SubJob', 2),
  submitBy: text('submit_by'),
  dueDate: text('due_date'),
  issueDate: text('issue_date'),
  receivedDate: text('received_date'),
  requiredOnSiteDate: text('required_on_site_date'),
  confirmedDeliveryDate: text('confirmed_delivery_date'),
  actualDeliveryDate: text('actual_delivery_date'),
  leadTimeDays: input.natural('lead_time'),
  designTeamReviewDays: input.natural('design_team_review_time'),
  internalReviewDays: input.natural('internal_review_time'),
  bufferDays: input.natural('buffer_time'),
  textField: text('custom_textfield_1'),
  textArea: text('custom_textarea_1'),
  customFields: input.customFields,
  storedFileIds: input.procoreIds('prostore_file_ids'),
};

const updateTable: InputTable<Omit<SubmittalUpdateInput, Place | 'submittalId'>> = {
  ...everywhere,
  number: input.filledText('number'),
};

const createTable: InputTable<Omit<SubmittalCreateInput, Place>> = {
  ...updateTable,
  revisionOfId: input.objectId('source_submittal_log_id', 'Submittal', 2),
  // Those who act at the same time are a list of their own.
  workflow: input.listsOf('workflow_data', step, 'approvers'),
};

const respondTable: InputTable<
  Omit<SubmittalRespondInput, Place | 'submittalId' | 'approverId' | 'forwardToId' | 'forwardDueDate'>
> = {
  responseId: input.objectId('submittal_response_id', 'SubmittalResponse', 2),
  comment: text('comment'),
  uploadIds: input.uploadIds('upload_ids'),
  returnedDate: text('returned_date'),
};

const forwardTable: InputTable<Pick<SubmittalRespondInput, 'forwardToId' | 'forwardDueDate'>> = {
  forwardToId: user('user_id'),
  forwardDueDate: text('due_date'),
};

const answer: InputTable<SubmittalDistributedAnswerInput> = {
  approverId: input.procoreId('id'),
  includeComment: input.flag('include_comment'),
};

const distributeTable: InputTable<Omit<SubmittalCloseAndDistributeInput, Place | 'submittalId'>> = {
  statusId: input.objectId('submittal_log_status_id', 'SubmittalStatus', 1),
  description: text('submittal_description'),
  message: text('message'),
  recipientIds: someUsers('recipient_ids'),
  storedFileIds: input.procoreIds('prostore_file_ids'),
  answers: input.listOf('selected_approvers', answer),
};

const mails = (sendEmails: boolean | null | undefined): Query =>
  sendEmails === null || sendEmails === undefined ? [] : [['send_emails', String(sendEmails)]];

/** @throws Refused when there is no such submittal */
async function numberOf({ company, project, id }: InProject, { operation }: Context) {
  const call = { endpoint: submittalShow, path: { project_id: project, id } };
  try {
    return (await operation.show(call, company, false)).number;
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'NOT_FOUND')
      throw new Refused([userError('NOT_FOUND', ['submittalId'])]);
    throw error;
  }
}

const nothing = { submittal: null } as const;

export const Mutation = {
  submittalCreate: mutationField(
    [submittalCreate],
    nothing,
    async (given: SubmittalCreateInput, context: Context, send) => {
      const { projectId, companyId, sendEmails, idempotencyKey: _, ...fields } = given;
      const { company, project } = projectIn({ projectId, companyId }, context);
      const encoded = encodeInput(createTable, fields, [company, project]);
      const path = { project_id: project };
      const call = { endpoint: submittalCreate, path, query: mails(sendEmails), body: { submittal: encoded.body } };
      const wire = answeredObject(await send({ company, call, input: encoded, missing: ['projectId'] }));
      const key = { company, project, id: wireId(wire.id) };
      return { submittal: context.loaders.submittal.written(key, wire, submittalShown) };
    },
  ),

  submittalUpdate: mutationField(
    [submittalUpdate, submittalShow],
    nothing,
    async (given: SubmittalUpdateInput, context: Context, send) => {
      const { submittalId, projectId, companyId, sendEmails, idempotencyKey: _, ...changes } = given;
      const { submittal } = context.loaders;
      const key = objectIn(submittal, 'submittalId', submittalId, { projectId, companyId }, context);
      const { company, project, id } = key;
      const encoded = encodeChange(updateTable, changes, [company, project]);
      const path = { project_id: project, id };
      const isNumbered = encoded.errors.length > 0 || 'number' in encoded.body;
      const number = isNumbered ? encoded.body['number'] : await numberOf(key, context);
      const body = { submittal: { number, ...encoded.body } };
      const call = { endpoint: submittalUpdate, path, query: mails(sendEmails), body };
      const wire = await send({ company, call, input: encoded, missing: ['submittalId'] });
      return { submittal: submittal.written(key, answeredObject(wire), submittalShown) };
    },
  ),

  submittalDelete: mutationField(
    [submittalDelete],
    { deletedId: null },
    async (given: SubmittalDeleteInput, context: Context, send) => {
      const { submittal } = context.loaders;
      const key = objectIn(submittal, 'submittalId', given.submittalId, given, context);
      const call = { endpoint: submittalDelete, path: { project_id: key.project, id: key.id } };
      await send({ company: key.company, call, missing: ['submittalId'] });
      return { deletedId: submittal.globalId(key) };
    },
  ),

  submittalRespond: mutationField(
    [submittalApproverUpdate],
    nothing,
    async (given: SubmittalRespondInput, context: Context, send) => {
      const { submittalId, approverId, projectId, companyId, sendEmails, idempotencyKey: _, ...fields } = given;
      const { submittal } = context.loaders;
      const key = objectIn(submittal, 'submittalId', submittalId, { projectId, companyId }, context);
      const { company, project, id } = key;
      const approverKey = reading(['approverId'], () => readProcoreId(approverId, 'approverId'));
      const encoded = encodeInput(respondTable, fields, [company, project]);
      const forward = encodeInput(forwardTable, fields, [company, project]);
      const isAlone = Object.keys(forward.body).length > 0 && !('user_id' in forward.body);
      const lonely = isAlone ? [userError('REQUIRED', ['forwardToId'], 'is required with a due date for them')] : [];
      const checked = {
        errors: [...encoded.errors, ...forward.errors, ...lonely],
        pathOf: (wire: string) => encoded.pathOf(wire) ?? forward.pathOf(wire),
      };
      const forwarded = 'user_id' in forward.body ? { forward_to: forward.body } : {};
      const call = {
        endpoint: submittalApproverUpdate,
        path: { project_id: project, parent_id: id, id: approverKey },
        query: mails(sendEmails),
        body: { submittal_approver: { ...encoded.body, ...forwarded } },
      };
      await send({ company, call, input: checked, missing: ['approverId'] });
      return { submittal: submittal.changed(key) };
    },
  ),

  submittalCloseAndDistribute: mutationField(
    [submittalCloseAndDistribute],
    nothing,
    async (given: SubmittalCloseAndDistributeInput, context: Context, send) => {
      const { submittalId, projectId, companyId, idempotencyKey: _, ...fields } = given;
      const { submittal } = context.loaders;
      const key = objectIn(submittal, 'submittalId', submittalId, { projectId, companyId }, context);
      const { company, project, id } = key;
      const encoded = encodeInput(distributeTable, fields, [company, project]);
      const path = { project_id: project, id };
      const call = { endpoint: submittalCloseAndDistribute, path, body: encoded.body };
      await send({ company, call, input: encoded, missing: ['submittalId'] });
      return { submittal: submittal.changed(key) };
    },
  ),
} satisfies Partial<MutationResolvers>;
