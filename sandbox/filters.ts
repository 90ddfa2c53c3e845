// Filters of lists: a query parameter that reads straight into a test for records.
import { days, id, idRanges, ids, instants, map, text, type Parameter } from './parameters.js';
import type { Lens } from './shape.js';

export type Predicate<T> = (row: T, lens: Lens) => boolean;
type Filter<T> = Parameter<Predicate<T>>;
type Pick<T, V> = (row: T, lens: Lens) => V;

/** Keeps rows whose value is the one asked for. */
export const equals = <T, V>(parameter: Parameter<V>, pick: Pick<T, V | null>): Filter<T> =>
  map(parameter, (wanted) => (row, lens) => pick(row, lens) === wanted);

/** Keeps rows that carry one of the ids asked for. */
export const anyId = <T>(pick: Pick<T, number | null | readonly (number | null)[]>): Filter<T> =>
  map(ids, (wanted) => {
    const set = new Set<number | null>(wanted);
    return (row, lens) => [pick(row, lens)].flat().some((value) => set.has(value));
  });

/** Keeps rows that carry the one id asked for. */
export const hasId = <T>(pick: Pick<T, number | null | readonly number[]>): Filter<T> =>
  map(id, (wanted) => (row, lens) => [pick(row, lens)].flat().includes(wanted));

/** The same where the description types the id as a string: every text is accepted, and most match nothing. */
export const hasIdText = <T>(pick: Pick<T, number | null | readonly number[]>): Filter<T> =>
  map(text, (wanted) => (row, lens) => [pick(row, lens)].flat().some((value) => String(value) === wanted));

export const idInRange = <T>(pick: Pick<T, number | null>): Filter<T> =>
  map(idRanges, (ranges) => (row, lens) => {
    const value = pick(row, lens);
    return value !== null && ranges.some(({ from, to }) => from <= value && value <= to);
  });

/** Keeps rows whose instant lies in the range. */
export const within = <T>(pick: Pick<T, string>): Filter<T> =>
  map(instants, ({ from, to }) => (row, lens) => {
    const ms = Date.parse(pick(row, lens));
    return from <= ms && ms <= to;
  });

/** Keeps rows whose date is the day asked for, or from the first to the second of two. */
export const onDays = <T>(pick: Pick<T, string | null>): Filter<T> =>
  map(days, ({ from, to }) => (row, lens) => {
    const ms = Date.parse(pick(row, lens) ?? '');
    return from <= ms && ms <= to;
  });

/** Keeps rows in one of whose texts the words asked for stand, in any letter case. */
export const contains = <T>(pick: Pick<T, readonly (string | null | undefined)[]>): Filter<T> =>
  map(text, (wanted) => {
    const needle = wanted.toLowerCase();
    return (row, lens) => pick(row, lens).some((value) => value?.toLowerCase().includes(needle));
  });
