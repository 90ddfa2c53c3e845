// What changes documents: folders and files made, renamed, moved, checked out, thrown away; versions added. All of it for
// projects and for the company (docs/procore.md §9).
import { boolean, dateTime, fields, integer, object, required, string, type BodyOf } from '../body.js';
import { allows } from '../principal.js';
import { id, required as needed, type QuerySchema } from '../parameters.js';
import { notFound, type Reply } from '../refusal.js';
import { route, type Context, type Route, type ToolAccess } from '../route.js';
import { BLANK, enforce, INVALID, isBlank, TAKEN, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { blankDocument, documents, versionIds, type Document, type FileVersion } from '../seed/document.js';
import type { StoredFile } from '../seed/file.js';
import { takeUploads } from '../seed/upload.js';
import { render } from '../shape.js';
import * as shapes from './document-shapes.js';

const access: ToolAccess = { tool: 'documents', level: 'standard' };

const placed = { parent_id: integer, name: string, is_tracked: boolean, explicit_permissions: boolean };
const folderFields = object(placed, { custom: true });
const folderBody = object({ folder: required(folderFields) });
const fileFields = object(
  { ...placed, ...fields(string, 'description', 'upload_uuid'), unique_name: boolean, checked_out_until: dateTime },
  { custom: true },
);
const fileBody = object({ file: required(fileFields) });
const versionBody = object({ file_version: required(object(fields(string, 'name', 'notes', 'upload_uuid'))) });
type GivenFolder = BodyOf<typeof folderFields>;
type GivenFile = BodyOf<typeof fileFields>;

interface Ids {
  readonly id?: number;
}

const placeOf = ({ query }: Context): number | null => query.get('project_id', id) ?? null;

/** Private documents are for the tool's admins and for those who made them; what is thrown away is not changed. */
function find(context: Context, type: Document['document_type'], documentId = (context.ids as Ids).id): Document {
  const { data, grant } = context;
  const row = documents.in(data).get(documentId ?? null);
  const tools = placeOf(context) === null ? grant.companyTools : grant.projectTools;
  const isHidden = row?.private === true && row.created_by_id !== grant.userId && !allows(tools, 'documents', 'admin');
  if (row?.project_id !== placeOf(context) || row.document_type !== type || row.is_deleted || isHidden)
    throw notFound();
  return row;
}

const topOf = (context: Context): Document | undefined =>
  documents.in(context.data).where((row) => row.project_id === placeOf(context) && row.parent_id === null)[0];

function check(row: Document, given: GivenFolder, isNew: boolean, { data }: Context): void {
  const parent = documents.in(data).get(row.parent_id);
  const siblings = documents
    .in(data)
    .where((other) => other.parent_id === row.parent_id && other.id !== row.id && !other.is_deleted);
  const above = parent ? [parent, ...shapes.aboveOf(parent, data)] : [];
  enforce([
    ['name', isBlank(row.name) && (isNew || given.name !== undefined), BLANK],
    [
      'name',
      siblings.some(({ name, document_type }) => name === row.name && document_type === row.document_type),
      TAKEN,
    ],
    [
      'parent_id',
      given.parent_id != null && (parent?.document_type !== 'folder' || parent.project_id !== row.project_id),
      UNKNOWN,
    ],
    ['parent_id', above.some((folder) => folder.id === row.id), INVALID],
    ['base', parent?.read_only === true, 'The folder is read only'],
  ]);
}

function put(row: Document, given: GivenFolder, isNew: boolean, context: Context): Document {
  check(row, given, isNew, context);
  shapes.forgetChildren(context.data);
  return documents.in(context.data).put({ ...row, updated_at: instantOf(context.nowMs) });
}

const said = (given: GivenFolder): Partial<Document> => ({
  ...(given.name != null && { name: given.name }),
  ...(given.parent_id != null && { parent_id: given.parent_id }),
  ...(given.is_tracked != null && { is_tracked: given.is_tracked }),
  ...(given.explicit_permissions != null && { private: given.explicit_permissions }),
  custom_fields: Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name.startsWith('custom_field_'))
      .map(([name, value]) => [name, { data_type: 'string', value: value as never }]),
  ),
});

function make(type: Document['document_type'], given: GivenFolder, context: Context): Document {
  const { data, grant, nowMs } = context;
  const now = instantOf(nowMs);
  return {
    ...blankDocument,
    ...{
      id: documents.in(data).newId(),
      project_id: placeOf(context),
      document_type: type,
      name: '',
      custom_fields: {},
    },
    ...{ created_at: now, created_by_id: grant.userId, updated_at: now, parent_id: topOf(context)?.id ?? null },
    ...said(given),
  };
}

const versionOf = (
  row: Document,
  file: StoredFile,
  notes: string | null,
  { data, grant, nowMs }: Context,
): FileVersion => ({
  ...{ id: versionIds.in(data).newId(), file_id: row.id, number: row.versions.length + 1, notes, file },
  ...{ created_at: instantOf(nowMs), created_by_id: grant.userId },
});

