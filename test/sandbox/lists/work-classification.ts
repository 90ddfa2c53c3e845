// Lists of the classifications of workers.
import { numbersAt, one } from '../support.js';
import type { ListOf } from './list.js';

export const workClassificationLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/companies/{company_id}/work_classifications',
    path: ({ big }) => `/rest/v1.0/companies/${big.id}/work_classifications`,
  },
  {
    template: '/rest/v1.0/projects/{project_id}/work_classifications',
    async path({ big }, caller) {
      const all = await caller.all(`/rest/v1.0/companies/${big.id}/work_classifications`);
      const project = one(big.projectIds.slice(), (id) =>
        all.some((row) => numbersAt(row, 'project_ids').includes(id)),
      );
      return `/rest/v1.0/projects/${project}/work_classifications`;
    },
  },
];
