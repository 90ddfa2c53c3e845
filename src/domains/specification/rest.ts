// Specifications, as Procore sends them.
import type { View } from '../../procore/connection-field.js';
import { list } from '../../procore/endpoint.js';

export interface SpecificationSectionWire {
  readonly id: number | string;
  readonly number?: string | null;
  readonly description?: string | null;
  readonly label?: string | null;
  readonly current_revision_id?: number | string | null;
}

/** The description gives this list no paging parameters, though it documents the headers of pages. */
export const sectionList = list<SpecificationSectionWire>()({
  path: '/rest/v1.0/specification_sections',
  noun: 'SpecificationSection',
  projectInQuery: true,
  paging: { dialect: 'none' },
});

export const sectionView: View<SpecificationSectionWire> = {
  query: [],
  fields: ['id', 'number', 'description', 'label', 'current_revision_id'],
};
