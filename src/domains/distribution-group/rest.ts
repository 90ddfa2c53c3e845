// Distribution groups of companies and projects, as Procore sends them.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

export interface GroupMemberWire extends WireNamed {
  readonly initials?: string | null;
}

export interface DistributionGroupWire extends WireNamed {
  readonly description?: string | null;
  readonly users?: readonly GroupMemberWire[] | null;
}

const group = ['id', 'name', 'description'] as const;

/** Only the extended view is sure to have the members. */
const groupViews: readonly [View<DistributionGroupWire>, View<DistributionGroupWire>] = [
  { query: [], fields: group },
  { query: [['view', 'extended']], fields: [...group, 'users'] },
];

export const companyGroupList = list<DistributionGroupWire>()({
  path: '/rest/v1.0/companies/{company_id}/distribution_groups',
  noun: 'DistributionGroup',
  paging: { dialect: 'pages', largest: 2000 },
});

export const companyGroupViews = groupViews;

export const projectGroupList = list<DistributionGroupWire>()({
  path: '/rest/v1.0/projects/{project_id}/distribution_groups',
  noun: 'DistributionGroup',
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectGroupViews = groupViews;

export const projectGroupShow = show<DistributionGroupWire>()({
  path: '/rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}',
  noun: 'DistributionGroup',
});
