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
  /** The kinds of record that were added, replaced or taken away since it was last emptied. */
  readonly changed = new Set<string>();

  constructor(
    readonly companyId: number,
    /** Added to the first id of every kind; 2^49 and up for a company of a newer region (docs/procore.md §3). */
    readonly idOffset: number,
    /** What it is a copy of, as far as nothing was changed since. */
    readonly origin?: Dataset,
  ) {}

  /** A dataset to be changed, while this one stays as it is. Kinds are copied when they are first asked for. */
  copy(): Dataset {
    return new Dataset(this.companyId, this.idOffset, this);
  }
}

/** The records of one kind in one company, in the order of their ids. */
export class Collection<T extends Entity> {
  readonly #rows: Map<number, T>;
  readonly #changes: () => void;
  #nextId: number;

  /** `changes` is called whenever a record was put or removed. */
  constructor(firstId: number, changes: () => void, rows: Iterable<readonly [number, T]> = []) {
    this.#nextId = firstId;
    this.#changes = changes;
    this.#rows = new Map(rows);
  }

  copy(changes: () => void): Collection<T> {
    return new Collection(this.#nextId, changes, this.#rows);
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
    this.#changes();
    return row;
  }

  /** Takes the record away; whether it was there. */
  remove(id: number): boolean {
    this.#changes();
    return this.#rows.delete(id);
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
 * never has to learn about it. `firstId` keeps the ids of different kinds apart, `name` tells what was changed.
 */
export class Kind<T extends Entity> {
  readonly #collections = new WeakMap<Dataset, Collection<T>>();
  readonly #later = new WeakMap<Dataset, () => void>();

  constructor(
    readonly name: string,
    readonly firstId: number,
  ) {}

  in(dataset: Dataset): Collection<T> {
    this.#later.get(dataset)?.();
    let collection = this.#collections.get(dataset);
    if (!collection) {
      const { idOffset, origin } = dataset;
      const changes = (): unknown => dataset.changed.add(this.name);
      collection = origin ? this.in(origin).copy(changes) : new Collection(idOffset + this.firstId, changes);
      this.#collections.set(dataset, collection);
    }
    return collection;
  }

  /** `make` is what makes the records of this kind; see `later`. */
  madeBy(dataset: Dataset, make: () => void): void {
    this.#later.set(dataset, make);
  }
}

/**
 * Leaves the making of records to when one of their kinds is first asked for: some are many and seldom looked at. It may
 * not matter when that is: what makes them looks at nothing that is made or changed after it.
 */
export function later(dataset: Dataset, kinds: readonly Pick<Kind<Entity>, 'madeBy'>[], make: () => void): void {
  let isMade = false;
  for (const kind of kinds)
    kind.madeBy(dataset, () => {
      if (isMade) return;
      isMade = true;
      make();
    });
}
