// Distribution groups of companies and projects in GraphQL.
import { GatewayError } from '../../kernel/errors.js';
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyDistributionGroupsArgs,
  CompanyResolvers,
  Context,
  DistributionGroupResolvers,
  DistributionGroupSortField,
  ProjectDistributionGroupsArgs,
  ProjectResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { RecordKey } from '../../procore/read/record.js';
import type { GroupKey } from './loaders.js';
import {
  companyGroupList,
  companyGroupViews,
  type DistributionGroupWire,
  projectGroupList,
  projectGroupViews,
} from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<DistributionGroupWire, GroupKey, Context>();

export const DistributionGroup: DistributionGroupResolvers = {
  id: globalId,
  procoreId,
  company: ofKey(({ key: { company } }, { loaders }) => loaders.company.reference({ company, id: company }, {})),
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    project === undefined ? null : loaders.project.reference({ company, id: project }, {}),
  ),
  name: field('name'),
  description: field('description'),
  members: derive(['users'], ({ users }, { key: { company } }, { loaders }) =>
    (users ?? []).map(({ id, name, initials }) =>
      loaders.user.reference({ company, id: wireId(id) }, { id, name, initials }),
    ),
  ),
};

const sortOf = filter.signedSort<DistributionGroupSortField>({ NAME: 'name' });

const narrowed = ({ search, sort }: Partial<CompanyDistributionGroupsArgs & ProjectDistributionGroupsArgs>) => [
  ...filter.searchQuery('filters[search]', search),
  ...sortOf(sort),
];

interface Parent {
  readonly key: RecordKey;
}

export const Company = {
  distributionGroups: connectionField({
    endpoint: companyGroupList,
    views: companyGroupViews,
    list: ({ key: { company } }: Parent, args: Partial<CompanyDistributionGroupsArgs>) => ({
      company,
      path: {},
      query: narrowed(args),
    }),
    resolvers: () => DistributionGroup,
    node: (wire, view, company, _parent, { loaders }: Context) =>
      loaders.distributionGroup.listed({ company, id: wireId(wire.id) }, wire, view),
  }),
  distributionGroup: ({ key: { company } }, { id }, { loaders, selectedFields }, info) => {
    const key = loaders.distributionGroup.keyFrom(id, 'id', [company]);
    if (key.project !== undefined)
      throw new GatewayError('INVALID_ID', { argument: 'id', message: '`id` is the id of a group of a project.' });
    return loaders.distributionGroup.claimed(key, selectedFields(info));
  },
} satisfies Partial<CompanyResolvers>;

export const Project = {
  distributionGroups: connectionField({
    endpoint: projectGroupList,
    views: projectGroupViews,
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectDistributionGroupsArgs>) => ({
      company,
      path: { project_id: id },
      query: narrowed(args),
    }),
    resolvers: () => DistributionGroup,
    node: (wire, view, company, { key: { id: project } }, { loaders }: Context) =>
      loaders.distributionGroup.listed({ company, project, id: wireId(wire.id) }, wire, view),
  }),
  distributionGroup: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.distributionGroup.claimed(
      loaders.distributionGroup.keyFrom(id, 'id', [company, project]),
      selectedFields(info),
    ),
} satisfies Partial<ProjectResolvers>;
