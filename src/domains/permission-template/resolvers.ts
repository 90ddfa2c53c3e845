// Permission templates in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyPermissionTemplatesArgs,
  CompanyResolvers,
  Context,
  PermissionTemplateCategory,
  PermissionTemplateResolvers,
  PermissionTemplateScope,
  ProjectPermissionTemplatesArgs,
  ProjectResolvers,
} from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/read/fields.js';
import { listField } from '../../procore/read/list-field.js';
import type { InCompany, RecordKey } from '../../procore/read/record.js';
import { enumeration } from '../../procore/values.js';
import {
  permissionTemplateList,
  permissionTemplateView,
  type PermissionTemplateWire,
  projectPermissionTemplateList,
  projectPermissionTemplateView,
} from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<PermissionTemplateWire, InCompany, Context>();

const scopeOf = enumeration<PermissionTemplateScope>({
  COMPANY_TOOLS: 'company_tools',
  GLOBAL: 'global',
  PROJECT_SPECIFIC: 'project_specific',
});

const categoryOf = enumeration<PermissionTemplateCategory>({ INTERNAL: 'internal', EXTERNAL: 'external' });

export const PermissionTemplate: Omit<PermissionTemplateResolvers, 'users'> = {
  id: globalId,
  procoreId,
  company: ofKey(({ key: { company } }, { loaders }) => loaders.company.reference({ company, id: company }, {})),
  name: field('name'),
  type: derive(['type'], ({ type }) => scopeOf(type)),
  projectSpecific: field('project_specific'),
  category: derive(['category'], ({ category }) => categoryOf(category)),
  project: derive(['project_id'], ({ project_id: id }, { key: { company } }, { loaders }) =>
    id ? loaders.project.reference({ company, id: wireId(id) }, { id }) : null,
  ),
  accessLevels: field('user_access_levels'),
  permissions: field('permissions'),
};

interface Parent {
  readonly key: RecordKey;
}

/** What Procore lists when nothing is said is what it calls project tools. */
const toolsSpelling = { COMPANY_TOOLS: 'company_tools', GLOBAL: 'global' } as const;

export const Company = {
  permissionTemplates: listField({
    endpoint: permissionTemplateList,
    list: ({ key: { company } }: Parent, { tools }: Partial<CompanyPermissionTemplatesArgs>) => ({
      company,
      path: {},
      query: tools && tools !== 'PROJECT_TOOLS' ? [['filters[type]', toolsSpelling[tools]] as const] : [],
    }),
    item: (wire, company, _parent, { loaders }: Context) =>
      loaders.permissionTemplate.listed({ company, id: wireId(wire.id) }, wire, permissionTemplateView),
  }),
  permissionTemplate: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.permissionTemplate.claimed(loaders.permissionTemplate.keyFrom(id, 'id', [company]), selectedFields(info)),
} satisfies Partial<CompanyResolvers>;

export const Project = {
  permissionTemplates: listField({
    endpoint: projectPermissionTemplateList,
    list: ({ key: { company, id } }: Parent, { assignableOnly }: Partial<ProjectPermissionTemplatesArgs>) => ({
      company,
      path: { project_id: id },
      query: assignableOnly ? [['filters[assignables_only]', 'true'] as const] : [],
    }),
    item: (wire, company, _parent, { loaders }: Context) =>
      loaders.permissionTemplate.listed({ company, id: wireId(wire.id) }, wire, projectPermissionTemplateView),
  }),
} satisfies Partial<ProjectResolvers>;
