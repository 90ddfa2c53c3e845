// How vendors are completed.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { Noun } from '../../procore/noun.js';
import { vendorFields, type VendorKey, vendorList, vendorShow, vendorViews, type VendorWire } from './rest.js';

export const vendor: Noun<VendorWire, VendorKey> = {
  name: 'Vendor',
  depth: 1,
  embedded: ['name'],
  pathOf: ({ company, id }) => [company, id],
  keyOf: ([company, id]) => ({ company: company as CompanyId, id: id as ProcoreId }),
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: vendorShow,
      path: ({ id }) => ({ id }),
      query: [['view', 'extended']],
      fields: vendorFields,
    },
    ...vendorViews.map((view, index) => ({
      kind: 'byId' as const,
      name: `list ${index}`,
      endpoint: vendorList,
      path: () => ({}),
      idFilter: 'filters[id][]',
      query: view.query,
      fields: view.fields,
    })),
  ],
};
