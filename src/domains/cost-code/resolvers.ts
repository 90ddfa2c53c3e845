// Cost codes and sub jobs in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  CostBaseType,
  CostCodeFilter,
  CostCodeResolvers,
  ProjectCostCodesArgs,
  ProjectResolvers,
  SubJobResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { InProject, RecordKey } from '../../procore/read/record.js';
import { enumeration } from '../../procore/values.js';
import { costCodeList, costCodeView, type CostCodeWire, subJobList, subJobView, type SubJobWire } from './rest.js';

const code = fieldsOf<CostCodeWire, InProject, Context>();
const job = fieldsOf<SubJobWire, InProject, Context>();

const baseTypeOf = enumeration<CostBaseType>({
  EQUIPMENT: 'equipment',
  MATERIALS: 'materials',
  COMMITMENT: 'commitment',
  OWNER_COST: 'owner_cost',
  PROFESSIONAL_SERVICES: 'professional_services',
  OTHER: 'other',
});

export const CostCode = {
  id: code.globalId,
  procoreId: code.procoreId,
  project: code.ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  name: code.field('name'),
  code: code.field('code'),
  fullCode: code.field('full_code'),
  parent: code.derive(['parent'], ({ parent }, { key: { company, project } }, { loaders }) =>
    parent?.id ? loaders.costCode.reference({ company, project, id: wireId(parent.id) }, { id: parent.id }) : null,
  ),
  budgeted: code.field('budgeted'),
  position: code.field('position'),
  costTypes: code.derive(['line_item_types'], ({ line_item_types }) =>
    (line_item_types ?? []).map((type) => ({
      procoreId: String(type.id),
      name: type.name ?? null,
      code: type.code ?? null,
      baseType: baseTypeOf(type.base_type),
      originId: type.origin_id ?? null,
    })),
  ),
  originId: code.field('origin_id'),
  originData: code.field('origin_data'),
  createdAt: code.field('created_at'),
  updatedAt: code.field('updated_at'),
  deletedAt: code.field('deleted_at'),
} satisfies Partial<CostCodeResolvers>;

export const SubJob = {
  id: job.globalId,
  procoreId: job.procoreId,
  project: job.ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  name: job.field('name'),
  code: job.field('code'),
  originId: job.field('origin_id'),
  originData: job.field('origin_data'),
  createdAt: job.field('created_at'),
  updatedAt: job.field('updated_at'),
} satisfies Partial<SubJobResolvers>;

const filters: filter.FilterTable<CostCodeFilter> = {
  ids: filter.someOf('filters[id][]', 'CostCode', 2),
  subJobId: filter.oneOf('sub_job_id', 'SubJob', 2),
  originId: filter.text('filters[origin_id]'),
};

interface Parent {
  readonly key: RecordKey;
}

export const Project = {
  costCodes: connectionField({
    endpoint: costCodeList,
    views: [costCodeView],
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectCostCodesArgs>) => ({
      company,
      path: { project_id: id },
      query: filter.filterQuery(filters, args.filter, [company, id]),
    }),
    resolvers: () => CostCode,
    node: (wire, view, company, project, { loaders }: Context) =>
      loaders.costCode.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, view),
  }),
  subJobs: listField({
    endpoint: subJobList,
    list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
    item: (wire, company, project, { loaders }: Context) =>
      loaders.subJob.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, subJobView),
  }),
} satisfies Partial<ProjectResolvers>;
