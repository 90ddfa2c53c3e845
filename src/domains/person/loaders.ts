// How people are completed: from the company's lists, since none of them takes an id and nobody has a show.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import { inactivePersonList, inactivePersonView, personList, personView, type PersonWire } from './rest.js';

export const person: Noun<PersonWire, InCompany> = {
  name: 'Person',
  ...inCompany,
  embedded: ['name'],
  sources: [
    {
      kind: 'whole',
      name: 'people',
      endpoint: personList,
      path: () => ({}),
      ...personView,
      remainder: {
        kind: 'whole',
        name: 'inactive people',
        endpoint: inactivePersonList,
        path: () => ({}),
        ...inactivePersonView,
      },
    },
  ],
};
