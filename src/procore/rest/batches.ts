// When a batch leaves: not at the end of a tick, but when no call in flight can still add keys to it. Ten lists that return
// in ten ticks make one vendor call, not ten.

/** Whether an answer of one noun can lead, in this operation's document, to fields of another. */
export type Reach = (from: string, to: string) => boolean;

interface InFlight {
  readonly noun: string;
  /** The objects of a list may themselves have to be completed; those of a completing call are. */
  readonly completes: boolean;
}

interface Waiting {
  readonly noun: string;
  readonly dispatch: () => void;
}

export class Batches {
  private readonly inFlight = new Set<InFlight>();
  private waiting: Waiting[] = [];
  private checking = false;
  private reach: Reach = () => true;

  /** What the operation's document says; until it is known, every answer may lead anywhere. */
  follow(reach: Reach): void {
    this.reach = reach;
  }

  /** For DataLoader's batchScheduleFn: holds the batch of a noun until it is complete. */
  hold(noun: string, dispatch: () => void): void {
    this.waiting.push({ noun, dispatch });
    this.checkSoon();
  }

  /** Registers a call from the moment it is asked for until its answer has been handed to the resolvers. */
  async track<A>(noun: string, completes: boolean, call: Promise<A>): Promise<A> {
    const entry = { noun, completes };
    this.inFlight.add(entry);
    try {
      return await call;
    } finally {
      this.inFlight.delete(entry);
      this.checkSoon();
    }
  }

  /** An answer's resolvers run in microtasks; a macrotask later every key they want is known. */
  private checkSoon(): void {
    if (this.checking) return;
    this.checking = true;
    setImmediate(() => {
      this.checking = false;
      this.release();
    });
  }

  private release(): void {
    const ready = this.waiting.filter((batch) => !this.mayGrow(batch));
    this.waiting = this.waiting.filter((batch) => !ready.includes(batch));
    for (const { dispatch } of ready) dispatch();
  }

  private mayGrow({ noun }: Waiting): boolean {
    for (const call of this.inFlight)
      if ((!call.completes && call.noun === noun) || this.reach(call.noun, noun)) return true;
    // A batch that has yet to leave may lead here too. Two that lead to each other leave together.
    return this.waiting.some((other) => this.reach(other.noun, noun) && !this.reach(noun, other.noun));
  }
}
