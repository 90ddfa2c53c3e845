// The emulator's own controls over HTTP: log, latency, clock, world - and that no secret is ever in the log.
import { describe, expect, jest, test } from '@jest/globals';
import { startSandbox, type Exchange } from '../../sandbox/server.js';
import { until } from '../support/clock.js';
import { Lab, NOON_MS, placesIn, placesOf, textAt, type Answer } from './support.js';

const ME = '/rest/v1.0/me';
const logOf = async (lab: Lab): Promise<readonly Exchange[]> =>
  (await lab.admin('GET log')).body as readonly Exchange[];

describe('the log', () => {
  test('tells what was asked, by whom, and what was answered', async () => {
    await using lab = await Lab.start();
    const caller = await lab.as();
    const { big } = lab.world;
    const { users } = placesOf(big.id);
    lab.clock.advance(1500);
    const answer = await caller.get(users, [
      ['filters[vendor_id][]', '5'],
      ['filters[vendor_id][]', '6'],
      ['filters[search]', 'a & b'],
    ]);
    const user = { last_name: 'Logged' };
    await caller.send('POST', users, { user });
    await lab.anonymous().get('/rest/v1.0/nothing');
    const [, read, write, unknown] = await logOf(lab);
    expect(read).toEqual({
      number: 2,
      method: 'GET',
      path: users,
      host: 'api',
      route: '/rest/v1.3/companies/{company_id}/users',
      query: [
        ['filters[vendor_id][]', '5'],
        ['filters[vendor_id][]', '6'],
        ['filters[search]', 'a & b'],
      ],
      companyHeader: String(big.id),
      authorization: true,
      clientId: lab.world.principals.everything.clientId,
      requestBody: null,
      status: 200,
      responseHeaders: expect.objectContaining({ Total: answer.headers.get('total') }) as unknown,
      responseBody: answer.body,
      fault: null,
      changed: [],
      aborted: false,
      startedAtMs: NOON_MS + 1500,
      endedAtMs: NOON_MS + 1500,
      arrival: 3,
      departure: 4,
    });
    expect(write).toMatchObject({ method: 'POST', query: [], requestBody: { user }, status: 422 });
    expect(unknown).toMatchObject({
      route: null,
      companyHeader: null,
      authorization: false,
      clientId: null,
      status: 401,
    });
    expect(await logOf(lab)).toEqual(lab.sandbox.log());
  });

  test('holds no token and no secret, however a client proves who it is', async () => {
    await using lab = await Lab.start();
    const { clientId, clientSecret } = lab.world.principals.limited;
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    const asks: readonly RequestInit[] = [
      { body: new URLSearchParams(form) },
      { headers: { 'content-type': 'application/json' }, body: JSON.stringify(form) },
      { headers: { authorization: `Basic ${basic}` }, body: new URLSearchParams({ grant_type: form.grant_type }) },
      { body: new URLSearchParams({ ...form, client_secret: `${clientSecret}-wrong` }) },
      { body: new URLSearchParams({ ...form, code: 'a-code', refresh_token: 'a-refresh-token', redirect_uri: 'x:y' }) },
    ];
    const secrets = [clientSecret, basic, 'a-code', 'a-refresh-token'];
    for (const ask of asks) {
      const response = await fetch(`${lab.url}/oauth/token`, { method: 'POST', ...ask });
      const token = textAt(await response.json(), 'access_token');
      const headers = { authorization: `Bearer ${token}`, 'procore-company-id': String(lab.world.big.id) };
      await fetch(`${lab.url}${ME}`, { headers });
      secrets.push(...(token === '' ? [] : [token]));
    }
    expect(secrets).toHaveLength(8);
    const kept = `${(await lab.admin('GET log')).text} ${(await lab.admin('GET violations')).text}`;
    expect(kept).toContain(clientId);
    expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
    const [first] = await logOf(lab);
    expect(first).toMatchObject({
      requestBody: { client_id: clientId, client_secret: '[hidden]' },
      responseBody: { access_token: '[hidden]', token_type: 'bearer' },
    });
  });

  test('blanks secrets wherever they stand: nested, in what could not be read, in a query, below /rest/', async () => {
    await using lab = await Lab.start();
    const { headers } = await lab.as();
    const secret = 'hush-9f3a';
    const json = { 'content-type': 'application/json' };
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const company = placesOf(lab.world.big.id);
    const sent: readonly (readonly [path: string, init: RequestInit])[] = [
      ['/oauth/token', { headers: json, body: JSON.stringify({ app: { list: [{ client_secret: secret }] } }) }],
      ['/oauth/token', { headers: json, body: JSON.stringify([{ client_secret: secret }]) }],
      ['/oauth/token', { headers: json, body: JSON.stringify([secret]) }],
      ['/oauth/token', { headers: json, body: JSON.stringify(secret) }],
      ['/oauth/token', { headers: json, body: `{"client_secret":"${secret}"` }],
      ['/oauth/token', { headers: { 'content-type': 'text/plain' }, body: `client_secret=${secret}` }],
      ['/oauth/token', { headers: form, body: `client_secret[]=${secret}` }],
      ['/oauth/token', { headers: form, body: `app[Client-Secret]=${secret}&clientSecret=${secret}` }],
      ['/oauth/token', { headers: form, body: JSON.stringify({ client_secret: secret }) }],
      [`/oauth/token?client_secret=${secret}&code=${secret}&app[token]=${secret}`, { headers: form, body: 'a=b' }],
      [`/somewhere?code=${secret}`, { headers: json, body: JSON.stringify({ refresh_token: secret }) }],
      [`${ME}?access_token=${secret}`, { headers, method: 'GET' }],
      [company.users, { headers: { ...headers, ...json }, body: JSON.stringify({ user: { client_secret: secret } }) }],
      [company.users, { headers: { ...headers, ...json }, body: `{"access_token":"${secret}"` }],
      [company.users, { headers: { ...headers, ...form }, body: `token=${secret}` }],
    ];
    for (const [path, init] of sent) await fetch(`${lab.url}${path}`, { method: 'POST', ...init });
    const log = await logOf(lab);
    expect(log).toHaveLength(sent.length + 1);
    const leaks = log.filter((exchange) => JSON.stringify(exchange).includes(secret));
    expect(leaks).toEqual([]);
    expect(await lab.violations()).not.toEqual([]);
    expect(JSON.stringify(await lab.violations())).not.toContain(secret);
    const hidden = '[hidden]';
    expect(log.slice(1).map(({ requestBody }) => requestBody)).toEqual([
      { app: { list: [{ client_secret: hidden }] } },
      ...[hidden, hidden, hidden, hidden, hidden],
      { 'client_secret[]': hidden },
      { 'app[Client-Secret]': hidden, clientSecret: hidden },
      { [hidden]: hidden },
      { a: 'b' },
      { refresh_token: hidden },
      null,
      { user: { client_secret: hidden } },
      hidden,
      { token: hidden },
    ]);
    expect(log.flatMap(({ query }) => query)).toEqual([
      ...['client_secret', 'code', 'app[token]', 'code', 'access_token'].map((name) => [name, hidden]),
    ]);
  });

  test('blanks a token whose answer is spoiled on the way', async () => {
    await using lab = await Lab.start();
    lab.sandbox.addFault({ match: '/oauth/token', kind: 'badjson', after: 'execute' });
    const { clientId, clientSecret } = lab.world.principals.everything;
    const ask = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const response = await fetch(`${lab.url}/oauth/token`, { method: 'POST', body: new URLSearchParams(ask) });
    expect(await response.text()).toContain('access_token');
    expect(await logOf(lab)).toMatchObject([{ status: 200, responseBody: '[hidden]' }]);
  });

  test('leaves what is called like a secret but is none: the codes of the REST API', async () => {
    await using lab = await Lab.start();
    const caller = await lab.as();
    await caller.send('POST', placesOf(lab.world.big.id).users, { user: { code: '03-300' } });
    const place = placesIn(lab.world.rfis.open.projectId);
    await caller.get(place.rfis, { code: '03-300', search: 'token' });
    const [, write, read] = await logOf(lab);
    expect(write!.requestBody).toEqual({ user: { code: '03-300' } });
    expect(read!.query).toEqual([
      ['code', '03-300'],
      ['search', 'token'],
    ]);
  });

  test('shows which calls were under way at the same time', async () => {
    await using lab = await Lab.start();
    const caller = await lab.as();
    await lab.admin('POST latency', { ms: 100 });
    const pending = Promise.all([caller.get(ME), caller.get(ME)]);
    await until(() => lab.clock.sleeping === 2, 'both calls are under way');
    lab.clock.advance(100);
    await pending;
    await lab.admin('POST latency', { ms: 0 });
    await caller.get(ME);
    const [, one, other, later] = await logOf(lab);
    expect(one!.arrival < other!.arrival && other!.arrival < one!.departure!).toBe(true);
    expect(later!.arrival).toBeGreaterThan(Math.max(one!.departure!, other!.departure!));
  });

  test('can be cleared, violations too, and leaves the controls out', async () => {
    await using lab = await Lab.start();
    await (await lab.as()).get('/rest/v1.0/nothing');
    await lab.admin('GET world');
    expect((await logOf(lab)).map(({ path }) => path)).toEqual(['/oauth/token', '/rest/v1.0/nothing']);
    expect(await lab.violations()).toHaveLength(1);
    expect(await lab.admin('DELETE log')).toMatchObject({ status: 204, text: '' });
    expect(await logOf(lab)).toEqual([]);
    expect(await lab.violations()).toEqual([]);
    await (await lab.as()).get(ME);
    // Numbers go on, so that one that was seen before is not mistaken for a later call.
    expect((await logOf(lab)).map(({ number }) => number)).toEqual([3, 4]);
    await lab.admin('POST reset');
    await (await lab.as()).get(ME);
    expect((await logOf(lab)).map(({ number }) => number)).toEqual([5, 6]);
  });

  test('is told to whoever asked for every exchange, once it has ended', async () => {
    const told: string[] = [];
    await using lab = await Lab.start({ onExchange: ({ path, status }) => told.push(`${path} ${status}`) });
    await (await lab.as()).get(ME);
    expect(told).toEqual(['/oauth/token 200', `${ME} 200`]);
  });
});

