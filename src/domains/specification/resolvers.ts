// Specifications in GraphQL.
import type { Context, SpecificationSectionResolvers } from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/fields.js';
import type { InProject } from '../../procore/record.js';
import type { SpecificationSectionWire } from './rest.js';

const { field, ofKey, globalId, procoreId } = fieldsOf<SpecificationSectionWire, InProject, Context>();

export const SpecificationSection = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  number: field('number'),
  description: field('description'),
  label: field('label'),
} satisfies Partial<SpecificationSectionResolvers>;
