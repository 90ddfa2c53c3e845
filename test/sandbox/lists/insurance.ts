// Lists of insurances.
import type { World } from '../../../sandbox/server.js';
import { first, numbersAt, type Caller } from '../support.js';
import type { ListOf } from './list.js';

const ofCompany = ({ big }: World): string => `/rest/v1.0/companies/${big.id}/insurances`;
const ofProject = ({ rfis }: World): string => `/rest/v1.0/projects/${rfis.open.projectId}/insurances`;

/** The vendor of the first insurance in a list. */
const insured = async (list: string, caller: Caller): Promise<number> =>
  first(numbersAt(first(await caller.all(list)), 'vendor_id'));

export const insuranceLists: readonly ListOf[] = [
  { template: '/rest/v1.0/companies/{company_id}/insurances', path: ofCompany },
  {
    template: '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances',
    path: async (world, caller) =>
      `/rest/v1.0/companies/${world.big.id}/vendors/${await insured(ofCompany(world), caller)}/insurances`,
  },
  { template: '/rest/v1.0/projects/{project_id}/insurances', path: ofProject },
  {
    template: '/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances',
    path: async (world, caller) =>
      `/rest/v1.0/projects/${world.rfis.open.projectId}/vendors/${await insured(ofProject(world), caller)}/insurances`,
  },
];
