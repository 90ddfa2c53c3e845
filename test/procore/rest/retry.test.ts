// Pauses before repeats, and how many repeats the process may make.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backoffMs, RetryBudget, retryPolicy } from '../../../src/procore/rest/retry.js';

const anyChance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('backoffMs', () => {
  test('has full jitter: anything from nothing to twice the last bound', () => {
    expect([1, 2, 3].map((attempt) => backoffMs(attempt, 0))).toEqual([0, 0, 0]);
    expect([1, 2, 3].map((attempt) => backoffMs(attempt, 0.5))).toEqual([100, 200, 400]);
    expect(backoffMs(1, 0.999_999)).toBeCloseTo(200, 2);
    expect(backoffMs(20, 0.25)).toBe(5_000);
  });

  test('never passes the bound of its attempt, nor the largest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyChance, (attempt, random) => {
        const waitMs = backoffMs(attempt, random);
        expect(waitMs).toBeGreaterThanOrEqual(0);
        expect(waitMs).toBeLessThanOrEqual(Math.min(20_000, 100 * 2 ** attempt));
      }),
    );
  });

  test('grows with chance and with the attempt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), anyChance, anyChance, (attempt, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(backoffMs(attempt, low)).toBeLessThanOrEqual(backoffMs(attempt, high));
        expect(backoffMs(attempt, low)).toBeLessThanOrEqual(backoffMs(attempt + 1, low));
      }),
    );
  });

  test('follows the policy it is given', () => {
    const policy = { attempts: 9, baseMs: 10, largestMs: 25, share: 1 };
    expect([1, 2, 3].map((attempt) => backoffMs(attempt, 1 - Number.EPSILON, policy))).toEqual([
      expect.closeTo(20),
      expect.closeTo(25),
      expect.closeTo(25),
    ]);
  });
});

describe('RetryBudget', () => {
  const granted = (budget: RetryBudget, tries: number): number =>
    Array.from({ length: tries }, () => budget.tryRepeat()).filter(Boolean).length;

  test('lets a quiet process repeat a few', () => {
    const budget = new RetryBudget(retryPolicy.share);
    expect(granted(budget, 100)).toBe(10);
    expect(budget.tryRepeat()).toBe(false);
  });

  test('earns one repeat with ten first attempts', () => {
    const budget = new RetryBudget(retryPolicy.share);
    granted(budget, 10);
    for (let attempt = 0; attempt < 9; attempt++) budget.firstAttempt();
    expect(budget.tryRepeat()).toBe(false);
    for (let attempt = 0; attempt < 2; attempt++) budget.firstAttempt();
    expect(granted(budget, 5)).toBe(1);
  });

  test('saves up no more than it began with', () => {
    const budget = new RetryBudget(retryPolicy.share);
    for (let attempt = 0; attempt < 10_000; attempt++) budget.firstAttempt();
    expect(granted(budget, 100)).toBe(10);
  });

  test('an outage is repeated by a tenth, not doubled', () => {
    const budget = new RetryBudget(retryPolicy.share);
    let repeats = 0;
    for (let attempt = 0; attempt < 10_000; attempt++) {
      budget.firstAttempt();
      repeats += granted(budget, 2);
    }
    expect(repeats).toBeGreaterThan(900);
    expect(repeats).toBeLessThanOrEqual(1010);
  });

  test('keeps repeats within the share plus the reserve, whatever the order', () => {
    const share = fc.constantFrom(0, 0.1, 0.5);
    fc.assert(
      fc.property(share, fc.array(fc.boolean(), { maxLength: 300 }), (part, steps) => {
        const budget = new RetryBudget(part);
        let [firsts, repeats] = [0, 0];
        for (const isFirst of steps) {
          if (isFirst) {
            budget.firstAttempt();
            firsts++;
          } else if (budget.tryRepeat()) repeats++;
          expect(repeats).toBeLessThanOrEqual(10 + part * firsts + 1e-6);
        }
      }),
    );
  });
});
