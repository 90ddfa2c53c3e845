// What the emulator remembers: one dataset per company, holding a collection for every kind of record.

/** Anything Procore numbers. */
export interface Entity {
  readonly id: number;
}

/**
 * Everything below one company. Procore answers a call inside the company its header names (docs/procore.md §3), so a handler is
 * given one dataset and cannot reach another company's records by mistake.
 */
export class Dataset {
  constructor(
    readonly companyId: number,
    /** Added to the first id of every kind; 2^49 and up for a company of a newer region (docs/procore.md §3). */
    readonly idOffset: number,
  ) {}

  readonly #pending = new Set<() => void>();

  /** What is left for later; see `Kind.later`. */
  postpone(make: () => void): () => void {
    const once = (): void => {
      if (this.#pending.delete(once)) make();
    };
    this.#pending.add(once);
    return once;
  }

  /** Makes everything that was left for later: before the first change, so that it is made from what was there at the start. */
  makeAll(): void {
    for (const make of this.#pending) make();
  }
}

/** The records of one kind in one company, in the order of their ids. */
export class Collection<T extends Entity> {
  readonly #rows = new Map<number, T>();
  #nextId: number;

  constructor(firstId: number) {
    this.#nextId = firstId;
  }

  /** The next free id. Ids leave uneven gaps, as they do where many companies share one sequence. */
  newId(): number {
    const id = this.#nextId;
    this.#nextId += 3 + (id % 11);
    return id;
  }

  /** Adds the record, or replaces the one with its id. */
  put(row: T): T {
    this.#rows.set(row.id, row);
    return row;
  }

  get(id: number | null): T | undefined {
    return id === null ? undefined : this.#rows.get(id);
  }

  /** The record with an id that is known to be there, such as one another record points at. */
  must(id: number): T {
    const row = this.#rows.get(id);
    if (!row) throw new Error(`No record ${id}`);
    return row;
  }

  all(): readonly T[] {
    return [...this.#rows.values()];
  }

  where(keep: (row: T) => boolean): readonly T[] {
    const kept: T[] = [];
    for (const row of this.#rows.values()) if (keep(row)) kept.push(row);
    return kept;
  }
}

/**
 * One kind of record: the typed key to its collection in any dataset. A new noun declares its own kind, so the store
 * never has to learn about it. `firstId` keeps the ids of different kinds apart.
 */
export class Kind<T extends Entity> {
  readonly #collections = new WeakMap<Dataset, Collection<T>>();
  readonly #later = new WeakMap<Dataset, () => void>();

  constructor(readonly firstId: number) {}

  in(dataset: Dataset): Collection<T> {
    this.#later.get(dataset)?.();
    let collection = this.#collections.get(dataset);
    if (!collection) {
      collection = new Collection(dataset.idOffset + this.firstId);
      this.#collections.set(dataset, collection);
    }
    return collection;
  }

  /** `make` is what makes the records of this kind, once; see `later`. */
  madeBy(dataset: Dataset, make: () => void): void {
    this.#later.set(dataset, make);
  }
}

/**
 * Leaves the making of records to when one of their kinds is first asked for: some are many and seldom looked at. What makes
 * them may depend on nothing but the seed, so that it does not matter when that is.
 */
export function later(dataset: Dataset, kinds: readonly Pick<Kind<Entity>, 'madeBy'>[], make: () => void): void {
  const once = dataset.postpone(make);
  for (const kind of kinds) kind.madeBy(dataset, once);
}
