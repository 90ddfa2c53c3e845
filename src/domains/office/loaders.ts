// How offices are completed: one by one, or all at once, whichever takes fewer calls.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import { officeList, officeShow, officeView, type OfficeWire } from './rest.js';

export const office: Noun<OfficeWire, InCompany> = {
  name: 'Office',
  ...inCompany,
  embedded: ['name'],
  sources: [
    { kind: 'show', name: 'show', endpoint: officeShow, path: ({ id }) => ({ id }), fields: officeView.fields },
    { kind: 'whole', name: 'list', endpoint: officeList, path: () => ({}), fields: officeView.fields },
  ],
};
