// Values for the fields a company has added, in the shapes Procore documents for each data type.
import type { Dataset } from '../store.js';
import { customFields, type CustomField } from './company.js';
import type { Random } from './random.js';

type Value = string | number | boolean | null | { id: number; label: string } | { id: number; label: string }[];

export type CustomFieldValues = Readonly<Record<string, { readonly data_type: string; readonly value: Value }>>;

export function customFieldValues(data: Dataset, on: CustomField['on'], random: Random): CustomFieldValues {
  const fields = customFields.in(data).where((field) => field.on === on);
  return Object.fromEntries(
    fields.map((field) => {
      const value = random.chance(0.75) ? valueOf(field, random) : null;
      return [`custom_field_${field.id}`, { data_type: field.data_type, value }];
    }),
  );
}

function valueOf({ data_type, choices }: CustomField, random: Random): Value {
  switch (data_type) {
    case 'string':
      return `SK-${random.int(1, 40)}`;
    case 'decimal':
      return random.int(2, 160) / 4;
    case 'boolean':
      return random.chance(0.4);
    case 'lov_entry':
      return random.pick(choices);
    case 'lov_entries':
      return random.some(choices, random.int(1, 3));
  }
}
