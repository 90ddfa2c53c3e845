// Wire shapes: which keys a record shows where. One record has several - list, show, reference - and they differ.
import type { Dataset, Entity, Kind } from './store.js';
import { words, type Words } from './words.js';

/** What a shape may look at besides the record itself. */
export interface Lens {
  readonly data: Dataset;
  /** The emulator's own address, for links. */
  readonly origin: string;
  /** The address of the host that keeps its files. */
  readonly storage: string;
  readonly nowMs: number;
}

type Field<T> = (record: T, lens: Lens) => unknown;

/** Key on the wire → where its value comes from. */
export type Shape<T> = Readonly<Record<string, Field<T>>>;

/** A shape of the keys that go out as the record holds them: `copy<User>()('id name', 'city zip')`. */
export const copy =
  <T extends object>() =>
  <S extends string>(...lines: readonly (S & ([Words<S>] extends [keyof T] ? unknown : never))[]): Shape<T> => {
    const field = (key: string): Field<T> => {
      return (record) => Reflect.get(record, key);
    };
    return Object.fromEntries(words(...lines).map((key) => [key, field(key)]));
  };

export function render<T>(shape: Shape<T>, record: T, lens: Lens, omitNull = false): Record<string, unknown> {
  const values = Object.entries(shape).map(([key, field]): [string, unknown] => [key, field(record, lens)]);
  // Some endpoints leave a null key out instead of sending null (docs/procore.md §5).
  return Object.fromEntries(omitNull ? values.filter(([, value]) => value !== null) : values);
}

/** The smallest reference Procore embeds: vendors, cost codes, stages, templates … */
export const named: Shape<{ id: number; name: string }> = copy<{ id: number; name: string }>()('id name');

/** Embeds the record an id points at, or null where there is none. An id that leads nowhere is a mistake here. */
export const embed =
  <T, R extends Entity>(kind: Kind<R>, shape: Shape<R>, pick: (record: T) => number | null): Field<T> =>
  (record, lens) => {
    const id = pick(record);
    return id === null ? null : render(shape, kind.in(lens.data).must(id), lens);
  };

/** Embeds the records a list of ids points at. */
export const embedAll =
  <T, R extends Entity>(kind: Kind<R>, shape: Shape<R>, pick: (record: T) => readonly number[]): Field<T> =>
  (record, lens) =>
    pick(record).map((id) => render(shape, kind.in(lens.data).must(id), lens));

/** A link to something on the emulator's own host, kept in the record as a path. */
export const hosted =
  <T>(pick: (record: T) => string | null): Field<T> =>
  (record, lens) => {
    const path = pick(record);
    return path === null ? null : `${lens.origin}${path}`;
  };
