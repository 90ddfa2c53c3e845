// What came of writes that their callers gave a key: the same write under the same key is not carried out again.
import { unlessAborted } from '../kernel/abort.js';
import type { Clock } from '../kernel/clock.js';
import type { ScopeKey } from '../kernel/principal.js';

declare const writeKeyBrand: unique symbol;
/** A caller's key, of one principal in one company, for one mutation. */
export type WriteKey = string & { readonly [writeKeyBrand]: true };

export const writeKey = (scope: ScopeKey, mutation: string, key: string): WriteKey =>
  JSON.stringify([scope, mutation, key]) as WriteKey;

/** How a write under a key ends. */
export type Remembered<T> =
  /** Here it was carried out, or it was before: `replayed` tells. */
  | { readonly kind: 'outcome'; readonly outcome: T; readonly replayed: boolean }
  /** The key stands for a write with another input. */
  | { readonly kind: 'other-input' };

/** What came of a write, and about how much memory it takes to keep. */
export interface Weighed<T> {
  readonly outcome: T;
  readonly bytes: number;
}

/** A write under a key. */
export interface KeyedWork<T> {
  readonly key: WriteKey;
  /** Tells inputs apart. */
  readonly fingerprint: string;
  /** Of who asks: ends the wait for the same write of somebody else. */
  readonly signal: AbortSignal;
  readonly work: () => Promise<Weighed<T>>;
  /** Whether a failure is what came of the write; any other leaves the key free. */
  readonly isFinal: (error: unknown) => boolean;
}

export interface WriteMemory {
  /**
   * Carries out the work, or tells what came of it when it was carried out under this key. Who comes while it is under way
   * waits for it, and carries it out in turn where it failed without being carried out.
   * @throws what the work throws; the signal's reason
   */
  once<T>(write: KeyedWork<T>): Promise<Remembered<T>>;
}

/** How long a key stands for its write. */
export const REMEMBERED_MS = 24 * 60 * 60_000;

export interface MemoryLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** Beyond these the oldest are forgotten first. */
export const memoryLimits: MemoryLimits = { entries: 50_000, bytes: 64 * 1024 * 1024 };

interface Entry {
  readonly fingerprint: string;
  readonly outcome: Promise<Weighed<unknown>>;
  readonly untilMs: number;
  /** Undefined while it is under way; then it is not forgotten, whatever the limits say. */
  bytes: number | undefined;
}

/** In the memory of this process: what it remembers ends with it, and other processes do not know it. */
export function createWriteMemory(clock: Clock, limits = memoryLimits): WriteMemory {
  /** The oldest first. */
  const entries = new Map<WriteKey, Entry>();
  let bytes = 0;

  function forget(key: WriteKey, entry: Entry): void {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    bytes -= entry.bytes ?? 0;
  }

  function tidy(): void {
    for (const [key, entry] of entries) {
      if (entry.bytes === undefined) continue;
      if (entry.untilMs > clock.now() && entries.size <= limits.entries && bytes <= limits.bytes) return;
      forget(key, entry);
    }
  }

  /** Starts the work, and keeps what comes of it. */
  function begin<T>({ key, fingerprint, work, isFinal }: KeyedWork<T>): Promise<Weighed<T>> {
    const outcome = work();
    const entry: Entry = { fingerprint, outcome, untilMs: clock.now() + REMEMBERED_MS, bytes: undefined };
    entries.set(key, entry);
    outcome.then(
      (came) => {
        bytes += came.bytes;
        entry.bytes = came.bytes;
        tidy();
      },
      (error: unknown) => {
        if (isFinal(error)) entry.bytes = 0;
        else forget(key, entry);
      },
    );
    return outcome;
  }

  return {
    async once<T>(write: KeyedWork<T>): Promise<Remembered<T>> {
      for (;;) {
        tidy();
        const known = entries.get(write.key);
        if (known === undefined) return { kind: 'outcome', outcome: (await begin(write)).outcome, replayed: false };
        if (known.fingerprint !== write.fingerprint) return { kind: 'other-input' };
        try {
          const came = await unlessAborted(known.outcome, write.signal);
          // What is under one key with one fingerprint was put there by the same mutation.
          return { kind: 'outcome', outcome: came.outcome as T, replayed: true };
        } catch (error) {
          if (write.signal.aborted || entries.get(write.key) === known) throw error;
        }
      }
    },
  };
}
