// How distribution groups are completed.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { Noun } from '../../procore/read/noun.js';
import type { RecordKey } from '../../procore/read/record.js';
import {
  companyGroupList,
  companyGroupViews,
  type DistributionGroupWire,
  projectGroupList,
  projectGroupShow,
  projectGroupViews,
} from './rest.js';

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
    return path.length === 3 ? { company, project: path[1], id } : { company, id };
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
