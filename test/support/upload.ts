// Uploading as a client of the gateway does: announce, put the bytes to the storage, complete.
import { createHash } from 'node:crypto';
import type { Pair } from './gateway.js';

export interface PutSegment {
  readonly byteSize: number;
  readonly sha256: string;
  readonly md5: string;
}

export interface Link {
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly etag: string | null;
}

export interface ShownUpload {
  readonly id: string;
  readonly status: string;
  readonly segments: readonly Link[];
}

export const UPLOAD = 'id status segments { byteSize sha256 etag url headers { name value } }';

const hash = (kind: string, bytes: Buffer): string => createHash(kind).update(bytes).digest('hex');

export const segmentOf = (bytes: Buffer): PutSegment => ({
  byteSize: bytes.length,
  sha256: hash('sha256', bytes),
  md5: hash('md5', bytes),
});

/** Bytes that differ from place to place, the same every time. */
export function someBytes(count: number, seed: number): Buffer {
  const bytes = Buffer.alloc(count);
  for (let at = 0; at < count; at += 4096) bytes.writeUInt32LE((seed * 2654435761 + at) >>> 0, Math.min(at, count - 4));
  return bytes;
}

export const announce = async (pair: Pair, input: object): Promise<{ upload: ShownUpload; userErrors: unknown[] }> =>
  (
    await pair.data(
      `mutation C($input: UploadCreateInput!) { uploadCreate(input: $input) { upload { ${UPLOAD} } userErrors { code field } } }`,
      { input },
    )
  ).uploadCreate;

export const put = (
  { url, headers }: Link,
  bytes: Buffer,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(url, {
    method: 'PUT',
    headers: { ...Object.fromEntries(headers.map(({ name, value }) => [name, value])), ...more },
    body: new Uint8Array(bytes),
  });

export const complete = async (
  pair: Pair,
  input: object,
): Promise<{ upload: ShownUpload | null; userErrors: unknown[] }> =>
  (
    await pair.data(
      `mutation C($input: UploadCompleteInput!) { uploadComplete(input: $input) { upload { ${UPLOAD} } userErrors { code field } } }`,
      { input },
    )
  ).uploadComplete;

/** The id of a complete upload of these bytes. */
export async function uploaded(
  pair: Pair,
  place: object,
  filename: string,
  segments: readonly Buffer[],
): Promise<string> {
  const pieces = segments.map(segmentOf);
  const { upload } = await announce(pair, { ...place, filename, segments: pieces });
  const etags: string[] = [];
  for (const [index, bytes] of segments.entries()) {
    const answer = await put(upload.segments[index]!, bytes);
    etags.push(answer.headers.get('etag') ?? '');
  }
  const told = pieces.map(({ byteSize, sha256 }, index) => ({ byteSize, sha256, etag: etags[index] }));
  await complete(pair, { ...place, uploadId: upload.id, segments: told });
  pair.forget();
  return upload.id;
}
