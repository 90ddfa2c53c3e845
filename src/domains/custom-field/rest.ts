// Definitions of custom fields, as Procore sends them. The list leaves out what can be chosen.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';

export interface CustomFieldChoiceWire {
  readonly id: number | string;
  readonly label?: string | null;
  readonly position?: number | null;
  readonly active?: boolean | null;
}

export interface CustomFieldDefinitionWire {
  readonly id: number | string;
  readonly label?: string | null;
  readonly description?: string | null;
  readonly active?: boolean | null;
  readonly data_type?: string | null;
  readonly variant?: string | null;
  readonly default_value?: string | null;
  readonly custom_field_lov_entries?: readonly CustomFieldChoiceWire[] | null;
}

export const customFieldDefinitionList = list<CustomFieldDefinitionWire>()({
  path: '/rest/v1.1/companies/{company_id}/custom_field_definitions',
  noun: 'CustomFieldDefinition',
  paging: { dialect: 'pages', largest: 100 },
});

export const customFieldDefinitionShow = show<CustomFieldDefinitionWire>()({
  path: '/rest/v1.0/custom_field_definitions/{id}',
  noun: 'CustomFieldDefinition',
  companyInQuery: true,
});

export const customFieldDefinitionView: View<CustomFieldDefinitionWire> = {
  query: [],
  fields: ['id', 'label', 'description', 'active', 'data_type', 'variant', 'default_value'],
};

export const customFieldDefinitionShown: Shape<CustomFieldDefinitionWire> = {
  fields: [...customFieldDefinitionView.fields, 'custom_field_lov_entries'],
};
