// What came of writes that their callers gave a key: the same write under the same key is not carried out again.
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

export interface WriteMemory {
  /**
   * Carries out the work, or tells what came of it when it was carried out under this key; who comes while it is under way
   * waits for it. `fingerprint`: tells inputs apart. A failure is remembered where `isFinal` says so, forgotten otherwise.
   * @throws what the work throws
   */
  once<T>(
    key: WriteKey,
    fingerprint: string,
    work: () => Promise<T>,
    isFinal: (error: unknown) => boolean,
  ): Promise<Remembered<T>>;
}

/** How long a key stands for its write. */
export const REMEMBERED_MS = 24 * 60 * 60_000;
/** Beyond so many the oldest are forgotten first. */
const MOST_REMEMBERED = 50_000;

interface Entry {
  readonly fingerprint: string;
  readonly outcome: Promise<unknown>;
  readonly untilMs: number;
}

/** In the memory of this process: what it remembers ends with it, and other processes do not know it. */
export function createWriteMemory(clock: Clock, most = MOST_REMEMBERED): WriteMemory {
  /** The oldest first. */
  const entries = new Map<WriteKey, Entry>();

  function tidy(): void {
    for (const [key, { untilMs }] of entries) {
      if (untilMs > clock.now() && entries.size <= most) return;
      entries.delete(key);
    }
  }

  return {
    async once<T>(
      key: WriteKey,
      fingerprint: string,
      work: () => Promise<T>,
      isFinal: (error: unknown) => boolean,
    ): Promise<Remembered<T>> {
      tidy();
      const known = entries.get(key);
      if (known && known.fingerprint !== fingerprint) return { kind: 'other-input' };
      // What is under one key with one fingerprint was put there by the same mutation.
      if (known) return { kind: 'outcome', outcome: (await known.outcome) as T, replayed: true };
      const outcome = work();
      const entry = { fingerprint, outcome, untilMs: clock.now() + REMEMBERED_MS };
      entries.set(key, entry);
      try {
        return { kind: 'outcome', outcome: await outcome, replayed: false };
      } catch (error) {
        if (!isFinal(error) && entries.get(key) === entry) entries.delete(key);
        throw error;
      }
    },
  };
}
