// Things kept by key, as many as make sense: those that were used last, and those that are in the middle of something.

/** How many are looked at to make room for one: what is busy is passed over, and is looked at again later. */
const MOST_LOOKED_AT = 8;

export class Kept<Key, Value> {
  /** What was used longest ago comes first. */
  private readonly values = new Map<Key, Value>();

  /** `isIdle` tells what may be forgotten: it is made anew, without loss, when it is needed again. */
  constructor(
    private readonly most: number,
    private readonly make: () => Value,
    private readonly isIdle: (value: Value) => boolean,
  ) {}

  get size(): number {
    return this.values.size;
  }

  get(key: Key): Value {
    const isKnown = this.values.has(key);
    if (!isKnown) this.makeRoom();
    const value = isKnown ? (this.values.get(key) as Value) : this.make();
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  private makeRoom(): void {
    let looked = 0;
    for (const [key, value] of this.values) {
      if (this.values.size < this.most || looked++ === MOST_LOOKED_AT) return;
      this.values.delete(key);
      if (!this.isIdle(value)) this.values.set(key, value);
    }
  }
}
