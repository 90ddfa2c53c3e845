// The HTTP side: methods, bodies, error shapes, health, and what is not served.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { OPERATION_DEADLINE_MS } from '../../src/graphql/context.js';
import { CLOSING_GRACE_MS } from '../../src/http/closing.js';
import { httpLimits } from '../../src/http/server.js';
import { ask } from '../support/ask.js';
import { Pair } from '../support/gateway.js';
import { TestClock, turns, until } from '../support/clock.js';
import { writePage } from '../support/page.js';
import { usePair } from '../support/use-pair.js';

const pair = usePair();

const graphql = (init: RequestInit, search = ''): Promise<Response> =>
  fetch(`${pair().gateway.url}/graphql${search}`, init);
const json = { 'content-type': 'application/json' };

async function outcome(response: Response): Promise<[number, string | undefined]> {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code];
}

describe('/graphql', () => {
  test('answers queries by GET, and keeps other sites from sending them', async () => {
    const search = `?query=${encodeURIComponent('query C($first: Int) { companies(first: $first) { totalCount } }')}&variables=${encodeURIComponent('{"first":1}')}`;
    expect(await outcome(await graphql({}, search))).toEqual([400, 'BAD_REQUEST']);
    const answer = await graphql({ headers: { 'apollo-require-preflight': 'true' } }, search);
    expect(await answer.json()).toMatchObject({ data: { companies: { totalCount: 3 } } });
  });

  test('refuses mutations by GET', async () => {
    const search = `?query=${encodeURIComponent('mutation { userInvite(input: { userId: "1" }) { userErrors { code } } }')}`;
    const response = await graphql({ headers: { 'apollo-require-preflight': 'true' } }, search);
    expect(response.status).toBe(405);
    expect(pair().calls()).toEqual([]);
  });

  test.each([
    ['no JSON', { headers: json, body: '{ companies' }, [400, 'BAD_REQUEST']],
    ['JSON that is no object', { headers: json, body: '"{ companies }"' }, [400, 'BAD_REQUEST']],
    ['nothing', { headers: json, body: '' }, [400, 'BAD_REQUEST']],
    ['no query', { headers: json, body: '{}' }, [400, 'BAD_REQUEST']],
    [
      'several queries at once',
      { headers: json, body: '[{ "query": "{ companies { totalCount } }" }]' },
      [400, 'BAD_REQUEST'],
    ],
    [
      'a prototype',
      { headers: json, body: '{ "query": "{ companies { totalCount } }", "__proto__": { "x": 1 } }' },
      [400, 'BAD_REQUEST'],
    ],
    ['text', { headers: { 'content-type': 'text/plain' }, body: '{ companies }' }, [415, 'BAD_REQUEST']],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=x' },
      [415, 'BAD_REQUEST'],
    ],
    [
      'too much',
      { headers: json, body: JSON.stringify({ query: ' '.repeat(httpLimits.bodyBytes) }) },
      [413, 'REQUEST_TOO_LARGE'],
    ],
    [
      'a hash instead of a query',
      { headers: json, body: '{ "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "ab" } } }' },
      [200, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ],
    [
      'an operation that is not there',
      { headers: json, body: '{ "query": "query A { companies { totalCount } }", "operationName": "B" }' },
      [400, 'OPERATION_RESOLUTION_FAILURE'],
    ],
  ] as const)('refuses %s', async (_what, init, expected) => {
    expect(await outcome(await graphql({ method: 'POST', ...init }))).toEqual(expected);
    expect(pair().calls()).toEqual([]);
  });

  test('answers in the media type of GraphQL over HTTP when asked', async () => {
    const response = await graphql({
      method: 'POST',
      headers: { ...json, accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: '{ companies { totalCount } }' }),
    });
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('lets go of every operation when its connection breaks, also of those that wait behind another', async () => {
    const clock = new TestClock();
    await using own = await Pair.start({ seams: { clock } });
    own.sandbox.addFault({ match: '/companies', kind: 'hang', times: 1 });
    const socket = connect(Number(new URL(own.gateway.url).port), '127.0.0.1');
    const text = '{ "query": "{ companies { totalCount } }" }';
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${text.length}`;
    for (let count = 0; count < 3; count++) socket.write(`${head}\r\n\r\n${text}`);
    await until(() => own.gateway.operationsUnderWay() === 3, 'all have begun');
    await until(() => own.exchanges().length === 1, 'Procore is asked');
    socket.destroy();
    await until(() => own.gateway.operationsUnderWay() === 0, 'all are over');
    await until(() => clock.armed === 0, 'nothing is waited for');
    expect(own.exchanges()).toHaveLength(1);
  });

  test('describes itself: every type, field, argument and enum value', async () => {
    const { __schema: schema } = await pair().data(
      '{ __schema { types { name kind description fields { name description args { name description } } enumValues { name description } inputFields { name description } } } }',
    );
    const own = schema.types.filter(
      ({ name }: { name: string }) => !name.startsWith('__') && !/^(String|Int|Float|Boolean|ID)$/.test(name),
    );
    const missing: string[] = [];
    const look = (place: string, things: { name: string; description: string | null }[] | null) => {
      for (const { name, description } of things ?? []) if (!description) missing.push(`${place}.${name}`);
    };
    look('', own);
    for (const type of own) {
      for (const part of ['fields', 'enumValues', 'inputFields']) look(type.name, type[part]);
      for (const field of type.fields ?? []) look(`${type.name}.${field.name}`, field.args);
    }
    expect(missing).toEqual([]);
    expect(own.length).toBeGreaterThan(50);
  });
});

test('an answer of /graphql is nobody else’s and kept nowhere, whatever it says', async () => {
  const query = (text: string) => JSON.stringify({ query: text });
  const search = `?query=${encodeURIComponent('{ companies { totalCount } }')}`;
  const answers = [
    await graphql({ method: 'POST', headers: json, body: query('{ companies { totalCount } }') }),
    await graphql({ headers: { 'apollo-require-preflight': 'true' } }, search),
    await graphql({}, search),
    await graphql({ method: 'POST', headers: json, body: query('{ companies { nothing } }') }),
    await graphql({ method: 'POST', headers: json, body: query('{ node(id: "x") { id } }') }),
    await graphql({ method: 'POST', headers: json, body: '{' }),
    await graphql({ method: 'POST', headers: { ...json, 'procore-company-id': 'x' }, body: query('{ __typename }') }),
    await graphql({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }),
    await graphql({ method: 'PUT', headers: json, body: '{}' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 400, 200, 400, 400, 415, 404]);
  for (const { headers } of answers) expect(headers.get('cache-control')).toBe('private, no-store');
});

test('what is not served says so in the same shape', async () => {
  for (const path of ['/nothing', '/graphql/nothing', '/.env'])
    expect(await outcome(await fetch(pair().gateway.url + path))).toEqual([404, 'ROUTE_NOT_FOUND']);
});

test('/ leads to GraphiQL, which is sent compressed where it can be', async () => {
  const root = await fetch(pair().gateway.url, { redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, 'graphiql']);
  for (const encoding of ['gzip', 'identity']) {
    const page = await fetch(`${pair().gateway.url}/graphiql`, { headers: { 'accept-encoding': encoding } });
    expect(page.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain('<title>GraphiQL</title>');
  }
});

describe('/graphiql', () => {
  const page = (headers: Record<string, string> = {}) => ask(`${pair().gateway.url}/graphiql`, { headers });

  test.each([
    ['gzip', 'gzip'],
    ['br, GZIP;q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip; q=0.000, br', undefined],
    ['*;q=0', undefined],
    ['gzip;q=0, *', undefined],
    ['gzippy', undefined],
    ['', undefined],
  ])('asked for as %p comes as %p', async (accepted, encoding) => {
    const { headers, body } = await page({ 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers['vary']]).toEqual([encoding, 'accept-encoding']);
    expect((encoding === undefined ? body : gunzipSync(body)).toString()).toContain('<title>GraphiQL</title>');
  });

  test('is unpacked while it is sent: its length is not known before', async () => {
    const { headers } = await page();
    expect(headers).not.toHaveProperty('content-length');
  });

  test('is asked for again, and sent again only when it has changed', async () => {
    const { headers } = await page({ 'accept-encoding': 'gzip' });
    const etag = String(headers['etag']);
    expect([etag, headers['cache-control']]).toEqual([expect.stringMatching(/^W\/"[\w-]{20,}"$/), 'no-cache']);
    for (const known of [etag, `"other", ${etag}`, etag.slice(2), '*']) {
      const again = await page({ 'if-none-match': known });
      expect([again.status, again.headers['etag'], again.body.length]).toEqual([304, etag, 0]);
      expect([again.headers['cache-control'], again.headers['vary']]).toEqual(['no-cache', 'accept-encoding']);
    }
    for (const other of ['"other"', 'W/"other"', etag.slice(0, -2), ''])
      expect((await page({ 'if-none-match': other })).status).toBe(200);
  });
});

test('/livez and /readyz', async () => {
  const status = async (path: string) => (await fetch(pair().gateway.url + path)).status;
  expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200]);
  pair().gateway.drain();
  expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503]);
});

test('a request that is no HTTP gets a 400 and the door', async () => {
  const { port } = new URL(pair().gateway.url);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.on('close', () => resolve(text));
  });
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
});

describe('closing', () => {
  test('ends clients that do not read, once no operation can be under way any more', async () => {
    const clock = new TestClock();
    // More than all buffers between the two ends hold.
    await using own = await Pair.start({ seams: { clock, graphiqlPage: await writePage(Buffer.alloc(64 * 2 ** 20)) } });
    const stuck = connect(Number(new URL(own.gateway.url).port), '127.0.0.1');
    stuck.write('GET /graphiql HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(stuck, 'readable'); // the answer has begun; nobody reads it
    let isClosed = false;
    const closing = own.gateway.close().then(() => (isClosed = true));
    clock.advance(OPERATION_DEADLINE_MS);
    await turns(100);
    expect(isClosed).toBe(false);
    clock.advance(CLOSING_GRACE_MS);
    await closing;
    expect(clock.armed).toBe(0);
    stuck.destroy();
  });

  test('finishes the operations under way', async () => {
    const clock = new TestClock();
    await using own = await Pair.start({ sandbox: { clock }, seams: { clock, random: () => 0 } });
    own.sandbox.addFault({ match: '/companies', kind: 429, times: 1, retryAfter: 12 });
    const answer = own.data('{ companies { totalCount } }');
    await until(() => clock.sleeping > 0, 'the governor waits');
    const closing = own.gateway.close();
    await turns(100);
    clock.advance(12_000);
    expect(await answer).toEqual({ companies: { totalCount: 3 } });
    await closing;
  });

  test('lets an answer come to its end whose reader is slow', async () => {
    const clock = new TestClock();
    const html = randomBytes(24 * 2 ** 20);
    await using own = await Pair.start({ seams: { clock, graphiqlPage: await writePage(html) } });
    const slow = connect(Number(new URL(own.gateway.url).port), '127.0.0.1');
    slow.write('GET /graphiql HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n');
    await once(slow, 'readable');
    const closing = own.gateway.close();
    await turns(100);
    const answer = await buffer(slow);
    expect(gunzipSync(answer.subarray(answer.indexOf('\r\n\r\n') + 4)).equals(html)).toBe(true);
    await closing;
  });

  test('does not wait for requests that nobody has made', async () => {
    const own = await Pair.start();
    const { port } = new URL(own.gateway.url);
    const silent = connect(Number(port), '127.0.0.1');
    const gone = once(silent, 'close');
    await once(silent, 'connect');
    await own[Symbol.asyncDispose]();
    await gone;
    expect(silent.destroyed).toBe(true);
  });
});
