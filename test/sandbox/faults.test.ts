// Planned failures: each kind as a caller meets it, how often, on what, and whether the request was carried out first.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../sandbox/server.js';
import { until } from '../support/clock.js';
import { Lab, placesOf, textAt, UNLIMITED, type Caller } from './support.js';

let lab: Lab;

beforeAll(async () => {
  lab = await Lab.start();
});

beforeEach(() => {
  lab.sandbox.clearFaults();
  lab.sandbox.clearLog();
  lab.sandbox.setLimits(UNLIMITED);
});

afterAll(() => lab[Symbol.asyncDispose]());

const ME = '/rest/v1.0/me';

/** What a caller meets: a status and text, or the name of what broke. */
async function meet(request: Promise<Response>): Promise<readonly [status: number | null, text: string]> {
  const response = await request.catch((error: unknown) => error);
  if (!(response instanceof Response)) return [null, 'no answer'];
  return [response.status, await response.text().catch(() => 'cut off')];
}

const arm = (fault: Fault) => lab.admin('POST faults', fault);

async function exists(email: string, caller: Caller): Promise<boolean> {
  const found = await caller.page(placesOf(lab.world.big.id).users, { 'filters[search]': email });
  return found.length > 0;
}

/** A person nobody has created yet, and the request that would. */
function newcomer(name: string): { email: string; init: RequestInit } {
  const email = `${name}@apps.example`;
  const body = JSON.stringify({ user: { last_name: 'Unlucky', email_address: email } });
  return { email, init: { method: 'POST', body, headers: { 'content-type': 'application/json' } } };
}

