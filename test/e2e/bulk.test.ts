// Bulk writes under a caller's key, and bulk writes that run out of time.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TestClock, until } from '../support/clock.js';
import { Pair } from '../support/gateway.js';

let clock: TestClock;
let pair: Pair;

beforeEach(async () => {
  clock = new TestClock();
  pair = await Pair.start({ sandbox: { clock }, seams: { clock, random: () => 0 } });
});
afterEach(() => pair[Symbol.asyncDispose]());

interface Result {
  readonly outcome: string;
  readonly user?: { readonly procoreId: string } | null;
  readonly fault: { readonly code: string } | null;
}

const SYNC = `mutation S($input: UsersSyncInput!) {
  usersSync(input: $input) { results { outcome user { procoreId } fault { code } } userErrors { code field } }
}`;
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ originId: `o-${index}`, lastName: `Person ${index}`, emailAddress: `p.${index}@bulk.example` },
  }));
const sync = async (input: object): Promise<{ results: readonly Result[]; userErrors: readonly unknown[] }> =>
  (await pair.data(SYNC, { input })).usersSync;
const outcomes = (results: readonly Result[]): string[] => [...new Set(results.map(({ outcome }) => outcome))];

describe('many users under one key', () => {
  test('are sent once: the second time each call is answered from memory', async () => {
    const input = { users: people(1001), idempotencyKey: 'k1' };
    const first = await sync(input);
    expect(outcomes(first.results)).toEqual(['DONE']);
    expect(pair.calls()).toHaveLength(2);
    expect(await sync(input)).toEqual(first);
    expect(pair.calls()).toEqual([]);
  });

  test('of which a call failed are sent again as far as they were not carried out', async () => {
    const input = { users: people(1001), idempotencyKey: 'k1' };
    pair.sandbox.addFault({ match: '^PATCH .*/sync', kind: 403, times: 1 });
    const first = await sync(input);
    expect([first.results[0], first.results[1000]]).toMatchObject([
      { outcome: 'FAILED', fault: { code: 'FORBIDDEN' } },
      { outcome: 'DONE', fault: null },
    ]);
    expect(pair.calls()).toHaveLength(2);
    const second = await sync(input);
    expect(outcomes(second.results)).toEqual(['DONE']);
    expect(second.results[1000]).toEqual(first.results[1000]);
    expect(pair.calls()).toHaveLength(1);
  });

  test('of which a call may have been carried out are not sent again', async () => {
    const input = { users: people(1001), idempotencyKey: 'k1' };
    pair.sandbox.addFault({ match: '^PATCH .*/sync', kind: 'reset', times: 1, after: 'execute' });
    const first = await sync(input);
    expect([first.results[0]?.outcome, first.results[1000]?.outcome]).toEqual(['UNKNOWN', 'DONE']);
    expect(pair.calls()).toHaveLength(2);
    expect(await sync(input)).toEqual(first);
    expect(pair.calls()).toEqual([]);
  });

  test('are other users than those of another key’s', async () => {
    await sync({ users: people(2), idempotencyKey: 'k1' });
    pair.forget();
    const { results, userErrors } = await sync({ users: people(3), idempotencyKey: 'k1' });
    expect(outcomes(results)).toEqual(['REFUSED']);
    expect(userErrors).toMatchObject([{ code: 'TAKEN', field: ['idempotencyKey'] }]);
    expect(pair.calls()).toEqual([]);
  });
});

test('a bulk mutation that runs out of time says what came of each item', async () => {
  const { open } = pair.sandbox.world.rfis;
  const replies = Array.from({ length: 20 }, (_, index) => ({ rfiId: String(open.id), body: `Answer ${index}` }));
  pair.sandbox.setLatency(2_000);
  const document =
    'mutation R($input: RfiRepliesCreateInput!) { rfiRepliesCreate(input: $input) { results { outcome fault { code } } } }';
  const query = { isOver: false };
  const answered = pair.query(document, { input: { projectId: String(open.projectId), replies } }).finally(() => {
    query.isOver = true;
  });
  while (!query.isOver) {
    await until(() => query.isOver || clock.sleeping > 0, 'a write has arrived, or all is over');
    clock.advance(2_000);
  }
  const { data, errors } = await answered;
  expect(errors).toEqual([]);
  const told = data.rfiRepliesCreate.results as readonly Result[];
  const done = told.filter(({ outcome }) => outcome === 'DONE').length;
  expect(done).toBeGreaterThan(10);
  expect(done).toBeLessThan(14);
  // The one that was on its way when the time ran out was waited for.
  expect(told.slice(done)).toEqual(
    replies.slice(done).map(() => ({ outcome: 'FAILED', fault: { code: 'DEADLINE_EXCEEDED' } })),
  );
  pair.sandbox.setLatency(0);
});
