// Distribution groups of a company and of its projects; who is in them is in the extended view.
import { contains } from '../filters.js';
import { list, show, type Views } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id, keyedTexts } from '../parameters.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { distributionGroups, type DistributionGroup } from '../seed/directory.js';
import { users, type User } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import { bySign } from '../sorting.js';
import { copy, embedAll, hosted, type Shape } from '../shape.js';

const read: ToolAccess = { tool: 'directory', level: 'read' };

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

export const distributionGroupRoutes = [
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
