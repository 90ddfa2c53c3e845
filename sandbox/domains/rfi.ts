// RFIs of a project: the list leaves out what only the show has, and the other way round (docs/procore.md §5).
import { anyId, contains, equals, hasId, hasIdText, idInRange, within } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { map, oneOf, positive } from '../parameters.js';
import { allows } from '../principal.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { dayNumber } from '../seed/calendar.js';
import { projectStages, type Named } from '../seed/company.js';
import { projects } from '../seed/project.js';
import { rfis, type Answer, type Question, type Rfi } from '../seed/rfi.js';
import { inProject } from '../seed/of-project.js';
import { costCodes, locations, subJobs, type Location, type SubJob } from '../seed/site.js';
import { specificationSections, type SpecificationSection } from '../seed/specification.js';
import { users, type User } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import { byAttribute } from '../sorting.js';
import { copy, embed, embedAll, hosted, named, render, type Lens, type Shape } from '../shape.js';
import { attachmentShape } from './attachment.js';
import { personShape } from './user.js';

const read: ToolAccess = { tool: 'rfis', level: 'read' };

const assigneeIds = (rfi: Rfi): number[] => rfi.assignments.map(({ user_id }) => user_id);
const nameOf = (userId: number, { data }: Lens): string => users.in(data).must(userId).name;
const fullNumber = ({ prefix, number }: Rfi): string | null => (number === null ? null : `${prefix ?? ''}${number}`);

const locationShape = copy<Location>()('id name node_name parent_id created_at updated_at');

const stateOf = ({ deleted_at, status }: Rfi): string => (deleted_at === null ? status : 'recycled');

/** What list and show agree on. */
const common: Shape<Rfi> = {
  ...copy<Rfi>()(
    'id subject number prefix private reference due_date initiated_at time_resolved created_at updated_at',
    'deleted_at cost_impact schedule_impact custom_fields',
  ),
  full_number: fullNumber,
  deleted: (rfi) => rfi.deleted_at !== null,
  status: stateOf,
  translated_status: (rfi) => `${stateOf(rfi).slice(0, 1).toUpperCase()}${stateOf(rfi).slice(1)}`,
  assignee: embed(users, personShape, (rfi) => assigneeIds(rfi)[0] ?? null),
  assignees: embedAll(users, personShape, assigneeIds),
  ball_in_court: embed(users, personShape, (rfi) => rfi.ball_in_court_ids[0] ?? null),
  ball_in_courts: embedAll(users, personShape, (rfi) => rfi.ball_in_court_ids),
  cost_code: embed(costCodes, named, (rfi) => rfi.cost_code_id),
  location: embed(locations, locationShape, (rfi) => rfi.location_id),
  received_from: embed(users, personShape, (rfi) => rfi.received_from_id),
  responsible_contractor: embed(vendors, named, (rfi) => rfi.responsible_contractor_id),
  rfi_manager: embed(users, personShape, (rfi) => rfi.rfi_manager_id),
};

const stageShape: Shape<Named> = {
  ...named,
  default_stage: () => false,
  dependent_projects: (stage, { data }) =>
    projects.in(data).where((project) => project.project_stage_id === stage.id).length,
  formatted_name: (stage) => stage.name,
  formatted_parent_name: () => null,
  parent_id: () => null,
  procore_category: () => true,
};

const listShape: Shape<Rfi> = {
  ...common,
  ...copy<Rfi>()('location_id'),
  assignees: ({ assignments }, lens) =>
    assignments.map(({ user_id, response_required }) => ({
      ...render(personShape, users.in(lens.data).must(user_id), lens),
      locale: 'en',
      response_required,
    })),
  created_by: embed(users, personShape, (rfi) => rfi.created_by_id),
  link: hosted((rfi) => `/projects/${rfi.project_id}/rfis/${rfi.id}`),
  project_stage: embed(projectStages, stageShape, (rfi) => rfi.project_stage_id),
  questions: (rfi) => rfi.questions.map(({ id, body }) => ({ id, body, errors: [] })),
  sub_job: embed(subJobs, copy<SubJob>()('id name code'), (rfi) => rfi.sub_job_id),
};

/** A text and its files, as questions and answers have them. */
const statement: Shape<Question | Answer> = {
  ...copy<Question | Answer>()('id'),
  plain_text_body: ({ body }) => body,
  rich_text_body: ({ body }) => `<p>${body}</p>`,
  created_by: ({ created_by_id }, lens) => nameOf(created_by_id, lens),
  attachments: ({ attachments }, lens) => attachments.map((attachment) => render(attachmentShape, attachment, lens)),
};

export const answerShape: Shape<Answer> = { ...statement, ...copy<Answer>()('official answer_date created_by_id') };

const questionShape: Shape<Question> = {
  ...statement,
  ...copy<Question>()('question_date'),
  answers: ({ answers }, lens) => answers.map((answer) => render(answerShape, answer, lens)),
};

const roleOf = ({ status, ball_in_court_ids, rfi_manager_id }: Rfi): string | null => {
  if (status === 'closed') return null;
  if (status === 'draft') return 'Creator';
  return ball_in_court_ids.includes(rfi_manager_id) ? 'RFI Manager' : 'Assignee';
};

const sectionShape = copy<SpecificationSection>()('id number description');

export const showShape: Shape<Rfi> = {
  ...common,
  ...copy<Rfi>()('accepted drawing_ids drawing_number custom_textfield_1 custom_textfield_2'),
  ball_in_court_role: roleOf,
  distribution_list: embedAll(users, personShape, (rfi) => rfi.distribution_ids),
  draft: (rfi) => rfi.status === 'draft',
  questions: (rfi, lens) => rfi.questions.map((question) => render(questionShape, question, lens)),
  specification_section: embed(specificationSections, sectionShape, (rfi) => rfi.specification_section_id),
};

