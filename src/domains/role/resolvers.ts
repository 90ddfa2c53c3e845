// Roles in GraphQL: those of a company, and who has them on a project.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyResolvers,
  CompanyRolesArgs,
  Context,
  ProjectResolvers,
  ProjectRoleFilter,
  ProjectRoleResolvers,
  ProjectRolesArgs,
  RoleResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { InCompany, InProject, RecordKey } from '../../procore/read/record.js';
import { projectRoleList, projectRoleView, type ProjectRoleWire, roleList, roleView, type RoleWire } from './rest.js';

const role = fieldsOf<RoleWire, InCompany, Context>();
const given = fieldsOf<ProjectRoleWire, InProject, Context>();

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

export const ProjectRole: ProjectRoleResolvers = {
  id: given.globalId,
  procoreId: given.procoreId,
  project: given.ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  name: given.field('role'),
  personName: given.field('name'),
  user: given.derive(['user_id', 'name'], ({ user_id: id, name }, { key: { company } }, { loaders }) =>
    id ? loaders.user.reference({ company, id: wireId(id) }, { id, name }) : null,
  ),
  contactProcoreId: given.derive(['contact_id'], ({ contact_id: id }) => (id ? String(id) : null)),
  active: given.field('is_active'),
  createdAt: given.field('created_at'),
};

interface Parent {
  readonly key: RecordKey;
}

export const Company = {
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

const filters: filter.FilterTable<ProjectRoleFilter> = {
  inProjectTeam: filter.flag('filters[add_to_project_team]'),
  createdAt: filter.range('filters[created_at]'),
};

export const Project = {
  roles: connectionField({
    endpoint: projectRoleList,
    views: [projectRoleView],
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectRolesArgs>) => ({
      company,
      path: { project_id: id },
      query: filter.filterQuery(filters, args.filter, [company, id]),
    }),
    resolvers: () => ProjectRole,
    node: (wire, view, company, { key: { id: project } }, { loaders }: Context) =>
      loaders.projectRole.listed({ company, project, id: wireId(wire.id) }, wire, view),
  }),
} satisfies Partial<ProjectResolvers>;
