// Filters and sorts as tables: which of Procore's query parameters an input field becomes. A table has to name every field
// of its input type, so a filter that is in the schema but not here does not compile.
import { GatewayError } from '../../kernel/errors.js';
import { readIdPath, readProcoreId } from '../../kernel/id-argument.js';
import type { ProcoreId } from '../../kernel/procore-id.js';
import { encodeQuery, type Query } from '../endpoint.js';

/** Where a list is: ids in its filter have to belong to the same company and project. Company first. */
export type Place = readonly ProcoreId[];

type Writer<Value> = (value: Value, name: string, place: Place) => Query;

export type FilterTable<Input> = { readonly [Name in keyof Required<Input>]: Writer<NonNullable<Input[Name]>> };

/** The most values one filter takes, and the longest all filters together may get; a URL stays below 4 kB. */
const LARGEST_FILTER = 100;
const LONGEST_FILTER = 3500;

/** The query parameters of a filter. @throws GatewayError INVALID_ID, INVALID_ARGUMENT, COMPANY_MISMATCH */
export function filterQuery<Input extends object>(
  table: FilterTable<Input>,
  input: Input | null | undefined,
  place: Place,
): Query {
  const names = Object.keys(table) as (keyof Input & string)[];
  const query = names.flatMap((name) => {
    const value = input?.[name];
    return value === undefined || value === null ? [] : table[name](value, name, place);
  });
  if (encodeQuery(query).length > LONGEST_FILTER)
    throw new GatewayError('INVALID_ARGUMENT', {
      argument: 'filter',
      message: '`filter` has more values than one Procore call takes: ask in several parts.',
    });
  return query;
}

export const text =
  (parameter: string): Writer<string> =>
  (value) => [[parameter, value]];

export const someTexts =
  (parameter: string): Writer<readonly string[]> =>
  (values, name) =>
    several(values, name).map((value) => [parameter, value]);

export const flag =
  (parameter: string): Writer<boolean> =>
  (value) => [[parameter, String(value)]];

export const count =
  (parameter: string): Writer<number> =>
  (value) => [[parameter, String(value)]];

export const someCounts =
  (parameter: string): Writer<readonly number[]> =>
  (values, name) =>
    several(values, name).map((value) => [parameter, String(value)]);

export const choice =
  <Value extends string>(parameter: string, spellings: Readonly<Record<Value, string>>): Writer<Value> =>
  (value) => [[parameter, spellings[value]]];

export const someChoices =
  <Value extends string>(parameter: string, spellings: Readonly<Record<Value, string>>): Writer<readonly Value[]> =>
  (values, name) =>
    several(values, name).map((value) => [parameter, spellings[value]]);

function several<Value>(values: readonly Value[], name: string): readonly Value[] {
  if (values.length > 0 && values.length <= LARGEST_FILTER) return values;
  throw new GatewayError('INVALID_ARGUMENT', {
    argument: name,
    message: `\`${name}\` takes 1 to ${LARGEST_FILTER} values; leave it out to have no filter.`,
  });
}

/** How many ids stand above an object's own; several where it can be in a company or in a project. */
type Depth = number | readonly number[];

/** An object with a global id, e.g. a user. */
export const oneOf =
  (parameter: string, type: string, depth: Depth): Writer<string> =>
  (value, name, place) => [[parameter, objectId(value, type, depth, name, place)]];

export const someOf =
  (parameter: string, type: string, depth: Depth): Writer<readonly string[]> =>
  (values, name, place) =>
    several(values, name).map((value) => [parameter, objectId(value, type, depth, name, place)]);

function objectId(value: string, type: string, depth: Depth, argument: string, place: Place): ProcoreId {
  const parents = place.slice(0, Math.max(...[depth].flat()));
  const path = readIdPath(value, { type, argument, parents, depth });
  return path.at(-1) as ProcoreId;
}

/** Something that Procore lists only under its own id, e.g. a trade. */
export const oneId =
  (parameter: string): Writer<string> =>
  (value, name) => [[parameter, readProcoreId(value, name)]];

export const someIds =
  (parameter: string): Writer<readonly string[]> =>
  (values, name) =>
    several(values, name).map((value) => [parameter, readProcoreId(value, name)]);

export interface InstantRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

export type DayRange = InstantRange;

const OPEN = { from: '1970-01-01T00:00:00Z', to: '2999-12-31T23:59:59Z' };
const inSeconds = (instant: string): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
const day = (text: string): string => text.slice(0, 10);

function endsOf({ from, to }: InstantRange, name: string, spell: (end: string) => string): readonly [string, string] {
  if (!from && !to)
    throw new GatewayError('INVALID_ARGUMENT', {
      argument: name,
      message: `\`${name}\` needs \`from\`, \`to\` or both.`,
    });
  const [start, end] = [spell(from ?? OPEN.from), spell(to ?? OPEN.to)];
  if (start > end)
    throw new GatewayError('INVALID_ARGUMENT', { argument: name, message: `\`${name}\` ends before it starts.` });
  return [start, end];
}

/** `A...B`, ISO 8601 in UTC, both ends included (docs/procore.md §5). */
export const range =
  (parameter: string): Writer<InstantRange> =>
  (span, name) => [[parameter, endsOf(span, name, inSeconds).join('...')]];

/** Both days as a list, as the dates of submittals are asked for. */
export const dayRange =
  (parameter: string): Writer<DayRange> =>
  (span, name) =>
    endsOf(span, name, day).map((end) => [parameter, end]);

/** The ends as parameters of their own; an open one is left out. */
export const span =
  (startParameter: string, endParameter: string): Writer<InstantRange> =>
  (value, name) => {
    const [start, end] = endsOf(value, name, inSeconds);
    return [
      ...(value.from ? [[startParameter, start] as const] : []),
      ...(value.to ? [[endParameter, end] as const] : []),
    ];
  };

export interface SortInput<Field extends string> {
  readonly field: Field;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** `sort=name` or `sort=-name`. */
export const signedSort =
  <Field extends string>(spellings: Readonly<Record<Field, string>>) =>
  (sort: SortInput<Field> | null | undefined): Query =>
    sort ? [['sort', `${sort.direction === 'DESC' ? '-' : ''}${spellings[sort.field]}`]] : [];

/** `sort[attribute]=number` with `sort[direction]=asc`, as RFIs want it. */
export const attributeSort =
  <Field extends string>(spellings: Readonly<Record<Field, string>>) =>
  (sort: SortInput<Field> | null | undefined): Query =>
    sort
      ? [
          ['sort[attribute]', spellings[sort.field]],
          ['sort[direction]', sort.direction === 'DESC' ? 'desc' : 'asc'],
        ]
      : [];

/** `sort=name` with `direction=asc`. */
export const directedSort =
  <Field extends string>(spellings: Readonly<Record<Field, string>>) =>
  (sort: SortInput<Field> | null | undefined): Query =>
    sort
      ? [
          ['sort', spellings[sort.field]],
          ['direction', sort.direction === 'DESC' ? 'desc' : 'asc'],
        ]
      : [];

/** `search=` and its like; a blank search is none. */
export const searchQuery = (parameter: string, search: string | null | undefined): Query =>
  search?.trim() ? [[parameter, search]] : [];