describe('latency', () => {
  test('is how long an answer takes', async () => {
    await using lab = await Lab.start();
    const caller = await lab.as();
    expect(await lab.admin('POST latency', { ms: 250 })).toMatchObject({ status: 204 });
    let answered: Answer | undefined;
    const pending = caller.get(ME).then((answer) => (answered = answer));
    await until(() => lab.clock.sleeping === 1, 'the answer is waited for');
    lab.clock.advance(249);
    expect([lab.clock.sleeping, answered]).toEqual([1, undefined]);
    lab.clock.advance(1);
    expect(await pending).toMatchObject({ status: 200 });
    expect(lab.sandbox.log().at(-1)).toMatchObject({ startedAtMs: NOON_MS, endedAtMs: NOON_MS + 250 });
    for (const settings of [{}, { ms: -1 }, { ms: '5' }])
      expect(await lab.admin('POST latency', settings)).toMatchObject({ status: 400 });
  });

  test('that outlasts the caller’s patience means that nothing was done', async () => {
    await using lab = await Lab.start({ latencyMs: 1000 });
    const pendingToken = lab.token();
    await until(() => lab.clock.sleeping === 1, 'the token is waited for');
    lab.clock.advance(1000);
    const token = await pendingToken;
    const leave = new AbortController();
    const pending = fetch(`${lab.url}${placesOf(lab.world.big.id).users}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'procore-company-id': String(lab.world.big.id),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ user: { last_name: 'Hasty', email_address: 'hasty@apps.example' } }),
      signal: leave.signal,
    });
    await until(() => lab.clock.sleeping === 1, 'the answer is waited for');
    leave.abort();
    await expect(pending).rejects.toThrow('abort');
    await until(() => lab.clock.sleeping === 0, 'the emulator has noticed');
    expect(lab.sandbox.log().at(-1)).toMatchObject({ method: 'POST', aborted: true, status: null });
    lab.sandbox.setLatency(0);
    const caller = await lab.as();
    expect(await caller.all(placesOf(lab.world.big.id).users)).toHaveLength(lab.world.big.userIds.length);
  });
});

describe('the clock', () => {
  test('goes forward by a time or to an instant, and never back', async () => {
    await using lab = await Lab.start();
    expect((await lab.admin('POST clock', { advance: 90_000 })).body).toEqual({ now: '2026-06-15T12:01:30.000Z' });
    expect((await lab.admin('POST clock', { set: '2026-06-16T08:00:00Z' })).body).toEqual({
      now: '2026-06-16T08:00:00.000Z',
    });
    const wrong = [
      ...[{ advance: -1 }, { advance: 1e300 }, { set: '2026-06-16T07:59:59Z' }, { set: 'tomorrow' }, {}],
      ...[{ set: '2027-02-30T00:00:00Z' }, { advance: 1, set: '2026-06-17' }],
    ];
    for (const settings of wrong) expect(await lab.admin('POST clock', settings)).toMatchObject({ status: 400 });
    expect(new Date(lab.clock.now()).toISOString()).toBe('2026-06-16T08:00:00.000Z');
  });

  test("can be shifted when it is the machine's", async () => {
    await using sandbox = await startSandbox();
    const move = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"advance":86400000}' };
    const before = Date.now();
    const response = await fetch(`${sandbox.url}/__sandbox/clock`, move);
    const { now } = (await response.json()) as { now: string };
    expect(Date.parse(now) - before).toBeGreaterThanOrEqual(86_400_000);
    expect(Date.parse(now) - Date.now()).toBeLessThanOrEqual(86_400_000);
  });

  test('that belongs to somebody else stays where it is', async () => {
    const clock = { now: () => NOON_MS, sleep: () => Promise.resolve() };
    await using sandbox = await startSandbox({ clock });
    const move = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"advance":1}' };
    expect((await fetch(`${sandbox.url}/__sandbox/clock`, move)).status).toBe(409);
  });
});

describe('the controls', () => {
  test('show the map of the world', async () => {
    await using lab = await Lab.start();
    const { status, body } = await lab.admin('GET world');
    expect(status).toBe(200);
    expect(body).toEqual(lab.world);
  });

  test('need neither token nor company, and are never metered, late or spoiled', async () => {
    await using lab = await Lab.start({ limits: { hourly: 1, spike: 1 }, latencyMs: 1000 });
    lab.sandbox.addFault({ match: '.', kind: 'reset' });
    for (let i = 0; i < 3; i += 1) {
      const answer = await lab.admin('GET violations');
      expect(answer).toMatchObject({ status: 200, body: [] });
      expect(answer.headers.has('x-rate-limit-limit')).toBe(false);
    }
  });

  test('name themselves to whoever asks for another', async () => {
    await using lab = await Lab.start();
    for (const control of ['GET nothing', 'PUT log', 'GET constructor']) {
      const answer = await lab.admin(control);
      expect(answer).toMatchObject({ status: 404, body: { message: expect.stringContaining('GET log') as unknown } });
    }
  });

  test('refuse settings that they cannot read or do not know, and change nothing', async () => {
    await using lab = await Lab.start({ limits: { hourly: 50, spike: 50 } });
    const json = 'application/json';
    const post = async (control: string, contentType: string, body: string): Promise<Answer> => {
      const init = { method: 'POST', headers: { 'content-type': contentType }, body };
      const response = await fetch(`${lab.url}/__sandbox/${control}`, init);
      const text = await response.text();
      const { status, headers } = response;
      return { status, headers, text, body: text === '' ? undefined : JSON.parse(text) };
    };
    const fault = '{"match":".","kind":500}';
    const form = 'application/x-www-form-urlencoded';
    const wrong: readonly (readonly [control: string, type: string, body: string, says: string])[] = [
      ['limits', form, '{"spike":1}', 'Content-Type'],
      ['limits', 'text/plain', '{"spike":1}', 'Content-Type'],
      ['limits', json, '{"spike":1', 'JSON'],
      ['limits', json, '[1]', 'object'],
      ['limits', json, '"1"', 'object'],
      ['limits', json, 'null', 'object'],
      ['limits', json, '', 'hourly, spike, spikeWindowSeconds'],
      ['limits', json, '{"spike":1,"perHour":1}', 'perHour'],
      ['latency', json, '{"ms":5000,"seconds":5}', 'seconds'],
      ['latency', 'text/plain', '{"ms":5000}', 'Content-Type'],
      ['clock', json, '{"advance":1000,"forward":1}', 'forward'],
      ['faults', form, fault, 'Content-Type'],
      ['faults', json, '{"match":".","kind":500,"time":1}', 'unknown: time; known: match, kind, times'],
      ['reset', json, '{"data":true}', 'takes no settings'],
      ['expire-tokens', json, '{"client":"x"}', 'takes no settings'],
    ];
    const caller = await lab.as();
    for (const [control, type, body, says] of wrong) {
      const answer = await post(control, type, body);
      expect({ control, body, status: answer.status }).toEqual({ control, body, status: 400 });
      expect(textAt(answer.body, 'message')).toContain(says);
    }
    const answer = await caller.get(ME);
    expect([answer.status, answer.headers.get('x-rate-limit-remaining')]).toEqual([200, '49']);
    expect(lab.clock.now()).toBe(NOON_MS);
    for (const body of ['', '{}']) expect(await post('expire-tokens', json, body)).toMatchObject({ status: 204 });
    expect(await caller.get(ME)).toMatchObject({ status: 401 });
  });

  test('can be reached without HTTP, with the same effect', async () => {
    await using lab = await Lab.start({ limits: { spike: 3 } });
    const { sandbox } = lab;
    const caller = await lab.as();
    sandbox.expireTokens();
    expect(await caller.get(ME)).toMatchObject({ status: 401 });
    sandbox.addFault({ match: 'rfis', kind: 500 });
    sandbox.clearFaults();
    const again = await lab.as();
    expect(await again.get(placesIn(lab.world.rfis.open.projectId).rfis)).toMatchObject({ status: 200 });
    sandbox.clearLog();
    expect(sandbox.log()).toEqual([]);
    sandbox.reset();
    expect(await again.get(ME)).toMatchObject({ status: 401 });
    expect(sandbox.credentials).toEqual({
      clientId: lab.world.principals.everything.clientId,
      clientSecret: lab.world.principals.everything.clientSecret,
      companyId: lab.world.big.id,
    });
  });
});

describe('a mistake of the emulator itself', () => {
  test('is a 500 with a short message for the caller, and whole on stderr', async () => {
    using written = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await using lab = await Lab.start();
    // Beyond the last instant that a date can tell: what has to write down the time of day fails.
    lab.clock.advance(9e15);
    const caller = await lab.as();
    const user = { last_name: 'Late', email_address: 'late@apps.example' };
    const answer = await caller.send('POST', placesOf(lab.world.big.id).users, { user });
    expect(answer).toMatchObject({ status: 500, body: { message: 'The emulator failed: Invalid time value' } });
    expect(answer.text).not.toMatch(/\n|\\n|\bat |\.[jt]s/);
    expect(written.mock.calls).toEqual([[expect.any(RangeError)]]);
  });
});
