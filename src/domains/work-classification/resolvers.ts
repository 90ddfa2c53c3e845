// Classifications of workers in GraphQL.
import { type CompanyId, wireId } from '../../kernel/procore-id.js';
import type {
  CompanyResolvers,
  Context,
  ProjectResolvers,
  WorkClassificationResolvers,
} from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/read/fields.js';
import { listField } from '../../procore/read/list-field.js';
import type { InCompany, RecordKey } from '../../procore/read/record.js';
import {
  projectWorkClassificationList,
  workClassificationList,
  workClassificationView,
  type WorkClassificationWire,
} from './rest.js';

const { field, derive, globalId, procoreId } = fieldsOf<WorkClassificationWire, InCompany, Context>();

export const WorkClassification: WorkClassificationResolvers = {
  id: globalId,
  procoreId,
  name: field('name'),
  abbreviation: field('abbreviation'),
  deletable: field('deletable'),
  companyVisible: field('company_visible'),
  projects: derive(['project_ids'], ({ project_ids: ids }, { key: { company } }, { loaders }) =>
    (ids ?? []).map((id) => loaders.project.reference({ company, id: wireId(id) }, { id })),
  ),
  createdBy: derive(['created_by_id'], ({ created_by_id: id }, { key: { company } }, { loaders }) =>
    id ? loaders.user.reference({ company, id: wireId(id) }, { id }) : null,
  ),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
};

interface Parent {
  readonly key: RecordKey;
}

const item = (wire: WorkClassificationWire, company: CompanyId, _parent: Parent, { loaders }: Context) =>
  loaders.workClassification.listed({ company, id: wireId(wire.id) }, wire, workClassificationView);

export const Company = {
  workClassifications: listField({
    endpoint: workClassificationList,
    list: ({ key: { company } }: Parent) => ({ company, path: {} }),
    item,
  }),
} satisfies Partial<CompanyResolvers>;

export const Project = {
  workClassifications: listField({
    endpoint: projectWorkClassificationList,
    list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
    item,
  }),
} satisfies Partial<ProjectResolvers>;
