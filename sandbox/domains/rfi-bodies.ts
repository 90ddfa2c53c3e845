// What is said of an RFI, a reply, and of many RFIs at once.
import {
  arrayOf,
  boolean,
  date,
  fields,
  integer,
  number,
  object,
  oneOf,
  required,
  string,
  type BodyOf,
} from '../body.js';
import { IMPACTS } from '../seed/rfi.js';

export const ids = arrayOf(integer);
export const attachments = {
  ...fields(ids, 'drawing_revision_ids', 'file_version_ids', 'form_ids', 'image_ids'),
  upload_ids: arrayOf(string),
};
export const question = object({ body: required(string), ...attachments });
const common = {
  ...fields(string, 'subject', 'reference', 'number', 'drawing_number', 'custom_textfield_1', 'custom_textfield_2'),
  ...fields(ids, 'assignee_ids', 'required_assignee_ids', 'distribution_ids'),
  ...fields(boolean, 'draft', 'private'),
  ...fields(integer, 'received_from_login_information_id', 'responsible_contractor_id', 'project_stage_id'),
  ...fields(integer, 'location_id', 'specification_section_id', 'cost_code_id', 'rfi_manager_id'),
  due_date: date,
  schedule_impact: object({ status: oneOf(...IMPACTS), value: integer }),
  cost_impact: object({ status: oneOf(...IMPACTS), value: number }),
};
export const createFields = object(
  {
    ...common,
    subject: required(string),
    rfi_manager_id: required(integer),
    question: required(question),
    ...fields(string, 'revision'),
    ...fields(integer, 'source_rfi_header_id'),
  },
  { custom: true },
);
export const updateFields = object({ ...common, accepted: boolean, question }, { custom: true });
export const batchFields = object({
  ...fields(string, 'id', 'subject', 'reference', 'drawing_number'),
  ...fields(ids, 'add_assignee_ids', 'add_required_assignee_ids', 'remove_assignee_ids'),
  ...fields(ids, 'add_distribution_ids', 'remove_distribution_ids'),
  ...fields(integer, 'received_from_login_information_id', 'responsible_contractor_id', 'location_id'),
  ...fields(integer, 'specification_section_id', 'cost_code_id', 'rfi_manager_id', 'sub_job_id'),
  private: boolean,
  ...{ due_date: date, schedule_impact: common.schedule_impact, cost_impact: common.cost_impact },
});
export type Given = BodyOf<typeof updateFields> & { readonly number?: string | null };
export type GivenQuestion = BodyOf<typeof question>;

export const reply = { official: boolean, ...attachments };
export type GivenReply = { readonly official?: boolean | null; readonly upload_ids?: readonly string[] | null };
