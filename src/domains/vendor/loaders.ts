// How vendors are completed.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import {
  contactFields,
  inactiveVendorList,
  inactiveVendorView,
  summaryFields,
  vendorFields,
  vendorList,
  vendorShow,
  vendorViews,
  type VendorWire,
} from './rest.js';

const inactive = {
  kind: 'whole' as const,
  name: 'inactive',
  endpoint: inactiveVendorList,
  path: () => ({}),
  ...inactiveVendorView,
};

export const vendor: Noun<VendorWire, InCompany> = {
  name: 'Vendor',
  ...inCompany,
  embedded: ['name'],
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
      remainder: inactive,
    })),
    ...[
      { name: 'summary', fields: summaryFields },
      { name: 'directory', fields: contactFields },
    ].map(({ name, fields }) => ({
      kind: 'show' as const,
      name,
      endpoint: vendorShow,
      path: ({ id }: InCompany) => ({ id }),
      query: [['view', name]] as const,
      fields,
    })),
  ],
};
