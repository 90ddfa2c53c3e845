// Documents in GraphQL: folders, files with their versions, and tags. Where they are listed is in lists.ts.
import type { GraphQLResolveInfo } from 'graphql';
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  DocumentResolvers,
  DocumentTagResolvers,
  FileResolvers,
  FileVersionResolvers,
  FolderResolvers,
} from '../../graphql/generated.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import { readWhole } from '../../procore/read/list-field.js';
import type { InCompanyOrProject, InProject, ProcoreRecord } from '../../procore/read/record.js';
import { pagesOf } from '../../procore/read/source.js';
import { type Children, depthOf } from '../../procore/read/tree.js';
import {
  absoluteUrl,
  customFieldsOf,
  fileTypeOf,
  instantOrNull,
  textOrNull,
  type WireNamed,
} from '../../procore/values.js';
import { below, tagged } from './lists.js';
import { treeCall } from './loaders.js';
import * as rest from './rest.js';

type Key = InCompanyOrProject;
type DocumentRecord = ProcoreRecord<rest.DocumentWire, Key>;

const document = fieldsOf<rest.DocumentWire, Key, Context>();
const version = fieldsOf<rest.FileVersionWire, Key, Context>();
const tag = fieldsOf<WireNamed, InProject, Context>();
const { field, derive, branch, ofKey } = document;

/** Beside another document of the same project or company. */
const beside = ({ company, project }: Key, id: number | string): Key => ({ company, project, id: wireId(id) });

const personOf = (wire: WireNamed | null | undefined, { company }: Key, { loaders }: Context) =>
  wire ? loaders.user.reference({ company, id: wireId(wire.id) }, { id: wire.id, name: wire.name }) : null;

const folderOf = (wire: rest.FolderReferenceWire | null | undefined, key: Key, { loaders }: Context) =>
  wire ? loaders.folder.reference(beside(key, wire.id), wire) : null;

const versionOf = (wire: rest.FileVersionWire | null | undefined, key: Key, { loaders }: Context) =>
  wire ? loaders.fileVersion.listed(beside(key, wire.id), wire, rest.fileVersionShown) : null;

/** Where a version is: at Procore, which leads to the storage, or in the storage. */
const addressOf = (wire: Partial<rest.FileVersionWire> | null | undefined): string | null =>
  absoluteUrl(wire?.url) ?? absoluteUrl(wire?.prostore_file?.url);

const placeOf = {
  company: ({ key: { company } }: { readonly key: Key }, { loaders }: Context) =>
    loaders.company.reference({ company, id: company }, {}),
  project: ({ key: { company, project } }: { readonly key: Key }, { loaders }: Context) =>
    project === undefined ? null : loaders.project.reference({ company, id: project }, {}),
};

async function tagsOf({ key: { company, project, id } }: DocumentRecord, { operation, loaders }: Context) {
  if (project === undefined) return null;
  const call = {
    endpoint: rest.documentTagList,
    path: { project_id: project },
    query: [['filters[document_id]', id]] as const,
  };
  const wires = await readWhole(operation, call, company);
  return wires.map((wire) =>
    loaders.documentTag.listed({ company, project, id: wireId(wire.id) }, wire, rest.documentTagView),
  );
}

const shared = {
  id: document.globalId,
  procoreId: document.procoreId,
  company: ofKey(placeOf.company),
  project: ofKey(placeOf.project),
  name: field('name'),
  path: field('name_with_path'),
  parent: derive(['parent_id'], ({ parent_id: id }, { key }, { loaders }) =>
    id && wireId(id) !== key.id ? loaders.folder.reference(beside(key, id), { id }) : null,
  ),
  private: field('private'),
  privateParent: derive(['private_parent'], ({ private_parent: folder }, { key }, context) =>
    folderOf(folder, key, context),
  ),
  tracked: field('is_tracked'),
  trackedFolder: derive(['tracked_folder'], ({ tracked_folder: folder }, { key }, context) =>
    folderOf(folder, key, context),
  ),
  readOnly: field('read_only'),
  deleted: field('is_deleted'),
  tags: asking([rest.documentTagList], ofKey(tagsOf)),
  customFields: derive(['custom_fields'], ({ custom_fields }, { key: { company } }) =>
    customFieldsOf(custom_fields, company),
  ),
  createdBy: derive(['created_by'], ({ created_by: user }, { key }, context) => personOf(user, key, context)),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
};

export const Document: DocumentResolvers = {
  // A record's noun is its GraphQL type.
  __resolveType: ({ noun }) => noun as 'File' | 'Folder',
};

