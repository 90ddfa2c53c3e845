// Keys of writes: carried out once, whoever comes and when, for a day.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deferred } from '../../src/kernel/abort.js';
import { scopeKey } from '../../src/kernel/principal.js';
import {
  createWriteMemory,
  type KeyedWork,
  REMEMBERED_MS,
  type WriteKey,
  type WriteMemory,
  writeKey,
} from '../../src/state/write-memory.js';
import { companyOf } from '../kernel/ids.js';
import { TestClock } from '../support/clock.js';

const scopeOf = (company: number, subject = 'app') =>
  scopeKey({
    principal: { kind: 'service-account', environment: 'https://api.procore.com', subject },
    company: companyOf(company),
  });
const KEY = writeKey(scopeOf(7), 'rfiCreate', 'k1');

/** Counts what is carried out; answers with the count. */
function counter(fail?: Error, bytes = 1) {
  const count = { done: 0 };
  const work = () => {
    count.done++;
    return fail ? Promise.reject(fail) : Promise.resolve({ outcome: count.done, bytes });
  };
  return { count, work };
}

type Work = KeyedWork<number>['work'];
const { signal } = new AbortController();
const write = (key: WriteKey, fingerprint: string, work: Work, more: Partial<KeyedWork<number>> = {}) => ({
  ...{ key, fingerprint, work, signal, isFinal: () => false },
  ...more,
});
const final = { isFinal: () => true };

describe('under one key', () => {
  test('the same input is carried out once, and its first outcome told again', async () => {
    const memory = createWriteMemory(new TestClock());
    const { count, work } = counter();
    expect(await memory.once(write(KEY, 'a', work))).toEqual({ kind: 'outcome', outcome: 1, replayed: false });
    expect(await memory.once(write(KEY, 'a', work))).toEqual({ kind: 'outcome', outcome: 1, replayed: true });
    expect(count.done).toBe(1);
  });

  test('who comes while it is under way waits for it', async () => {
    const memory = createWriteMemory(new TestClock());
    const { count, work } = counter();
    const all = await Promise.all(Array.from({ length: 20 }, () => memory.once(write(KEY, 'a', work))));
    expect(count.done).toBe(1);
    expect(all.map((one) => one.kind === 'outcome' && one.outcome)).toEqual(Array.from({ length: 20 }, () => 1));
  });

  test('another input is told apart, and not carried out', async () => {
    const memory = createWriteMemory(new TestClock());
    const { count, work } = counter();
    await memory.once(write(KEY, 'a', work));
    expect(await memory.once(write(KEY, 'b', work))).toEqual({ kind: 'other-input' });
    expect(count.done).toBe(1);
  });

  test('a failure that may be tried again is forgotten, one that is final is not', async () => {
    const memory = createWriteMemory(new TestClock());
    const { count, work } = counter(new Error('lost'));
    await expect(memory.once(write(KEY, 'a', work))).rejects.toThrow('lost');
    await expect(memory.once(write(KEY, 'a', work, final))).rejects.toThrow('lost');
    await expect(memory.once(write(KEY, 'a', work, final))).rejects.toThrow('lost');
    expect(count.done).toBe(2);
  });
});

describe('while the same write is under way', () => {
  /** A write that the test ends. */
  function open(memory: WriteMemory, more: Partial<KeyedWork<number>> = {}) {
    const { promise, resolve, reject } = deferred<{ outcome: number; bytes: number }>();
    return { answer: memory.once(write(KEY, 'a', () => promise, more)), resolve, reject };
  }

  test('its failure does not fail who waits: they carry it out', async () => {
    const memory = createWriteMemory(new TestClock());
    const first = open(memory);
    const { count, work } = counter();
    const waiting = Array.from({ length: 3 }, () => memory.once(write(KEY, 'a', work)));
    first.reject(new Error('the caller left'));
    await expect(first.answer).rejects.toThrow('the caller left');
    const told = await Promise.all(waiting);
    expect(told.map((one) => one.kind === 'outcome' && [one.outcome, one.replayed])).toEqual([
      [1, false],
      [1, true],
      [1, true],
    ]);
    expect(count.done).toBe(1);
  });

  test('an outcome that is final is that of everybody', async () => {
    const memory = createWriteMemory(new TestClock());
    const first = open(memory, final);
    const { count, work } = counter();
    const waits = memory.once(write(KEY, 'a', work, final));
    first.reject(new Error('unknown'));
    await expect(first.answer).rejects.toThrow('unknown');
    await expect(waits).rejects.toThrow('unknown');
    expect(count.done).toBe(0);
  });

  test('who leaves waits no longer', async () => {
    const memory = createWriteMemory(new TestClock());
    const first = open(memory);
    const caller = new AbortController();
    const waits = memory.once(write(KEY, 'a', counter().work, { signal: caller.signal }));
    caller.abort(new Error('left'));
    await expect(waits).rejects.toThrow('left');
    first.resolve({ outcome: 7, bytes: 1 });
    await expect(first.answer).resolves.toMatchObject({ outcome: 7 });
  });

  test('it is not forgotten, however much else is remembered', async () => {
    const memory = createWriteMemory(new TestClock(), { entries: 1, bytes: 1 });
    const first = open(memory);
    const { work } = counter(undefined, 100);
    for (let index = 0; index < 5; index++)
      await memory.once(write(writeKey(scopeOf(7), 'rfiCreate', `other ${index}`), 'a', work));
    const { count, work: again } = counter();
    const waits = memory.once(write(KEY, 'a', again));
    first.resolve({ outcome: 7, bytes: 1 });
    await expect(waits).resolves.toEqual({ kind: 'outcome', outcome: 7, replayed: true });
    expect(count.done).toBe(0);
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
  for (const key of keys) await memory.once(write(key, 'a', work));
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
  await memory.once(write(KEY, 'a', work));
  clock.advance(REMEMBERED_MS - 1);
  await memory.once(write(KEY, 'a', work));
  expect(count.done).toBe(1);
  clock.advance(1);
  expect(await memory.once(write(KEY, 'b', work))).toMatchObject({ outcome: 2, replayed: false });
});

test('keeps no more than it may: the oldest go first', async () => {
  const memory = createWriteMemory(new TestClock(), { entries: 3, bytes: 1000 });
  const { count, work } = counter();
  const keyOf = (index: number) => writeKey(scopeOf(7), 'rfiCreate', String(index));
  for (let index = 0; index < 5; index++) await memory.once(write(keyOf(index), 'a', work));
  const before = count.done;
  await memory.once(write(keyOf(4), 'a', work));
  expect(count.done).toBe(before);
  await memory.once(write(keyOf(0), 'a', work));
  expect(count.done).toBe(before + 1);
});

test('keeps no more bytes than it may', async () => {
  const memory = createWriteMemory(new TestClock(), { entries: 100, bytes: 250 });
  const { count, work } = counter(undefined, 100);
  const keyOf = (index: number) => writeKey(scopeOf(7), 'usersSync', String(index));
  for (let index = 0; index < 3; index++) await memory.once(write(keyOf(index), 'a', work));
  expect(await memory.once(write(keyOf(1), 'a', work))).toMatchObject({ replayed: true });
  expect(await memory.once(write(keyOf(2), 'a', work))).toMatchObject({ replayed: true });
  expect(await memory.once(write(keyOf(0), 'a', work))).toMatchObject({ replayed: false });
  expect(count.done).toBe(4);
});
