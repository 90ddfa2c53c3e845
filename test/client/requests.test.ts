// What the typed client can be told of its requests: documents of one's own, company, headers, time; and the errors it tells.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { type DocumentNode, parse } from 'graphql';
import {
  createClient,
  errorCodes,
  gql,
  problemsOf,
  type RequestOptions,
  type TypedDocument,
} from '../../client/index.js';
import { errorTable } from '../../src/kernel/errors.js';
import { until } from '../support/clock.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const client = (options: RequestOptions = {}) => createClient({ url: `${pair().gateway.url}/graphql`, ...options });

/** What a rejected request said. */
const failureOf = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a document of one’s own', () => {
  interface Named {
    readonly company: { readonly name: string };
  }
  const text = 'query Named($id: ID) { company(id: $id) { name } }';

  test('as a text, as a template, and with the types it brings', async () => {
    const { big } = pair().sandbox.world;
    const id = gid('Company', big.id);
    const { company } = await client().request<Named>(text, { id });
    expect(company.name).toBe('Halvorsen Keating Builders');
    const { company: named } = await client().request<Named>(gql`
      {
        company {
          name
        }
      }
    `);
    expect(named).toEqual(company);
    const typed = parse(text) as DocumentNode & TypedDocument<Named, { readonly id: string }>;
    const { company: known } = await client().request(typed, { id });
    expect(known.name satisfies string).toBe(company.name);
    // @ts-expect-error: the document says that the id is a text
    await expect(client().request(typed, { id: { no: 'id' } })).rejects.toThrow();
    expect(pair().calls()).toEqual(
      Array.from({ length: 3 }, () => `GET /rest/v1.0/companies?include_free_companies=true&page=1&per_page=2000`),
    );
  });
});

describe('headers', () => {
  test('the company and the authorization, of the client and of some of its requests', async () => {
    const { small, big } = pair().sandbox.world;
    const sent: [string | null, string | null, string | null][] = [];
    const noting: typeof fetch = (to, init) => {
      const headers = new Headers(init?.headers);
      sent.push([headers.get('procore-company-id'), headers.get('authorization'), headers.get('x-trace')]);
      return fetch(to, init);
    };
    const own = createClient({
      url: `${pair().gateway.url}/graphql`,
      companyId: String(small.id),
      headers: { 'x-trace': 'a' },
      fetch: noting,
    });
    await own.Viewer();
    await own.with({ authorization: 'Bearer proxy', companyId: String(big.id) }).Viewer();
    await own.with({ headers: { 'x-trace': 'b' } }).request('{ viewer { login } }');
    await own.Viewer({}, { 'x-trace': 'c' });
    expect(sent).toEqual([
      [String(small.id), null, 'a'],
      [String(big.id), 'Bearer proxy', 'a'],
      [String(small.id), null, 'b'],
      [String(small.id), null, 'c'],
    ]);
    expect(
      pair()
        .exchanges()
        .map(({ companyHeader }) => companyHeader),
    ).toEqual([small, big, small, small].map(({ id }) => String(id)));
  });
});

describe('time', () => {
  const slow = () => pair().sandbox.addFault({ match: 'GET /rest/v1.0/companies', kind: 'hang' });

  test('a request that takes too long is given up, and the gateway gives up its calls', async () => {
    slow();
    const error = await failureOf(client({ timeoutMs: 50 }).Companies());
    expect(error).toMatchObject({ name: 'TimeoutError' });
    expect(problemsOf(error)).toEqual([]);
    await until(() => pair().gateway.operationsUnderWay() === 0, 'the gateway has given it up');
    pair().sandbox.clearFaults();
    expect((await client({ timeoutMs: 20_000 }).Companies()).companies!.nodes).toHaveLength(3);
  });

  test('a signal ends what is under way: of the client, of some of its requests, of one', async () => {
    slow();
    const left = new Error('nobody waits any more');
    const ends = (ask: (signal: AbortSignal) => Promise<unknown>) => {
      const controller = new AbortController();
      const failure = failureOf(ask(controller.signal));
      controller.abort(left);
      return failure;
    };
    expect(await ends((signal) => client({ signal }).Companies())).toBe(left);
    expect(await ends((signal) => client({ timeoutMs: 20_000 }).with({ signal }).Companies())).toBe(left);
    expect(await ends((signal) => client({ timeoutMs: 20_000 }).Companies({}, {}, signal))).toBe(left);
  });
});

describe('errors', () => {
  test('the codes are those of the gateway', () => {
    expect([...errorCodes].sort()).toEqual(Object.keys(errorTable).sort());
  });

  test('of a field, with the fields beside it; of a whole request; of another program’s', async () => {
    const failed = await failureOf(
      client().request('query Two($id: ID!) { companies { totalCount } project(id: $id) { name } }', {
        id: 'nonsense',
      }),
    );
    expect(failed).toMatchObject({ response: { data: { companies: { totalCount: 3 }, project: null } } });
    expect(problemsOf(failed)).toEqual([
      { message: expect.any(String), path: ['project'], code: 'INVALID_ID', retriable: false, argument: 'id' },
    ]);
    expect(problemsOf(await failureOf(client({ companyId: 'none' }).Viewer()))).toEqual([
      { message: expect.any(String), code: 'INVALID_HEADER', retriable: false },
    ]);
    const proxy = createServer((_request, response) => response.writeHead(502).end('<h1>Bad Gateway</h1>'));
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const { port } = proxy.address() as AddressInfo;
    const refused = await failureOf(createClient({ url: `http://127.0.0.1:${port}` }).Viewer());
    proxy.close();
    expect(refused).toMatchObject({ response: { status: 502 } });
    expect(problemsOf(refused)).toEqual([]);
    expect(problemsOf(new Error('mine'))).toEqual([]);
  });

  test('say when to come back', async () => {
    pair().sandbox.addFault({ match: 'GET /rest/v1.0/companies', kind: 429, retryAfter: 3600 });
    const [problem] = problemsOf(await failureOf(client().Companies()));
    expect(problem).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED', retriable: true, retryAfter: expect.any(Number) });
  });
});
