// Definitions of custom fields in GraphQL, and what a value of one means.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyCustomFieldDefinitionsArgs,
  CompanyResolvers,
  Context,
  CustomFieldDefinitionFilter,
  CustomFieldDefinitionResolvers,
  CustomFieldDefinitionSortField,
  CustomFieldResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { InCompany, RecordKey } from '../../procore/read/record.js';
import {
  type CustomFieldChoiceWire,
  customFieldDefinitionList,
  customFieldDefinitionView,
  type CustomFieldDefinitionWire,
} from './rest.js';

const { field, derive, globalId, procoreId } = fieldsOf<CustomFieldDefinitionWire, InCompany, Context>();

/** The kinds of values that are surely not chosen from a list. */
const PLAIN = new Set<unknown>(['string', 'rich_text', 'decimal', 'integer', 'boolean', 'date', 'datetime']);

const choiceOf = ({ id, label, active, position }: CustomFieldChoiceWire) => ({
  procoreId: String(id),
  label: label ?? null,
  active: active ?? null,
  position: position ?? null,
});

/** The highest position is on top. */
const fromTheTop = (a: CustomFieldChoiceWire, b: CustomFieldChoiceWire): number =>
  (b.position ?? -Infinity) - (a.position ?? -Infinity) || 0;

export const CustomFieldDefinition: CustomFieldDefinitionResolvers = {
  id: globalId,
  procoreId,
  label: field('label'),
  description: field('description'),
  active: field('active'),
  dataType: field('data_type'),
  variant: field('variant'),
  defaultValue: field('default_value'),
  // A text or a number has no choices: nothing is asked for.
  choices: derive(['data_type'], async ({ data_type }, definition) => {
    const choices = PLAIN.has(data_type) ? null : await definition.get('custom_field_lov_entries');
    return [...(choices ?? [])].sort(fromTheTop).map(choiceOf);
  }),
};

export const CustomField = {
  definition: ({ company, definitionId, dataType }, _args, { loaders }) =>
    loaders.customFieldDefinition.reference(
      { company, id: wireId(definitionId) },
      { id: definitionId, ...(dataType !== null && { data_type: dataType }) },
    ),
} satisfies Partial<CustomFieldResolvers>;

const filters: filter.FilterTable<CustomFieldDefinitionFilter> = {
  ids: filter.someOf('filters[id][]', 'CustomFieldDefinition', 1),
};

const sortOf = filter.signedSort<CustomFieldDefinitionSortField>({ LABEL: 'label', CREATED_AT: 'created_at' });

export const Company = {
  customFieldDefinitions: connectionField({
    endpoint: customFieldDefinitionList,
    views: [customFieldDefinitionView],
    list: ({ key: { company } }: { readonly key: RecordKey }, args: Partial<CompanyCustomFieldDefinitionsArgs>) => ({
      company,
      path: {},
      query: [
        ...filter.filterQuery(filters, args.filter, [company]),
        ...filter.searchQuery('filters[with_label]', args.search),
        ...sortOf(args.sort),
      ],
    }),
    resolvers: () => CustomFieldDefinition,
    node: (wire, view, company, _company, { loaders }: Context) =>
      loaders.customFieldDefinition.listed({ company, id: wireId(wire.id) }, wire, view),
  }),
  customFieldDefinition: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.customFieldDefinition.claimed(
      loaders.customFieldDefinition.keyFrom(id, 'id', [company]),
      selectedFields(info),
    ),
} satisfies Partial<CompanyResolvers>;
