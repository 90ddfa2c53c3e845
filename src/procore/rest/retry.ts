// When a failed attempt is repeated: a pure function of what happened. Reads only, plus what Procore certainly did not
// carry out (429, 401). A write whose outcome is unknown is never sent again.

export interface RetryPolicy {
  readonly attempts: number;
  readonly baseMs: number;
  readonly largestMs: number;
  /** Repeats allowed per first attempt, over the whole process, so that retries never double an outage. */
  readonly share: number;
}

export const retryPolicy: RetryPolicy = { attempts: 3, baseMs: 100, largestMs: 20_000, share: 0.1 };

/** Full jitter: somewhere between nothing and base·2^n. `attempt` counts from 1. `random` is in [0, 1). */
export function backoffMs(attempt: number, random: number, { baseMs, largestMs }: RetryPolicy = retryPolicy): number {
  return random * Math.min(largestMs, baseMs * 2 ** attempt);
}

/** Repeats may be at most a share of the traffic; a quiet process may still repeat a few. */
export class RetryBudget {
  private static readonly reserve = 10;
  private credit = RetryBudget.reserve;

  constructor(private readonly share: number) {}

  firstAttempt(): void {
    this.credit = Math.min(RetryBudget.reserve, this.credit + this.share);
  }

  tryRepeat(): boolean {
    if (this.credit < 1) return false;
    this.credit -= 1;
    return true;
  }
}
