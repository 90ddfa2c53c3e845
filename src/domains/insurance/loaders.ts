// How insurances are completed. They are in a company or in a project, which tells where they are looked for.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { Noun } from '../../procore/read/noun.js';
import type { RecordKey } from '../../procore/read/record.js';
import {
  insuranceList,
  insuranceShow,
  insuranceView,
  type InsuranceWire,
  projectInsuranceList,
  projectInsuranceShow,
} from './rest.js';

export interface InsuranceKey extends RecordKey {
  /** Absent for an insurance for the whole company. */
  readonly project?: ProcoreId;
}

const { fields } = insuranceView;

export const vendorInsurance: Noun<InsuranceWire, InsuranceKey> = {
  name: 'VendorInsurance',
  depth: [1, 2],
  embedded: [],
  pathOf: ({ company, project, id }) => (project === undefined ? [company, id] : [company, project, id]),
  keyOf: (path) => {
    const [company, id] = [path[0] as CompanyId, path.at(-1) as ProcoreId];
    const [, project] = path.length > 2 ? path : [];
    return { company, id, ...(project !== undefined && { project }) };
  },
  sources: ({ project }) =>
    project === undefined
      ? [
          { kind: 'show', name: 'show', endpoint: insuranceShow, path: ({ id }) => ({ id }), fields },
          { kind: 'whole', name: 'list', endpoint: insuranceList, path: () => ({}), fields },
        ]
      : [
          {
            kind: 'show',
            name: 'show in a project',
            endpoint: projectInsuranceShow,
            path: ({ id }) => ({ project_id: project, id }),
            fields,
          },
          {
            kind: 'whole',
            name: 'list of a project',
            endpoint: projectInsuranceList,
            path: () => ({ project_id: project }),
            fields,
          },
        ],
};