/** Private RFIs and drafts are for those they involve and the tool's admins. */
function visible(context: Context<InProject>, isDeleted: boolean): readonly Rfi[] {
  const { data, grant, ids } = context;
  const all = inProject(rfis, data, ids.project_id).filter((rfi) => (rfi.deleted_at !== null) === isDeleted);
  if (allows(grant.projectTools, 'rfis', 'admin')) return all;
  const involved = (rfi: Rfi) => [rfi.created_by_id, rfi.rfi_manager_id, ...assigneeIds(rfi), ...rfi.distribution_ids];
  return all.filter((rfi) => (!rfi.private && rfi.status !== 'draft') || involved(rfi).includes(grant.userId));
}

const numberOf = (rfi: Rfi): number | null => (rfi.number === null ? null : Number(rfi.number));

/** Days an RFI was, or is by now, past its due date. */
const variance = (rfi: Rfi, { nowMs }: Lens): number =>
  dayNumber(rfi.time_resolved === null ? nowMs : Date.parse(rfi.time_resolved)) - rfi.due_day;

/** The active users of a project. */
const members = ({ data, ids }: Context<InProject>): readonly User[] => {
  const { user_ids } = projects.in(data).must(ids.project_id);
  return users.in(data).where(({ id, is_active }) => is_active && user_ids.includes(id));
};

/** Who may have a part in RFIs, as its rows say. */
const usersWho = (
  path: `/rest/v1.0/projects/{project_id}/rfis/${'potential_assignees' | 'potential_rfi_managers' | 'default_distribution'}`,
  rows: (context: Context<InProject>) => readonly User[],
  shape: Shape<User> = personShape,
) => list(users, path, { views: onlyView(shape), access: read, rows, paging: v1Paging });

const isOwn = ({ is_employee }: User): boolean => is_employee;

export const rfiRoutes = [
  usersWho('/rest/v1.0/projects/{project_id}/rfis/potential_assignees', members),
  usersWho('/rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers', (context) => members(context).filter(isOwn)),
  usersWho(
    '/rest/v1.0/projects/{project_id}/rfis/default_distribution',
    (context) => members(context).filter(isOwn).slice(0, 3),
    { ...personShape, company_name: ({ vendor_id }, { data }) => vendors.in(data).get(vendor_id)?.name ?? null },
  ),
  list(rfis, '/rest/v1.0/projects/{project_id}/rfis', {
    views: onlyView(listShape),
    access: read,
    rows: (context) => visible(context, false),
    filters: {
      'filters[id]': anyId((rfi) => rfi.id),
      'filters[status]': equals(oneOf('open', 'closed', 'draft'), (rfi) => rfi.status),
      'filters[assigned_id]': hasIdText(assigneeIds),
      'filters[created_at]': within((rfi) => rfi.created_at),
      'filters[responsible_contractor_id]': anyId((rfi) => rfi.responsible_contractor_id),
      'filters[cost_code_id]': idInRange((rfi) => rfi.cost_code_id),
      'filters[received_from_login_information_id]': hasIdText((rfi) => rfi.received_from_id),
      'filters[ball_in_court_id]': hasId((rfi) => rfi.ball_in_court_ids),
      'filters[location_id]': idInRange((rfi) => rfi.location_id),
      'filters[updated_at]': within((rfi) => rfi.updated_at),
      'filters[rfi_manager_id]': hasId((rfi) => rfi.rfi_manager_id),
      'filters[number]': map(positive, (wanted) => (rfi: Rfi) => numberOf(rfi) === wanted),
      'filters[prefix_stage_id]': hasIdText((rfi) => (rfi.prefix === null ? null : rfi.project_stage_id)),
      search: contains((rfi) => [rfi.subject, rfi.number, fullNumber(rfi)]),
    },
    // Procore documents 20 attributes and lost the names of eight; these are the known ones.
    sorting: byAttribute({
      assigned_id: (rfi) => assigneeIds(rfi)[0] ?? null,
      ball_in_court_id: (rfi) => rfi.ball_in_court_ids[0] ?? null,
      cost_code_id: (rfi) => rfi.cost_code_id,
      cost_impact: (rfi) => rfi.cost_impact.value,
      created_by_id: (rfi) => rfi.created_by_id,
      date_created: (rfi) => rfi.created_at,
      drawing_number: (rfi) => rfi.drawing_number,
      due_date: (rfi) => rfi.due_date,
      due_date_variance: variance,
      initiated_at: (rfi) => rfi.initiated_at,
      location_id: (rfi) => rfi.location_id,
      number: numberOf,
    }),
    paging: v1Paging,
    omitNull: true,
  }),
  list(rfis, '/rest/v1.0/projects/{project_id}/rfis/recycle_bin', {
    views: onlyView(listShape),
    // What has been deleted is for those who may bring it back.
    access: { tool: 'rfis', level: 'admin' },
    rows: (context) => visible(context, true),
    filters: { 'filters[updated_at]': within((rfi) => rfi.updated_at) },
    paging: v1Paging,
    omitNull: true,
  }),
  show('/rest/v1.0/projects/{project_id}/rfis/{id}', {
    views: onlyView(showShape),
    access: read,
    // The show has what is in the recycle bin too: it tells when it was put there.
    find: (context) => [...visible(context, false), ...visible(context, true)].find((rfi) => rfi.id === context.ids.id),
  }),
];
