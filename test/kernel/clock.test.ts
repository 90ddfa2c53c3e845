// The machine's clock: the one place where tests have to spend real time, a few milliseconds of it.
import { getEventListeners, once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/kernel/clock.js';

describe('systemClock', () => {
  test('tells the time of day', () => {
    const before = Date.now();
    const now = systemClock.now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test('sleeps, and wakes up by itself', async () => {
    const before = performance.now();
    await systemClock.sleep(20);
    expect(performance.now() - before).toBeGreaterThan(15);
  });

  test('a sleep ends with the reason of its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('left');
    const sleeping = systemClock.sleep(60_000, controller.signal);
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    await expect(systemClock.sleep(60_000, controller.signal)).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  test('a timeout aborts its signal with the reason', async () => {
    const reason = new Error('too slow');
    const { signal } = systemClock.timeout(5, reason);
    expect(signal.aborted).toBe(false);
    await once(signal, 'abort');
    expect(signal.reason).toBe(reason);
  });

  test('a cancelled timeout never aborts', async () => {
    const cancelled = systemClock.timeout(5, new Error('cancelled'));
    const later = systemClock.timeout(25, new Error('later'));
    cancelled.cancel();
    await once(later.signal, 'abort');
    expect(cancelled.signal.aborted).toBe(false);
    later.cancel(); // after the fact: nothing happens
  });

  test('a timeout does not keep the process alive', () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const { cancel } = systemClock.timeout(60_000, new Error('never'));
    expect(timers()).toBe(before);
    cancel();
  });
});
