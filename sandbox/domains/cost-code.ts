// Cost codes and sub jobs: the project is in the query, not in the path.
import { anyId, equals } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { id, required, text } from '../parameters.js';
import type { Context } from '../route.js';
import { inProject } from '../seed/of-project.js';
import { costCodes, subJobs, type CostCode, type SubJob } from '../seed/site.js';
import { copy, type Shape } from '../shape.js';
import type { Entity, Kind } from '../store.js';

const projectInQuery = { project_id: required(id) };

const ofProject = <T extends Entity & { readonly project_id: number }>(kind: Kind<T>, context: Context): readonly T[] =>
  inProject(kind, context.data, context.query.get('project_id', id) ?? 0);

const billerOf = ({ sub_job_id }: CostCode): string => (sub_job_id === null ? 'Project' : 'SubJob');

const codeShape: Shape<CostCode> = {
  ...copy<CostCode>()(
    'id name code full_code budgeted position origin_id origin_data created_at updated_at deleted_at',
  ),
  ...copy<CostCode>()('sortable_code standard_cost_code_id line_item_types'),
  biller: billerOf,
  biller_id: (code) => code.sub_job_id ?? code.project_id,
  biller_type: billerOf,
  parent: ({ parent_id }) => ({ id: parent_id }),
};

const erpShape = copy<CostCode>()('id name full_code origin_data origin_id standard_cost_code_id');
const jobShape = copy<SubJob>()('id name code origin_id origin_data created_at updated_at');

export const costCodeRoutes = [
  list(costCodes, '/rest/v1.0/cost_codes', {
    views: {
      default: 'default',
      shapes: { default: { ...codeShape, biller_origin_id: () => null }, erp_compact: erpShape },
    },
    query: { ...projectInQuery, sub_job_id: id },
    // A sub job has codes of its own, which are not among the project's.
    rows: (context) => {
      const wanted = context.query.get('sub_job_id', id) ?? null;
      return ofProject(costCodes, context).filter(({ sub_job_id }) => sub_job_id === wanted);
    },
    filters: {
      'filters[id]': anyId((code) => code.id),
      'filters[origin_id]': equals(text, (code) => code.origin_id),
    },
    paging: v1Paging,
  }),
  show('/rest/v1.0/cost_codes/{id}', {
    views: onlyView({ ...codeShape, standard_cost_code_list_id: () => null }),
    query: { ...projectInQuery, sub_job_id: id },
    find: (context) => ofProject(costCodes, context).find((code) => code.id === context.ids.id),
  }),
  list(subJobs, '/rest/v1.0/sub_jobs', {
    views: onlyView(jobShape),
    query: projectInQuery,
    rows: (context) => ofProject(subJobs, context),
    paging: v1Paging,
  }),
  show('/rest/v1.0/sub_jobs/{id}', {
    views: onlyView(jobShape),
    query: projectInQuery,
    find: (context) => ofProject(subJobs, context).find((job) => job.id === context.ids.id),
  }),
];
