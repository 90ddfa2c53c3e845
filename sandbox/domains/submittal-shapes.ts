// How submittals look on the wire: the list, the show, and the smaller shape of revisions and the recycle bin.
import { mediaTypeOf } from '../contents.js';
import { dayNumber } from '../seed/calendar.js';
import type { StoredFile } from '../seed/file.js';
import { costCodes, locations, subJobs, type Location, type SubJob } from '../seed/site.js';
import { specificationSections } from '../seed/specification.js';
import type { Distribution, DistributedResponse, Submittal } from '../seed/submittal.js';
import { submittalPackages, type ScheduledTask } from '../seed/submittal-package.js';
import { submittalResponses, submittalStatuses, submittalTypes, workflowTemplates } from '../seed/submittal-setting.js';
import type { Approver, AttachedFile } from '../seed/submittal-workflow.js';
import { users, type User } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import { copy, embed, embedAll, named, render, type Lens, type Shape } from '../shape.js';
import { heldByProcore } from '../storage.js';
import { attachmentShape } from './attachment.js';
import { packageInList, packageShape } from './submittal-package.js';
import { sectionShape } from './specification.js';
import { responseShape, statusShape, typeShape } from './submittal-setting.js';
import { personShape } from './user.js';

const DAY_MS = 86_400_000;
const copied = copy<Submittal>();
const all = <T, R>(shape: Shape<R>, pick: (record: T) => readonly R[]) => {
  return (record: T, lens: Lens) => pick(record).map((part) => render(shape, part, lens));
};

const fileShape: Shape<StoredFile> = { ...copy<StoredFile>()('id filename'), url: heldByProcore((file) => file) };

const tieShape: Shape<AttachedFile> = {
  ...copy<AttachedFile>()('id attached_at'),
  additional_page_count: () => 0,
  attachment_id: ({ file }) => file.id,
  content_type: ({ file }) => mediaTypeOf(file.filename),
  document_markup_layer_id: () => null,
  filename: ({ file }) => file.filename,
  markup_updated_at: () => null,
  state: () => 'ready',
  updated_at: ({ attached_at }) => attached_at,
  url: heldByProcore(({ file }) => file),
  version_timestamp: ({ attached_at }) => attached_at,
};

/** Days an answer came, or is by now, after its due date. */
const variance = ({ due_date, returned_date }: Approver, { nowMs }: Lens): number | null =>
  due_date === null
    ? null
    : dayNumber(returned_date === null ? nowMs : Date.parse(returned_date)) - Date.parse(due_date) / DAY_MS;

const approver: Shape<Approver> = {
  ...copy<Approver>()('id approver_type comment due_date response_required returned_date sent_date'),
  response: embed(submittalResponses, responseShape, (row) => row.response_id),
};

const approverInList: Shape<Approver> = {
  ...approver,
  ...copy<Approver>()('days_to_respond workflow_group_number'),
  associated_attachments: all(tieShape, (row) => row.files),
  user: embed(users, named, (row) => row.user_id),
  variance,
};

/** With whether the answer has been sent out, which only the submittal knows. */
const approverInHistory = ({ distributions }: Submittal): Shape<Approver> => ({
  ...approver,
  attachments: all(attachmentShape, (row) => row.files.map(({ file }) => file)),
  distributed: (row) => distributions.some(({ responses }) => responses.some((one) => one.approver.id === row.id)),
  submittal_associated_attachment_ids: ({ files }) => files.map(({ id }) => id),
  user: embed(users, personShape, (row) => row.user_id),
});

const approverInShow = (submittal: Submittal): Shape<Approver> => ({
  ...approverInHistory(submittal),
  ...copy<Approver>()('workflow_group_number'),
});

const locationShape = copy<Location>()('id name node_name parent_id created_at updated_at');
const jobShape = copy<SubJob>()('id name code');

const holderShape: Shape<User> = {
  ...copy<User>()('id name initials'),
  vendor: embed(vendors, named, (user) => user.vendor_id),
};

/** The scalars that every shape has, and the references that look alike everywhere. */
const everywhere: Shape<Submittal> = {
  ...copied(
    'id number formatted_number title revision current_revision private created_at updated_at due_date issue_date',
    'received_date submit_by distributed_at custom_fields',
  ),
  responsible_contractor: embed(vendors, named, (row) => row.responsible_contractor_id),
  specification_section: embed(specificationSections, sectionShape, (row) => row.specification_section_id),
  status: embed(submittalStatuses, statusShape, (row) => row.status_id),
};

/** The people of a submittal, each in the shape the answer has for them. */
const people = (shape: Shape<User>): Shape<Submittal> => ({
  created_by: embed(users, shape, (row) => row.created_by_id),
  received_from: embed(users, shape, (row) => row.received_from_id),
  submittal_manager: embed(users, shape, (row) => row.manager_id),
});

const distributedResponse: Shape<DistributedResponse> = {
  ...copy<DistributedResponse>()('id'),
  comment: (row) => row.approver.comment,
  distributed_attachments: all(fileShape, (row) => row.files),
  submittal_response: embed(submittalResponses, responseShape, (row) => row.approver.response_id),
  submittal_response_id: (row) => row.approver.response_id,
  submittal_approver_id: (row) => row.approver.id,
  user_id: (row) => row.approver.user_id,
};

