// RFIs in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type { WindowArguments } from '../../kernel/window.js';
import type {
  Context,
  CostCodeResolvers,
  CostCodeRfisArgs,
  ImpactStatus,
  LocationResolvers,
  LocationRfisArgs,
  ProjectResolvers,
  ProjectRfisArgs,
  RfiFilter,
  RfiResolvers,
  RfiRole,
  RfiSort,
  RfiSortField,
  RfiStatus,
  UserResolvers,
  UserRfisArgs,
  VendorResolvers,
  VendorRfisArgs,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/connection-field.js';
import type { Query } from '../../procore/endpoint.js';
import { fieldsOf } from '../../procore/fields.js';
import * as filter from '../../procore/filters.js';
import type { InCompany, InProject, RecordKey } from '../../procore/record.js';
import {
  absoluteUrl,
  attachmentsOf,
  customFieldsOf,
  decimal,
  enumeration,
  namedOf,
  type WireNamed,
} from '../../procore/values.js';
import { type AnswerWire, type QuestionWire, rfiList, rfiView, type RfiWire } from './rest.js';

const { field, derive, nested, ofKey, globalId, procoreId } = fieldsOf<RfiWire, InProject, Context>();

const statusOf = enumeration<RfiStatus>({ OPEN: 'open', CLOSED: 'closed', DRAFT: 'draft', RECYCLED: 'recycled' });

const impactStatusOf = enumeration<ImpactStatus>({
  YES_KNOWN: 'yes_known',
  YES_UNKNOWN: 'yes_unknown',
  NO_IMPACT: 'no_impact',
  TBD: 'tbd',
  NOT_APPLICABLE: 'n_a',
});

const person = (wire: WireNamed, { company }: RecordKey, { loaders }: Context) =>
  loaders.user.reference({ company, id: wireId(wire.id) }, { id: wire.id, name: wire.name });

const people = (wires: readonly WireNamed[] | null | undefined, key: RecordKey, context: Context) =>
  (wires ?? []).map((wire) => person(wire, key, context));

const answerOf = (wire: AnswerWire, key: InProject, context: Context) => ({
  procoreId: String(wire.id),
  official: wire.official ?? null,
  body: wire.plain_text_body ?? null,
  richTextBody: wire.rich_text_body ?? null,
  answeredAt: wire.answer_date ?? null,
  createdBy: wire.created_by_id ? person({ id: wire.created_by_id, name: wire.created_by }, key, context) : null,
  createdByName: wire.created_by ?? null,
  attachments: attachmentsOf(wire.attachments, key.company),
});

const questionOf = (wire: QuestionWire, key: InProject, context: Context) => ({
  procoreId: String(wire.id),
  body: wire.plain_text_body ?? wire.body ?? null,
  richTextBody: wire.rich_text_body ?? null,
  askedAt: wire.question_date ?? null,
  createdByName: wire.created_by ?? null,
  attachments: attachmentsOf(wire.attachments, key.company),
  answers: (wire.answers ?? []).map((answer) => answerOf(answer, key, context)),
});

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
  stage: derive(['project_stage'], ({ project_stage }) => namedOf(project_stage)),
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
  customFields: derive(['custom_fields'], ({ custom_fields }) => customFieldsOf(custom_fields)),
  dueDate: field('due_date'),
  initiatedAt: field('initiated_at'),
  resolvedAt: field('time_resolved'),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
  deleted: field('deleted'),
  deletedAt: field('deleted_at'),
} satisfies Partial<RfiResolvers>;

const filters: filter.FilterTable<RfiFilter> = {
  ids: filter.someOf('filters[id][]', 'Rfi', 2),
  status: filter.choice('filters[status]', { OPEN: 'open', CLOSED: 'closed', DRAFT: 'draft' }),
  number: filter.count('filters[number]'),
  assigneeId: filter.oneOf('filters[assigned_id]', 'User', 1),
  ballInCourtId: filter.oneOf('filters[ball_in_court_id]', 'User', 1),
  managerId: filter.oneOf('filters[rfi_manager_id]', 'User', 1),
  receivedFromId: filter.oneOf('filters[received_from_login_information_id]', 'User', 1),
  responsibleContractorIds: filter.someOf('filters[responsible_contractor_id][]', 'Vendor', 1),
  locationIds: filter.someOf('filters[location_id][]', 'Location', 2),
  costCodeId: filter.oneOf('filters[cost_code_id]', 'CostCode', 2),
  stageId: filter.oneId('filters[prefix_stage_id]'),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
};

