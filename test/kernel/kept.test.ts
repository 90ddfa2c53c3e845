// What is kept by key: the busy always, of the rest what was used last.
import { expect, test } from '@jest/globals';
import { Kept } from '../../src/kernel/kept.js';

const counters = (most: number) =>
  new Kept<string, { uses: number; busy: boolean }>(
    most,
    () => ({ uses: 0, busy: false }),
    ({ busy }) => !busy,
  );

test('the same key has the same value, as long as it is kept', () => {
  const kept = counters(2);
  kept.get('a').uses++;
  kept.get('b');
  expect(kept.get('a').uses).toBe(1);
  kept.get('c'); // b was used longest ago
  expect(kept.get('a').uses).toBe(1);
  expect(kept.size).toBe(2);
});

test('what was used longest ago is forgotten first', () => {
  const kept = counters(2);
  for (const key of ['a', 'b']) kept.get(key).uses++;
  kept.get('c');
  expect([kept.get('b').uses, kept.get('a').uses]).toEqual([1, 0]);
});

test('what is busy is kept beyond the limit, and goes when it is idle', () => {
  const all = counters(2);
  for (let index = 0; index < 20; index++) Object.assign(all.get(String(index)), { busy: true, uses: 1 });
  expect(all.size).toBe(20);
  for (let index = 0; index < 20; index++) {
    const one = all.get(String(index));
    expect(one.uses).toBe(1);
    one.busy = false;
  }
  for (let index = 0; index < 5; index++) all.get(`new ${index}`);
  expect(all.size).toBe(2);
});
