// What Procore and the network do wrong: a typed error at the field, its siblings intact, nothing leaked, reads repeated
// within bounds, writes never sent twice.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../sandbox/server.js';
import { TestClock, until } from '../support/clock.js';
import { type GraphQLAnswer, Pair } from '../support/gateway.js';
import { gid } from '../support/use-pair.js';

let clock: TestClock;
let pair: Pair;

beforeEach(async () => {
  clock = new TestClock();
  // Without chance there is no jitter: a repeat goes out at once.
  pair = await Pair.start({ sandbox: { clock }, seams: { clock, random: () => 0 } });
  await pair.data('{ companies { totalCount } }'); // has its token
  pair.forget();
});
afterEach(() => pair[Symbol.asyncDispose]());

const RFIS = '^GET /rest/v1.0/projects/\\d+/rfis\\?';
const VENDORS = '^GET /rest/v1.0/vendors';
const CREATE = '^POST /rest/v1.3/companies';

async function read(): Promise<GraphQLAnswer> {
  const { big } = pair.sandbox.world;
  return pair.query(
    'query R($id: ID!) { project(id: $id) { procoreId rfis(first: 2) { totalCount } users(first: 1) { totalCount } } }',
    { id: gid('Project', big.id, big.projectIds[0]!) },
  );
}

const create = (lastName = 'Keller') =>
  pair.query('mutation C($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { code } } }', {
    input: { lastName, emailAddress: `${lastName.toLowerCase()}@example.com` },
  });

/** Nothing of Procore's answer, of the credentials or of this machine may reach a caller. */
function expectNothingLeaked(answer: GraphQLAnswer): void {
  const text = JSON.stringify(answer);
  const { clientId, clientSecret } = pair.sandbox.credentials;
  for (const secret of [
    clientId,
    clientSecret,
    pair.sandbox.url,
    'planned',
    '<html',
    'Bearer',
    'stack',
    '.ts',
    '.js',
    'UND_ERR',
  ])
    expect(text).not.toContain(secret);
}

const times = (pattern: string): number =>
  pair.exchanges().filter(({ method, path, query }) => {
    const search = query.length === 0 ? '' : '?';
    return new RegExp(pattern).test(`${method} ${path}${search}`);
  }).length;

