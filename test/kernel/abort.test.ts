// Waiting that ends with its signal, and promises that are settled from outside.
import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { deferred, unlessAborted } from '../../src/kernel/abort.js';

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

describe('unlessAborted', () => {
  test('hands on what the work brings', async () => {
    const { signal } = new AbortController();
    await expect(unlessAborted(Promise.resolve(5), signal)).resolves.toBe(5);
    await expect(unlessAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
  });

  test('ends with the reason as soon as the signal does, while the work goes on', async () => {
    const controller = new AbortController();
    const work = deferred<string>();
    const waiting = unlessAborted(work.promise, controller.signal);
    const reason = new Error('left');
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    work.resolve('done');
    await expect(work.promise).resolves.toBe('done');
  });

  test('does not begin to wait when the signal is over already', async () => {
    const reason = new Error('left before');
    await expect(unlessAborted(Promise.resolve(5), AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test('an outcome that came first stands', async () => {
    const controller = new AbortController();
    const waiting = unlessAborted(Promise.resolve('first'), controller.signal);
    await expect(waiting).resolves.toBe('first');
    controller.abort(new Error('too late'));
    await expect(waiting).resolves.toBe('first');
  });

  test('leaves no listener behind, however it ends', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    await unlessAborted(Promise.resolve(1), signal);
    expect(listenersOf(signal)).toBe(0);
    await expect(unlessAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
    expect(listenersOf(signal)).toBe(0);
    const waiting = unlessAborted(deferred<undefined>().promise, signal);
    expect(listenersOf(signal)).toBe(1);
    controller.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    expect(listenersOf(signal)).toBe(0);
  });
});

describe('deferred', () => {
  test('is settled from outside, once', async () => {
    const kept = deferred<number>();
    kept.resolve(1);
    kept.resolve(2);
    kept.reject(new Error('too late'));
    await expect(kept.promise).resolves.toBe(1);
    const broken = deferred<number>();
    broken.reject(new Error('broken'));
    await expect(broken.promise).rejects.toThrow('broken');
  });
});

test('work that nobody waits for any more may fail without anybody hearing of it', async () => {
  const unheard: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => unheard.push(error));
  const left = new Error('left');
  await expect(unlessAborted(Promise.reject(new Error('late')), AbortSignal.abort(left))).rejects.toBe(left);
  await new Promise((resolve) => setImmediate(resolve));
  process.removeAllListeners('unhandledRejection');
  for (const listener of others) process.on('unhandledRejection', listener);
  expect(unheard).toEqual([]);
});
