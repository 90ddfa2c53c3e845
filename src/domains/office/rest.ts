// Offices of a company, as Procore sends them.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireAddress, WireNamed } from '../../procore/values.js';

export interface OfficeWire extends WireNamed, WireAddress {
  readonly phone?: string | null;
  readonly fax?: string | null;
  readonly division?: string | null;
  readonly logo?: { readonly url?: string | null } | null;
}

export const officeList = list<OfficeWire>()({
  path: '/rest/v1.0/offices',
  noun: 'Office',
  companyInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const officeShow = show<OfficeWire>()({ path: '/rest/v1.0/offices/{id}', noun: 'Office', companyInQuery: true });

export const officeView: View<OfficeWire> = {
  query: [],
  fields: [
    ...(['id', 'name', 'address', 'city', 'state_code', 'zip', 'country_code', 'phone', 'fax', 'division'] as const),
    'logo',
  ],
};
