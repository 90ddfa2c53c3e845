// Roles of a company, and who has them on a project.
import { equals, within } from '../filters.js';
import { list, onlyView } from '../list.js';
import { v1Paging, v2Paging } from '../paging.js';
import { flag, id, required } from '../parameters.js';
import type { Context } from '../route.js';
import { projectRoles, roles, type ProjectRole, type Role } from '../seed/directory.js';
import { inProject } from '../seed/of-project.js';
import { users, type User } from '../seed/user.js';
import { copy, type Lens, type Shape } from '../shape.js';

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

export const projectRoleShape: Shape<ProjectRole> = {
  ...copy<ProjectRole>()('id user_id created_at'),
  name: (row, lens) => userOf(row, lens).name,
  role: (row, lens) => roleOf(row, lens).name,
  contact_id: (row, lens) => userOf(row, lens).contact_id,
  is_active: (row, lens) => userOf(row, lens).is_active,
};

export const roleRoutes = [
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
];
