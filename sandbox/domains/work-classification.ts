// Classifications of workers: of a company, and those that a project uses.
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import type { Context, InProject } from '../route.js';
import { workClassifications, type WorkClassification } from '../seed/work-classification.js';
import { copy } from '../shape.js';

const shape = copy<WorkClassification>()(
  'id name abbreviation company_id deletable company_visible updated_at created_at created_by_id project_ids',
);

const ofProject = ({ data, ids }: Context<InProject>): readonly WorkClassification[] =>
  workClassifications.in(data).where(({ project_ids }) => project_ids.includes(ids.project_id));

export const workClassificationRoutes = [
  list(workClassifications, '/rest/v1.0/companies/{company_id}/work_classifications', {
    views: onlyView(shape),
    paging: v1Paging,
  }),
  show('/rest/v1.0/companies/{company_id}/work_classifications/{id}', {
    views: onlyView(shape),
    find: ({ data, ids }) => workClassifications.in(data).get(ids.id),
  }),
  list(workClassifications, '/rest/v1.0/projects/{project_id}/work_classifications', {
    views: onlyView(shape),
    rows: ofProject,
    paging: v1Paging,
  }),
];
