// Time as a seam: everything that waits or reads the time asks a Clock, so that tests move time instead of sleeping.
import { setTimeout as delay } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** A signal that is aborted with `reason` after `ms`; `cancel` releases the timer. */
  timeout(ms: number, reason: unknown): { signal: AbortSignal; cancel: () => void };
}

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    try {
      await delay(ms, undefined, { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
  timeout(ms, reason) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(reason), ms);
    timer.unref();
    return { signal: controller.signal, cancel: () => clearTimeout(timer) };
  },
};
