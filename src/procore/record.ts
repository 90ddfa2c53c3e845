// A record: one object of Procore's as far as it is known. A reference embedded in a list holds two or three fields; it
// answers those without a call, and asks its noun's loader for the rest. Absent is not null: a field that was not in an
// answer is unknown, until a source that would show it has been asked.
import type { CompanyId, ProcoreId } from '../kernel/procore-id.js';
import { encodeGlobalId } from '../kernel/global-id.js';

/** Where an object is: its company, the parents its path needs, and its id, in the order of its global id. */
export interface RecordKey {
  readonly company: CompanyId;
  readonly id: ProcoreId;
}

export type MaybePromise<T> = T | Promise<T>;

export class ProcoreRecord<Wire extends object, Key extends RecordKey> {
  private readonly known: { [Field in keyof Wire]?: Wire[Field] } = {};
  private readonly settled = new Set<keyof Wire>();
  private proof: (() => Promise<void>) | undefined;
  private encodedId: string | undefined;

  constructor(
    readonly noun: string,
    readonly key: Key,
    readonly path: readonly ProcoreId[],
    private readonly complete: (record: ProcoreRecord<Wire, Key>, field: keyof Wire & string) => Promise<void>,
  ) {}

  /** The field's value: at once if it is known, otherwise with a call. Null when Procore has none. */
  get<Field extends keyof Wire & string>(field: Field): MaybePromise<Wire[Field] | null> {
    if (this.isSettled(field)) return this.peek(field);
    return this.complete(this, field).then(() => this.peek(field));
  }

  /** What is known of the field now. */
  peek<Field extends keyof Wire & string>(field: Field): Wire[Field] | null {
    return this.known[field] ?? null;
  }

  isSettled(field: keyof Wire & string): boolean {
    return this.settled.has(field);
  }

  /**
   * Takes over what an answer shows of `fields`; what it lacks of them has no value. Other parts of the answer are not
   * trusted: a list may show a stub under a name under which the show has the whole thing.
   */
  absorb(wire: Partial<Wire>, fields: readonly (keyof Wire & string)[], how: 'fill' | 'replace'): void {
    for (const field of fields) if (how === 'replace' || !this.settled.has(field)) this.known[field] = wire[field];
    this.settle(fields);
  }

  /** These fields have been asked for everywhere: those still unknown have no value. */
  settle(fields: Iterable<string>): void {
    for (const field of fields) this.settled.add(field as keyof Wire);
    this.proof = undefined;
  }

  /** Nothing is known any more. */
  forget(): void {
    this.settled.clear();
  }

  /** The record stands on an id from the caller alone; `prove` tells whether it exists if a call is under way anyway. */
  claim(prove: () => Promise<void>): void {
    if (this.settled.size === 0) this.proof = prove;
  }

  /** The global id; of a claimed record once nothing that is being asked anyway denies it. */
  globalId(): MaybePromise<string> {
    const id = (this.encodedId ??= encodeGlobalId(this.noun, this.path));
    return this.proof === undefined ? id : this.proof().then(() => id);
  }
}