/** Where what is below is wanted too, the list tells it in as few calls as it has pages; going down takes one a level at least. */
function deepFolders(
  { key }: DocumentRecord,
  context: Context,
  info: GraphQLResolveInfo,
): 'folder_tree' | 'whole_tree' | null {
  const { levels, fields } = depthOf(info, context, 'folders', ['files']);
  if (levels < 2) return null;
  const withFiles = fields.has('files');
  if (pagesOf(context.operation, treeCall(key, withFiles), key.company) > levels) return null;
  return withFiles ? 'whole_tree' : 'folder_tree';
}

const documentsIn = (
  kind: 'folder' | 'file',
  children: Children<rest.DocumentWire> | null | undefined,
  key: Key,
  { loaders }: Context,
) => children?.wires.map((wire) => loaders[kind].listed(beside(key, wire.id), wire, children.shape)) ?? null;

export const Folder = {
  ...shared,
  folders: branch('child_folders', deepFolders, (children, { key }, context) =>
    documentsIn('folder', children, key, context),
  ),
  files: derive(['child_files'], ({ child_files: children }, { key }, context) =>
    documentsIn('file', children, key, context),
  ),
  documents: below,
  hasChildren: field('has_children'),
  hasFolders: field('has_children_folders'),
  hasFiles: field('has_children_files'),
  recycleBin: field('is_recycle_bin'),
} satisfies Partial<FolderResolvers>;

export const File = {
  ...shared,
  folder: shared.parent,
  description: field('description'),
  fileType: derive(
    ['file_type', 'name'],
    ({ file_type: type, name }) => textOrNull(type?.toLowerCase()) ?? fileTypeOf(name),
  ),
  byteSize: field('size'),
  url: derive(['current_version'], ({ current_version: newest }) => addressOf(newest)),
  downloadUrl: derive(['current_version', 'name'], ({ current_version: newest, name }, { key }, context) =>
    context.downloadUrl(
      { url: addressOf(newest), name: name ?? newest?.prostore_file?.filename, byteSize: newest?.size },
      key.company,
    ),
  ),
  uploadedBy: derive(['current_version'], ({ current_version: newest }, { key }, context) =>
    personOf(newest?.created_by, key, context),
  ),
  currentVersion: derive(['current_version'], ({ current_version: newest }, { key }, context) =>
    versionOf(newest, key, context),
  ),
  versions: derive(
    ['file_versions'],
    ({ file_versions: wires }, { key }, context) =>
      wires?.flatMap((wire) => versionOf(wire, key, context) ?? []) ?? null,
  ),
  checkedOutBy: derive(['checked_out_by'], ({ checked_out_by: user }, { key }, context) =>
    personOf(user, key, context),
  ),
  // The list does not promise an instant.
  checkedOutUntil: derive(['checked_out_until'], ({ checked_out_until: until }) => instantOrNull(until)),
} satisfies Partial<FileResolvers>;

const versionCreator = version.derive(['created_by'], ({ created_by: user }, { key }, context) =>
  personOf(user, key, context),
);

export const FileVersion = {
  id: version.globalId,
  procoreId: version.procoreId,
  file: version.derive(['file_id'], ({ file_id: id }, { key }, { loaders }) =>
    id ? loaders.file.reference(beside(key, id), { id }) : null,
  ),
  number: version.field('number'),
  notes: version.field('notes'),
  name: version.derive(['prostore_file'], ({ prostore_file: stored }) => stored?.filename ?? null),
  fileType: version.derive(['prostore_file'], ({ prostore_file: stored }) => fileTypeOf(stored?.filename)),
  byteSize: version.field('size'),
  storedFileId: version.derive(['prostore_file'], ({ prostore_file: stored }) =>
    stored?.id ? String(stored.id) : null,
  ),
  url: version.derive(['url', 'prostore_file'], addressOf),
  downloadUrl: version.derive(['url', 'prostore_file', 'size'], (shown, { key }, context) =>
    context.downloadUrl(
      { url: addressOf(shown), name: shown.prostore_file?.filename, byteSize: shown.size },
      key.company,
    ),
  ),
  createdBy: versionCreator,
  uploadedBy: versionCreator,
  createdAt: version.field('created_at'),
} satisfies Partial<FileVersionResolvers>;

export const DocumentTag = {
  id: tag.globalId,
  procoreId: tag.procoreId,
  project: tag.ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  name: tag.field('name'),
  documents: tagged,
} satisfies Partial<DocumentTagResolvers>;

export { Company, Project, User } from './lists.js';