describe('a read', () => {
  const answers: readonly (readonly [Fault['kind'], string, number])[] = [
    [400, 'UPSTREAM_BAD_REQUEST', 1],
    [401, 'UNAUTHENTICATED', 2],
    [403, 'FORBIDDEN', 1],
    [404, 'NOT_FOUND', 1],
    [406, 'UPSTREAM_NOT_ACCEPTABLE', 1],
    [408, 'UPSTREAM_QUERY_TOO_LARGE', 1],
    [409, 'CONFLICT', 1],
    [418, 'UPSTREAM_BAD_REQUEST', 1],
    [422, 'UNPROCESSABLE', 1],
    [500, 'UPSTREAM_ERROR', 3],
    [502, 'UPSTREAM_ERROR', 3],
    [504, 'UPSTREAM_ERROR', 3],
    ['reset', 'UPSTREAM_UNREACHABLE', 3],
    ['truncate', 'UPSTREAM_BAD_RESPONSE', 3],
    ['html', 'UPSTREAM_ERROR', 3],
    ['badjson', 'UPSTREAM_BAD_RESPONSE', 1],
  ];

  test.each(answers)('answered with %s: %s after %i attempts', async (kind, code, attempts) => {
    pair.sandbox.addFault({ match: RFIS, kind, body: { message: 'planned' } });
    const answer = await read();
    expect(answer.data.project).toMatchObject({ rfis: null, users: { totalCount: expect.any(Number) } });
    expect(answer.errors).toMatchObject([{ path: ['project', 'rfis'], extensions: { code } }]);
    expect(times(RFIS)).toBe(attempts);
    expectNothingLeaked(answer);
    // The process goes on as if nothing had been.
    pair.sandbox.clearFaults();
    expect((await read()).errors).toEqual([]);
  });

  test.each([500, 503, 'reset', 'truncate', 'html', 401] as const)(
    'that fails with %s once is answered all the same',
    async (kind) => {
      pair.sandbox.addFault({ match: RFIS, kind, times: 1 });
      const { data, errors, extensions } = await read();
      expect(errors).toEqual([]);
      expect(data.project.rfis.totalCount).toBeGreaterThan(0);
      expect(times(RFIS)).toBe(2);
      expect(extensions.procore!.calls).toMatchObject({ requested: 2, sent: 3 });
    },
  );

  test('told to come back later waits as long as it was told', async () => {
    pair.sandbox.addFault({ match: RFIS, kind: 503, retryAfter: 7, times: 1 });
    const answer = read();
    await until(() => clock.sleeping === 1, 'the gateway waits');
    clock.advance(6_999);
    expect(clock.sleeping).toBe(1);
    clock.advance(1);
    expect((await answer).errors).toEqual([]);
  });

  test('told to come back after its deadline fails at once', async () => {
    pair.sandbox.addFault({ match: RFIS, kind: 503, retryAfter: 60 });
    const { errors } = await read();
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_ERROR' } }]);
    expect(times(RFIS)).toBe(1);
  });

  test('that is not answered is given up after 10 s, repeated, and given up for good at the deadline of 25 s', async () => {
    pair.sandbox.addFault({ match: RFIS, kind: 'hang' });
    const answer = read();
    for (const [attempt, ms] of [
      [1, 10_000],
      [2, 10_000],
      [3, 5_000],
    ] as const) {
      // Two are armed: the deadline of the operation, and of the one call that has no answer yet.
      await until(() => times(RFIS) === attempt && clock.armed === 2, `attempt ${attempt} hangs, and nothing else`);
      clock.advance(ms);
    }
    const { data, errors } = await answer;
    expect(data.project).toMatchObject({ rfis: null, users: { totalCount: expect.any(Number) } });
    expect(errors).toMatchObject([
      { path: ['project', 'rfis'], extensions: { code: 'DEADLINE_EXCEEDED', retriable: true } },
    ]);
    await until(() => pair.sandbox.log().every(({ departure }) => departure !== null), 'every socket is released');
    expect(clock.armed).toBe(0);
  });

  test('of a client that hangs up is cancelled, and so are the calls that wait', async () => {
    pair.sandbox.addFault({ match: RFIS, kind: 'hang' });
    const { big } = pair.sandbox.world;
    const left = new AbortController();
    const answer = pair.query(
      'query R($id: ID!) { project(id: $id) { rfis(first: 2) { nodes { assignees { emailAddress } } } } }',
      { id: gid('Project', big.id, big.projectIds[0]!) },
      { signal: left.signal },
    );
    await until(() => times(RFIS) === 1, 'the call has arrived');
    left.abort();
    await expect(answer).rejects.toThrow();
    await until(() => pair.exchanges().some(({ aborted }) => aborted), 'Procore sees that nobody waits');
    await until(() => pair.gateway.operationsUnderWay() === 0, 'the operation has ended');
    expect(pair.exchanges()).toHaveLength(1);
    expect([clock.sleeping, clock.armed]).toEqual([0, 0]);
  });

  test('of another client goes on when one of two that share it hangs up', async () => {
    pair.sandbox.setLatency(50);
    const left = new AbortController();
    const gone = pair.query('{ company { vendors(first: 3) { totalCount } } }', {}, { signal: left.signal });
    await until(() => pair.exchanges().length === 1, 'the call has arrived');
    const stays = pair.query('{ company { vendors(first: 3) { totalCount } } }');
    await until(() => pair.gateway.operationsUnderWay() === 2, 'the other one has joined');
    left.abort();
    await expect(gone).rejects.toThrow();
    await until(() => pair.gateway.operationsUnderWay() === 1, 'one is left');
    clock.advance(50);
    expect((await stays).data.company.vendors.totalCount).toBeGreaterThan(0);
    expect(pair.exchanges()).toHaveLength(1);
  });
});

describe('the breaker', () => {
  test('opens after five failures in a row, lets one probe through after 30 s, and closes again', async () => {
    const vendors = () => pair.query('{ company { vendors(first: 1) { totalCount } } }');
    pair.sandbox.addFault({ match: VENDORS, kind: 500, times: 5 });
    await vendors(); // three attempts
    await vendors(); // two more, then the pause
    expect(times(VENDORS)).toBe(5);
    const { errors } = await vendors();
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retriable: true, retryAfter: 30 } }]);
    expect(times(VENDORS)).toBe(5);
    clock.advance(30_000);
    expect((await vendors()).errors).toEqual([]);
    expect(times(VENDORS)).toBe(6);
  });

  test('is not opened by 4xx', async () => {
    pair.sandbox.addFault({ match: RFIS, kind: 404 });
    for (let i = 0; i < 8; i++) await read();
    expect(times(RFIS)).toBe(8);
  });
});

