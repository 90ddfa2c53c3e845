// How templates, roles, groups and memberships are completed.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import { inCompany, inProject, type Noun } from '../../procore/noun.js';
import type { InCompany, InProject, RecordKey } from '../../procore/record.js';
import {
  assignableUserList,
  assignableUserView,
  companyGroupList,
  companyGroupViews,
  type DistributionGroupWire,
  permissionTemplateList,
  permissionTemplateShow,
  permissionTemplateShown,
  permissionTemplateView,
  type PermissionTemplateWire,
  projectGroupList,
  projectGroupShow,
  projectGroupViews,
  projectMemberShow,
  type ProjectMemberWire,
  roleList,
  roleSettingList,
  roleSettingView,
  roleView,
  type RoleWire,
} from './rest.js';

const templates = {
  kind: 'whole' as const,
  endpoint: permissionTemplateList,
  path: () => ({}),
  fields: permissionTemplateView.fields,
};

export const permissionTemplate: Noun<PermissionTemplateWire, InCompany> = {
  name: 'PermissionTemplate',
  ...inCompany,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: permissionTemplateShow,
      path: ({ id }) => ({ id }),
      ...permissionTemplateShown,
    },
    {
      ...templates,
      name: 'for projects',
      remainder: { ...templates, name: 'for the company', query: [['filters[type]', 'company_tools']] },
    },
  ],
};

export const role: Noun<RoleWire, InCompany> = {
  name: 'Role',
  ...inCompany,
  embedded: [],
  sources: [
    { kind: 'whole', name: 'names', endpoint: roleList, path: () => ({}), fields: roleView.fields },
    { kind: 'whole', name: 'settings', endpoint: roleSettingList, path: () => ({}), fields: roleSettingView.fields },
  ],
};

export const projectMember: Noun<ProjectMemberWire, InProject> = {
  name: 'ProjectMember',
  ...inProject,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: projectMemberShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      fields: ['id'],
    },
    {
      kind: 'whole',
      name: 'assignable',
      endpoint: assignableUserList,
      path: ({ project }) => ({ project_id: project }),
      fields: assignableUserView.fields,
    },
  ],
};

/** A group of a project, or of the company itself. */
export interface GroupKey extends RecordKey {
  readonly project?: ProcoreId;
}

const whole = companyGroupViews[1];
const wholeOnProject = projectGroupViews[1];

/** Only projects have a call for one group. */
export const distributionGroup: Noun<DistributionGroupWire, GroupKey> = {
  name: 'DistributionGroup',
  depth: [1, 2],
  embedded: [],
  pathOf: ({ company, project, id }) => (project === undefined ? [company, id] : [company, project, id]),
  keyOf: (path) => {
    const [company, id] = [path[0] as CompanyId, path.at(-1) as ProcoreId];
    return path.length === 3 ? { company, project: path[1] as ProcoreId, id } : { company, id };
  },
  sources: ({ project }) =>
    project === undefined
      ? [{ kind: 'whole', name: 'list', endpoint: companyGroupList, path: () => ({}), ...whole }]
      : [
          {
            kind: 'show',
            name: 'show',
            endpoint: projectGroupShow,
            path: ({ id }) => ({ project_id: project, distribution_group_id: id }),
            ...wholeOnProject,
          },
          {
            kind: 'whole',
            name: 'list',
            endpoint: projectGroupList,
            path: () => ({ project_id: project }),
            ...wholeOnProject,
          },
        ],
};
