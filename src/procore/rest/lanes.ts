// Lanes: as many calls at a time as there are connections, in the order in which they came. The wait for a connection is
// ours, so that a call that is still waiting can be cancelled and has certainly not been sent.
import { deferred, unlessAborted } from '../../kernel/abort.js';

export class Lanes {
  private free: number;
  private readonly waiting = new Set<() => void>();

  constructor(lanes: number) {
    this.free = lanes;
  }

  /** Resolves with what gives the lane back. @throws the signal's reason */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.free > 0) this.free--;
    else await this.turn(signal);
    return () => this.leave();
  }

  private async turn(signal: AbortSignal): Promise<void> {
    const turn = deferred<undefined>();
    const take = (): void => turn.resolve(undefined);
    this.waiting.add(take);
    try {
      await unlessAborted(turn.promise, signal);
    } catch (error) {
      // The lane may have been handed over in the very moment in which the caller left.
      if (!this.waiting.delete(take)) this.leave();
      throw error;
    }
  }

  private leave(): void {
    const [next] = this.waiting;
    if (next === undefined) this.free++;
    else {
      this.waiting.delete(next);
      next();
    }
  }
}
