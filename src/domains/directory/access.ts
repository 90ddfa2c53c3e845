// What people may do, and which roles they have: templates and roles in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyPermissionTemplatesArgs,
  CompanyResolvers,
  CompanyRolesArgs,
  Context,
  PermissionTemplateCategory,
  PermissionTemplateResolvers,
  PermissionTemplateScope,
  ProjectPermissionTemplatesArgs,
  ProjectResolvers,
  ProjectRoleFilter,
  ProjectRolesArgs,
  RoleResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/connection-field.js';
import { fieldsOf } from '../../procore/fields.js';
import * as filter from '../../procore/filters.js';
import { listField } from '../../procore/list-field.js';
import type { InCompany, RecordKey } from '../../procore/record.js';
import { enumeration } from '../../procore/values.js';
import {
  permissionTemplateList,
  permissionTemplateView,
  type PermissionTemplateWire,
  projectPermissionTemplateList,
  projectPermissionTemplateView,
  projectRoleList,
  projectRoleView,
  type ProjectRoleWire,
  roleList,
  roleView,
  type RoleWire,
} from './rest.js';

const template = fieldsOf<PermissionTemplateWire, InCompany, Context>();
const role = fieldsOf<RoleWire, InCompany, Context>();

const scopeOf = enumeration<PermissionTemplateScope>({
  COMPANY_TOOLS: 'company_tools',
  GLOBAL: 'global',
  PROJECT_SPECIFIC: 'project_specific',
});

const categoryOf = enumeration<PermissionTemplateCategory>({ INTERNAL: 'internal', EXTERNAL: 'external' });

export const PermissionTemplate: PermissionTemplateResolvers = {
  id: template.globalId,
  procoreId: template.procoreId,
  company: template.ofKey(({ key: { company } }, { loaders }) =>
    loaders.company.reference({ company, id: company }, {}),
  ),
  name: template.field('name'),
  type: template.derive(['type'], ({ type }) => scopeOf(type)),
  projectSpecific: template.field('project_specific'),
  category: template.derive(['category'], ({ category }) => categoryOf(category)),
  project: template.derive(['project_id'], ({ project_id: id }, { key: { company } }, { loaders }) =>
    id ? loaders.project.reference({ company, id: wireId(id) }, { id }) : null,
  ),
  accessLevels: template.field('user_access_levels'),
  permissions: template.field('permissions'),
};

export const Role: RoleResolvers = {
  id: role.globalId,
  procoreId: role.procoreId,
  company: role.ofKey(({ key: { company } }, { loaders }) => loaders.company.reference({ company, id: company }, {})),
  name: role.field('name'),
  filledBy: role.field('type'),
  archetype: role.field('archetype'),
  position: role.field('position'),
  inProjectTeam: role.field('add_to_project_team'),
  onCompanyHome: role.field('display_on_company_home'),
  deletable: role.field('deletable'),
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
  roles: listField({
    endpoint: roleList,
    list: ({ key: { company } }: Parent, { usersOnly }: Partial<CompanyRolesArgs>) => ({
      company,
      path: {},
      query: usersOnly ? [['filters[users_only]', 'true'] as const] : [],
    }),
    item: (wire, company, _parent, { loaders }: Context) =>
      loaders.role.listed({ company, id: wireId(wire.id) }, wire, roleView),
  }),
} satisfies Partial<CompanyResolvers>;

const roleFilters: filter.FilterTable<ProjectRoleFilter> = {
  inProjectTeam: filter.flag('filters[add_to_project_team]'),
  createdAt: filter.range('filters[created_at]'),
};

const projectRoleOf = (wire: ProjectRoleWire, company: InCompany['company'], { loaders }: Context) => ({
  procoreId: String(wire.id),
  name: wire.role ?? null,
  personName: wire.name ?? null,
  user: wire.user_id
    ? loaders.user.reference({ company, id: wireId(wire.user_id) }, { id: wire.user_id, name: wire.name })
    : null,
  contactProcoreId: wire.contact_id ? String(wire.contact_id) : null,
  active: wire.is_active ?? null,
  createdAt: wire.created_at ?? null,
});

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
  roles: connectionField({
    endpoint: projectRoleList,
    views: [projectRoleView],
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectRolesArgs>) => ({
      company,
      path: { project_id: id },
      query: filter.filterQuery(roleFilters, args.filter, [company, id]),
    }),
    resolvers: () => ({}),
    node: (wire, _view, company, _parent, context: Context) => projectRoleOf(wire, company, context),
  }),
} satisfies Partial<ProjectResolvers>;
