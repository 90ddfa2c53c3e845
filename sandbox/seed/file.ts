// Files in storage: what attachments, documents, drawings and photos are kept as.
import { contentOf } from '../contents.js';
import { Kind, type Dataset, type Entity } from '../store.js';
import type { Random } from './random.js';

export interface StoredFile extends Entity {
  readonly filename: string;
  /** Of a file that was uploaded. */
  readonly bytes?: Buffer;
}

/** A part of the storage with ids of its own, so that they do not depend on when the files of other parts are made. */
export type Shelf = Kind<StoredFile>;

const shelves: Shelf[] = [];

export function shelfFrom(firstId: number): Shelf {
  const shelf = new Kind<StoredFile>('storedFiles', firstId);
  shelves.push(shelf);
  return shelf;
}

/** For files of records that are made at the start. */
const common = shelfFrom(40_500_115);

export const fileWithId = (data: Dataset, id: number): StoredFile | undefined =>
  shelves.map((shelf) => shelf.in(data).get(id)).find((file) => file !== undefined);

/** Those of the files that are there. */
export const storedFiles = (data: Dataset, ids: readonly number[] | null | undefined): StoredFile[] =>
  (ids ?? []).flatMap((id) => fileWithId(data, id) ?? []);

/** Puts a file into storage; its bytes follow from its name and id. */
export const storeFile = (data: Dataset, filename: string, shelf = common): StoredFile =>
  shelf.in(data).put({ id: shelf.in(data).newId(), filename });

export const bytesOf = ({ filename, id, bytes }: StoredFile): Buffer => bytes ?? contentOf(filename, id);

/** For files that were uploaded. */
const uploaded = shelfFrom(44_500_505);

export const storeBytes = (data: Dataset, filename: string, bytes: Buffer): StoredFile =>
  uploaded.in(data).put({ id: uploaded.in(data).newId(), filename, bytes });

const sizes = new WeakMap<StoredFile, number>();

/** In bytes. */
export function sizeOf(file: StoredFile): number {
  let size = sizes.get(file);
  if (size === undefined) sizes.set(file, (size = bytesOf(file).length));
  return size;
}

/** Some files of these names. */
export const attach = (
  data: Dataset,
  random: Random,
  count: number,
  names: readonly string[],
  shelf = common,
): StoredFile[] => random.some(names, count).map((filename) => storeFile(data, filename, shelf));
