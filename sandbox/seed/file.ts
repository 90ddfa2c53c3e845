// Files in storage: what attachments, documents, drawings and photos are kept as.
import { contentOf } from '../contents.js';
import { Kind, type Dataset, type Entity } from '../store.js';
import type { Random } from './random.js';

export interface StoredFile extends Entity {
  readonly filename: string;
}

export const storedFiles = new Kind<StoredFile>(40_500_115);

/** Puts a file into storage; its bytes follow from its name and id. */
export const storeFile = (data: Dataset, filename: string): StoredFile =>
  storedFiles.in(data).put({ id: storedFiles.in(data).newId(), filename });

export const bytesOf = ({ filename, id }: StoredFile): Buffer => contentOf(filename, id);

const sizes = new WeakMap<StoredFile, number>();

/** In bytes. */
export function sizeOf(file: StoredFile): number {
  let size = sizes.get(file);
  if (size === undefined) sizes.set(file, (size = bytesOf(file).length));
  return size;
}

/** Some files of these names. */
export const attach = (data: Dataset, random: Random, count: number, names: readonly string[]): StoredFile[] =>
  random.some(names, count).map((filename) => storeFile(data, filename));
