// The directory slice: what is known of people besides themselves.
import * as access from './access.js';
import * as groups from './distribution-group.js';
import { distributionGroup, permissionTemplate, projectMember, role } from './loaders.js';
import * as members from './project-member.js';

export const nouns = { distributionGroup, permissionTemplate, projectMember, role };
export const resolvers = {
  ...access,
  ...groups,
  ...members,
  Company: { ...access.Company, ...groups.Company },
  Project: { ...access.Project, ...groups.Project },
};
