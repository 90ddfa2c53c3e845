// What is said of a list so that its pages, filters and orders are tested: each slice says it for its own lists.
import type { World } from '../../../sandbox/server.js';
import type { Probing } from '../probes.js';
import { numbersAt, textsAt, type Caller, type Row } from '../support.js';

export type Value = string | number | undefined;
export type Key = (row: Row) => Value;

/** How a request names what it sorts by and in which direction. */
export interface Orders {
  readonly spell: (key: string, descending: boolean) => Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, Key>>;
  /** Records without a value count as the smallest, where they would otherwise come last in either direction. */
  readonly nullsAreSmallest?: true;
  /** Keys by which every record of the data is alike. */
  readonly withoutOrder?: readonly string[];
}

export interface ListOf {
  /** The path as the route table has it. */
  readonly template: string;
  /** Where one of these lists is, with what a request has to say. */
  readonly path: (world: World, caller: Caller) => string | Promise<string>;
  /** What shows as much of the list as there is. */
  readonly query?: Readonly<Record<string, string>>;
  /** The page when no size is asked for. Unless said: 100. */
  readonly usualPage?: number;
  /** The largest page; 'none' where the list takes no paging. Unless said: 2000. */
  readonly largestPage?: number | 'none';
  /** The records of the list with all that its filters and orders look at; unless said, as the list shows them. */
  readonly rows?: (caller: Caller, world: World) => Promise<readonly Row[]>;
  /** By the parameter's whole name, without the trailing [] of lists. */
  readonly filters?: Readonly<Record<string, Probing>>;
  /** Filters that keep everything or nothing of the data, whatever is asked. */
  readonly keepsAllOrNothing?: readonly string[];
  readonly orders?: Orders;
  /** By path: the ids for shows that are not below the list. */
  readonly shows?: Readonly<Record<string, (row: Row) => readonly number[]>>;
}

/** A list, ready to be asked. */
export interface Table extends ListOf {
  readonly address: string;
  readonly table: readonly Row[];
}

/** Reads a list and all that its filters and orders look at. */
export async function tableOf(list: ListOf, caller: Caller, world: World): Promise<Table> {
  const address = await list.path(world, caller);
  return { ...list, address, table: await (list.rows?.(caller, world) ?? readAll(list, address, caller)) };
}

/** Every record of the list; a list without pages is not asked for a page. */
const readAll = async (list: ListOf, address: string, caller: Caller): Promise<readonly Row[]> =>
  list.largestPage === 'none' ? caller.page(address, list.query) : caller.all(address, list.query);

export const text =
  (path: string): Key =>
  (row) =>
    textsAt(row, path)[0];
export const number =
  (path: string): Key =>
  (row) =>
    numbersAt(row, path)[0];

export const bySign: Orders['spell'] = (key, descending) => ({ sort: descending ? `-${key}` : key });

export const byDirection: Orders['spell'] = (key, descending) => ({
  sort: key,
  ...(descending && { direction: 'desc' }),
});

/** The rows with what their shows have besides. */
export const withShow = (caller: Caller, rows: readonly Row[], show: (id: number) => string): Promise<Row[]> =>
  Promise.all(rows.map(async (row) => ({ ...row, show: await caller.row(show(row.id)) })));
