// Chance that repeats: the same seed and label give the same choices on every machine.

export class Random {
  #state: number;

  /** Each noun draws from its own label, so that adding one never changes what the others look like. */
  constructor(seed: number, label: string) {
    this.#state = seed >>> 0;
    for (const character of label) this.#state = Math.imul(this.#state ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    const index = this.int(0, from.length - 1);
    if (index >= from.length) throw new Error('Nothing to pick from');
    return from[index] as T;
  }

  /** Up to `count` different ones, in the order they stood in. */
  some<T>(from: readonly T[], count: number): T[] {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, from.length)) chosen.add(this.int(0, from.length - 1));
    return from.filter((_, index) => chosen.has(index));
  }

  /** The value, or null with the given probability of it being there. */
  maybe<T>(probability: number, value: T): T | null {
    return this.chance(probability) ? value : null;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.int(0, 9)).join('');
  }
}
