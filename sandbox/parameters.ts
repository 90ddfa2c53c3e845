// Query parameters: how a documented one is spelled and typed, and strict reading of what was sent.
import type { Problem } from './refusal.js';

/** One value as received; `filters[id][]` and `filters[id][0]` are values of `filters[id]` with a subscript. */
export interface Entry {
  readonly text: string;
  readonly subscript: string | null;
}

export interface Parameter<V> {
  readonly required?: true;
  /** Throws `Malformed` when the entries are not of this type. */
  read(entries: readonly Entry[]): V;
}

export type QuerySchema = Readonly<Record<string, Parameter<unknown>>>;

export class Malformed extends Error {}

const single = <V>(parse: (text: string) => V): Parameter<V> => ({
  read(entries) {
    const [entry] = entries;
    if (!entry || entries.length > 1 || entry.subscript !== null) throw new Malformed('takes one value');
    return parse(entry.text);
  },
});

function integer(text: string): number {
  // Digits only: Procore's ids go up to 64 bits, and one that a number cannot hold exactly matches no record.
  if (!/^[1-9][0-9]{0,18}$/.test(text)) throw new Malformed(`"${text}" is not a positive integer`);
  return Number(text);
}

/** Plain numbers, which may begin with a zero: divisions of the specifications do. */
function whole(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new Malformed(`"${text}" is not a whole number`);
  return Number(text);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;
const DAY_MS = 86_400_000;

/** A day that the calendar has: JavaScript reads 30 February as 2 March. */
function isDay(text: string): boolean {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Milliseconds of an ISO 8601 date (its start, in UTC) or instant, or NaN. */
export const parseInstant = (text: string): number =>
  INSTANT.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : NaN;

function instant(text: string, wholeDayMs: number): number {
  const ms = parseInstant(text);
  if (Number.isNaN(ms)) throw new Malformed(`"${text}" is not an ISO 8601 date or instant`);
  return text.includes('T') ? ms : ms + wholeDayMs;
}

function ends(text: string): [string, string] {
  const [from, to, ...rest] = text.split('...');
  if (from === undefined || to === undefined || rest.length > 0) throw new Malformed(`"${text}" is not a range A...B`);
  return [from, to];
}

export const text = single((value) => value);
export const id = single(integer);
export const positive = single(integer);

export const flag = single((value) => {
  if (value !== 'true' && value !== 'false') throw new Malformed(`"${value}" is not true or false`);
  return value === 'true';
});

const among =
  <const C extends string>(choices: readonly C[]) =>
  (value: string): C => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) throw new Malformed(`"${value}" is not one of ${choices.join(', ')}`);
    return choice;
  };

export const oneOf = <const C extends string>(...choices: readonly C[]): Parameter<C> => single(among(choices));

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** `A...B` in milliseconds, both ends included; a date without a time means the whole day in UTC. */
export const instants: Parameter<Range> = single((value) => {
  const [from, to] = ends(value);
  return { from: instant(from, 0), to: instant(to, DAY_MS - 1) };
});

const idRange = (value: string): Range => {
  if (!value.includes('...')) return { from: integer(value), to: integer(value) };
  const [from, to] = ends(value);
  return { from: integer(from), to: integer(to) };
};

/** `name[]=1&name[]=2`, `name[0]=1`, `name=1` or `name=[1,2]`; a bare name sent twice would lose a value. */
const listOf = <V>(parse: (text: string) => V): Parameter<readonly V[]> => ({
  read(entries) {
    if (entries.length > 1 && entries.some(({ subscript }) => subscript === null)) {
      throw new Malformed('is repeated without [], so only one value would count');
    }
    if (entries.some(({ subscript }) => subscript !== null && !/^\d*$/.test(subscript)))
      throw new Malformed('is a list');
    return entries.flatMap((entry) => {
      const inner = entry.subscript === null ? /^\[(.*)\]$/.exec(entry.text)?.[1] : undefined;
      return (inner === undefined ? [entry.text] : inner.split(',')).map((item) => parse(item.trim()));
    });
  },
});

export const ids = listOf(integer);
export const wholes = listOf(whole);
export const texts = listOf((value) => value);
export const someOf = <const C extends string>(...choices: readonly C[]): Parameter<readonly C[]> =>
  listOf(among(choices));

/** One day, or the first and the last of several, as a list of days. */
export const days: Parameter<Range> = {
  read(entries) {
    const [from, to = from, ...rest] = listOf((text) => instant(text, 0)).read(entries);
    if (from === undefined || to === undefined || rest.length > 0) throw new Malformed('is a day or two');
    return { from, to: to + DAY_MS - 1 };
  },
};
/** Ids and ranges of ids, as the location and cost code filters of RFIs take them. */
export const idRanges = listOf(idRange);

/** `name[key]=value` pairs, or one JSON object. */
export const keyedTexts: Parameter<ReadonlyMap<string, string>> = {
  read(entries) {
    return new Map(
      entries.flatMap(({ text: value, subscript }) => (subscript === null ? pairsOfJson(value) : [[subscript, value]])),
    );
  },
};

function pairsOfJson(value: string): [string, string][] {
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return Object.entries(parsed).map(([key, inner]) => [key, String(inner)]);
    }
  } catch {
    // Falls through to the same complaint.
  }
  throw new Malformed('is not an object');
}

export const required = <V>(parameter: Parameter<V>): Parameter<V> => ({ ...parameter, required: true });

export const map = <V, W>(parameter: Parameter<V>, change: (value: V) => W): Parameter<W> => ({
  ...parameter,
  read: (entries) => change(parameter.read(entries)),
});

/** The parameters of one request, checked against what its endpoint documents. */
export class Query {
  readonly problems: Problem[] = [];
  readonly #entries = new Map<string, Entry[]>();

  constructor(schema: QuerySchema, pairs: readonly (readonly [string, string])[]) {
    for (const [received, value] of pairs) {
      const found = this.#resolve(schema, received);
      if (!found) {
        this.problems.push({ kind: 'unknown-query', name: received, message: 'is not a parameter of this endpoint' });
        continue;
      }
      const entries = this.#entries.get(found.name) ?? [];
      this.#entries.set(found.name, [...entries, { text: value, subscript: found.subscript }]);
    }
    for (const [name, parameter] of Object.entries(schema)) this.#check(name, parameter);
  }

  /** The value of a parameter that has passed the check, or undefined when it was not sent. */
  get<V>(name: string, parameter: Parameter<V>): V | undefined {
    const entries = this.#entries.get(name);
    return entries && parameter.read(entries);
  }

  #resolve(schema: QuerySchema, received: string): { name: string; subscript: string | null } | undefined {
    if (Object.hasOwn(schema, received)) return { name: received, subscript: null };
    const [, name = '', subscript = ''] = /^(.*)\[([^\]]*)\]$/.exec(received) ?? [];
    return Object.hasOwn(schema, name) ? { name, subscript } : undefined;
  }

  #check(name: string, parameter: Parameter<unknown>): void {
    try {
      const value = this.get(name, parameter);
      if (value === undefined && parameter.required) {
        this.problems.push({ kind: 'missing-query', name, message: 'is required' });
      }
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.problems.push({ kind: 'bad-query', name, message: error.message });
    }
  }
}
