// Specifications, as Procore sends them. Revisions are listed by division only; the show of one has other names for what it
// has, and less of it (docs/procore.md §10).
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireCustomFields } from '../../procore/values.js';

interface WireId {
  readonly id: number | string;
}

export interface SpecificationSectionWire extends WireId {
  readonly number?: string | null;
  readonly description?: string | null;
  readonly label?: string | null;
  readonly current_revision_id?: number | string | null;
}

export interface SpecificationDivisionWire extends WireId {
  readonly number?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
}

export interface ListedRevisionWire extends WireId {
  readonly specification_section_id?: number | string | null;
  readonly specification_section_division_id?: number | string | null;
  readonly specification_set_id?: number | string | null;
  readonly number?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly revision?: string | null;
  readonly issued_date?: string | null;
  readonly received_date?: string | null;
  readonly updated_at?: string | null;
  readonly custom_fields?: WireCustomFields | null;
}

export interface ShownRevisionWire extends WireId {
  readonly source_id?: number | string | null;
  readonly name?: string | null;
  readonly section_id?: number | string | null;
  readonly source_create_time?: string | null;
  readonly source_update_time?: string | null;
  readonly url?: string | null;
  readonly custom_fields?: WireCustomFields | null;
}

/** A revision with all that is known of it. */
export type SpecificationSectionRevisionWire = ListedRevisionWire & ShownRevisionWire;

export interface SpecificationSetWire extends WireId {
  readonly name?: string | null;
  readonly date?: string | null;
  readonly position?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly deleted_at?: string | null;
}

export interface SpecificationAreaWire extends WireId {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly divisions_count?: number | null;
  readonly sections_count?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

const pages = { dialect: 'pages', largest: 2000 } as const;

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

export const divisionList = list<SpecificationDivisionWire>()({
  path: '/rest/v1.0/specification_section_divisions',
  noun: 'SpecificationDivision',
  projectInQuery: true,
  paging: pages,
});

export const divisionView: View<SpecificationDivisionWire> = {
  query: [],
  fields: ['id', 'number', 'description', 'url'],
};

export const revisionList = list<ListedRevisionWire>()({
  path: '/rest/v1.0/specification_section_revisions',
  noun: 'SpecificationSectionRevision',
  projectInQuery: true,
  parentInQuery: 'specification_section_division_id',
  paging: pages,
});

export const revisionView: View<ListedRevisionWire> = {
  query: [],
  fields: [
    ...(['id', 'specification_section_id', 'specification_section_division_id', 'specification_set_id'] as const),
    ...(['number', 'description', 'url', 'revision', 'issued_date', 'received_date', 'updated_at'] as const),
    'custom_fields',
  ],
};

export const revisionShow = show<ShownRevisionWire>()({
  path: '/rest/v1.0/specification_section_revisions/{id}',
  noun: 'SpecificationSectionRevision',
  projectInQuery: true,
});

export const revisionShown: Shape<SpecificationSectionRevisionWire> = {
  fields: [
    ...(['id', 'source_id', 'name', 'specification_section_id', 'source_create_time', 'updated_at', 'url'] as const),
    'custom_fields',
  ],
  rename: { specification_section_id: 'section_id', updated_at: 'source_update_time' },
};

export const specificationSetList = list<SpecificationSetWire>()({
  path: '/rest/v1.0/projects/{project_id}/specification_sets',
  noun: 'SpecificationSet',
  paging: pages,
});

export const specificationSetShow = show<SpecificationSetWire>()({
  path: '/rest/v1.0/projects/{project_id}/specification_sets/{id}',
  noun: 'SpecificationSet',
});

export const specificationSetView: View<SpecificationSetWire> = {
  query: [],
  fields: ['id', 'name', 'date', 'position', 'created_at', 'updated_at', 'deleted_at'],
};

export const specificationAreaList = list<SpecificationAreaWire>()({
  path: '/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas',
  noun: 'SpecificationArea',
  envelope: 'data',
  paging: { dialect: 'pages', largest: 100 },
});

export const specificationAreaView: View<SpecificationAreaWire> = {
  query: [],
  fields: ['id', 'name', 'description', 'divisions_count', 'sections_count', 'created_at', 'updated_at'],
};
