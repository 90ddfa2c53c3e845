// Time for the emulator: a real clock that can be shifted, and a manual one that moves only when told to.
import { setTimeout as delay } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A clock that can be pushed forward: what `POST /__sandbox/clock` needs. */
export interface MovableClock extends Clock {
  advance(ms: number): void;
}

export function isMovable(clock: Clock): clock is MovableClock {
  return 'advance' in clock;
}

/** The machine's time. `advance` shifts `now()` only: a sleep under way still takes as long as it was asked to. */
export class RealClock implements MovableClock {
  #shiftMs = 0;

  now(): number {
    return Date.now() + this.#shiftMs;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await delay(ms, undefined, signal ? { signal } : {});
  }

  advance(ms: number): void {
    this.#shiftMs += ms;
  }
}

interface Sleeper {
  readonly dueMs: number;
  wake(): void;
}

/** Stands still until `advance`, which wakes every sleeper that has come due, earliest first. */
export class ManualClock implements MovableClock {
  #nowMs: number;
  #sleepers: Sleeper[] = [];

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  /** How many sleeps are under way: lets a test wait until the one it means to wake has begun. */
  get sleeping(): number {
    return this.#sleepers.length;
  }

  now(): number {
    return this.#nowMs;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const sleeper: Sleeper = { dueMs: this.#nowMs + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted'));
      });
    });
  }

  advance(ms: number): void {
    this.#nowMs += ms;
    const due = this.#sleepers.filter((sleeper) => sleeper.dueMs <= this.#nowMs).sort((a, b) => a.dueMs - b.dueMs);
    this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.dueMs > this.#nowMs);
    for (const sleeper of due) sleeper.wake();
  }
}
