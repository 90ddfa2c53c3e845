// Cost codes and sub jobs in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  CostBaseType,
  CostCodeFilter,
  CostCodeResolvers,
  ProjectCostCodesArgs,
  ProjectResolvers,
  SubJobCostCodesArgs,
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

const filters: filter.FilterTable<CostCodeFilter> = {
  ids: filter.someOf('filters[id][]', 'CostCode', 2),
  subJobId: filter.oneOf('sub_job_id', 'SubJob', 2),
  originId: filter.text('filters[origin_id]'),
};

/** The cost codes of a project, narrowed by what the parent says. */
function costCodes<Args extends Partial<SubJobCostCodesArgs>, P extends { readonly key: RecordKey }>(
  placeOf: (parent: P) => Pick<InProject, 'company' | 'project'>,
  narrow: (args: Args, parent: P) => CostCodeFilter | null | undefined,
) {
  return connectionField({
    endpoint: costCodeList,
    views: [costCodeView],
    list: (parent: P, args: Args) => {
      const { company, project } = placeOf(parent);
      return {
        company,
        path: { project_id: project },
        query: filter.filterQuery(filters, narrow(args, parent), [company, project]),
      };
    },
    resolvers: (): Readonly<Record<string, unknown>> => CostCode,
    node: (wire, view, company, parent, { loaders }: Context) =>
      loaders.costCode.listed({ company, project: placeOf(parent).project, id: wireId(wire.id) }, wire, view),
  });
}

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
  subJob: code.derive(
    ['biller_type', 'biller_id'],
    ({ biller_type: type, biller_id: id }, { key: { company, project } }, { loaders }) =>
      type === 'SubJob' && id ? loaders.subJob.reference({ company, project, id: wireId(id) }, { id }) : null,
  ),
  standardCostCodeProcoreId: code.derive(['standard_cost_code_id'], ({ standard_cost_code_id: id }) =>
    id ? String(id) : null,
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
  costCodes: costCodes(
    ({ key }: { readonly key: InProject }) => key,
    (_args: Partial<SubJobCostCodesArgs>, { key: { id } }) => ({ subJobId: id }),
  ),
} satisfies Partial<SubJobResolvers>;

interface Parent {
  readonly key: RecordKey;
}

export const Project = {
  costCodes: costCodes(
    ({ key: { company, id } }: Parent) => ({ company, project: id }),
    (args: Partial<ProjectCostCodesArgs>) => args.filter,
  ),
  subJobs: listField({
    endpoint: subJobList,
    list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
    item: (wire, company, project, { loaders }: Context) =>
      loaders.subJob.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, subJobView),
  }),
} satisfies Partial<ProjectResolvers>;
