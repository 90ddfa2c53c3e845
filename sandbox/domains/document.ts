// Documents: folders and files in one flat list, folders with what is directly in them, files with their versions. All of it
// for projects and for the company (docs/procore.md §9). Private folders hide what is below them.
import { endingOf } from '../contents.js';
import { anyId, contains, equals, hasId, within } from '../filters.js';
import { list, onlyView, show, type ListEndpoint } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id, map, oneOf, required, texts, type QuerySchema } from '../parameters.js';
import { allows } from '../principal.js';
import { notFound } from '../refusal.js';
import { route, type Context, type Route, type ToolAccess } from '../route.js';
import { documents, documentTags, type Document, type DocumentTag } from '../seed/document.js';
import { inProject } from '../seed/of-project.js';
import { bySign } from '../sorting.js';
import { copy, render } from '../shape.js';
import * as shapes from './document-shapes.js';

const access: ToolAccess = { tool: 'documents', level: 'read' };

interface Ids {
  readonly project_id?: number;
  readonly id?: number;
}

/** The project that path or query name; null for the company. */
const placeOf = ({ ids, query }: Context): number | null =>
  (ids as Ids).project_id ?? query.get('project_id', id) ?? null;

/** Private documents, and all below them, are for the tool's admins and for those who made them. */
function visible(context: Context): readonly Document[] {
  const { data, grant } = context;
  const place = placeOf(context);
  const all = documents.in(data).where((row) => row.project_id === place);
  if (allows(place === null ? grant.companyTools : grant.projectTools, 'documents', 'admin')) return all;
  const isHidden = (row: Document): boolean => row.private && row.created_by_id !== grant.userId;
  return all.filter((row) => ![row, ...shapes.aboveOf(row, data)].some(isHidden));
}

const byType = (type: Document['document_type']) => (context: Context) =>
  visible(context).find((row) => row.id === (context.ids as Ids).id && row.document_type === type);

const filters: NonNullable<ListEndpoint<unknown, Document>['filters']> = {
  'filters[created_by_id]': anyId((row) => row.created_by_id),
  'filters[created_at]': within((row) => row.created_at),
  'filters[updated_at]': within((row) => row.updated_at),
  'filters[document_type]': equals(oneOf('file', 'folder'), (row) => row.document_type),
  'filters[file_type]': map(
    texts,
    (wanted) => (row: Document) => row.document_type === 'file' && wanted.includes(endingOf(row.name)),
  ),
  'filters[is_in_recycle_bin]': equals(flag, (row) => row.is_deleted),
  'filters[search]': contains((row) => [row.name, row.description]),
  'filters[folder_id]': hasId((row, { data }) => [row.id, ...shapes.aboveOf(row, data).map((above) => above.id)]),
};

const projectFilters = {
  ...filters,
  'filters[custom_tag_ids]': anyId((row: Document) => row.tag_ids),
  'filters[private]': map(flag, (wanted) => (row: Document) => !wanted || row.private),
};

const listEndpoint = {
  views: {
    default: 'normal',
    shapes: { normal: shapes.normalShape, extended: shapes.extendedShape },
  },
  access,
  // The topmost folder holds everything and is itself in no list.
  rows: (context: Context) => visible(context).filter((row) => row.parent_id !== null),
  sorting: bySign<Document>({
    updated_at: (row) => row.updated_at,
    name: (row) => row.name,
    document_type: (row) => row.document_type,
    document_type_then_name: (row) => `${row.document_type} ${row.name}`,
    document_type_then_created_at: (row) => `${row.document_type} ${row.created_at}`,
    document_type_then_updated_at: (row) => `${row.document_type} ${row.updated_at}`,
  }),
  paging: v1Paging,
} satisfies Partial<ListEndpoint<unknown, Document>>;

const inQuery: QuerySchema = { project_id: required(id) };
const latestOnly: QuerySchema = { show_latest_file_version_only: flag };

/** A folder with what is directly in it; what is in the folders in it is left out. */
function folderRoute(path: string, query: QuerySchema, find: (context: Context) => Document | undefined): Route {
  return route({
    method: 'GET',
    path,
    query: { ...query, exclude_folders: flag, exclude_files: flag },
    access,
    handle(context) {
      const folder = find(context);
      if (!folder) throw notFound();
      const said = (name: string): boolean => context.query.get(name, flag) === true;
      const children = visible(context).filter((row) => row.parent_id === folder.id);
      const fileShape = shapes.fileShape(said('show_latest_file_version_only'));
      const empty = { folders: [], files: [] };
      const folders = children
        .filter((row) => row.document_type === 'folder' && !said('exclude_folders'))
        .map((row) => ({ ...render(shapes.folderShape, row, context), ...empty }));
      const files = children
        .filter((row) => row.document_type === 'file' && !said('exclude_files'))
        .map((row) => render(fileShape, row, context));
      return { status: 200, body: { ...render(shapes.folderShape, folder, context), folders, files } };
    },
  });
}

const topmost = (context: Context): Document | undefined => visible(context).find((row) => row.parent_id === null);

const fileRoute = (path: string, query: QuerySchema): Route =>
  route({
    method: 'GET',
    path,
    query: { ...query, show_latest_version_only: flag },
    access,
    handle(context) {
      const file = byType('file')(context);
      if (!file) throw notFound();
      const shape = shapes.fileShape(context.query.get('show_latest_version_only', flag) === true);
      return { status: 200, body: render(shape, file, context) };
    },
  });

const versionRoute = (path: string, query: QuerySchema): Route =>
  show(path, {
    views: onlyView(shapes.versionShape),
    query,
    access,
    find: (context: Context) =>
      visible(context)
        .flatMap(({ versions }) => versions)
        .find((version) => version.id === (context.ids as Ids).id),
  });

export const documentRoutes: readonly Route[] = [
  list(documents, '/rest/v1.0/companies/{company_id}/documents', { ...listEndpoint, filters }),
  list(documents, '/rest/v1.0/projects/{project_id}/documents', { ...listEndpoint, filters: projectFilters }),
  folderRoute('/rest/v1.0/companies/{company_id}/folders', {}, topmost),
  folderRoute('/rest/v1.0/companies/{company_id}/folders/{id}', {}, byType('folder')),
  folderRoute('/rest/v1.0/folders', { ...inQuery, ...latestOnly }, topmost),
  folderRoute('/rest/v1.0/folders/{id}', { ...inQuery, ...latestOnly }, byType('folder')),
  fileRoute('/rest/v1.0/companies/{company_id}/files/{id}', {}),
  fileRoute('/rest/v1.0/files/{id}', inQuery),
  versionRoute('/rest/v1.0/companies/{company_id}/file_versions/{id}', {}),
  versionRoute('/rest/v1.0/file_versions/{id}', inQuery),
  list(documentTags, '/rest/v1.0/projects/{project_id}/document_custom_tags', {
    views: onlyView(copy<DocumentTag>()('id name')),
    access,
    rows: ({ data, ids }) => inProject(documentTags, data, ids.project_id),
    filters: {
      'filters[document_id]': hasId((tag, { data }) =>
        documents
          .in(data)
          .where((row) => row.tag_ids.includes(tag.id))
          .map((row) => row.id),
      ),
    },
    paging: v1Paging,
  }),
];