describe('a fault', () => {
  test('answers with a status, its own body and a Retry-After', async () => {
    const caller = await lab.as();
    for (const status of [401, 403, 404, 406, 408, 409, 422, 429, 500, 502, 503, 504]) {
      const fault = { match: ME, kind: status, times: 1, retryAfter: 7, body: { errors: { base: [`no ${status}`] } } };
      expect(await arm(fault)).toMatchObject({ status: 201, body: fault });
      const answer = await caller.get(ME);
      expect(answer).toMatchObject({ status, body: fault.body });
      expect(answer.headers.get('retry-after')).toBe('7');
      expect(answer.headers.get('x-rate-limit-limit')).toBe('1000000');
      expect(await caller.get(ME)).toMatchObject({ status: 200 });
    }
    await arm({ match: ME, kind: 500 });
    const plain = await caller.get(ME);
    expect(plain.headers.has('retry-after')).toBe(false);
    expect(plain.body).toEqual({ message: expect.any(String) as unknown });
  });

  test('cuts the connection', async () => {
    const caller = await lab.as();
    await arm({ match: ME, kind: 'reset', times: 1 });
    expect(await meet(caller.fetch(ME))).toEqual([null, 'no answer']);
    expect(lab.sandbox.log().at(-1)).toMatchObject({
      fault: 'reset',
      status: null,
      responseBody: null,
      aborted: false,
    });
    expect(await caller.get(ME)).toMatchObject({ status: 200 });
  });

  test('leaves the caller hanging until it gives up', async () => {
    const caller = await lab.as();
    await arm({ match: ME, kind: 'hang', times: 1 });
    const leave = new AbortController();
    const met = meet(caller.fetch(ME, { signal: leave.signal }));
    await until(() => lab.sandbox.log().at(-1)?.fault === 'hang', 'the request hangs');
    lab.clock.advance(3_600_000);
    expect(lab.sandbox.log().at(-1)).toMatchObject({ status: null, departure: null, endedAtMs: null });
    expect(await (await lab.as()).get(ME)).toMatchObject({ status: 200 });
    leave.abort();
    expect(await met).toEqual([null, 'no answer']);
    const hung = () => lab.sandbox.log().find(({ fault }) => fault === 'hang');
    await until(() => hung()?.departure !== null, 'the caller has left');
    expect(hung()).toMatchObject({ status: null, aborted: true });
  });

  test('sends half of a body and goes away', async () => {
    const caller = await lab.as();
    await arm({ match: ME, kind: 'truncate', times: 1 });
    const response = await caller.fetch(ME);
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(10);
    await expect(response.text()).rejects.toThrow();
  });

  test('sends a page of HTML', async () => {
    const caller = await lab.as();
    await arm({ match: ME, kind: 'html', times: 1 });
    const answer = await caller.get(ME);
    expect(answer).toMatchObject({ status: 502, body: undefined, text: expect.stringContaining('<html>') as unknown });
    expect(answer.headers.get('content-type')).toBe('text/html');
  });

  test('sends JSON that does not parse', async () => {
    const caller = await lab.as();
    await arm({ match: ME, kind: 'badjson', times: 1 });
    const response = await caller.fetch(ME);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    await expect(response.json()).rejects.toThrow('JSON');
  });

  test('hits as often as it says, the first that matches first, and can be called off', async () => {
    const caller = await lab.as();
    await arm({ match: `^GET ${ME}`, kind: 500, times: 2 });
    await arm({ match: 'me', kind: 503 });
    const statuses = async (times: number): Promise<readonly number[]> => {
      const seen = [];
      for (let i = 0; i < times; i += 1) seen.push((await caller.get(ME)).status);
      return seen;
    };
    expect(await statuses(1)).toEqual([500]);
    expect((await lab.admin('GET faults')).body).toEqual([
      { match: `^GET ${ME}`, kind: 500, times: 1 },
      { match: 'me', kind: 503 },
    ]);
    expect(await statuses(4)).toEqual([500, 503, 503, 503]);
    expect(await lab.admin('DELETE faults')).toMatchObject({ status: 204, text: '' });
    expect(await statuses(1)).toEqual([200]);
    expect((await lab.admin('GET faults')).body).toEqual([]);
  });

  test('matches method, path and query as they are read, and OAuth too', async () => {
    const caller = await lab.as();
    const { users } = placesOf(lab.world.big.id);
    lab.sandbox.addFault({ match: '^GET /rest/v1.3/companies/\\d+/users\\?filters\\[vendor_id\\]\\[\\]=5', kind: 500 });
    expect(await caller.get(users, { 'filters[vendor_id][]': '5' })).toMatchObject({ status: 500 });
    expect(await caller.get(users, { 'filters[vendor_id][]': '6' })).toMatchObject({ status: 200 });
    expect(await caller.get(users)).toMatchObject({ status: 200 });
    lab.sandbox.addFault({ match: 'POST /oauth/token', kind: 503, times: 1 });
    expect(await caller.send('POST', '/oauth/token', {})).toMatchObject({ status: 503 });
    expect(await caller.send('POST', '/oauth/token', {})).toMatchObject({ status: 401 });
  });

  test('answers with the lowest and the highest status, and with those that have no body', async () => {
    const caller = await lab.as();
    for (const status of [200, 599]) {
      await arm({ match: ME, kind: status, times: 1 });
      expect(await caller.get(ME)).toMatchObject({ status, body: { message: expect.any(String) as unknown } });
    }
    for (const status of [204, 205, 304]) {
      await arm({ match: ME, kind: status, times: 1, body: { message: 'nobody reads this' } });
      expect(await caller.get(ME)).toMatchObject({ status, text: '', body: undefined });
    }
  });

  test('counts as a request of its caller, and is in the log', async () => {
    lab.sandbox.setLimits({ spike: 10 });
    const caller = await lab.as();
    await arm({ match: ME, kind: 500, times: 1 });
    expect((await caller.get(ME)).headers.get('x-rate-limit-remaining')).toBe('9');
    expect((await caller.get(ME)).headers.get('x-rate-limit-remaining')).toBe('8');
    expect(lab.sandbox.log().map(({ fault, status }) => [fault, status])).toEqual([
      [null, 200],
      [500, 500],
      [null, 200],
    ]);
  });

  test('is refused when it is none', async () => {
    const wrong = [
      {},
      { match: '(', kind: 500 },
      { match: 5, kind: 500 },
      { match: 'me', kind: 'explode' },
      ...[0, 100, 101, 103, 199, 200.5, 600, 700, -200, '500'].map((kind) => ({ match: 'me', kind })),
      { match: 'me', kind: 500, times: 0 },
      { match: 'me', kind: 500, times: 'often' },
      { match: 'me', kind: 500, retryAfter: -1 },
      { match: 'me', kind: 500, after: 'later' },
    ];
    for (const fault of wrong) {
      const answer = await lab.admin('POST faults', fault);
      expect(answer).toMatchObject({ status: 400 });
      expect(textAt(answer, 'body.message')).not.toBe('');
    }
    expect((await lab.admin('GET faults')).body).toEqual([]);
    expect(() => lab.sandbox.addFault({ match: '(', kind: 500 })).toThrow(SyntaxError);
    expect(() => lab.sandbox.addFault({ match: 'me', kind: 100 })).toThrow(RangeError);
    expect(() => lab.sandbox.addFault({ match: 'me', kind: 500, times: 0 })).toThrow(RangeError);
    expect((await lab.admin('GET faults')).body).toEqual([]);
  });
});

