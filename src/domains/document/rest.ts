// Documents - folders and files - as Procore sends them. Procore lists both in one flat list; a folder's show has what is
// directly in it, a file's show its versions. Who created something, and why it is private or tracked, is in the list
// only (docs/procore.md §9). Everything exists twice: for projects and for companies.
import { list, show } from '../../procore/endpoint.js';
import type { View } from '../../procore/read/connection-field.js';
import type { Shape } from '../../procore/read/record.js';
import type { Children } from '../../procore/read/tree.js';
import type { WireCustomFields, WireNamed } from '../../procore/values.js';

export interface FileVersionWire {
  readonly id: number | string;
  readonly number?: number | null;
  readonly notes?: string | null;
  readonly url?: string | null;
  readonly size?: number | null;
  readonly created_at?: string | null;
  readonly created_by?: WireNamed | null;
  readonly prostore_file?: {
    readonly id?: number | string | null;
    readonly url?: string | null;
    readonly filename?: string | null;
  } | null;
  readonly file_id?: number | string | null;
}

export interface FolderReferenceWire extends WireNamed {
  readonly name_with_path?: string | null;
}

/** What the list keeps apart for a file. */
interface FileInfoWire {
  readonly checked_out_by?: WireNamed | null;
  readonly checked_out_until?: string | null;
  readonly current_version?: FileVersionWire | null;
  readonly description?: string | null;
  readonly file_type?: string | null;
}

interface ChildrenInfoWire {
  readonly has_children?: boolean | null;
  readonly has_children_files?: boolean | null;
  readonly has_children_folders?: boolean | null;
}

/** A folder or a file; which of the fields are there depends on what it is, and on the answer. */
export interface DocumentWire extends ChildrenInfoWire {
  readonly id: number | string;
  readonly document_type?: string | null;
  readonly name?: string | null;
  readonly name_with_path?: string | null;
  readonly parent_id?: number | string | null;
  readonly private?: boolean | null;
  readonly private_parent?: FolderReferenceWire | null;
  readonly is_tracked?: boolean | null;
  readonly tracked_folder?: FolderReferenceWire | null;
  readonly read_only?: boolean | null;
  readonly is_deleted?: boolean | null;
  readonly is_recycle_bin?: boolean | null;
  readonly custom_fields?: WireCustomFields | null;
  readonly created_at?: string | null;
  readonly created_by?: WireNamed | null;
  readonly updated_at?: string | null;
  readonly file?: FileInfoWire | null;
  readonly children?: ChildrenInfoWire | null;
  readonly folders?: readonly ChildFolderWire[] | null;
  readonly files?: readonly ChildFileWire[] | null;
  readonly size?: number | null;
  readonly description?: string | null;
  readonly file_type?: string | null;
  readonly checked_out_by?: WireNamed | null;
  readonly checked_out_until?: string | null;
  readonly file_versions?: readonly FileVersionWire[] | null;
  /** The newest of the versions; see the shapes. */
  readonly current_version?: FileVersionWire | null;
  /** What is directly in a folder; see the shapes. */
  readonly child_folders?: Children<DocumentWire> | null;
  readonly child_files?: Children<DocumentWire> | null;
  /** The folders in a folder, from a list that tells what is in them too: folders, or folders and files. */
  readonly folder_tree?: Children<DocumentWire> | null;
  readonly whole_tree?: Children<DocumentWire> | null;
}

/** What the show of a folder has, and that of the folder it is in. */
export const folderFields = [
  ...(['id', 'name', 'name_with_path', 'parent_id', 'private', 'is_tracked', 'read_only', 'is_deleted'] as const),
  ...(['is_recycle_bin', 'has_children', 'has_children_files', 'has_children_folders', 'custom_fields'] as const),
  'updated_at',
] as const;

/** The same of a file. */
export const fileFields = [
  ...(['id', 'name', 'name_with_path', 'parent_id', 'private', 'is_tracked', 'is_deleted', 'custom_fields'] as const),
  ...(['created_at', 'updated_at', 'size', 'description', 'file_type', 'checked_out_by', 'checked_out_until'] as const),
] as const;

type ChildFolderWire = Pick<DocumentWire, (typeof folderFields)[number]>;
type ChildFileWire = Pick<DocumentWire, (typeof fileFields)[number] | 'file_versions'>;

/** What the list has of folders and files alike. */
export const listedFields = [
  ...(['id', 'document_type', 'name', 'name_with_path', 'parent_id', 'private', 'private_parent'] as const),
  ...(['is_tracked', 'tracked_folder', 'read_only', 'is_deleted', 'is_recycle_bin', 'custom_fields'] as const),
  ...(['created_at', 'created_by', 'updated_at'] as const),
] as const;

/** Procore describes the extended view only: what the normal one leaves out, it does not say. */
export const extended = ['view', 'extended'] as const;
export const foldersOnly = ['filters[document_type]', 'folder'] as const;
export const filesOnly = ['filters[document_type]', 'file'] as const;

export const projectDocumentList = list<DocumentWire>()({
  path: '/rest/v1.0/projects/{project_id}/documents',
  noun: 'Document',
  paging: { dialect: 'pages', largest: 2000 },
});

export const companyDocumentList = list<DocumentWire>()({
  path: '/rest/v1.0/companies/{company_id}/documents',
  noun: 'Document',
  paging: { dialect: 'pages', largest: 2000 },
});

export const projectDocumentView: View<DocumentWire> = {
  query: [extended],
  fields: [...listedFields, 'file', 'children'],
};
export const companyDocumentView: View<DocumentWire> = projectDocumentView;

export const projectRootFolder = show<DocumentWire>()({
  path: '/rest/v1.0/folders',
  noun: 'Folder',
  projectInQuery: true,
});
export const companyRootFolder = show<DocumentWire>()({
  path: '/rest/v1.0/companies/{company_id}/folders',
  noun: 'Folder',
});

export const projectFolderShow = show<DocumentWire>()({
  path: '/rest/v1.0/folders/{id}',
  noun: 'Folder',
  projectInQuery: true,
});
export const companyFolderShow = show<DocumentWire>()({
  path: '/rest/v1.0/companies/{company_id}/folders/{id}',
  noun: 'Folder',
});

export const projectFileShow = show<DocumentWire>()({
  path: '/rest/v1.0/files/{id}',
  noun: 'File',
  projectInQuery: true,
});
export const companyFileShow = show<DocumentWire>()({
  path: '/rest/v1.0/companies/{company_id}/files/{id}',
  noun: 'File',
});
export const newestOnly = ['show_latest_version_only', 'true'] as const;

export const projectFileVersionShow = show<FileVersionWire>()({
  path: '/rest/v1.0/file_versions/{id}',
  noun: 'FileVersion',
  projectInQuery: true,
});
export const companyFileVersionShow = show<FileVersionWire>()({
  path: '/rest/v1.0/companies/{company_id}/file_versions/{id}',
  noun: 'FileVersion',
});

export const fileVersionShown: Shape<FileVersionWire> = {
  fields: ['id', 'number', 'notes', 'url', 'size', 'created_at', 'created_by', 'prostore_file', 'file_id'],
};

export const documentTagList = list<WireNamed>()({
  path: '/rest/v1.0/projects/{project_id}/document_custom_tags',
  noun: 'DocumentTag',
  paging: { dialect: 'pages', largest: 2000 },
});

export const documentTagView: View<WireNamed> = { query: [], fields: ['id', 'name'] };
