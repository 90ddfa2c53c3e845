// How definitions of custom fields are completed: those of a page of records by one list, choices one by one.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import {
  customFieldDefinitionList,
  customFieldDefinitionShow,
  customFieldDefinitionShown,
  customFieldDefinitionView,
  type CustomFieldDefinitionWire,
} from './rest.js';

export const customFieldDefinition: Noun<CustomFieldDefinitionWire, InCompany> = {
  name: 'CustomFieldDefinition',
  ...inCompany,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: customFieldDefinitionShow,
      path: ({ id }) => ({ id }),
      query: [['view', 'extended']],
      ...customFieldDefinitionShown,
    },
    {
      kind: 'byId',
      name: 'list',
      endpoint: customFieldDefinitionList,
      path: () => ({}),
      idFilter: 'filters[id][]',
      fields: customFieldDefinitionView.fields,
    },
  ],
};