describe('a write that runs into a fault', () => {
  /** What the caller is left with: nothing that tells whether it was done. */
  const LEFT: readonly (readonly [kind: Fault['kind'], status: (done: boolean) => number | null])[] = [
    [500, () => 500],
    ['reset', () => null],
    ['truncate', (done) => (done ? 201 : 200)],
    ['html', () => 502],
    ['badjson', (done) => (done ? 201 : 200)],
  ];

  test.each([undefined, 'execute'] as const)('with after: %s', async (after) => {
    for (const [kind, statusOf] of LEFT) {
      const caller = await lab.as();
      const done = after === 'execute';
      await arm({ match: '^POST .*/users', kind, times: 1, ...(after && { after }) });
      const { email, init } = newcomer(`${kind}-${after}`);
      const [status, text] = await meet(caller.fetch(placesOf(lab.world.big.id).users, init));
      expect({ kind, status }).toEqual({ kind, status: statusOf(done) });
      expect(text.endsWith('}')).toBe(kind === 500);
      expect({ kind, done: await exists(email, caller) }).toEqual({ kind, done });
    }
  });

  test('past a limit is refused and not carried out, and the fault waits for the next one', async () => {
    const caller = await lab.as();
    const { users } = placesOf(lab.world.big.id);
    const { email, init } = newcomer('past-limit');
    await arm({ match: '^POST .*/users', kind: 500, times: 1, after: 'execute' });
    lab.sandbox.setLimits({ spike: 1 });
    expect(await caller.get(ME)).toMatchObject({ status: 200 });
    const [status, text] = await meet(caller.fetch(users, init));
    expect({ status, text }).toEqual({ status: 429, text: expect.stringContaining('surpassed') as unknown });
    expect(lab.sandbox.log().at(-1)).toMatchObject({ status: 429, fault: null });
    lab.sandbox.setLimits(UNLIMITED);
    expect(await exists(email, caller)).toBe(false);
    expect(await meet(caller.fetch(users, init))).toEqual([500, expect.any(String)]);
    expect(await exists(email, caller)).toBe(true);
  });

  test('is carried out before the caller hangs', async () => {
    const caller = await lab.as();
    await arm({ match: '^PATCH .*/invite', kind: 'hang', after: 'execute' });
    const leave = new AbortController();
    const [id] = lab.world.big.userIds;
    const places = placesOf(lab.world.big.id);
    const met = meet(caller.fetch(places.invite(id!), { method: 'PATCH', signal: leave.signal }));
    await until(() => lab.sandbox.log().at(-1)?.fault === 'hang', 'the request hangs');
    const [invited] = await caller.page(places.users);
    expect(invited).toMatchObject({
      id,
      welcome_email_sent_at: `${new Date(lab.clock.now()).toISOString().slice(0, 19)}Z`,
    });
    leave.abort();
    expect(await met).toEqual([null, 'no answer']);
  });

  test('keeps the status of the answer that is lost on the way', async () => {
    const caller = await lab.as();
    await arm({ match: '^POST .*/users', kind: 'badjson', after: 'execute', times: 1 });
    const answer = await caller.fetch(placesOf(lab.world.big.id).users, newcomer('lost').init);
    expect(answer.status).toBe(201);
    expect(await answer.text()).toMatch(/^\{"id":\d+,/);
  });
});
