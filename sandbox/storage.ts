// Where files are kept: a host of its own, as with Procore. An address on Procore's host wants the bearer and leads on to a
// link here, which is signed, ends after a while, and must never be asked with a header of Procore's (docs/procore.md §9).
import { createHash, createHmac } from 'node:crypto';
import { mediaTypeOf } from './contents.js';
import { notFound, Refusal, type Problem, type Reply } from './refusal.js';
import { bytesOf, fileWithId, type StoredFile } from './seed/file.js';
import { uploads, uploadWith } from './seed/upload.js';
import type { Lens } from './shape.js';
import type { Dataset } from './store.js';
import type { Incoming } from './wire.js';

/** Below it, Procore's own host leads to files. */
export const FILES_PREFIX = '/files/';
const LINK_LIFETIME_S = 600;
const KEY = 'the key of this storage';

type PickFile<T> = (record: T, lens: Lens) => StoredFile | null;

const placeOf = ({ id, filename }: StoredFile): string => `${id}/${encodeURIComponent(filename)}`;

/** A file's address on Procore's host. */
export const heldByProcore =
  <T>(pick: PickFile<T>) =>
  (record: T, lens: Lens): string | null => {
    const file = pick(record, lens);
    return file && `${lens.origin}${FILES_PREFIX}${placeOf(file)}`;
  };

/** A link into the storage itself, for whoever holds it. */
export const heldByStorage =
  <T>(pick: PickFile<T>) =>
  (record: T, lens: Lens): string | null => {
    const file = pick(record, lens);
    return file && linkTo(file, lens);
  };

const signatureOf = (path: string, expires: string): string =>
  createHmac('sha256', KEY).update(`${path} ${expires}`).digest('hex');

function linkTo(file: StoredFile, { data, storage, nowMs }: Lens): string {
  const path = `/${data.companyId}/${placeOf(file)}`;
  const expires = String(Math.floor(nowMs / 1000) + LINK_LIFETIME_S);
  return `${storage}${path}?expires=${expires}&signature=${signatureOf(path, expires)}`;
}

function fileAt(place: string, data: Dataset): StoredFile {
  const [id = ''] = place.split('/');
  const file = fileWithId(data, Number(id));
  if (!file || placeOf(file) !== place) throw notFound();
  return file;
}

/** Leads from Procore's host to the storage. */
export function leadToStorage(path: string, lens: Lens): Reply {
  const file = fileAt(path.slice(FILES_PREFIX.length), lens.data);
  return { status: 302, headers: { Location: linkTo(file, lens) } };
}

const denied = (message: string, problems: readonly Problem[] = []): Refusal =>
  new Refusal({ status: 403, body: { message } }, problems);

const UPLOADS = '/uploads/';

/** A link that takes the bytes of one segment of an upload. */
export function linkToSegment(
  { data, storage, nowMs }: Pick<Lens, 'data' | 'storage' | 'nowMs'>,
  uuid: string,
  index: number,
): string {
  const path = `${UPLOADS}${data.companyId}/${uuid}/${index}`;
  const expires = String(Math.floor(nowMs / 1000) + LINK_LIFETIME_S);
  return `${storage}${path}?expires=${expires}&signature=${signatureOf(path, expires)}`;
}

export const etagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`;

/** Takes a segment: exactly the bytes, and the headers, that were announced. */
function takeSegment(incoming: Incoming, data: Dataset): Reply {
  const [uuid = '', number = ''] = incoming.path.split('/').slice(3);
  const [upload, index] = [uploadWith(data, uuid), Number(number)];
  const segment = upload?.segments[index];
  if (!upload || !segment) throw notFound();
  const bytes = incoming.body.bytes ?? Buffer.alloc(0);
  const hash = (kind: string, form: 'hex' | 'base64' = 'hex') => createHash(kind).update(bytes).digest(form);
  const refuse = (isWrong: boolean, message: string): void => {
    if (isWrong) throw new Refusal({ status: 400, body: { message } });
  };
  refuse(incoming.header('x-amz-content-sha256') !== segment.sha256, 'XAmzContentSHA256Mismatch: another header');
  refuse(Number(incoming.header('content-length')) !== segment.size, 'EntitySizeMismatch: another length');
  refuse(hash('sha256') !== segment.sha256, 'XAmzContentSHA256Mismatch: other bytes');
  refuse(segment.md5 !== null && ![hash('md5'), hash('md5', 'base64')].includes(segment.md5), 'BadDigest');
  refuse(upload.is_complete, 'InvalidRequest: the upload is complete');
  const segments = upload.segments.map((part, at) => (at === index ? { ...part, bytes } : part));
  uploads.in(data).put({ ...upload, segments });
  return { status: 200, headers: { ETag: etagOf(bytes) } };
}

/** What the storage answers. */
export function answerFromStorage(incoming: Incoming, datasets: readonly Dataset[], nowMs: number): Reply {
  const foreign = ['authorization', 'procore-company-id'].filter((name) => incoming.header(name) !== null);
  if (foreign.length > 0)
    throw denied('Storage takes no header of Procore', [
      ...foreign.map((name): Problem => ({
        kind: 'header-at-storage',
        name,
        message: 'is none of the storage’s business',
      })),
    ]);
  const query = new Map(incoming.query);
  const expires = query.get('expires') ?? '';
  if (query.get('signature') !== signatureOf(incoming.path, expires)) throw denied('The signature does not match');
  if (Number(expires) * 1000 < nowMs) throw denied('Request has expired');
  const isUpload = incoming.path.startsWith(UPLOADS);
  if (incoming.method !== (isUpload ? 'PUT' : 'GET'))
    throw new Refusal({ status: 405, body: { message: 'Method Not Allowed' } });
  const [, companyId, ...place] = incoming.path.slice(isUpload ? UPLOADS.length - 1 : 0).split('/');
  const data = datasets.find((dataset) => String(dataset.companyId) === companyId);
  if (!data) throw notFound();
  if (isUpload) return takeSegment(incoming, data);
  return partOf(fileAt(place.join('/'), data), incoming);
}

/** The whole file, or the part that a Range header asks for. */
function partOf(file: StoredFile, incoming: Incoming): Reply {
  const bytes = bytesOf(file);
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  const headers = { 'Content-Type': mediaTypeOf(file.filename), ETag: etag, 'Accept-Ranges': 'bytes' };
  const condition = incoming.header('if-range');
  const range = condition === null || condition === etag ? incoming.header('range') : null;
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return { status: 200, headers, bytes };
  const start = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1);
  if (start > end) return { status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` } };
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${bytes.length}` },
    bytes: bytes.subarray(start, end + 1),
  };
}
