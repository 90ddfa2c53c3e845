// What answers show of a folder, a file and a version of one.
import { endingOf } from '../contents.js';
import { documents, type Document, type FileVersion } from '../seed/document.js';
import { sizeOf } from '../seed/file.js';
import { users, type User } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import { copy, embed, render, type Lens, type Shape } from '../shape.js';
import { heldByProcore, heldByStorage } from '../storage.js';
import type { Dataset } from '../store.js';
import { personShape } from './user.js';

/** The folders above a document, the nearest first. */
export function aboveOf({ parent_id }: Document, data: Dataset): readonly Document[] {
  const parent = documents.in(data).get(parent_id);
  return parent ? [parent, ...aboveOf(parent, data)] : [];
}

const childrenByParent = new WeakMap<Dataset, Map<number | null, Document[]>>();

/** For when a document was made, moved or thrown away. */
export const forgetChildren = (data: Dataset): boolean => childrenByParent.delete(data);

/** What is directly in a folder, hidden things included. */
export function childrenOf(folder: Document, data: Dataset): readonly Document[] {
  let byParent = childrenByParent.get(data);
  if (!byParent) {
    byParent = new Map<number | null, Document[]>();
    childrenByParent.set(data, byParent);
    for (const row of documents.in(data).all()) {
      const siblings = byParent.get(row.parent_id);
      if (siblings) siblings.push(row);
      else byParent.set(row.parent_id, [row]);
    }
  }
  return byParent.get(folder.id) ?? [];
}

const pathOf = (row: Document, { data }: Lens): string =>
  [row, ...aboveOf(row, data)]
    .map(({ name }) => name)
    .reverse()
    .join('/');

const referenceShape: Shape<Document> = { ...copy<Document>()('id name'), name_with_path: pathOf };

/** The nearest folder above that has something, which a document has through it. */
const through = (fits: (folder: Document) => boolean) => (row: Document, lens: Lens) => {
  const folder = aboveOf(row, lens.data).find(fits);
  return folder ? render(referenceShape, folder, lens) : null;
};

export const versionShape: Shape<FileVersion> = {
  ...copy<FileVersion>()('id notes number created_at file_id'),
  url: heldByProcore(({ file }) => file),
  size: ({ file }) => sizeOf(file),
  created_by: embed(users, personShape, (version) => version.created_by_id),
  prostore_file: ({ file }, lens) => ({
    ...{ id: file.id, name: file.filename, filename: file.filename },
    url: heldByStorage(() => file)(file, lens),
  }),
};

const newestOf = ({ versions }: Document): FileVersion | undefined => versions.at(-1);
const endsWith = ({ name }: Document): string => endingOf(name);

/** What list and shows agree on. */
const common: Shape<Document> = {
  ...copy<Document>()('id name parent_id private is_tracked is_deleted updated_at custom_fields'),
  name_with_path: pathOf,
  tracked_folder: through((folder) => folder.is_tracked),
};

/** A file by itself or in its folder; the newest version comes first. */
export const fileShape = (newestOnly: boolean): Shape<Document> => ({
  ...common,
  ...copy<Document>()('description created_at checked_out_until'),
  size: (row) => sizeOfNewest(row),
  checked_out_by: embed(users, personShape, (row) => row.checked_out_by_id),
  file_type: endsWith,
  file_versions: ({ versions }, lens) =>
    [...versions]
      .reverse()
      .slice(0, newestOnly ? 1 : versions.length)
      .map((version) => render(versionShape, version, lens)),
  legacy_id: () => null,
});

const sizeOfNewest = (row: Document): number | null => {
  const newest = newestOf(row);
  return newest ? sizeOf(newest.file) : null;
};

const isFile = ({ document_type }: Document): boolean => document_type === 'file';

const childrenShape: Shape<Document> = {
  has_children: (row, { data }) => childrenOf(row, data).length > 0,
  has_children_files: (row, { data }) => childrenOf(row, data).some(isFile),
  has_children_folders: (row, { data }) => childrenOf(row, data).some((child) => !isFile(child)),
};

/** A folder, but for what is in it. */
export const folderShape: Shape<Document> = {
  ...common,
  ...childrenShape,
  ...copy<Document>()('read_only is_recycle_bin'),
};

/** Who has a file checked out, as the list says it. */
const holderShape: Shape<User> = {
  ...personShape,
  company_name: ({ vendor_id }, { data }) => vendors.in(data).get(vendor_id)?.name ?? null,
  locale: () => 'en',
};

const flat: Shape<Document> = {
  ...common,
  ...copy<Document>()('created_at read_only is_recycle_bin document_type'),
  created_by: embed(users, personShape, (row) => row.created_by_id),
  private_parent: through((folder) => folder.private),
};

const inFile: Shape<Document> = {
  ...copy<Document>()('description checked_out_until'),
  checked_out_by: embed(users, holderShape, (row) => row.checked_out_by_id),
  file_type: endsWith,
};

/** Of the normal view Procore says only that the extended one has more. */
export const normalShape: Shape<Document> = {
  ...flat,
  file: (row, lens) => (isFile(row) ? render(inFile, row, lens) : null),
};

const wholeFile: Shape<Document> = {
  ...inFile,
  current_version: (row, lens) => {
    const newest = newestOf(row);
    return newest ? render(versionShape, newest, lens) : null;
  },
};

export const extendedShape: Shape<Document> = {
  ...flat,
  file: (row, lens) => (isFile(row) ? render(wholeFile, row, lens) : null),
  children: (row, lens) => (isFile(row) ? null : render(childrenShape, row, lens)),
};
