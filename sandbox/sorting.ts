// Sorting dialects: which keys a list sorts by and how a request names one (docs/procore.md §5).
import { map, Malformed, oneOf, text, type QuerySchema } from './parameters.js';
import type { Context } from './route.js';
import type { Lens } from './shape.js';

type Value = string | number | null;
/** What a list can be sorted by: name in the request → the value that is compared. */
export type SortKeys<T> = Readonly<Record<string, (row: T, lens: Lens) => Value>>;

export interface Sorting<T> {
  readonly parameters: QuerySchema;
  sort(rows: readonly T[], context: Context): readonly T[];
}

const collator = new Intl.Collator('en');

const compare = (a: Value, b: Value): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** Equal rows keep their order and rows without a value have a place, so a page never depends on chance. */
function sorted<T>(
  rows: readonly T[],
  key: SortKeys<T>[string],
  descending: boolean,
  lens: Lens,
  nulls: 'last' | 'smallest' = 'last',
): readonly T[] {
  const keyed = rows.map((row) => ({ row, value: key(row, lens) }));
  const direction = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      const difference = Number(a.value === null) - Number(b.value === null);
      return nulls === 'last' ? difference : -direction * difference;
    }
    return direction * compare(a.value, b.value);
  });
  return keyed.map(({ row }) => row);
}

/** `sort=name`, and `sort=-name` for the other direction. */
export function bySign<T>(keys: SortKeys<T>): Sorting<T> {
  const parameter = map(text, (value) => {
    const descending = value.startsWith('-');
    const name = descending ? value.slice(1) : value;
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (!key) throw new Malformed(`"${value}" is not one of ${Object.keys(keys).join(', ')}`);
    return { key, descending };
  });
  return {
    parameters: { sort: parameter },
    sort(rows, context) {
      const chosen = context.query.get('sort', parameter);
      return chosen ? sorted(rows, chosen.key, chosen.descending, context) : rows;
    },
  };
}

/** `sort[attribute]=due_date&sort[direction]=desc`, as RFIs spell it. */
export function byAttribute<T>(keys: SortKeys<T>): Sorting<T> {
  const attribute = oneOf(...Object.keys(keys));
  const direction = oneOf('asc', 'desc');
  return {
    parameters: { 'sort[attribute]': attribute, 'sort[direction]': direction },
    sort(rows, context) {
      const key = keys[context.query.get('sort[attribute]', attribute) ?? ''];
      return key ? sorted(rows, key, context.query.get('sort[direction]', direction) === 'desc', context) : rows;
    },
  };
}

/** `sort=name&direction=desc`; rows without a value count as the smallest. */
export function byDirection<T>(keys: SortKeys<T>): Sorting<T> {
  const name = oneOf(...Object.keys(keys));
  const direction = oneOf('asc', 'desc');
  return {
    parameters: { sort: name, direction },
    sort(rows, context) {
      const key = keys[context.query.get('sort', name) ?? ''];
      const isDescending = context.query.get('direction', direction) === 'desc';
      return key ? sorted(rows, key, isDescending, context, 'smallest') : rows;
    },
  };
}