const lastDistribution: Shape<Distribution> = {
  ...copy<Distribution>()('id message sent_at'),
  distributed_attachments: all(fileShape, (row) => row.files),
  distributed_by: embed(users, named, (row) => row.distributed_by_id),
  distributed_responses: all(distributedResponse, (row) => row.responses),
  distributed_to: embedAll(users, named, (row) => row.distributed_to_ids),
};

/** What closing and distributing answers. */
export const distributedShape: Shape<Distribution> = {
  ...copy<Distribution>()('id message sent_at'),
  distributed_by: embed(users, personShape, (row) => row.distributed_by_id),
  distributed_to: embedAll(users, personShape, (row) => row.distributed_to_ids),
  distributed_attachments: all(fileShape, (row) => row.files),
};

const uploadedShape: Shape<StoredFile> = {
  ...copy<StoredFile>()('id'),
  name: ({ filename }) => filename,
  url: heldByProcore((file) => file),
};

/** What an approver’s answer is answered with. */
export const answeredApprover: Shape<Approver> = {
  ...copy<Approver>()('id comment returned_date sent_date days_to_respond'),
  attachments: all(uploadedShape, (row) => row.files.map(({ file }) => file)),
  submittal_response_id: ({ response_id }) => response_id,
};

const distributionInShow: Shape<Distribution> = {
  ...copy<Distribution>()('id message sent_at'),
  distributed_by: embed(users, personShape, (row) => row.distributed_by_id),
  distributed_to: embedAll(users, personShape, (row) => row.distributed_to_ids),
  final_attachments: all(fileShape, (row) => row.files),
  selected_approver_ids: ({ responses }) => responses.map((one) => one.approver.id),
};

const taskName = ({ key, task_name }: ScheduledTask): string => `${key} ${task_name}`;
const taskInList: Shape<ScheduledTask> = {
  ...copy<ScheduledTask>()('id task_name key start_date finish_date'),
  name: taskName,
  formatted_name: taskName,
};
const taskInShow: Shape<ScheduledTask> = { ...copy<ScheduledTask>()('id key'), name: taskName };

const task =
  (shape: Shape<ScheduledTask>) =>
  ({ scheduled_task }: Submittal, lens: Lens) =>
    scheduled_task && render(shape, scheduled_task, lens);

export const listShape: Shape<Submittal> = {
  ...everywhere,
  ...people(named),
  ...copied(
    'description actual_delivery_date required_on_site_date closed_at lead_time location_id cost_code_id sub_job_id',
    'drawing_ids',
  ),
  approvers: all(approverInList, (row) => row.approvers),
  associated_attachments: all(tieShape, (row) => row.attachments),
  ball_in_court: embedAll(users, holderShape, (row) => row.ball_in_court_ids),
  distribution_members: embedAll(users, named, (row) => row.distribution_ids),
  last_distributed_submittal: ({ distributions }, lens) => {
    const last = distributions.at(-1);
    return last ? render(lastDistribution, last, lens) : null;
  },
  linked_drawing_ids: ({ drawing_ids }) => drawing_ids,
  scheduled_task: task(taskInList),
  submittal_package: embed(submittalPackages, packageInList, (row) => row.package_id),
  submittal_workflow_template: embed(workflowTemplates, named, (row) => row.workflow_template_id),
  submittal_workflow_template_applied_at: (row) => row.workflow_template_applied_at,
  type: embed(submittalTypes, typeShape, (row) => row.type_id),
};

export const historyShape: Shape<Submittal> = {
  ...everywhere,
  ...people(personShape),
  ...copied('buffer_time for_record_only open_date'),
  approvers: (row, lens) => row.approvers.map((one) => render(approverInHistory(row), one, lens)),
  attachments_count: ({ attachments }) => attachments.length,
  ball_in_court: embedAll(users, personShape, (row) => row.ball_in_court_ids),
  location: embed(locations, locationShape, (row) => row.location_id),
  sub_job: embed(subJobs, jobShape, (row) => row.sub_job_id),
  submittal_package: embed(submittalPackages, packageShape, (row) => row.package_id),
  type: embed(submittalTypes, named, (row) => row.type_id),
};

export const showShape: Shape<Submittal> = {
  ...historyShape,
  ...copied(
    'actual_delivery_date confirmed_delivery_date custom_textarea_1 custom_textfield_1 deleted_at description',
    'design_team_review_time internal_review_time lead_time required_on_site_date',
  ),
  approvers: (row, lens) => row.approvers.map((one) => render(approverInShow(row), one, lens)),
  attachments: all(fileShape, (row) => row.attachments.map(({ file }) => file)),
  cost_code: embed(costCodes, named, (row) => row.cost_code_id),
  distributed_submittals: all(distributionInShow, (row) => row.distributions),
  distribution_members: embedAll(users, personShape, (row) => row.distribution_ids),
  scheduled_task: task(taskInShow),
  source_submittal_log_id: (row) => row.source_id,
};
