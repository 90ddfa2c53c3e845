// What the answers about documents show of a folder and of a file.
import type { View } from '../../procore/read/connection-field.js';
import type { Shape } from '../../procore/read/record.js';
import { belowItself, type Children, directlyBelow } from '../../procore/read/tree.js';
import { type DocumentWire, fileFields, type FileVersionWire, folderFields, listedFields } from './rest.js';

export const isFile = ({ document_type: type, file }: DocumentWire): boolean =>
  type === 'file' || (type !== 'folder' && Boolean(file));

const isGone = ({ is_deleted: deleted, is_recycle_bin: bin }: Partial<DocumentWire>): boolean =>
  deleted === true || bin === true;

/** What was thrown away is shown in the recycle bin and below it, nowhere else. */
const shownIn =
  (folder: Partial<DocumentWire>) =>
  ({ is_deleted: deleted }: DocumentWire): boolean =>
    isGone(folder) || deleted !== true;

/** @throws GatewayError when the folder is in itself */
function childrenOf(folder: Partial<DocumentWire>, wires: readonly DocumentWire[] | null | undefined): DocumentWire[] {
  if (wires?.some(({ id }) => id === folder.id)) throw belowItself();
  return (wires ?? []).filter(shownIn(folder));
}

function newestOf(versions: readonly FileVersionWire[] | null | undefined): FileVersionWire | null {
  return (versions ?? []).reduce<FileVersionWire | null>(
    (newest, version) => (newest === null || (version.number ?? 0) > (newest.number ?? 0) ? version : newest),
    null,
  );
}

/** A folder in the show of the one it is in: without what is in it. */
const folderStub: Shape<DocumentWire> = { fields: folderFields };

const newest = { current_version: ({ file_versions }: Partial<DocumentWire>) => newestOf(file_versions) };

/** A file's show, and a file in the show of its folder. */
export const fileShown: Shape<DocumentWire> = {
  fields: [...fileFields, 'file_versions', 'current_version'],
  within: newest,
};

/** A file's show with its newest version only. */
export const fileShownWithNewest: Shape<DocumentWire> = { fields: [...fileFields, 'current_version'], within: newest };

const foldersShown = {
  child_folders: (wire: Partial<DocumentWire>) => ({ wires: childrenOf(wire, wire.folders), shape: folderStub }),
};
const filesShown = {
  child_files: (wire: Partial<DocumentWire>) => ({ wires: childrenOf(wire, wire.files), shape: fileShown }),
};

const withoutFolders = ['exclude_folders', 'true'] as const;
const withoutFiles = ['exclude_files', 'true'] as const;

/** A folder's show, and the one of the topmost folder, from the smallest to the whole. */
export const folderParts = {
  bare: { query: [withoutFolders, withoutFiles], fields: folderFields },
  folders: { query: [withoutFiles], fields: [...folderFields, 'child_folders'], within: foldersShown },
  files: { query: [withoutFolders], fields: [...folderFields, 'child_files'], within: filesShown },
  whole: {
    query: [],
    fields: [...folderFields, 'child_folders', 'child_files'],
    within: { ...foldersShown, ...filesShown },
  },
} as const satisfies Record<string, View<DocumentWire>>;

const childrenInfo = {
  has_children: ({ children }: Partial<DocumentWire>) => children?.has_children,
  has_children_files: ({ children }: Partial<DocumentWire>) => children?.has_children_files,
  has_children_folders: ({ children }: Partial<DocumentWire>) => children?.has_children_folders,
};

/** A folder in the list. */
export const folderListed: Shape<DocumentWire> = {
  fields: [...listedFields, 'has_children', 'has_children_files', 'has_children_folders'],
  within: childrenInfo,
};

/** A file in the list: of its versions the newest. */
export const fileListed: Shape<DocumentWire> = {
  fields: [
    ...listedFields,
    ...(['size', 'description', 'file_type', 'checked_out_by', 'checked_out_until', 'current_version'] as const),
  ],
  within: {
    size: ({ file }) => file?.current_version?.size,
    description: ({ file }) => file?.description,
    file_type: ({ file }) => file?.file_type,
    checked_out_by: ({ file }) => file?.checked_out_by,
    checked_out_until: ({ file }) => file?.checked_out_until,
    current_version: ({ file }) => file?.current_version,
  },
};

const below = (wire: Partial<DocumentWire>, kind: 'folder' | 'file'): readonly DocumentWire[] =>
  // The list is read for records, and every one of them has its id.
  childrenOf(wire, directlyBelow(wire as DocumentWire)).filter((child) => isFile(child) === (kind === 'file'));

const foldersBelow = (wire: Partial<DocumentWire>): Children<DocumentWire> => ({
  wires: below(wire, 'folder'),
  shape: folderInFolders,
});
const allBelow = (wire: Partial<DocumentWire>): Children<DocumentWire> => ({
  wires: below(wire, 'folder'),
  shape: folderInTree,
});

/** A folder in the list of all folders: with those in it, and in those, all the way down. */
export const folderInFolders: Shape<DocumentWire> = {
  fields: [...folderListed.fields, 'child_folders', 'folder_tree'],
  within: { ...childrenInfo, child_folders: foldersBelow, folder_tree: foldersBelow },
};

/** A folder in the list of everything. */
export const folderInTree: Shape<DocumentWire> = {
  fields: [...folderListed.fields, 'child_folders', 'child_files', 'folder_tree', 'whole_tree'],
  within: {
    ...childrenInfo,
    child_folders: allBelow,
    child_files: (wire) => ({ wires: below(wire, 'file'), shape: fileListed }),
    folder_tree: allBelow,
    whole_tree: allBelow,
  },
};
