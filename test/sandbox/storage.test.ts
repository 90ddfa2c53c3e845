// The storage host: Procore's host leads to it, its links are signed and end, parts of files, and no header of Procore's.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contentOf } from '../../sandbox/contents.js';
import { first, Lab, placesIn, textsAt, type Caller } from './support.js';

let lab: Lab;
let caller: Caller;
/** The address of a file on Procore's host. */
let address: string;
let bytes: Buffer;

beforeAll(async () => {
  lab = await Lab.start();
  caller = await lab.as();
  const { projectId } = lab.world.rfis.open;
  const { rfis, rfi } = placesIn(projectId);
  for (const { id } of await caller.all(rfis)) {
    const found = textsAt(await caller.row(rfi(id)), 'questions.attachments.url');
    if (found.length === 0) continue;
    address = first(found);
    break;
  }
  const [, id = '', name = ''] = /\/files\/(\d+)\/(.+)$/.exec(address) ?? [];
  bytes = contentOf(decodeURIComponent(name), Number(id));
});
beforeEach(() => lab.sandbox.clearLog());
afterAll(() => lab[Symbol.asyncDispose]());

const redirect = { redirect: 'manual' } as const;

async function link(): Promise<string> {
  const response = await caller.fetch(address, redirect);
  expect(response.status).toBe(302);
  return response.headers.get('location') ?? '';
}

const bodyOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('Procore’s host', () => {
  test('leads whoever has a token to the storage, which gives the file', async () => {
    const at = await link();
    expect(new URL(at).origin).toBe(lab.sandbox.storageUrl);
    expect(new URL(at).origin).not.toBe(lab.url);
    const response = await fetch(at);
    expect(response.status).toBe(200);
    expect(await bodyOf(response)).toEqual(bytes);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(lab.sandbox.violations()).toEqual([]);
  });

  test('gives nothing without a token, and has no file of another name', async () => {
    expect((await caller.without('authorization').fetch(address, redirect)).status).toBe(401);
    expect((await caller.fetch(`${address}x`, redirect)).status).toBe(404);
  });

  test('has no file of another company', async () => {
    const elsewhere = await lab.as('everything', lab.world.small.id);
    expect((await elsewhere.fetch(address, redirect)).status).toBe(404);
  });
});

describe('the storage', () => {
  test.each([
    ['authorization', 'Bearer x'],
    ['procore-company-id', '7'],
  ])('refuses and records %s', async (name, value) => {
    const response = await fetch(await link(), { headers: { [name]: value } });
    expect(response.status).toBe(403);
    expect(lab.sandbox.violations()).toMatchObject([{ kind: 'header-at-storage', name }]);
  });

  test('gives parts', async () => {
    const at = await link();
    const part = async (range: string, condition?: string) => {
      const headers = { range, ...(condition !== undefined && { 'if-range': condition }) };
      const response = await fetch(at, { headers });
      return { response, body: await bodyOf(response) };
    };
    const middle = await part('bytes=10-19');
    expect([middle.response.status, middle.response.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${bytes.length}`,
    ]);
    expect(middle.body).toEqual(bytes.subarray(10, 20));
    expect((await part('bytes=-5')).body).toEqual(bytes.subarray(-5));
    expect((await part(`bytes=${bytes.length - 3}-`)).body).toEqual(bytes.subarray(-3));
    const beyond = await part(`bytes=${bytes.length}-`);
    expect([beyond.response.status, beyond.response.headers.get('content-range')]).toEqual([
      416,
      `bytes */${bytes.length}`,
    ]);
    const etag = middle.response.headers.get('etag') ?? '';
    expect((await part('bytes=0-0', etag)).response.status).toBe(206);
    expect((await part('bytes=0-0', '"another"')).body).toEqual(bytes);
  });

  test('a link is for one file, and only as it was signed', async () => {
    const at = new URL(await link());
    const altered = [
      at.href.replace('signature=', 'signature=0'),
      at.href.replace(/expires=\d/, 'expires=9'),
      at.href.replace(/\/(\d+)\//, '/1$1/'),
      `${at.origin}${at.pathname}`,
    ];
    for (const wrong of altered) expect((await fetch(wrong)).status).toBe(403);
  });

  test('takes GET only', async () => {
    expect((await fetch(await link(), { method: 'PUT', body: 'x' })).status).toBe(405);
  });

  test('a link ends after ten minutes', async () => {
    const at = await link();
    lab.clock.advance(600_000);
    expect((await fetch(at)).status).toBe(200);
    lab.clock.advance(1000);
    expect((await fetch(at)).status).toBe(403);
  });

  test('is neither metered nor forgotten in the log, and its signatures stay out of it', async () => {
    const before = (await caller.get('/rest/v1.0/me')).headers.get('x-rate-limit-remaining');
    const at = await link();
    await fetch(at);
    const after = (await caller.get('/rest/v1.0/me')).headers.get('x-rate-limit-remaining');
    expect(Number(before) - Number(after)).toBe(2); // the redirect and the second `me`
    const log = lab.sandbox.log();
    expect(log.map(({ host }) => host)).toContain('storage');
    expect(JSON.stringify(log)).not.toContain(new URL(at).searchParams.get('signature'));
  });

  test('a body longer than announced ends where it was announced, or breaks', async () => {
    const at = await link();
    lab.sandbox.addFault({ match: '^GET /', kind: 'overflow', times: 1, after: 'execute' });
    const got = await fetch(at)
      .then(bodyOf)
      .catch(() => null);
    expect(got === null || got.length === Math.floor(bytes.length / 2)).toBe(true);
  });
});
