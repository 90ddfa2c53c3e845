// Shared reads: two questions for the same thing, asked by the same principal of the same company at the same time, are
// one REST call. An answer may serve every operation that began before it arrived, which is what joining a call in flight
// already means; an operation that began later asks again. Nothing outlives the operations that could use it.
import type { CompanyId } from '../kernel/procore-id.js';
import { deferred, unlessAborted } from '../kernel/abort.js';
import { type Scope, scopeKey } from '../kernel/principal.js';

declare const readKeyBrand: unique symbol;
export type ReadKey = string & { readonly [readKeyBrand]: true };

export function readKey(scope: Scope, target: string): ReadKey {
  return `${scopeKey(scope)} ${target}` as ReadKey;
}

/** One operation as a reader. */
export interface Reader {
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

/** What the work of a shared read is given: it is aborted when no reader is left, and may wait as long as any of them. */
export interface SharedWork {
  readonly signal: AbortSignal;
  readonly deadlineMs: () => number;
}

interface Entry {
  readonly environment: string;
  readonly company: CompanyId;
  readonly answer: Promise<unknown>;
  readonly abort: (reason: unknown) => void;
  readers: number;
  deadlineMs: number;
  /** How many operations had begun when the answer arrived. */
  arrivedAt: number | undefined;
}

export interface SharedReads {
  /** Call when an operation begins; returns what to call when it has ended. */
  begin(reader: Reader): () => void;
  /** The answer, shared if possible. `shared` tells whether another read served this one. */
  read<A>(
    reader: Reader,
    scope: Scope,
    key: ReadKey,
    work: (w: SharedWork) => Promise<A>,
  ): { answer: Promise<A>; shared: boolean };
  /** A write touched this company: reads that began before it serve nobody any more. */
  forget(scope: Scope): void;
}

export function createSharedReads(): SharedReads {
  const entries = new Map<ReadKey, Entry>();
  /** The operations under way, by when they began; the first one is the oldest. */
  const began = new Map<Reader, number>();
  let operations = 0;

  function start<A>(reader: Reader, scope: Scope, key: ReadKey, work: (w: SharedWork) => Promise<A>): Entry {
    const controller = new AbortController();
    const outcome = deferred<A>();
    const entry: Entry = {
      environment: scope.principal.environment,
      company: scope.company,
      answer: outcome.promise,
      abort: (reason) => controller.abort(reason),
      readers: 0,
      deadlineMs: reader.deadlineMs,
      arrivedAt: undefined,
    };
    entries.set(key, entry);
    work({ signal: controller.signal, deadlineMs: () => entry.deadlineMs }).then(
      (answer) => {
        entry.arrivedAt = operations;
        outcome.resolve(answer);
      },
      (error: unknown) => {
        if (entries.get(key) === entry) entries.delete(key);
        outcome.reject(error);
      },
    );
    return entry;
  }

  async function join(reader: Reader, key: ReadKey, entry: Entry): Promise<unknown> {
    entry.readers++;
    entry.deadlineMs = Math.max(entry.deadlineMs, reader.deadlineMs);
    try {
      return await unlessAborted(entry.answer, reader.signal);
    } finally {
      entry.readers--;
      if (entry.readers === 0 && entry.arrivedAt === undefined) {
        if (entries.get(key) === entry) entries.delete(key);
        entry.abort(reader.signal.reason);
      }
    }
  }

  function dropUnreachable(): void {
    const [oldest = operations + 1] = began.values();
    for (const [key, entry] of entries)
      if (entry.arrivedAt !== undefined && entry.arrivedAt < oldest) entries.delete(key);
  }

  return {
    begin(reader) {
      began.set(reader, ++operations);
      return () => {
        began.delete(reader);
        dropUnreachable();
      };
    },
    read<A>(reader: Reader, scope: Scope, key: ReadKey, work: (w: SharedWork) => Promise<A>) {
      const known = entries.get(key);
      const usable =
        known !== undefined && (known.arrivedAt === undefined || (began.get(reader) ?? Infinity) <= known.arrivedAt);
      const entry = usable ? known : start(reader, scope, key, work);
      return { answer: join(reader, key, entry) as Promise<A>, shared: usable };
    },
    forget({ principal, company }) {
      for (const [key, entry] of entries)
        if (entry.company === company && entry.environment === principal.environment) entries.delete(key);
    },
  };
}
