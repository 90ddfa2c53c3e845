// Lists of documents and their tags.
import { at, contains, flag, many, single, within, type Probing } from '../probes.js';
import { numbersAt, textAt, textsAt, valuesAt, type Row } from '../support.js';
import { bySign, text, type Key, type ListOf } from './list.js';

/** The ids above a document, as far as they are listed. */
function above(row: Row, rows: readonly Row[]): readonly number[] {
  const parent = rows.find(({ id }) => numbersAt(row, 'parent_id').includes(id));
  return parent ? [parent.id, ...above(parent, rows)] : [];
}

const inFolder: Probing = (filter, rows) =>
  rows
    .filter(({ document_type }) => document_type === 'folder')
    .slice(0, 6)
    .map(({ id }) => ({
      query: { [filter]: String(id) },
      keeps: (row) => row.id === id || above(row, rows).includes(id),
    }));

const byType: Probing = (filter) =>
  ['file', 'folder'].map((wanted) => ({
    query: { [filter]: wanted },
    keeps: ({ document_type }) => document_type === wanted,
  }));

const byEnding: Probing = (filter) =>
  [['pdf'], ['dwg', 'jpg'], ['zip']].map((wanted) => ({
    query: wanted.map((ending) => [`${filter}[]`, ending] as const),
    keeps: (row) => textsAt(row, 'file.file_type').some((ending) => wanted.includes(ending)),
  }));

/** Only true narrows the list. */
const isPrivate: Probing = (filter) =>
  ['true', 'false'].map((wanted) => ({
    query: { [filter]: wanted },
    keeps: (row) => wanted === 'false' || row['private'] === true,
  }));

const idsOf =
  (type: string) =>
  (row: Row): readonly number[] =>
    row['document_type'] === type ? [row.id] : [];
const versionsOf = (row: Row): readonly number[] => numbersAt(row, 'file.current_version.id');

const then =
  (path: string): Key =>
  (row) =>
    `${textAt(row, 'document_type')} ${textAt(row, path)}`;

const filters: ListOf['filters'] = {
  'filters[created_by_id]': many(at('created_by.id')),
  'filters[created_at]': within('created_at'),
  'filters[updated_at]': within('updated_at'),
  'filters[document_type]': byType,
  'filters[file_type]': byEnding,
  'filters[is_in_recycle_bin]': flag(at('is_deleted')),
  'filters[search]': contains('name', 'file.description'),
  'filters[folder_id]': inFolder,
};

const orders: ListOf['orders'] = {
  spell: bySign,
  keys: {
    updated_at: text('updated_at'),
    name: text('name'),
    document_type: text('document_type'),
    document_type_then_name: then('name'),
    document_type_then_created_at: then('created_at'),
    document_type_then_updated_at: then('updated_at'),
  },
};

export const documentLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/companies/{company_id}/documents',
    path: ({ big }) => `/rest/v1.0/companies/${big.id}/documents`,
    query: { view: 'extended' },
    filters,
    orders,
    shows: {
      '/rest/v1.0/companies/{company_id}/folders/{id}': idsOf('folder'),
      '/rest/v1.0/companies/{company_id}/files/{id}': idsOf('file'),
      '/rest/v1.0/companies/{company_id}/file_versions/{id}': versionsOf,
    },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/documents',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/documents`,
    query: { view: 'extended' },
    rows: async (caller, { rfis }) => {
      const place = `/rest/v1.0/projects/${rfis.open.projectId}`;
      const tags = await caller.all(`${place}/document_custom_tags`);
      const tagged = await Promise.all(
        tags.map(async ({ id }) =>
          (await caller.all(`${place}/documents`, { 'filters[custom_tag_ids]': String(id) })).map((row) => ({
            document: row.id,
            tag: id,
          })),
        ),
      );
      return (await caller.all(`${place}/documents`, { view: 'extended' })).map((row) => ({
        ...row,
        tags: tagged.flat().flatMap(({ document, tag }) => (document === row.id ? [tag] : [])),
      }));
    },
    filters: { ...filters, 'filters[custom_tag_ids]': many(at('tags')), 'filters[private]': isPrivate },
    orders,
    shows: {
      '/rest/v1.0/folders/{id}': idsOf('folder'),
      '/rest/v1.0/files/{id}': idsOf('file'),
      '/rest/v1.0/file_versions/{id}': versionsOf,
    },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/document_custom_tags',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/document_custom_tags`,
    rows: async (caller, { rfis }) => {
      const place = `/rest/v1.0/projects/${rfis.open.projectId}`;
      const tags = await caller.all(`${place}/document_custom_tags`);
      return Promise.all(
        tags.map(async (tag) => ({
          ...tag,
          documents: (await caller.all(`${place}/documents`, { 'filters[custom_tag_ids]': String(tag.id) })).flatMap(
            (row) => valuesAt(row, 'id'),
          ),
        })),
      );
    },
    filters: { 'filters[document_id]': single(at('documents')) },
  },
];
