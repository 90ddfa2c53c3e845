// How companies are completed: from the list of companies, the only call that shows one.
import type { CompanyId } from '../../kernel/procore-id.js';
import type { Noun } from '../../procore/read/noun.js';
import { type CompanyKey, companyList, companyView, type CompanyWire } from './rest.js';

export const company: Noun<CompanyWire, CompanyKey> = {
  name: 'Company',
  depth: 0,
  embedded: [],
  pathOf: ({ id }) => [id],
  keyOf: ([id]) => ({ company: id as CompanyId, id: id as CompanyId }),
  sources: [
    {
      kind: 'whole',
      name: 'list',
      endpoint: companyList,
      path: () => ({}),
      // A free company is known by its id only, so it has to be in the list (`include_free_companies`).
      query: [['include_free_companies', 'true']],
      fields: companyView.fields,
    },
  ],
};
