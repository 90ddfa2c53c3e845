// The breaker of one host × company: after five failures in a row (5xx, timeouts, broken connections; never 4xx) calls
// pause for thirty seconds, then one probe decides.
import type { Clock } from '../../kernel/clock.js';
import { GatewayError } from '../../kernel/errors.js';

export const breakerPolicy = { failures: 5, pauseMs: 30_000 } as const;

export class Breaker {
  private failures = 0;
  private openUntilMs = 0;
  private probing = false;

  constructor(private readonly clock: Clock) {}

  /** @returns whether the call is the probe. @throws GatewayError UPSTREAM_UNAVAILABLE while calls are paused */
  enter(): boolean {
    if (this.failures < breakerPolicy.failures) return false;
    const waitMs = this.openUntilMs - this.clock.now();
    if (waitMs > 0 || this.probing)
      throw new GatewayError('UPSTREAM_UNAVAILABLE', { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) });
    this.probing = true;
    return true;
  }

  /** Nothing speaks against the host. */
  get isIdle(): boolean {
    return this.failures === 0;
  }

  succeeded(): void {
    this.failures = 0;
    this.probing = false;
  }

  failed(): void {
    this.probing = false;
    this.failures++;
    if (this.failures >= breakerPolicy.failures) this.openUntilMs = this.clock.now() + breakerPolicy.pauseMs;
  }

  /** The attempt ended without saying anything about the host, e.g. because the caller left. */
  abandoned(wasProbe: boolean): void {
    if (wasProbe) this.probing = false;
  }
}
