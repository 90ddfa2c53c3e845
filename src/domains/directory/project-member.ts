// People on projects in GraphQL: what one of them may do on a project, and all projects of one user.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  ProjectAssignmentFilter,
  ProjectAssignmentSortField,
  ProjectMemberResolvers,
  UserProjectAssignmentsArgs,
  UserResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/connection-field.js';
import { fieldsOf } from '../../procore/fields.js';
import * as filter from '../../procore/filters.js';
import type { InCompany, InProject } from '../../procore/record.js';
import {
  projectAssignmentList,
  projectAssignmentView,
  type ProjectAssignmentWire,
  type ProjectMemberWire,
} from './rest.js';

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

const filters: filter.FilterTable<ProjectAssignmentFilter> = {
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

const sortOf = filter.directedSort<ProjectAssignmentSortField>({
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

const assignmentOf = (wire: ProjectAssignmentWire, company: InCompany['company'], { loaders }: Context) => ({
  project: loaders.project.reference(
    { company, id: wireId(wire.project_id) },
    { id: wire.project_id, name: wire.name, project_number: wire.project_number, active: wire.active },
  ),
  assigned: wire.is_assigned ?? null,
  roles: wire.roles ?? null,
  permissionTemplateName: wire.permission_template_name ?? null,
  stage: wire.stage ?? null,
  projectType: wire.project_type ?? null,
  program: wire.program ?? null,
  region: wire.region ?? null,
  address: wire.address ?? null,
});

export const User = {
  projectAssignments: connectionField({
    endpoint: projectAssignmentList,
    views: [projectAssignmentView],
    list: ({ key: { company, id } }: { readonly key: InCompany }, args: Partial<UserProjectAssignmentsArgs>) => ({
      company,
      path: { user_id: id },
      query: [...filter.filterQuery(filters, args.filter, [company]), ...sortOf(args.sort)],
    }),
    resolvers: () => ({}),
    node: (wire, _view, company, _user, context: Context) => assignmentOf(wire, company, context),
  }),
} satisfies Partial<UserResolvers>;
