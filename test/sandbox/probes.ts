// How a filter is tried: requests worth making of it, each with what it means said once more by the test itself.
import { numbersAt, textAt, textsAt, valuesAt, type Query, type Row } from './support.js';

/** What a request asks for, and which records that means. */
export interface Probe {
  readonly query: Query;
  readonly keeps: (row: Row) => boolean;
}

/** Turns the records of a list into requests worth making of one filter. */
export type Probing = (filter: string, rows: readonly Row[]) => readonly Probe[];
export type Texts = (row: Row) => readonly string[];

/** Some of the values that occur, from first to last. */
function sample(rows: readonly Row[], texts: Texts, count = 3): readonly string[] {
  const all = [...new Set(rows.flatMap(texts))].sort();
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
}

export const at =
  (...paths: readonly string[]): Texts =>
  (row) =>
    paths.flatMap((path) => textsAt(row, path));

/** One value: each of a few that occur, and one that does not. */
export const single =
  (texts: Texts, stranger = '999999999'): Probing =>
  (filter, rows) =>
    [...sample(rows, texts), stranger].map((wanted) => ({
      query: { [filter]: wanted },
      keeps: (row) => texts(row).includes(wanted),
    }));

export const flag = (texts: Texts): Probing => {
  return (filter) =>
    ['true', 'false'].map((wanted) => ({ query: { [filter]: wanted }, keeps: (row) => texts(row).includes(wanted) }));
};

/** A list of ids in the spellings Procore's clients use. */
export const many =
  (texts: Texts): Probing =>
  (filter, rows) => {
    const wanted = sample(rows, texts, 3);
    const keeps = (row: Row): boolean => texts(row).some((value) => wanted.includes(value));
    const spellings: readonly Query[] = [
      wanted.map((value) => [`${filter}[]`, value] as const),
      wanted.map((value, index) => [`${filter}[${index}]`, value] as const),
      { [filter]: `[${wanted.join(',')}]` },
      [...wanted, '999999999'].map((value) => [`${filter}[]`, value] as const),
    ];
    return [...spellings.map((query) => ({ query, keeps })), ...single(texts)(filter, rows)];
  };

/** A part of each of these texts, in another letter case. */
export const contains =
  (...paths: readonly string[]): Probing =>
  (filter, rows) => {
    const parts = paths.flatMap((path) => sample(rows, at(path), 2).map((value) => value.slice(1, 9).toUpperCase()));
    return [...parts, 'no such text'].map((needle) => ({
      query: { [filter]: needle },
      keeps: (row) => at(...paths)(row).some((value) => value.toUpperCase().includes(needle)),
    }));
  };

/** Instants with both ends included, whole days, and a range that ends before it begins. */
export const within =
  (path: string): Probing =>
  (filter, rows) => {
    const instants = rows.map((row) => textAt(row, path)).sort();
    const part = (share: number): string => instants[Math.floor((instants.length - 1) * share)] ?? '';
    const range = (from: string, to: string): Probe => ({
      query: { [filter]: `${from}...${to}` },
      keeps: (row) => from <= textAt(row, path) && textAt(row, path).slice(0, to.length) <= to,
    });
    return [
      range(part(0.25), part(0.75)),
      range(part(0.5), part(0.5)),
      range(part(0.3).slice(0, 10), part(0.6).slice(0, 10)),
      { query: { [filter]: `${part(0.9)}...${part(0.1)}` }, keeps: () => false },
    ];
  };

/** Ids and ranges of ids. */
export const ranges =
  (path: string): Probing =>
  (filter, rows) => {
    const ids = [...new Set(rows.flatMap((row) => numbersAt(row, path)))].sort((a, b) => a - b);
    const [from = 0, to = 0] = [ids[1], ids[Math.floor(ids.length / 2)]];
    const inRange: Probe = {
      query: { [filter]: `${from}...${to}` },
      keeps: (row) => numbersAt(row, path).some((id) => from <= id && id <= to),
    };
    return [inRange, ...many(at(path))(filter, rows)];
  };

/** Values of fields that a company added: as text; a choice by its id or label. */
export const customFields: Probing = (filter, rows) => {
  const fieldsOf = (row: Row) => Object.entries((row['custom_fields'] ?? {}) as Record<string, unknown>);
  const textsOf = (row: Row, name: string): readonly string[] =>
    fieldsOf(row)
      .filter(([key]) => key === name)
      .flatMap(([, field]) =>
        valuesAt(field, 'value').flatMap((choice) =>
          typeof choice === 'object'
            ? [...textsAt(choice, 'id'), ...textsAt(choice, 'label')]
            : textsAt({ choice }, 'choice'),
        ),
      );
  const names = [...new Set(rows.flatMap((row) => fieldsOf(row).map(([key]) => key)))];
  return names.flatMap((name) =>
    sample(rows, (row) => textsOf(row, name)).flatMap((wanted) => {
      const keeps = (row: Row): boolean => textsOf(row, name).includes(wanted);
      return [
        { query: { [`${filter}[${name}]`]: wanted }, keeps },
        { query: { [filter]: JSON.stringify({ [name]: wanted }) }, keeps },
      ];
    }),
  );
};
