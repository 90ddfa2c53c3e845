// Templates, roles and distribution groups.
import { contains, equals, within } from '../filters.js';
import { list, onlyView, show, type Views } from '../list.js';
import { v1Paging, v2Paging } from '../paging.js';
import { flag, id, keyedTexts, oneOf, required } from '../parameters.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { permissionTemplates, type PermissionTemplate } from '../seed/company.js';
import {
  distributionGroups,
  projectRoles,
  roles,
  templateDetails,
  templatesOf,
  type DistributionGroup,
  type ProjectRole,
  type Role,
} from '../seed/directory.js';
import { inProject } from '../seed/of-project.js';
import { users, type User } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import { bySign } from '../sorting.js';
import { copy, embedAll, hosted, type Lens, type Shape } from '../shape.js';

const read: ToolAccess = { tool: 'directory', level: 'read' };

const detailOf = ({ id: templateId }: PermissionTemplate, { data }: Lens) => templateDetails.in(data).must(templateId);

const templateShape: Shape<PermissionTemplate> = {
  ...copy<PermissionTemplate>()('id name type project_specific'),
  category: (template, lens) => detailOf(template, lens).category,
};

const templateShow: Shape<PermissionTemplate> = {
  ...copy<PermissionTemplate>()('id name type'),
  company_id: (_template, { data }) => data.companyId,
  category: (template, lens) => detailOf(template, lens).category,
  project_id: (template, lens) => detailOf(template, lens).project_id,
  provider_type: (template, lens) => (detailOf(template, lens).project_id === null ? 'Company' : 'Project'),
  provider_id: (template, lens) => detailOf(template, lens).project_id ?? lens.data.companyId,
  user_access_levels: (template, lens) => detailOf(template, lens).levels,
  permissions: (template, lens) => detailOf(template, lens).allowed,
};

/** What the filter by type takes; without it the tools of projects are meant. */
const templateType = oneOf('company_tools', 'project_tools', 'global');
const isOfType = (wanted: 'company_tools' | 'project_tools' | 'global', { type }: PermissionTemplate): boolean =>
  wanted === 'project_tools' ? type !== 'company_tools' : type === wanted;

const roleName = copy<Role>()('id name');
const roleSettings: Shape<Role> = {
  ...copy<Role>()('name type archetype position add_to_project_team display_on_company_home deletable'),
  // v2 sends ids as text (docs/procore.md §3).
  id: ({ id: roleId }) => String(roleId),
};
const ofUsers = (context: Context): readonly Role[] =>
  roles.in(context.data).where(({ type }) => type === 'user' || !context.query.get('filters[users_only]', flag));

const userOf = ({ user_id }: ProjectRole, { data }: Lens): User => users.in(data).must(user_id);
const roleOf = ({ role_id }: ProjectRole, { data }: Lens): Role => roles.in(data).must(role_id);

const projectRoleShape: Shape<ProjectRole> = {
  ...copy<ProjectRole>()('id user_id created_at'),
  name: (row, lens) => userOf(row, lens).name,
  role: (row, lens) => roleOf(row, lens).name,
  contact_id: (row, lens) => userOf(row, lens).contact_id,
  is_active: (row, lens) => userOf(row, lens).is_active,
};

const memberShape: Shape<User> = {
  ...copy<User>()('id name initials'),
  login: (user) => user.email_address,
  imageUrl: hosted((user) => user.avatar),
};
const shownMember: Shape<User> = {
  ...memberShape,
  ...copy<User>()('job_title'),
  company_name: ({ vendor_id }, { data }) => vendors.in(data).get(vendor_id)?.name ?? null,
};

const groupShape = copy<DistributionGroup>()('id name description');
const groupViews = (member: Shape<User>): Views<DistributionGroup> => ({
  default: groupShape,
  shapes: { extended: { ...groupShape, users: embedAll(users, member, (group) => group.user_ids) } },
});

const groupSearch = { 'filters[search]': contains((group: DistributionGroup) => [group.name, group.description]) };
const byGroupName = bySign<DistributionGroup>({ name: (group) => group.name });
/** By which tool and level the members may be narrowed: accepted, but every member has every level here. */
const scope = { include_ancestors: flag, domain_id: id, min_ual: id, ual: id };

const groupsOf = ({ data, ids }: Context<InProject>): readonly DistributionGroup[] =>
  distributionGroups.in(data).where((group) => group.project_id === ids.project_id);

export const directoryRoutes = [
  list(permissionTemplates, '/rest/v1.0/companies/{company_id}/permission_templates', {
    views: { default: 'plain', shapes: { plain: templateShape, with_permissions: templateShape } },
    access: read,
    query: { 'filters[type]': templateType },
    rows: (context) => {
      const wanted = context.query.get('filters[type]', templateType) ?? 'project_tools';
      return permissionTemplates.in(context.data).where((template) => isOfType(wanted, template));
    },
  }),
  show('/rest/v1.0/companies/{company_id}/permission_templates/{id}', {
    views: onlyView(templateShow),
    access: read,
    find: ({ data, ids }) => permissionTemplates.in(data).get(ids.id),
  }),
  list(permissionTemplates, '/rest/v1.0/projects/{project_id}/permission_templates', {
    views: onlyView(templateShape),
    access: read,
    // Whoever may read the directory here may give every template.
    query: { 'filters[assignables_only]': flag },
    rows: ({ data, ids }) => [
      ...permissionTemplates.in(data).where(({ type }) => type === 'global'),
      ...templatesOf(ids.project_id, data),
    ],
  }),
  list(roles, '/rest/v1.0/companies/{company_id}/roles', {
    views: onlyView(roleName),
    query: { 'filters[users_only]': flag },
    rows: ofUsers,
  }),
  list(roles, '/rest/v2.0/companies/{company_id}/roles', {
    views: onlyView(roleSettings),
    query: { 'filters[users_only]': flag },
    rows: ofUsers,
    paging: v2Paging,
  }),
  list(projectRoles, '/rest/v1.0/project_roles', {
    views: onlyView(projectRoleShape),
    query: { project_id: required(id) },
    rows: ({ data, query }) => inProject(projectRoles, data, query.get('project_id', id) ?? 0),
    filters: {
      'filters[created_at]': within((row) => row.created_at),
      'filters[add_to_project_team]': equals(flag, (row, lens) => roleOf(row, lens).add_to_project_team),
    },
    paging: v1Paging,
  }),
  list(distributionGroups, '/rest/v1.0/companies/{company_id}/distribution_groups', {
    views: groupViews(memberShape),
    access: read,
    query: { with_domain_users: keyedTexts },
    rows: ({ data }) => distributionGroups.in(data).where((group) => group.project_id === null),
    filters: groupSearch,
    sorting: byGroupName,
    paging: v1Paging,
  }),
  list(distributionGroups, '/rest/v1.0/projects/{project_id}/distribution_groups', {
    views: groupViews(memberShape),
    access: read,
    query: scope,
    rows: groupsOf,
    filters: groupSearch,
    sorting: byGroupName,
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}', {
    views: groupViews(shownMember),
    access: read,
    query: scope,
    find: (context) => groupsOf(context).find((group) => group.id === context.ids.distribution_group_id),
  }),
];
