// Uploads: bytes on their way into storage, in segments, until a record takes them (docs/procore.md §9).
import { enforce } from '../rules.js';
import { Kind, type Dataset, type Entity } from '../store.js';
import { storeBytes, type StoredFile } from './file.js';

export interface Segment {
  readonly size: number;
  readonly sha256: string;
  readonly md5: string | null;
  /** Null until they have come. */
  readonly bytes: Buffer | null;
}

export interface Upload extends Entity {
  readonly uuid: string;
  /** Null: it is the company's. */
  readonly project_id: number | null;
  readonly filename: string;
  readonly segments: readonly Segment[];
  readonly is_complete: boolean;
  readonly is_used: boolean;
}

export const uploads = new Kind<Upload>('uploads', 81_200_404);

export const uploadWith = (data: Dataset, uuid: string): Upload | undefined =>
  uploads.in(data).where((upload) => upload.uuid === uuid)[0];

/** Made of its number, so that the same calls make the same uploads. */
export const uuidOf = (id: number): string => `7f000000-0000-4000-8000-${id.toString(16).padStart(12, '0')}`;

/** Whether a record of the project, or of the company, may take the upload. */
const isFree = (upload: Upload | undefined, projectId: number | null): boolean =>
  upload !== undefined && upload.is_complete && !upload.is_used && [null, projectId].includes(upload.project_id);

/** The files of uploads that a record takes. 422 for one that is not complete, or is not there for it. */
export function takeUploads(
  data: Dataset,
  uuids: readonly string[] | null | undefined,
  projectId: number | null,
  field = 'upload_ids',
): StoredFile[] {
  const found = (uuids ?? []).map((uuid) => uploadWith(data, uuid));
  enforce([[field, found.some((upload) => !isFree(upload, projectId)), 'is invalid']]);
  return found.flatMap((upload) => {
    if (!upload) return [];
    uploads.in(data).put({ ...upload, is_used: true });
    return [storeBytes(data, upload.filename, Buffer.concat(upload.segments.flatMap(({ bytes }) => bytes ?? [])))];
  });
}
