// The governor: every call passes one gate per bucket (credential × company). It knows both rate-limit windows from the
// answers' headers, lets calls out in the order in which they came, waits for a reset when the deadline allows it, and
// otherwise refuses at once.
import { deferred, unlessAborted } from '../../kernel/abort.js';
import type { Clock } from '../../kernel/clock.js';
import { GatewayError } from '../../kernel/errors.js';
import { Kept } from '../../kernel/kept.js';
import type { ScopeKey } from '../../kernel/principal.js';
import type { WindowReading } from './rate-limit.js';

export interface Admission {
  readonly signal: AbortSignal;
  /** The latest instant at which going out still makes sense, in ms since the epoch. */
  readonly deadlineMs: () => number;
}

interface RateWindow {
  limit: number;
  /** What is left, minus what is on its way. */
  remaining: number;
  /** Undefined while nothing was heard since the last reset: the window may be used in full. */
  resetAtMs: number | undefined;
  /** When the window before it ended: what answers still say of that one is of no use. */
  endedAtMs?: number;
}

/** A reset is given in whole seconds, so readings of one window may differ by one. */
const SAME_RESET_MS = 1500;

/** Calls that go out before the first answer has told the limits: fewer than the smallest spike window that is known. */
const FIRST_CALLS = 10;

interface AnswerHeard {
  /** What its headers said of a window. */
  readonly reading: WindowReading | undefined;
}

class Bucket {
  private readonly windows = new Map<number, RateWindow>();
  private refusedUntilMs = 0;
  private inFlight = 0;
  /** Whether any answer has come yet: before, nothing is known of the windows. */
  private isKnown = false;
  private queue: Promise<unknown> = Promise.resolve();
  private heard = deferred<undefined>();

  constructor(private readonly clock: Clock) {}

  /** Resolves when the call may go out. @throws GatewayError UPSTREAM_RATE_LIMITED; the signal's reason */
  async admit(admission: Admission): Promise<void> {
    admission.signal.throwIfAborted();
    this.refuseIfTooLate(admission);
    const turn = this.queue.then(() => this.waitForRoom(admission));
    this.queue = turn.catch(() => undefined);
    try {
      await unlessAborted(turn, admission.signal);
    } catch (error) {
      // The turn may have come in the very moment in which the caller left: its slot is given back.
      void turn.then(
        () => this.giveBack(),
        () => undefined,
      );
      throw error;
    }
  }

  private async waitForRoom(admission: Admission): Promise<void> {
    for (;;) {
      admission.signal.throwIfAborted();
      const freeAtMs = this.refuseIfTooLate(admission);
      const waitMs = freeAtMs - this.clock.now();
      if (waitMs > 0) await this.clock.sleep(waitMs, admission.signal);
      else if (this.isUsedUpUnheard() || this.isFeelingItsWay())
        await unlessAborted(this.heard.promise, admission.signal);
      else break;
    }
    this.inFlight++;
    for (const window of this.windows.values()) window.remaining--;
  }

  private giveBack(): void {
    for (const window of this.windows.values()) window.remaining++;
    this.ended(undefined);
  }

  private refuseIfTooLate({ deadlineMs }: Admission): number {
    const freeAtMs = this.freeAtMs();
    // Who is late without having to wait is not told of limits: their signal says it.
    if (freeAtMs > this.clock.now() && freeAtMs > deadlineMs()) throw rateLimited(freeAtMs - this.clock.now());
    return freeAtMs;
  }

  /** The instant from which one more call fits into every window. */
  private freeAtMs(): number {
    const now = this.clock.now();
    let freeAt = Math.max(now, this.refusedUntilMs);
    for (const window of this.windows.values()) {
      if (window.resetAtMs !== undefined && window.resetAtMs <= now) {
        window.remaining = window.limit;
        window.endedAtMs = window.resetAtMs;
        window.resetAtMs = undefined;
      }
      if (window.remaining <= 0 && window.resetAtMs !== undefined) freeAt = Math.max(freeAt, window.resetAtMs);
    }
    return freeAt;
  }

  /** As many calls are on their way as a fresh window holds, and none has told yet when it ends. */
  private isUsedUpUnheard(): boolean {
    return this.inFlight > 0 && [...this.windows.values()].some((w) => w.remaining <= 0 && w.resetAtMs === undefined);
  }

  /** Of a bucket that nothing is known of, a few calls go first and tell the limits. */
  private isFeelingItsWay(): boolean {
    return !this.isKnown && this.inFlight >= FIRST_CALLS;
  }

  /** A call is over; `answer` is what it brought, if it brought one. */
  ended(answer: AnswerHeard | undefined): void {
    this.inFlight--;
    if (answer !== undefined) this.isKnown = true;
    this.heard.resolve(undefined);
    this.heard = deferred();
    const reading = answer?.reading;
    if (reading === undefined) return;
    const { limit, resetAtMs } = reading;
    const remaining = reading.remaining - this.inFlight;
    const known = this.windows.get(limit);
    if (known?.endedAtMs !== undefined && resetAtMs < known.endedAtMs + SAME_RESET_MS) return;
    if (known?.resetAtMs !== undefined && Math.abs(known.resetAtMs - resetAtMs) < SAME_RESET_MS)
      known.remaining = Math.min(known.remaining, remaining);
    else if (known?.resetAtMs === undefined || known.resetAtMs < resetAtMs)
      this.windows.set(limit, { limit, remaining, resetAtMs });
  }

  refused(untilMs: number): void {
    this.refusedUntilMs = Math.max(this.refusedUntilMs, untilMs);
  }

  get idle(): boolean {
    return (
      this.inFlight === 0 &&
      this.freeAtMs() <= this.clock.now() &&
      [...this.windows.values()].every((w) => w.resetAtMs === undefined)
    );
  }
}

export function rateLimited(waitMs: number): GatewayError {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new GatewayError('UPSTREAM_RATE_LIMITED', { retryAfterSeconds });
}

export interface Governor {
  /** Waits for room, then runs the attempt; `attempt` reports what the answer's headers said. */
  run<A>(
    bucket: ScopeKey,
    admission: Admission,
    attempt: (report: (r: WindowReading | undefined) => void) => Promise<A>,
  ): Promise<A>;
  /** Procore refused a call of this bucket until then. */
  refused(bucket: ScopeKey, untilMs: number): void;
}

/** Buckets kept although nothing is known about them any more. */
const KEPT_BUCKETS = 1000;

export function createGovernor(clock: Clock): Governor {
  const buckets = new Kept<ScopeKey, Bucket>(
    KEPT_BUCKETS,
    () => new Bucket(clock),
    ({ idle }) => idle,
  );
  return {
    async run(key, admission, attempt) {
      const bucket = buckets.get(key);
      await bucket.admit(admission);
      let answer: AnswerHeard | undefined;
      try {
        return await attempt((reading) => (answer = { reading }));
      } finally {
        bucket.ended(answer);
      }
    },
    refused: (key, untilMs) => buckets.get(key).refused(untilMs),
  };
}
