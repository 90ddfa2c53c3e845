// The breaker: when calls pause, for how long, and who goes first afterwards.
import { describe, expect, test } from '@jest/globals';
import { Breaker, breakerPolicy } from '../../../src/procore/rest/breaker.js';
import { outcomeOf, refusal } from '../../kernel/refusal.js';
import { TestClock } from '../../support/clock.js';

function create(): { clock: TestClock; breaker: Breaker; fail: (times: number) => void; isOpen: () => boolean } {
  const clock = new TestClock();
  const breaker = new Breaker(clock);
  const fail = (times: number): void => {
    for (let count = 0; count < times; count++) {
      breaker.enter();
      breaker.failed();
    }
  };
  return { clock, breaker, fail, isOpen: () => outcomeOf(() => breaker.enter()) === 'UPSTREAM_UNAVAILABLE' };
}

describe('the breaker', () => {
  test('lets calls through while fewer than five in a row failed', () => {
    const { fail, isOpen } = create();
    fail(4);
    expect(isOpen()).toBe(false);
  });

  test('pauses calls for thirty seconds after the fifth failure', () => {
    const { clock, breaker, fail } = create();
    fail(5);
    const paused = { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 30 };
    expect(refusal(() => breaker.enter())).toMatchObject(paused);
    clock.advance(10_500);
    expect(refusal(() => breaker.enter())).toMatchObject({ ...paused, retryAfterSeconds: 20 });
    clock.advance(19_499);
    expect(refusal(() => breaker.enter())).toMatchObject({ ...paused, retryAfterSeconds: 1 });
    clock.advance(1);
    expect(() => breaker.enter()).not.toThrow();
  });

  test('counts failures in a row only', () => {
    const { breaker, fail, isOpen } = create();
    fail(4);
    breaker.enter();
    breaker.succeeded();
    fail(4);
    expect(isOpen()).toBe(false);
    fail(1);
    expect(isOpen()).toBe(true);
  });

  test('sends one probe after the pause, and the others wait for it', () => {
    const { clock, breaker, fail } = create();
    fail(5);
    clock.advance(breakerPolicy.pauseMs);
    breaker.enter();
    for (let count = 0; count < 3; count++)
      expect(refusal(() => breaker.enter())).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 1 });
  });

  test('is closed again when the probe succeeds', () => {
    const { clock, breaker, fail, isOpen } = create();
    fail(5);
    clock.advance(breakerPolicy.pauseMs);
    breaker.enter();
    breaker.succeeded();
    expect([isOpen(), isOpen(), isOpen()]).toEqual([false, false, false]);
    fail(4);
    expect(isOpen()).toBe(false);
  });

  test('pauses for another thirty seconds when the probe fails', () => {
    const { clock, fail, isOpen } = create();
    fail(5);
    clock.advance(breakerPolicy.pauseMs);
    fail(1);
    clock.advance(breakerPolicy.pauseMs - 1);
    expect(isOpen()).toBe(true);
    clock.advance(1);
    expect(isOpen()).toBe(false);
  });

  test('sends another probe when the first was abandoned', () => {
    const { clock, breaker, fail, isOpen } = create();
    fail(5);
    clock.advance(breakerPolicy.pauseMs);
    breaker.abandoned(breaker.enter());
    expect(isOpen()).toBe(false);
    expect(isOpen()).toBe(true);
  });

  test('sends no other probe because a call from before was abandoned', () => {
    const { clock, breaker, fail, isOpen } = create();
    const early = breaker.enter();
    fail(5);
    clock.advance(breakerPolicy.pauseMs);
    expect([early, breaker.enter()]).toEqual([false, true]);
    breaker.abandoned(early);
    expect(isOpen()).toBe(true);
  });

  test('does not take an abandoned call for a failure', () => {
    const { breaker, fail, isOpen } = create();
    fail(4);
    breaker.abandoned(breaker.enter());
    expect(isOpen()).toBe(false);
  });

  test('calls that were out when it opened make the pause longer, not shorter', () => {
    const { clock, breaker, fail, isOpen } = create();
    breaker.enter();
    fail(5);
    clock.advance(20_000);
    breaker.failed();
    clock.advance(29_999);
    expect(isOpen()).toBe(true);
    clock.advance(1);
    expect(isOpen()).toBe(false);
  });
});
