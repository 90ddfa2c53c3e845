// Uploads: announced through the gateway, put to the storage by the client, completed through the gateway.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TestClock } from '../support/clock.js';
import { Pair } from '../support/gateway.js';
import { announce, complete, type Link, put, segmentOf, someBytes, UPLOAD } from '../support/upload.js';
import { gid } from '../support/use-pair.js';

const MIB = 1024 ** 2;
const bytes = [someBytes(5 * MIB, 1), someBytes(5 * MIB + 1, 2), someBytes(1000, 3)];
const pieces = bytes.map(segmentOf);

let clock: TestClock;
let pair: Pair;

beforeEach(async () => {
  clock = new TestClock();
  pair = await Pair.start({ sandbox: { clock }, seams: { clock, random: () => 0 } });
});
afterEach(() => pair[Symbol.asyncDispose]());

const place = () => {
  const { big } = pair.sandbox.world;
  return { projectId: gid('Project', big.id, big.projectIds[0]!) };
};
const path = () => `/rest/v1.1/projects/${pair.sandbox.world.big.projectIds[0]}/uploads`;
const start = async () => (await announce(pair, { ...place(), filename: 'Plan.pdf', segments: pieces })).upload;
const told = (etags: readonly (string | null)[]) =>
  pieces.map(({ byteSize, sha256 }, index) => ({ byteSize, sha256, etag: etags[index] ?? 'none' }));

async function again(id: string): Promise<{ status: string; segments: readonly Link[] }> {
  const query = `query U($project: ID!, $id: ID!) { node(id: $project) { ... on Project { upload(id: $id) { ${UPLOAD} } } } }`;
  return (await pair.data(query, { project: place().projectId, id })).node.upload;
}

test('a file in three segments is two calls; its bytes never pass the gateway', async () => {
  const upload = await start();
  expect(upload).toMatchObject({ status: 'READY', segments: [{ etag: null }, { etag: null }, { etag: null }] });
  const etags: (string | null)[] = [];
  for (const [index, part] of bytes.entries()) {
    const link = upload.segments[index]!;
    expect(link.url.startsWith(pair.sandbox.storageUrl)).toBe(true);
    const answer = await put(link, part);
    expect(answer.status).toBe(200);
    etags.push(answer.headers.get('etag'));
  }
  const { upload: done, userErrors } = await complete(pair, {
    ...place(),
    uploadId: upload.id,
    segments: told(etags),
  });
  expect(userErrors).toEqual([]);
  expect(done).toMatchObject({ id: upload.id, status: 'COMPLETE' });
  expect(pair.calls()).toEqual([`PATCH ${path()}/${upload.id}`, `POST ${path()}`]);
  const atStorage = pair.sandbox.log().filter(({ host }) => host === 'storage');
  expect(atStorage.map(({ method, authorization, companyHeader }) => [method, authorization, companyHeader])).toEqual(
    Array(3).fill(['PUT', false, null]),
  );
});

test('of the company itself', async () => {
  const { id } = pair.sandbox.world.big;
  const { upload } = await announce(pair, { filename: 'Logo.png', segments: [segmentOf(bytes[2]!)] });
  const answer = await put(upload.segments[0]!, bytes[2]!);
  const [{ byteSize, sha256 }] = [segmentOf(bytes[2]!)];
  const segments = [{ byteSize, sha256, etag: answer.headers.get('etag') }];
  expect((await complete(pair, { uploadId: upload.id, segments })).upload).toMatchObject({ status: 'COMPLETE' });
  expect(pair.calls()).toEqual([
    `PATCH /rest/v1.1/companies/${id}/uploads/${upload.id}`,
    `POST /rest/v1.1/companies/${id}/uploads`,
  ]);
});

