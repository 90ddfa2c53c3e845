// Procore's two rate-limit windows: the gateway stays inside them by what the answers' headers say, waits where the
// deadline allows it, and says when to come back where it does not.
import { expect, test } from '@jest/globals';
import type { Limits } from '../../sandbox/server.js';
import { TestClock, until } from '../support/clock.js';
import { Pair } from '../support/gateway.js';

const start = (limits: Partial<Limits>, clock = new TestClock()): Promise<Pair> =>
  Pair.start({ sandbox: { clock, limits }, seams: { clock, random: () => 0 } });

const statuses = (pair: Pair): (number | null)[] => pair.exchanges().map(({ status }) => status);

const TEN_PROJECTS = '{ company { projects(first: 10) { nodes { rfis(first: 1) { totalCount } } } } }';

test('a spike is spread over windows without a single refusal', async () => {
  const clock = new TestClock();
  await using pair = await start({ spike: 5, spikeWindowSeconds: 10 }, clock);
  const answer = pair.data(TEN_PROJECTS);
  for (const sent of [5, 10]) {
    // One is armed: the deadline of the operation. No call is on its way.
    const isFull = (): boolean => clock.sleeping > 0 && clock.armed === 1 && statuses(pair).length === sent;
    await until(isFull, `${sent} calls are answered and the rest waits`);
    clock.advance(10_000);
  }
  expect((await answer).company.projects.nodes).toHaveLength(10);
  expect(statuses(pair)).toEqual(Array(11).fill(200));
});

test('somebody else using up the window is noticed by the refusal, and waited for', async () => {
  const clock = new TestClock();
  await using pair = await start({ spike: 1, spikeWindowSeconds: 10 }, clock);
  await pair.data('{ companies { totalCount } }');
  const { clientId, clientSecret } = pair.sandbox.credentials;
  clock.advance(10_000);
  const token = await fetch(`${pair.sandbox.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
  });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const company = String(pair.sandbox.world.big.id);
  await fetch(`${pair.sandbox.url}/rest/v1.0/me?company_id=${company}`, {
    headers: { authorization: `Bearer ${bearer}`, 'procore-company-id': company },
  });
  pair.forget();
  const answer = pair.data('{ companies { totalCount } }');
  await until(() => clock.sleeping > 0, 'the gateway waits');
  clock.advance(10_000);
  expect((await answer).companies.totalCount).toBe(3);
  expect(statuses(pair)).toEqual([429, 200]);
});

test('a window that ends after the deadline: an error with the time to come back, siblings intact', async () => {
  await using pair = await start({ hourly: 3 });
  await pair.data('{ companies { totalCount } }');
  const { data, errors } = await pair.query(
    '{ company { a: vendors(first: 1) { totalCount } b: users(first: 1) { totalCount } c: projects(first: 1) { totalCount } } }',
  );
  expect(Object.values(data.company).filter((value) => value !== null)).toHaveLength(2);
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_RATE_LIMITED', retriable: true, retryAfter: 3600 } }]);
  expect(statuses(pair)).toEqual([200, 200, 200]);
});

test('the answer tells how much is left of the nearer window', async () => {
  await using pair = await start({ spike: 30 });
  const { extensions } = await pair.query(
    '{ company { vendors(first: 1) { totalCount } users(first: 1) { totalCount } } }',
  );
  expect(extensions.procore!.rateLimit).toEqual({ limit: 30, remaining: 28, resetAt: '2026-06-15T12:00:10Z' });
});

test('companies have windows of their own', async () => {
  await using pair = await start({ hourly: 2 });
  const { big, small } = pair.sandbox.world;
  const ask = (company: number) =>
    pair.query('query C($id: ID!) { company(id: $id) { vendors(first: 1) { totalCount } } }', { id: String(company) });
  for (let i = 0; i < 2; i++) expect((await ask(big.id)).errors).toEqual([]);
  expect((await ask(big.id)).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_RATE_LIMITED' } }]);
  expect((await ask(small.id)).errors).toEqual([]);
});

test('an operation may start a bounded number of calls', async () => {
  await using pair = await Pair.start({ callBudget: 5 });
  const { data, errors } = await pair.query(
    '{ company { name projects(first: 8) { nodes { procoreId rfis(first: 1) { totalCount } } } } }',
  );
  expect(data.company.projects.nodes).toHaveLength(8);
  expect(new Set(errors.map(({ extensions: { code } }) => code))).toEqual(new Set(['CALL_BUDGET_EXCEEDED']));
  expect(pair.exchanges()).toHaveLength(5);
});
