// Time that moves only when a test says so, for the gateway and for the emulator alike.
import type { Clock } from '../../src/kernel/clock.js';

interface Waiter {
  readonly dueMs: number;
  readonly wake: () => void;
}

/** Half past nothing in particular, so that no test depends on the day it runs. */
export const TEST_EPOCH_MS = Date.UTC(2026, 5, 15, 12);

export class TestClock implements Clock {
  #nowMs: number;
  #sleepers = new Set<Waiter>();
  #timeouts = new Set<Waiter>();

  constructor(startMs: number = TEST_EPOCH_MS) {
    this.#nowMs = startMs;
  }

  /** How many sleeps are under way. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  /** Timeouts that were neither cancelled nor reached. */
  get armed(): number {
    return this.#timeouts.size;
  }

  now(): number {
    return this.#nowMs;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error);
        return;
      }
      if (ms <= 0) {
        resolve();
        return;
      }
      const leave = (): void => {
        this.#sleepers.delete(sleeper);
        reject(signal?.reason as Error);
      };
      const sleeper: Waiter = {
        dueMs: this.#nowMs + ms,
        wake: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#sleepers.add(sleeper);
    });
  }

  timeout(ms: number, reason: unknown): { signal: AbortSignal; cancel: () => void } {
    const controller = new AbortController();
    const waiter: Waiter = { dueMs: this.#nowMs + ms, wake: () => controller.abort(reason) };
    this.#timeouts.add(waiter);
    return { signal: controller.signal, cancel: () => this.#timeouts.delete(waiter) };
  }

  /** Moves time and wakes what has come due, earliest first. */
  advance(ms: number): void {
    this.#nowMs += ms;
    for (const waiters of [this.#sleepers, this.#timeouts]) {
      const due = [...waiters].filter(({ dueMs }) => dueMs <= this.#nowMs).sort((a, b) => a.dueMs - b.dueMs);
      for (const waiter of due) {
        waiters.delete(waiter);
        waiter.wake();
      }
    }
  }
}

/** Lets so many turns of the event loop pass: time for what should not happen. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until something holds, turn by turn of the event loop; gives up after a while with what it waited for. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const giveUpAt = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
