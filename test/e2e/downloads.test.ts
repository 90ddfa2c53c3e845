// Files through the gateway: whole and in parts, the bearer to Procore only, links that end, and storage that misbehaves.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../sandbox/server.js';
import { ask } from '../support/ask.js';
import { TestClock, until } from '../support/clock.js';
import { Pair } from '../support/gateway.js';
import { gid } from '../support/use-pair.js';

let clock: TestClock;
let pair: Pair;
let link: string;
let name: string;

const QUESTIONS = `query Q($id: ID!) {
  node(id: $id) { ... on Rfi { questions { attachments { name fileType url downloadUrl }
    answers { attachments { name fileType url downloadUrl } } } } }
}`;

interface File {
  readonly name: string;
  readonly fileType: string;
  readonly url: string;
  readonly downloadUrl: string;
}

/** The files of the big company's RFIs, of the first RFIs that have any. */
async function someFiles(): Promise<readonly File[]> {
  const { big } = pair.sandbox.world;
  const projectId = big.projectIds[0]!;
  const { project } = await pair.data('query P($id: ID!) { project(id: $id) { rfis(first: 12) { nodes { id } } } }', {
    id: gid('Project', big.id, projectId),
  });
  const files: File[] = [];
  for (const { id } of project.rfis.nodes) {
    const { node } = await pair.data(QUESTIONS, { id });
    for (const question of node.questions)
      files.push(...question.attachments, ...question.answers.flatMap((answer: typeof question) => answer.attachments));
  }
  return files;
}

beforeEach(async () => {
  clock = new TestClock();
  pair = await Pair.start({ sandbox: { clock }, seams: { clock, random: () => 0 } });
  const file = (await someFiles()).find(({ fileType }) => fileType === 'pdf')!;
  [link, name] = [file.downloadUrl, file.name];
  pair.forget();
  pair.sandbox.clearLog();
});
afterEach(() => pair[Symbol.asyncDispose]());

const get = (headers: Record<string, string> = {}, at = link): Promise<Response> => fetch(at, { headers });
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());
const toStorage = (): Exchange[] => pair.sandbox.log().filter(({ host }) => host === 'storage');
const toProcore = (): Exchange[] => pair.sandbox.log().filter(({ host }) => host === 'api');

async function codeOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  const text = JSON.stringify(body);
  for (const secret of [pair.sandbox.url, pair.sandbox.storageUrl, 'signature', 'Bearer', 'planned', '.ts', '.js'])
    expect(text).not.toContain(secret);
  return { status: response.status, code: body.errors[0]?.extensions.code };
}

/** Half a file is never taken for a whole one: the connection breaks. */
const expectBroken = async (response: Response): Promise<void> => {
  await expect(response.arrayBuffer()).rejects.toThrow();
};

describe('a file', () => {
  test('comes whole, under its name, as a file and never as a page', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    const bytes = await bytesOf(response);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.subarray(-6).toString()).toBe('%%EOF\n');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
    });
  });

  test('is one call to Procore, which leads to storage; storage sees no header of Procore', async () => {
    await (await get()).arrayBuffer();
    expect(
      toProcore().map(({ status, authorization, companyHeader }) => [status, authorization, companyHeader]),
    ).toEqual([[302, true, String(pair.sandbox.world.big.id)]]);
    expect(
      toStorage().map(({ status, authorization, companyHeader }) => [status, authorization, companyHeader]),
    ).toEqual([[200, false, null]]);
  });

  test('comes in parts, as many as one likes, and the parts make the whole', async () => {
    const whole = await bytesOf(await get());
    const size = Math.ceil(whole.length / 3);
    const parts: Buffer[] = [];
    for (let at = 0; at < whole.length; at += size) {
      const response = await get({ range: `bytes=${at}-${at + size - 1}` });
      expect(response.status).toBe(206);
      parts.push(await bytesOf(response));
      expect(response.headers.get('content-range')).toBe(
        `bytes ${at}-${Math.min(at + size, whole.length) - 1}/${whole.length}`,
      );
    }
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(Buffer.concat(parts))).toBe(digest(whole));
    expect((await bytesOf(await get({ range: 'bytes=-6' }))).toString()).toBe('%%EOF\n');
  });

  test('has parts only while it is the same file', async () => {
    const first = await get({ range: 'bytes=0-9' });
    await first.arrayBuffer();
    const same = await get({ range: 'bytes=10-19', 'if-range': first.headers.get('etag') ?? '' });
    expect([same.status, (await bytesOf(same)).length]).toEqual([206, 10]);
    const other = await get({ range: 'bytes=10-19', 'if-range': '"another"' });
    await other.arrayBuffer();
    expect(other.status).toBe(200);
  });

  test('has no part beyond its end', async () => {
    const response = await get({ range: 'bytes=99999999-' });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/);
    await response.arrayBuffer();
  });

  test.each(['lines=1-2', 'bytes=1-2\u00a0x', 'bytes=abc'])('asked for by %s comes whole', async (range) => {
    const response = await get({ range });
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  });

  test('of every kind begins as its kind does', async () => {
    const starts: Readonly<Record<string, string>> = { pdf: '25504446', jpg: 'ffd8ffe0' };
    const files = await someFiles();
    expect(new Set(files.map(({ fileType }) => fileType))).toEqual(new Set(Object.keys(starts)));
    for (const { fileType, downloadUrl } of files.slice(0, 8)) {
      const bytes = await bytesOf(await get({}, downloadUrl));
      expect(bytes.subarray(0, 4).toString('hex')).toBe(starts[fileType]);
    }
  });

  test('is fetched with a new token when Procore no longer takes the old one', async () => {
    pair.sandbox.expireTokens();
    expect((await bytesOf(await get())).length).toBeGreaterThan(100);
    expect(toProcore().map(({ path, status }) => [path.split('/')[1], status])).toEqual([
      ['files', 401],
      ['oauth', 200],
      ['files', 302],
    ]);
  });
});

