// Procore's rate limits: an hourly and a spike window count every request of a client in a company (docs/procore.md §7).
import type { Clock } from './clock.js';

export interface Limits {
  readonly hourly: number;
  readonly spike: number;
  readonly spikeWindowSeconds: number;
}

/** The hourly figure is Procore's historical one; the spike is wider than Procore's so that a demo is not throttled. */
export const DEFAULT_LIMITS: Limits = { hourly: 3600, spike: 200, spikeWindowSeconds: 10 };

export const LIMIT_NAMES = ['hourly', 'spike', 'spikeWindowSeconds'] as const satisfies readonly (keyof Limits)[];

/** What is wrong with limits that come from outside, or null. Below 1 no call would ever pass. */
export function limitProblem(limits: Readonly<Record<string, unknown>>): string | null {
  const wrong = LIMIT_NAMES.find(
    (name) => Object.hasOwn(limits, name) && !(Number.isInteger(limits[name]) && Number(limits[name]) >= 1),
  );
  return wrong ? `${wrong} is a whole number from 1` : null;
}

interface Window {
  readonly limit: number;
  readonly lengthMs: number;
  used: number;
  resetMs: number;
}

export interface Verdict {
  readonly refused: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** @throws RangeError */
function merged(limits: Limits, changes: Partial<Limits>): Limits {
  const problem = limitProblem(changes);
  if (problem !== null) throw new RangeError(problem);
  return { ...limits, ...changes };
}

const remaining = (window: Window): number => Math.max(0, window.limit - window.used);

export class RateLimits {
  #limits: Limits;
  readonly #buckets = new Map<string, readonly Window[]>();

  constructor(
    readonly clock: Clock,
    limits: Partial<Limits> = {},
  ) {
    this.#limits = merged(DEFAULT_LIMITS, limits);
  }

  /** New limits start with fresh windows, so that what they allow does not depend on what came before. */
  set(limits: Partial<Limits>): void {
    this.#limits = merged(this.#limits, limits);
    this.clear();
  }

  clear(): void {
    this.#buckets.clear();
  }

  /** Counts one request. A window starts with the first request in it; a refused request counts as well. */
  hit(bucket: string): Verdict {
    const nowMs = this.clock.now();
    const windows = this.#windows(bucket);
    for (const window of windows) {
      if (window.resetMs <= nowMs) Object.assign(window, { used: 0, resetMs: nowMs + window.lengthMs });
    }
    const exhausted = windows.filter((window) => remaining(window) === 0);
    for (const window of windows) window.used += 1;
    // The nearer to exhaustion is the one with fewer requests left; of two equal ones, the one that lasts longer.
    const [nearest] = [...windows].sort((a, b) => remaining(a) - remaining(b) || b.resetMs - a.resetMs);
    const refused = exhausted.length > 0;
    const reported = refused ? exhausted.reduce((a, b) => (a.resetMs >= b.resetMs ? a : b)) : nearest;
    if (!reported) return { refused, headers: {} };
    return {
      refused,
      headers: {
        'X-Rate-Limit-Limit': String(reported.limit),
        'X-Rate-Limit-Remaining': String(remaining(reported)),
        'X-Rate-Limit-Reset': String(Math.ceil(reported.resetMs / 1000)),
        ...(refused && { 'Retry-After': String(Math.max(1, Math.ceil((reported.resetMs - nowMs) / 1000))) }),
      },
    };
  }

  #windows(bucket: string): readonly Window[] {
    let windows = this.#buckets.get(bucket);
    if (!windows) {
      const { hourly, spike, spikeWindowSeconds } = this.#limits;
      windows = [
        { limit: hourly, lengthMs: 3_600_000, used: 0, resetMs: 0 },
        { limit: spike, lengthMs: spikeWindowSeconds * 1000, used: 0, resetMs: 0 },
      ];
      this.#buckets.set(bucket, windows);
    }
    return windows;
  }
}