const uploadOf = (uuid: string | null | undefined, context: Context): StoredFile | undefined =>
  takeUploads(context.data, uuid == null ? [] : [uuid], placeOf(context), 'upload_uuid')[0];

const folderShown = (status: number, row: Document, context: Context): Reply => ({
  status,
  body: { ...render(shapes.folderShape, row, context), folders: [], files: [] },
});
const fileShown = (status: number, row: Document, context: Context): Reply => ({
  status,
  body: render(shapes.fileShape(false), row, context),
});

function makeFile(given: GivenFile, context: Context): Reply {
  enforce([['upload_uuid', given.upload_uuid == null, BLANK]]);
  const row = make('file', given, context);
  const named = { ...row, description: given.description ?? null };
  check({ ...named, name: named.name || 'named by its upload' }, given, true, context);
  const file = uploadOf(given.upload_uuid, context);
  const whole = { ...named, name: named.name || (file?.filename ?? '') };
  const versions = file ? [versionOf(whole, file, null, context)] : [];
  return fileShown(201, put({ ...whole, versions }, given, true, context), context);
}

function changeFile(given: GivenFile, context: Context): Reply {
  const row = find(context, 'file');
  const { grant } = context;
  const isTaken = row.checked_out_by_id !== null && row.checked_out_by_id !== grant.userId;
  enforce([['base', isTaken && given.checked_out_until !== null, 'The file is checked out by somebody else']]);
  const file = uploadOf(given.upload_uuid, context);
  const until = given.checked_out_until;
  const next = {
    ...row,
    ...said(given),
    custom_fields: { ...row.custom_fields, ...said(given).custom_fields },
    ...(given.description !== undefined && { description: given.description }),
    ...(until !== undefined && { checked_out_until: until, checked_out_by_id: until === null ? null : grant.userId }),
    versions: file ? [...row.versions, versionOf(row, file, null, context)] : row.versions,
  };
  return fileShown(200, put(next, given, false, context), context);
}

function changeFolder(given: GivenFolder, context: Context): Reply {
  const row = find(context, 'folder');
  const next = { ...row, ...said(given), custom_fields: { ...row.custom_fields, ...said(given).custom_fields } };
  return folderShown(200, put(next, given, false, context), context);
}

function throwAway(type: Document['document_type'], context: Context): Reply {
  const row = find(context, type);
  const rows = documents
    .in(context.data)
    .where((one) => one.id === row.id || shapes.aboveOf(one, context.data).includes(row));
  for (const one of rows) documents.in(context.data).put({ ...one, is_deleted: true });
  shapes.forgetChildren(context.data);
  return { status: 200 };
}

function addVersion(given: BodyOf<typeof versionBody>['file_version'], context: Context): Reply {
  const row = find(context, 'file', context.query.get('file_id', id));
  enforce([['upload_uuid', given?.upload_uuid == null, BLANK]]);
  const file = uploadOf(given?.upload_uuid, context);
  if (!file) throw notFound();
  const version = versionOf(row, given?.name ? { ...file, filename: given.name } : file, given?.notes ?? null, context);
  documents
    .in(context.data)
    .put({ ...row, versions: [...row.versions, version], updated_at: instantOf(context.nowMs) });
  return { status: 201, body: render(shapes.versionShape, version, context) };
}

/** The routes of one place: below the company, or with the project in the query. */
function routesAt(above: '/rest/v1.0' | '/rest/v1.0/companies/{company_id}', query: QuerySchema): Route[] {
  return [
    route({
      method: 'POST',
      path: `${above}/folders`,
      query,
      body: folderBody,
      access,
      handle: (context) => {
        const given = context.body.folder ?? {};
        return folderShown(201, put(make('folder', given, context), given, true, context), context);
      },
    }),
    route({
      method: 'PATCH',
      path: `${above}/folders/{id}`,
      query,
      body: folderBody,
      access,
      handle: (context) => changeFolder(context.body.folder ?? {}, context),
    }),
    route({
      method: 'DELETE',
      path: `${above}/folders/{id}`,
      query,
      access,
      handle: (context) => throwAway('folder', context),
    }),
    route({
      method: 'POST',
      path: `${above}/files`,
      query,
      body: fileBody,
      access,
      handle: (context) => makeFile(context.body.file ?? {}, context),
    }),
    route({
      method: 'PATCH',
      path: `${above}/files/{id}`,
      query,
      body: fileBody,
      access,
      handle: (context) => changeFile(context.body.file ?? {}, context),
    }),
    route({
      method: 'DELETE',
      path: `${above}/files/{id}`,
      query,
      access,
      handle: (context) => throwAway('file', context),
    }),
    route({
      method: 'POST',
      path: `${above}/file_versions`,
      query: { ...query, file_id: needed(id) },
      body: versionBody,
      access,
      handle: (context) => addVersion(context.body.file_version, context),
    }),
  ];
}

export const documentWriteRoutes: readonly Route[] = [
  ...routesAt('/rest/v1.0/companies/{company_id}', {}),
  ...routesAt('/rest/v1.0', { project_id: needed(id) }),
];
