// Dates around the base of the data, spelled as Procore spells them (docs/procore.md §6).

const DAY_MS = 86_400_000;

/** What the data are relative to when nobody says what time it is. */
export const DEFAULT_BASE_MS = Date.UTC(2026, 5, 15);

/** `2026-06-15T14:03:00Z` */
export const instantOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** `2026-06-15` */
export const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Instants are spelled so that the order of their texts is theirs. */
export const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** Whole days since the epoch, for differences between dates. */
export const dayNumber = (ms: number): number => Math.floor(ms / DAY_MS);

export class Calendar {
  readonly baseMs: number;

  /** The base is the start of the UTC day, so that a run does not depend on its minute. */
  constructor(nowMs: number) {
    this.baseMs = dayNumber(nowMs) * DAY_MS;
  }

  /** `days` from the base, fractions of a day included; negative is the past. */
  ms(days: number): number {
    return this.baseMs + Math.round(days * 1440) * 60_000;
  }

  /** How many days before the base a date or instant lies; negative is the future. */
  age(at: string): number {
    return (this.baseMs - Date.parse(at)) / DAY_MS;
  }

  instant(days: number): string {
    return instantOf(this.ms(days));
  }

  date(days: number): string {
    return dateOf(this.ms(days));
  }
}
