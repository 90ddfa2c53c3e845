// RFIs in GraphQL: the type. The lists it appears in are in lists.ts.
import { wireId } from '../../kernel/procore-id.js';
import type { Context, ImpactStatus, RfiResolvers, RfiStatus } from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/read/fields.js';
import type { InProject } from '../../procore/read/record.js';
import { absoluteUrl, customFieldsOf, decimal, enumeration } from '../../procore/values.js';
import type { RfiWire } from './rest.js';
import { people, person, questionOf } from './conversation-resolvers.js';
import { impactStatuses } from './impact-statuses.js';

const { field, derive, nested, ofKey, globalId, procoreId } = fieldsOf<RfiWire, InProject, Context>();

const statusOf = enumeration<RfiStatus>({ OPEN: 'open', CLOSED: 'closed', DRAFT: 'draft', RECYCLED: 'recycled' });

const impactStatusOf = enumeration<ImpactStatus>(impactStatuses);

export const Rfi = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  number: field('number'),
  fullNumber: field('full_number'),
  prefix: field('prefix'),
  subject: field('subject'),
  status: derive(['status'], ({ status }) => statusOf(status)),
  translatedStatus: field('translated_status'),
  draft: field('draft'),
  private: field('private'),
  accepted: field('accepted'),
  reference: field('reference'),
  webUrl: derive(['link'], ({ link }) => absoluteUrl(link)),
  questions: nested(
    { field: 'questions', shows: ['procoreId', 'body'] },
    'whole_questions',
    (questions, { key }, context) => (questions ?? []).map((question) => questionOf(question, key, context)),
  ),
  assignees: derive(['assignees'], ({ assignees }, { key }, context) => people(assignees, key, context)),
  requiredAssignees: derive(['whole_assignees'], ({ whole_assignees: assignees }, { key }, context) =>
    people(
      (assignees ?? []).filter((assignee) => assignee.response_required),
      key,
      context,
    ),
  ),
  ballInCourt: derive(['ball_in_courts'], ({ ball_in_courts }, { key }, context) =>
    people(ball_in_courts, key, context),
  ),
  ballInCourtRole: field('ball_in_court_role'),
  manager: derive(['rfi_manager'], ({ rfi_manager: user }, { key }, context) =>
    user ? person(user, key, context) : null,
  ),
  receivedFrom: derive(['received_from'], ({ received_from: user }, { key }, context) =>
    user ? person(user, key, context) : null,
  ),
  createdBy: derive(['created_by'], ({ created_by: user }, { key }, context) =>
    user ? person(user, key, context) : null,
  ),
  distributionList: derive(['distribution_list'], ({ distribution_list }, { key }, context) =>
    people(distribution_list, key, context),
  ),
  responsibleContractor: derive(
    ['responsible_contractor'],
    ({ responsible_contractor: vendor }, { key: { company } }, { loaders }) =>
      vendor
        ? loaders.vendor.reference({ company, id: wireId(vendor.id) }, { id: vendor.id, name: vendor.name })
        : null,
  ),
  location: derive(['location'], ({ location }, { key: { company, project } }, { loaders }) =>
    location ? loaders.location.reference({ company, project, id: wireId(location.id) }, location) : null,
  ),
  costCode: derive(['cost_code'], ({ cost_code: code }, { key: { company, project } }, { loaders }) =>
    code
      ? loaders.costCode.reference({ company, project, id: wireId(code.id) }, { id: code.id, name: code.name })
      : null,
  ),
  subJob: derive(['sub_job'], ({ sub_job: job }, { key: { company, project } }, { loaders }) =>
    job
      ? loaders.subJob.reference(
          { company, project, id: wireId(job.id) },
          { id: job.id, name: job.name, code: job.code },
        )
      : null,
  ),
  stage: derive(['project_stage'], ({ project_stage: stage }, { key: { company } }, { loaders }) =>
    stage
      ? loaders.projectStage.reference({ company, id: wireId(stage.id) }, { id: stage.id, name: stage.name })
      : null,
  ),
  specificationSection: derive(
    ['specification_section'],
    ({ specification_section: section }, { key: { company, project } }, { loaders }) =>
      section
        ? loaders.specificationSection.reference(
            { company, project, id: wireId(section.id) },
            { id: section.id, number: section.number, description: section.description },
          )
        : null,
  ),
  drawingNumber: field('drawing_number'),
  costImpact: derive(['cost_impact'], ({ cost_impact: impact }) =>
    impact ? { status: impactStatusOf(impact.status), value: decimal(impact.value) } : null,
  ),
  scheduleImpact: derive(['schedule_impact'], ({ schedule_impact: impact }) =>
    impact
      ? { status: impactStatusOf(impact.status), days: typeof impact.value === 'number' ? impact.value : null }
      : null,
  ),
  textFields: derive(['custom_textfield_1', 'custom_textfield_2'], ({ custom_textfield_1, custom_textfield_2 }) =>
    [custom_textfield_1, custom_textfield_2].flatMap((text) =>
      text ? [{ label: text.label ?? null, value: text.value ?? null }] : [],
    ),
  ),
  customFields: derive(['custom_fields'], ({ custom_fields }, { key: { company } }) =>
    customFieldsOf(custom_fields, company),
  ),
  dueDate: field('due_date'),
  initiatedAt: field('initiated_at'),
  resolvedAt: field('time_resolved'),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
  deleted: field('deleted'),
  deletedAt: field('deleted_at'),
} satisfies Partial<RfiResolvers>;
