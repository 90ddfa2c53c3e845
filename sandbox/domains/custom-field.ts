// Definitions of the fields that a company added, without what can be chosen in the list.
import { anyId, contains } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { numbered } from '../paging.js';
import { flag, id, oneOf, required } from '../parameters.js';
import { customFields, type CustomField } from '../seed/company.js';
import { copy, type Shape } from '../shape.js';
import { bySign } from '../sorting.js';

const shape: Shape<CustomField> = {
  ...copy<CustomField>()('id active data_type variant description'),
  label: ({ name }) => name,
  company_id: (_field, { data }) => data.companyId,
  default_value: ({ data_type, name }) => (data_type === 'string' ? `No ${name.toLowerCase()}` : null),
};

const withChoices: Shape<CustomField> = {
  ...shape,
  // The highest position is on top.
  custom_field_lov_entries: ({ choices }) =>
    choices.map((choice, index) => ({ ...choice, position: choices.length - index, active: true })),
};

/** Accepted; how many sets use a field is left out. */
const counting = { includes_configurable_field_sets_count: flag };

export const customFieldRoutes = [
  list(customFields, '/rest/v1.1/companies/{company_id}/custom_field_definitions', {
    views: onlyView(shape),
    query: { ...counting, tool_name: oneOf('admin', 'timesheets') },
    filters: {
      'filters[id]': anyId((field) => field.id),
      'filters[with_label]': contains((field) => [field.name]),
    },
    // Ids are given out in the order in which fields are added.
    sorting: bySign({ created_at: (field) => field.id, label: (field) => field.name }),
    paging: numbered({ perPage: 100, maximum: 100 }),
  }),
  show('/rest/v1.0/custom_field_definitions/{id}', {
    views: { default: 'default', shapes: { default: shape, with_lov_entries: withChoices, extended: withChoices } },
    query: { ...counting, company_id: required(id) },
    find: ({ data, ids }) => customFields.in(data).get(ids.id),
  }),
];
