// Shared reads: two questions for the same thing, asked by the same principal of the same company at the same time, are
// one REST call. At the same time means that the operations overlap: an answer serves every operation that began before
// it arrived, and every one that begins while an operation it has served is still under way and the answer is young. One
// that begins when all of them have ended asks again. Nothing outlives the operations that could use it.
import type { CompanyId } from '../../kernel/procore-id.js';
import { deferred, unlessAborted } from '../../kernel/abort.js';
import type { Clock } from '../../kernel/clock.js';
import { type Scope, scopeKey } from '../../kernel/principal.js';

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

/** What the work of a shared read is given: it is aborted when no reader is left, and may wait as long as the most patient of them. */
export interface SharedWork {
  readonly signal: AbortSignal;
  readonly deadlineMs: () => number;
}

interface Entry {
  readonly environment: string;
  readonly company: CompanyId;
  readonly answer: Promise<unknown>;
  readonly abort: (reason: unknown) => void;
  /** Operations under way that this answer has served, or will. */
  readonly served: Set<Reader>;
  /** Reads that wait for the answer. */
  waiting: number;
  deadlineMs: number;
  arrived: { readonly ms: number; readonly operations: number } | undefined;
}

/** An answer older than this serves nobody that begins now, however many operations overlap. */
const YOUNG_MS = 5_000;

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
  /** How many operations have begun and not ended. */
  operationsUnderWay(): number;
  /** A write touched this company: reads that began before it serve nobody any more. */
  forget(scope: Scope): void;
}

export function createSharedReads(clock: Clock): SharedReads {
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
      served: new Set(),
      waiting: 0,
      deadlineMs: reader.deadlineMs,
      arrived: undefined,
    };
    entries.set(key, entry);
    work({ signal: controller.signal, deadlineMs: () => entry.deadlineMs }).then(
      (answer) => {
        entry.arrived = { ms: clock.now(), operations };
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
    if (began.has(reader)) entry.served.add(reader);
    entry.waiting++;
    entry.deadlineMs = Math.max(entry.deadlineMs, reader.deadlineMs);
    try {
      return await unlessAborted(entry.answer, reader.signal);
    } finally {
      entry.waiting--;
      if (entry.waiting === 0 && entry.arrived === undefined) {
        if (entries.get(key) === entry) entries.delete(key);
        entry.abort(reader.signal.reason);
      }
    }
  }

  const isUsable = ({ arrived, served }: Entry, reader: Reader): boolean => {
    if (arrived === undefined || (began.get(reader) ?? Infinity) <= arrived.operations) return true;
    return served.size > 0 && clock.now() - arrived.ms <= YOUNG_MS;
  };

  /** Drops the answers that no operation under way could have been served, and that serve none. */
  function dropUnreachable(): void {
    const [oldest = operations + 1] = began.values();
    for (const [key, { arrived, served }] of entries)
      if (arrived !== undefined && arrived.operations < oldest && served.size === 0) entries.delete(key);
  }

  return {
    begin(reader) {
      began.set(reader, ++operations);
      return () => {
        began.delete(reader);
        for (const { served } of entries.values()) served.delete(reader);
        dropUnreachable();
      };
    },
    operationsUnderWay: () => began.size,
    read<A>(reader: Reader, scope: Scope, key: ReadKey, work: (w: SharedWork) => Promise<A>) {
      const known = entries.get(key);
      const usable = known !== undefined && isUsable(known, reader);
      const entry = usable ? known : start(reader, scope, key, work);
      return { answer: join(reader, key, entry) as Promise<A>, shared: usable };
    },
    forget({ principal, company }) {
      for (const [key, entry] of entries)
        if (entry.company === company && entry.environment === principal.environment) entries.delete(key);
    },
  };
}