test('one that was broken off is taken up again, with new links where the old ones have ended', async () => {
  const upload = await start();
  const first = await put(upload.segments[0]!, bytes[0]!);
  clock.advance(3_600_000);
  expect((await put(upload.segments[1]!, bytes[1]!)).status).toBe(403);
  const resumed = await again(upload.id);
  expect(resumed).toMatchObject({
    status: 'RECEIVING',
    segments: [{ etag: first.headers.get('etag') }, { etag: null }, { etag: null }],
  });
  for (const index of [1, 2]) expect((await put(resumed.segments[index]!, bytes[index]!)).status).toBe(200);
  const { segments } = await again(upload.id);
  const etags = segments.map(({ etag }) => etag);
  const { upload: done } = await complete(pair, { ...place(), uploadId: upload.id, segments: told(etags) });
  expect(done).toMatchObject({ status: 'COMPLETE' });
});

test('before every segment has come, or with another ETag, it cannot be completed', async () => {
  const upload = await start();
  const first = await put(upload.segments[0]!, bytes[0]!);
  const wrong = await complete(pair, { ...place(), uploadId: upload.id, segments: told([first.headers.get('etag')]) });
  expect(wrong).toMatchObject({ upload: null, userErrors: [{ field: ['segments'] }, { field: ['segments'] }] });
  expect(await again(upload.id)).toMatchObject({ status: 'RECEIVING' });
});

describe('the storage', () => {
  test('takes other bytes for none, nor another length', async () => {
    const { segments } = await start();
    const changed = Buffer.from(bytes[0]!);
    changed[7] = 1;
    expect((await put(segments[0]!, changed)).status).toBe(400);
    expect((await put({ ...segments[0]!, headers: [] }, bytes[0]!)).status).toBe(400);
    expect(
      (await put({ ...segments[2]!, headers: segments[2]!.headers.slice(0, 1) }, bytes[2]!.subarray(1))).status,
    ).toBe(400);
    expect((await put({ ...segments[0]!, url: segments[0]!.url.replace('/0?', '/1?') }, bytes[0]!)).status).toBe(403);
  });
});

test('a header of Procore’s at the storage is noticed', async () => {
  await using strict = await Pair.start({ expectViolations: true });
  const { upload } = await announce(strict, { filename: 'Logo.png', segments: [segmentOf(bytes[2]!)] });
  expect((await put(upload.segments[0]!, bytes[2]!, { authorization: 'Bearer x' })).status).toBe(403);
  expect(strict.sandbox.violations().map(({ kind, name }) => [kind, name])).toEqual([
    ['header-at-storage', 'authorization'],
  ]);
});

describe('what is wrong is said before anything is sent', () => {
  const [whole] = pieces as [(typeof pieces)[number]];
  test.each<[string, object, string, string]>([
    ['no name', { filename: ' ' }, 'REQUIRED', 'filename'],
    ['no segments', { segments: [] }, 'REQUIRED', 'segments'],
    [
      'a small segment that is not the last',
      { segments: [{ ...whole, byteSize: 5 }, whole] },
      'INVALID',
      'segments.0.byteSize',
    ],
    [
      'a size that is no number of bytes',
      { segments: [{ ...whole, byteSize: 1.5 }] },
      'INVALID',
      'segments.0.byteSize',
    ],
    ['a segment that is too large', { segments: [{ ...whole, byteSize: 6e9 }] }, 'INVALID', 'segments.0.byteSize'],
    ['a hash that is none', { segments: [{ ...whole, sha256: 'abc' }] }, 'INVALID', 'segments.0.sha256'],
    ['a project that is none', { projectId: 'x' }, 'INVALID', 'projectId'],
  ])('%s', async (_, input, code, field) => {
    const answer = await announce(pair, { ...place(), filename: 'a.pdf', segments: [whole], ...input });
    expect(answer).toEqual({ upload: null, userErrors: [{ code, field: field.split('.') }] });
    expect(pair.calls()).toEqual([]);
  });

  test('an upload that is none', async () => {
    const wrong = await complete(pair, { ...place(), uploadId: '7', segments: told([]) });
    expect(wrong.userErrors).toEqual([{ code: 'INVALID', field: ['uploadId'] }]);
    await expect(again('7')).rejects.toThrow('INVALID_ID');
    expect(pair.calls()).toEqual([]);
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect((await complete(pair, { ...place(), uploadId: id, segments: told([]) })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['uploadId'] },
    ]);
    await expect(again(id)).rejects.toThrow('NOT_FOUND');
  });
});
