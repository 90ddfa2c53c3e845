// Keys of writes: carried out once, whoever comes and when, for a day.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scopeKey } from '../../src/kernel/principal.js';
import { createWriteMemory, REMEMBERED_MS, writeKey } from '../../src/state/write-memory.js';
import { companyOf } from '../kernel/ids.js';
import { TestClock } from '../support/clock.js';

const scopeOf = (company: number, subject = 'app') =>
  scopeKey({
    principal: { kind: 'service-account', environment: 'https://api.procore.com', subject },
    company: companyOf(company),
  });
const KEY = writeKey(scopeOf(7), 'rfiCreate', 'k1');

/** Counts what is carried out; answers with the count. */
function counter(fail?: Error) {
  const count = { done: 0 };
  const work = () => {
    count.done++;
    return fail ? Promise.reject(fail) : Promise.resolve(count.done);
  };
  return { count, work };
}

const never = () => false;

describe('under one key', () => {
  test('the same input is carried out once, and its first outcome told again', async () => {
    const memory = createWriteMemory(new TestClock());
    const { count, work } = counter();
    expect(await memory.once(KEY, 'a', work, never)).toEqual({ kind: 'outcome', outcome: 1, replayed: false });
    expect(await memory.once(KEY, 'a', work, never)).toEqual({ kind: 'outcome', outcome: 1, replayed: true });
    expect(count.done).toBe(1);
  });

  test('who comes while it is under way waits for it', async () => {
    const memory = createWriteMemory(new TestClock());
    const { count, work } = counter();
    const all = await Promise.all(Array.from({ length: 20 }, () => memory.once(KEY, 'a', work, never)));
    expect(count.done).toBe(1);
    expect(all.map((one) => one.kind === 'outcome' && one.outcome)).toEqual(Array.from({ length: 20 }, () => 1));
  });

  test('another input is told apart, and not carried out', async () => {
    const memory = createWriteMemory(new TestClock());
    const { count, work } = counter();
    await memory.once(KEY, 'a', work, never);
    expect(await memory.once(KEY, 'b', work, never)).toEqual({ kind: 'other-input' });
    expect(count.done).toBe(1);
  });

  test('a failure that may be tried again is forgotten, one that is final is not', async () => {
    const memory = createWriteMemory(new TestClock());
    const { count, work } = counter(new Error('lost'));
    await expect(memory.once(KEY, 'a', work, never)).rejects.toThrow('lost');
    await expect(memory.once(KEY, 'a', work, () => true)).rejects.toThrow('lost');
    await expect(memory.once(KEY, 'a', work, () => true)).rejects.toThrow('lost');
    expect(count.done).toBe(2);
  });
});

test('another principal, company or mutation has keys of its own', async () => {
  const memory = createWriteMemory(new TestClock());
  const { count, work } = counter();
  const keys = [
    KEY,
    writeKey(scopeOf(8), 'rfiCreate', 'k1'),
    writeKey(scopeOf(7, 'other'), 'rfiCreate', 'k1'),
    writeKey(scopeOf(7), 'rfiClose', 'k1'),
  ];
  for (const key of keys) await memory.once(key, 'a', work, never);
  expect(count.done).toBe(keys.length);
});

test('no text makes two keys one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
      expect(writeKey(scopeOf(7), a, b) === writeKey(scopeOf(7), c, d)).toBe(a === c && b === d);
    }),
  );
});

test('a key stands for its write for a day, and no longer', async () => {
  const clock = new TestClock();
  const memory = createWriteMemory(clock);
  const { count, work } = counter();
  await memory.once(KEY, 'a', work, never);
  clock.advance(REMEMBERED_MS - 1);
  await memory.once(KEY, 'a', work, never);
  expect(count.done).toBe(1);
  clock.advance(1);
  expect(await memory.once(KEY, 'b', work, never)).toMatchObject({ outcome: 2, replayed: false });
});

test('keeps no more than it may: the oldest go first', async () => {
  const memory = createWriteMemory(new TestClock(), 3);
  const { count, work } = counter();
  const keyOf = (index: number) => writeKey(scopeOf(7), 'rfiCreate', String(index));
  for (let index = 0; index < 5; index++) await memory.once(keyOf(index), 'a', work, never);
  const before = count.done;
  await memory.once(keyOf(4), 'a', work, never);
  expect(count.done).toBe(before);
  await memory.once(keyOf(0), 'a', work, never);
  expect(count.done).toBe(before + 1);
});