/** Procore names twenty attributes; these are the ones whose spelling is public. */
const sortOf = filter.attributeSort<RfiSortField>({
  NUMBER: 'number',
  DUE_DATE: 'due_date',
  DUE_DATE_VARIANCE: 'due_date_variance',
  CREATED_AT: 'date_created',
  INITIATED_AT: 'initiated_at',
  CREATED_BY: 'created_by_id',
  ASSIGNEE: 'assigned_id',
  BALL_IN_COURT: 'ball_in_court_id',
  LOCATION: 'location_id',
  COST_CODE: 'cost_code_id',
  COST_IMPACT: 'cost_impact',
  DRAWING_NUMBER: 'drawing_number',
});

interface Parent {
  readonly key: RecordKey;
}

interface RfiArgs extends WindowArguments {
  readonly filter?: RfiFilter | null;
  readonly search?: string | null;
  readonly sort?: RfiSort | null;
}

/** RFIs of one project; `own`: what a field narrows them to by itself. */
const rfisOf = <P extends Parent, Args extends RfiArgs>(
  placeOf: (parent: P, args: Args, context: Context) => InCompany,
  own: (parent: P, args: Args) => Query = () => [],
) =>
  connectionField({
    endpoint: rfiList,
    views: [rfiView],
    list: (parent: P, args: Args, context: Context) => {
      const { company, id } = placeOf(parent, args, context);
      const given = filter.filterQuery(filters, args.filter, [company, id]);
      return {
        company,
        path: { project_id: id },
        query: [
          ...filter.narrowed(own(parent, args), given),
          ...filter.searchQuery('search', args.search),
          ...sortOf(args.sort),
        ],
      };
    },
    resolvers: () => Rfi,
    node: (wire, view, company, _parent, { loaders }, { project_id: project }) =>
      loaders.rfi.listed({ company, project, id: wireId(wire.id) }, wire, view),
  });

/** The project that an argument names, of the parent's company. */
const named = ({ key: { company } }: Parent, { projectId }: { readonly projectId: string }, { loaders }: Context) =>
  loaders.project.keyFrom(projectId, 'projectId', [company]);

export const Project = {
  rfis: rfisOf(({ key }: Parent, _args: Partial<ProjectRfisArgs>) => key),

  rfi: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.rfi.claimed(loaders.rfi.keyFrom(id, 'id', [company, project]), selectedFields(info)),
} satisfies Partial<ProjectResolvers>;

const roles: Readonly<Record<RfiRole, string>> = {
  ASSIGNEE: 'filters[assigned_id]',
  BALL_IN_COURT: 'filters[ball_in_court_id]',
  MANAGER: 'filters[rfi_manager_id]',
  RECEIVED_FROM: 'filters[received_from_login_information_id]',
};

export const User = {
  rfis: rfisOf(named, ({ key: { id } }: Parent, { role }: UserRfisArgs & { readonly role: RfiRole }) => [
    [roles[role], id],
  ]),
} satisfies Partial<UserResolvers>;

export const Vendor = {
  rfis: rfisOf(named, ({ key: { id } }: Parent, _args: VendorRfisArgs) => [
    ['filters[responsible_contractor_id][]', id],
  ]),
} satisfies Partial<VendorResolvers>;

interface ParentInProject {
  readonly key: InProject;
}

const ownProject = ({ key: { company, project } }: ParentInProject): InCompany => ({ company, id: project });

export const Location = {
  rfis: rfisOf(ownProject, ({ key: { id } }, _args: Partial<LocationRfisArgs>) => [['filters[location_id][]', id]]),
} satisfies Partial<LocationResolvers>;

export const CostCode = {
  rfis: rfisOf(ownProject, ({ key: { id } }, _args: Partial<CostCodeRfisArgs>) => [['filters[cost_code_id]', id]]),
} satisfies Partial<CostCodeResolvers>;
