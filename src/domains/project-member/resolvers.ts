// People on projects in GraphQL: what one of them may do on a project, and all projects of one user.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  UserProjectFilter,
  UserProjectSortField,
  ProjectMemberResolvers,
  UserProjectsArgs,
  UserResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { InCompany, InProject } from '../../procore/read/record.js';
import { projectAssignmentList, projectAssignmentView, type ProjectMemberWire } from './rest.js';

const { derive, ofKey, globalId, procoreId } = fieldsOf<ProjectMemberWire, InProject, Context>();

export const ProjectMember: ProjectMemberResolvers = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  // A person has one id in the company and on its projects (docs/procore.md §3).
  user: ofKey(({ key: { company, id } }, { loaders }) => loaders.user.reference({ company, id }, {})),
  permissionTemplate: derive(
    ['project_permission_template_id'],
    ({ project_permission_template_id: id }, { key: { company } }, { loaders }) =>
      id ? loaders.permissionTemplate.reference({ company, id: wireId(id) }, { id }) : null,
  ),
  roles: derive(['project_role_ids'], ({ project_role_ids: ids }, { key: { company } }, { loaders }) =>
    (ids ?? []).map((id) => loaders.role.reference({ company, id: wireId(id) }, { id })),
  ),
};

const filters: filter.FilterTable<UserProjectFilter> = {
  assignment: filter.choice('filters[assignment_status]', {
    ASSIGNED: 'assigned',
    UNASSIGNED: 'unassigned',
    ALL: 'all',
  }),
  status: filter.choice('filters[by_status]', { ACTIVE: 'Active', INACTIVE: 'Inactive', ALL: 'All' }),
  names: filter.someTexts('filters[name][]'),
  roleId: filter.oneOf('filters[project_roles]', 'Role', 1),
  permissionTemplateId: filter.oneOf('filters[project_permission_templates]', 'PermissionTemplate', 1),
  stageIds: filter.someIds('filters[by_stage][]'),
  typeIds: filter.someIds('filters[by_type][]'),
  programIds: filter.someIds('filters[by_program][]'),
  regionIds: filter.someIds('filters[by_region][]'),
};

const sortOf = filter.directedSort<UserProjectSortField>({
  NAME: 'name',
  PROJECT_NUMBER: 'project_number',
  ACTIVE: 'active',
  ADDRESS: 'address',
  STAGE: 'stage',
  PROJECT_TYPE: 'project_type',
  PROGRAM: 'program',
  REGION: 'region',
  ASSIGNMENT: 'assignment_status',
  PERMISSION_TEMPLATE: 'permission_template_name',
  ROLE: 'project_role_name',
});

export const User = {
  projects: connectionField({
    endpoint: projectAssignmentList,
    views: [projectAssignmentView],
    list: ({ key: { company, id } }: { readonly key: InCompany }, args: Partial<UserProjectsArgs>) => ({
      company,
      path: { user_id: id },
      query: [
        // Procore lists the projects a user could be put on as well; nobody means those who does not ask for them.
        ...filter.filterQuery(filters, { ...args.filter, assignment: args.filter?.assignment ?? 'ASSIGNED' }, [
          company,
        ]),
        ...sortOf(args.sort),
      ],
    }),
    resolvers: () => ({}),
    node: ({ project_id: id, name, project_number, active }, _view, company, _user, { loaders }: Context) =>
      loaders.project.reference({ company, id: wireId(id) }, { id, name, project_number, active }),
    edge: (wire) => ({
      assigned: wire.is_assigned ?? null,
      roles: wire.roles ?? null,
      permissionTemplateName: wire.permission_template_name ?? null,
    }),
  }),
} satisfies Partial<UserResolvers>;