describe('a write', () => {
  test.each([408, 500, 502, 503, 'reset', 'truncate', 'html'] as const)(
    'answered with %s is not sent again: its outcome is unknown',
    async (kind) => {
      pair.sandbox.addFault({ match: CREATE, kind });
      const answer = await create();
      expect(answer.data.userCreate).toBeNull();
      expect(answer.errors).toMatchObject([
        { path: ['userCreate'], extensions: { code: 'OUTCOME_UNKNOWN', retriable: false } },
      ]);
      expect(times(CREATE)).toBe(1);
      expectNothingLeaked(answer);
    },
  );

  test('that was carried out although its answer was lost was carried out once', async () => {
    pair.sandbox.addFault({ match: CREATE, kind: 'reset', after: 'execute' });
    expect((await create('Lost')).errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN' } }]);
    pair.sandbox.clearFaults();
    const { company } = await pair.data('{ company { users(first: 5, search: "lost@example.com") { totalCount } } }');
    expect(company.users.totalCount).toBe(1);
  });

  test('whose answer cannot be read was carried out: its outcome is unknown', async () => {
    pair.sandbox.addFault({ match: CREATE, kind: 'badjson', after: 'execute' });
    expect((await create()).errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN' } }]);
    expect(times(CREATE)).toBe(1);
  });

  test('that is not answered in time has an unknown outcome', async () => {
    pair.sandbox.addFault({ match: CREATE, kind: 'hang' });
    const answer = create();
    await until(() => times(CREATE) === 1, 'the write has arrived');
    clock.advance(25_000);
    expect((await answer).errors).toMatchObject([
      { message: expect.stringContaining('look whether the User is there'), extensions: { code: 'OUTCOME_UNKNOWN' } },
    ]);
    expect(times(CREATE)).toBe(1);
  });

  test('that Procore refused with 429, and so did not carry out, waits and is sent once more', async () => {
    pair.sandbox.addFault({ match: CREATE, kind: 429, retryAfter: 12, times: 1 });
    const answer = create();
    await until(() => clock.sleeping === 1, 'the gateway waits');
    clock.advance(11_999);
    expect(times(CREATE)).toBe(1);
    clock.advance(1);
    expect((await answer).data.userCreate).toMatchObject({ userErrors: [] });
    expect(times(CREATE)).toBe(2);
  });

  test('that is refused with 429 twice is given up', async () => {
    pair.sandbox.addFault({ match: CREATE, kind: 429, retryAfter: 12 });
    const answer = create();
    await until(() => clock.sleeping === 1, 'the gateway waits');
    clock.advance(12_000);
    const { errors } = await answer;
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_RATE_LIMITED', retryAfter: 12 } }]);
    expect(times(CREATE)).toBe(2);
  });

  test('with a token that Procore no longer takes gets another one and is sent once more', async () => {
    pair.sandbox.expireTokens();
    expect((await create()).data.userCreate).toMatchObject({ userErrors: [] });
    expect(pair.exchanges().map(({ status }) => status)).toEqual([401, 201]);
  });

  test.each([
    [403, 'FORBIDDEN'],
    [401, 'UNAUTHENTICATED'],
  ] as const)('refused with %i is an error, not a user error', async (kind, code) => {
    pair.sandbox.addFault({ match: CREATE, kind });
    expect((await create()).errors).toMatchObject([{ path: ['userCreate'], extensions: { code } }]);
  });
});

describe('the login', () => {
  test('is asked once for many operations at the same time, and again when the token has run out', async () => {
    pair.sandbox.expireTokens();
    await Promise.all(Array.from({ length: 20 }, () => read()));
    const logins = (): number => pair.sandbox.log().filter(({ path }) => path === '/oauth/token').length;
    expect(logins()).toBe(2); // the first one was before this test
    clock.advance((5_400 - 61) * 1000);
    await read();
    expect(logins()).toBe(2);
    clock.advance(2_000); // renewed a minute before its end
    await read();
    expect(logins()).toBe(3);
    expect(pair.exchanges().filter(({ status }) => status === 401).length).toBeLessThanOrEqual(40);
  });

  test.each([
    [500, 'UPSTREAM_ERROR'],
    [401, 'UNAUTHENTICATED'],
    ['reset', 'UPSTREAM_UNREACHABLE'],
    ['badjson', 'UPSTREAM_BAD_RESPONSE'],
  ] as const)(
    'that answers with %s: %s at every field, nothing leaked, and the next operation tries anew',
    async (kind, code) => {
      pair.sandbox.expireTokens();
      pair.sandbox.addFault({ match: '^POST /oauth/token', kind });
      const answer = await read();
      expect(answer.data.project).toMatchObject({ rfis: null, users: null });
      expect(new Set(answer.errors.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
      expectNothingLeaked(answer);
      pair.sandbox.clearFaults();
      expect((await read()).errors).toEqual([]);
    },
  );
});