describe('a link', () => {
  test('ends after a quarter of an hour', async () => {
    clock.advance(15 * 60_000 + 1_000);
    expect(await codeOf(await get())).toEqual({ status: 410, code: 'LINK_EXPIRED' });
    expect(pair.sandbox.log()).toEqual([]);
  });

  test('that was altered, cut or left out is none; nothing is sent', async () => {
    const { origin } = new URL(link);
    for (const other of [`${link}A`, link.slice(0, -3), `${origin}/downloads`, `${origin}/downloads?link=a&link=b`])
      expect(await codeOf(await get({}, other))).toEqual({ status: 403, code: 'LINK_INVALID' });
    expect(pair.sandbox.log()).toEqual([]);
  });

  test('of another account is none', async () => {
    const { oneCompany } = pair.sandbox.world.principals;
    await using other = await Pair.start({ sandbox: { clock }, seams: { clock }, credentials: oneCompany });
    const { search } = new URL(link);
    expect(await codeOf(await get({}, `${other.gateway.url}/downloads${search}`))).toEqual({
      status: 403,
      code: 'LINK_INVALID',
    });
    expect(other.sandbox.log()).toEqual([]);
  });
});

describe('the address of a link', () => {
  const ASK = '{ company { projects(first: 1) { nodes { photos(first: 1) { nodes { downloadUrl } } } } } }';
  const addressFrom = async (own: Pair, host: string): Promise<string> => {
    const headers = { 'content-type': 'application/json', host };
    const answer = await ask(`${own.gateway.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: ASK }),
    });
    return String(/"downloadUrl":"([^?"]*)\?/.exec(answer.body.toString())?.[1]);
  };

  test('is the one by which the caller reached the gateway', async () => {
    expect(await addressFrom(pair, 'localhost:9')).toBe('http://localhost:9/downloads');
  });

  test('is below PUBLIC_URL where that is set, whoever asks', async () => {
    await using other = await Pair.start({ settings: { publicUrl: 'https://graph.example/procore' } });
    for (const host of ['localhost:9', 'graph.example', '127.0.0.1'])
      expect(await addressFrom(other, host)).toBe('https://graph.example/procore/downloads');
  });
});

const FILES = '^GET /files/';
const STORAGE = `^GET /\\d+/\\d+/[^?]*\\?expires=`;

describe('storage and Procore misbehave', () => {
  test.each([404, 410])('%i: the file is gone', async (kind) => {
    pair.sandbox.addFault({ match: STORAGE, kind, times: 1 });
    expect(await codeOf(await get())).toEqual({ status: 404, code: 'NOT_FOUND' });
  });

  test('403 of the storage: its own link has ended', async () => {
    pair.sandbox.addFault({ match: STORAGE, kind: 403, times: 1 });
    expect(await codeOf(await get())).toEqual({ status: 410, code: 'LINK_EXPIRED' });
  });

  test('403 of Procore: the account may not', async () => {
    pair.sandbox.addFault({ match: FILES, kind: 403, times: 1 });
    expect(await codeOf(await get())).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  test.each([
    [500, 502, 'UPSTREAM_ERROR'],
    ['reset', 502, 'UPSTREAM_UNREACHABLE'],
  ] as const)('%s of the storage', async (kind, status, code) => {
    pair.sandbox.addFault({ match: STORAGE, kind, times: 1 });
    expect(await codeOf(await get())).toEqual({ status, code });
  });

  test('a body that ends too early breaks the connection', async () => {
    pair.sandbox.addFault({ match: STORAGE, kind: 'truncate', times: 1, after: 'execute' });
    await expectBroken(await get());
  });

  // Procore does not say how large an attachment is: what HTTP announces is all that is known of it.
  test('a body that goes on after its announced end is cut there, and the next file comes whole', async () => {
    const whole = await bytesOf(await get());
    pair.sandbox.addFault({ match: STORAGE, kind: 'overflow', times: 1, after: 'execute' });
    const response = await get();
    expect(Number(response.headers.get('content-length'))).toBeLessThan(whole.length);
    const cut = await bytesOf(response).catch(() => Buffer.alloc(0));
    expect(whole.subarray(0, cut.length).equals(cut)).toBe(true);
    expect((await bytesOf(await get())).equals(whole)).toBe(true);
  });

  test('storage that stays silent: an error in time, and no connection is kept', async () => {
    pair.sandbox.addFault({ match: STORAGE, kind: 'hang', times: 1 });
    const waiting = get();
    await until(() => toStorage().length === 1, 'the storage was asked');
    clock.advance(10_000);
    expect(await codeOf(await waiting)).toEqual({ status: 504, code: 'UPSTREAM_TIMEOUT' });
    await until(() => toStorage().every(({ departure }) => departure !== null), 'the connection was let go of');
  });

  test('a caller that hangs up lets go of the storage', async () => {
    pair.sandbox.addFault({ match: STORAGE, kind: 'hang', times: 1 });
    const caller = new AbortController();
    const waiting = fetch(link, { signal: caller.signal }).catch(() => undefined);
    await until(() => toStorage().length === 1, 'the storage was asked');
    caller.abort();
    await waiting;
    await until(() => toStorage().some(({ aborted }) => aborted), 'the storage saw the caller leave');
    expect(toStorage()).toHaveLength(1);
  });

  test('429 of Procore is waited for', async () => {
    pair.sandbox.addFault({ match: FILES, kind: 429, times: 1, retryAfter: 12 });
    const waiting = get();
    await until(() => clock.sleeping > 0, 'the governor waits');
    clock.advance(12_000);
    const response = await waiting;
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  });
});
