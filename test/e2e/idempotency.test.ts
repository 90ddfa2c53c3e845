// Writes under a key of the caller's: carried out once a day, whatever happens to the answer.
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

const CREATE = `mutation C($input: UserCreateInput!) {
  userCreate(input: $input) { user { procoreId lastName } userErrors { code field message } }
}`;

const person = (idempotencyKey: string | null, lastName = 'Okonjo') => ({
  lastName,
  emailAddress: `${lastName.toLowerCase()}@new.example`,
  idempotencyKey,
});

const create = async (input: object) => (await pair.data(CREATE, { input })).userCreate;
const posts = (): string[] => pair.calls().filter((line) => line.startsWith('POST '));

describe('the same input under the same key', () => {
  test('is sent once, and answered with the first result', async () => {
    const first = await create(person('k1'));
    expect(first.userErrors).toEqual([]);
    expect(await create(person('k1'))).toEqual(first);
    expect(posts()).toHaveLength(1);
  });

  test('in another order of its fields too', async () => {
    const input = person('k1');
    const first = await create(input);
    expect(await create(Object.fromEntries(Object.entries(input).reverse()))).toEqual(first);
    expect(posts()).toHaveLength(1);
  });

  test('answers what came of it then, and shows beside it how things are now', async () => {
    const { user } = await create(person(null));
    const change = (jobTitle: string, idempotencyKey: string) => ({
      userId: user.procoreId,
      ...{ jobTitle, idempotencyKey },
    });
    const UPDATE = `mutation U($input: UserUpdateInput!, $email: String!) {
      userUpdate(input: $input) { user { jobTitle company { users(first: 1, search: $email) { nodes { jobTitle } } } } userErrors { code } } }`;
    const update = async (jobTitle: string, key: string) =>
      (await pair.data(UPDATE, { input: change(jobTitle, key), email: 'okonjo@new.example' })).userUpdate.user;
    await update('Estimator', 'k1');
    await update('Manager', 'k2');
    expect(await update('Estimator', 'k1')).toEqual({
      jobTitle: 'Estimator',
      company: { users: { nodes: [{ jobTitle: 'Manager' }] } },
    });
    expect(pair.calls().filter((line) => line.startsWith('PATCH '))).toHaveLength(2);
  });

  test('at the same time is sent once', async () => {
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => create(person('k1'))));
    for (const other of others) expect(other).toEqual(first);
    expect(posts()).toHaveLength(1);
  });

  test('whose outcome is unknown stays unknown, and is not sent again', async () => {
    pair.sandbox.addFault({ match: '^POST .*/users', kind: 'reset', times: 1, after: 'execute' });
    for (let time = 0; time < 2; time++) {
      const { errors } = await pair.query(CREATE, { input: person('k1') });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['OUTCOME_UNKNOWN']);
    }
    expect(posts()).toHaveLength(1);
  });

  test('that Procore refused is refused again without asking', async () => {
    await create(person(null));
    const first = await create(person('k1'));
    expect(first.userErrors).toMatchObject([{ code: 'TAKEN', field: ['emailAddress'] }]);
    expect(await create(person('k1'))).toEqual(first);
    expect(posts()).toHaveLength(2);
  });

  test('that was not carried out may be sent again', async () => {
    const wrong = { ...person('k1'), emailAddress: 'nowhere' };
    expect((await create(wrong)).userErrors).toMatchObject([{ field: ['emailAddress'] }]);
    expect((await create(person('k1'))).userErrors).toEqual([]);
    expect(posts()).toHaveLength(1);
  });

  test('is sent again after a day', async () => {
    await create(person('k1'));
    clock.advance(24 * 60 * 60_000);
    expect((await create(person('k1'))).userErrors).toMatchObject([{ code: 'TAKEN', field: ['emailAddress'] }]);
    expect(posts()).toHaveLength(2);
  });
});

describe('a client that hangs up', () => {
  const leave = async (key: string) => {
    const left = new AbortController();
    const gone = pair.query(CREATE, { input: person(key) }, { signal: left.signal });
    await until(() => pair.exchanges().some(({ method }) => method === 'POST'), 'the write is on its way');
    left.abort();
    await expect(gone).rejects.toThrow();
  };

  test('while its write is on its way: it is waited for, and asking again tells what came of it', async () => {
    await pair.data('{ company { name } }'); // so that there is a token
    pair.sandbox.setLatency(3_000);
    await leave('k1');
    await until(() => pair.gateway.operationsUnderWay() === 0, 'the operation has ended for its client');
    const again = create(person('k1'));
    await until(() => pair.gateway.operationsUnderWay() === 1, 'it asks again');
    clock.advance(3_000);
    expect(await again).toMatchObject({ user: { lastName: 'Okonjo' }, userErrors: [] });
    expect(pair.exchanges().some(({ aborted }) => aborted)).toBe(false);
    expect(posts()).toHaveLength(1);
  });

  test('before its write has left: it is not sent, and who waits under the same key sends it', async () => {
    pair.sandbox.setLatency(3_000);
    const left = new AbortController();
    const gone = pair.query(CREATE, { input: person('k1') }, { signal: left.signal });
    await until(() => pair.sandbox.log().length === 1, 'the token is asked for');
    const waits = create(person('k1'));
    await until(() => pair.gateway.operationsUnderWay() === 2, 'the other one has come');
    left.abort();
    await expect(gone).rejects.toThrow();
    await until(() => pair.gateway.operationsUnderWay() === 1, 'one is left');
    pair.sandbox.setLatency(0);
    clock.advance(3_000);
    await expect(waits).resolves.toMatchObject({ userErrors: [] });
    expect(posts()).toHaveLength(1);
  });
});

test('another input under the same key: refused, and nothing is sent', async () => {
  await create(person('k1'));
  posts();
  expect((await create(person('k1', 'Petrov'))).userErrors).toEqual([
    { code: 'TAKEN', field: ['idempotencyKey'], message: '`idempotencyKey` stands for a write with another input.' },
  ]);
  expect(pair.calls()).toEqual([]);
});

test('without a key nothing is remembered', async () => {
  await create(person(null));
  expect((await create(person(null))).userErrors).toMatchObject([{ code: 'TAKEN' }]);
  expect(posts()).toHaveLength(2);
});

test.each(['', 'a\nb', 'é', 'k'.repeat(256)])('a key that is none is refused: %j', async (key) => {
  expect((await create(person(key))).userErrors).toMatchObject([{ code: 'INVALID', field: ['idempotencyKey'] }]);
  expect(pair.calls()).toEqual([]);
});
