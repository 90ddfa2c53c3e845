// Every order of every list: it is the one a sort written here makes of the whole list.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '../../sandbox/domains/index.js';
import { lists } from './lists/index.js';
import { tableOf, type Key, type ListOf, type Orders, type Table, type Value } from './lists/list.js';
import { idsOf, Lab, one, placesOf, type Caller, type Row } from './support.js';

let lab: Lab;
let caller: Caller;
const tables = new Map<string, Promise<Table>>();

beforeAll(async () => {
  lab = await Lab.start();
  caller = await lab.as();
});

afterAll(() => lab[Symbol.asyncDispose]());

/** Read once for all orders of the list. */
function read(list: ListOf): Promise<Table> {
  let table = tables.get(list.template);
  if (!table) tables.set(list.template, (table = tableOf(list, caller, lab.world)));
  return table;
}

/** Equal records stay as they are in the unsorted list; those without a value come last, or count as the smallest. */
function sorted(rows: readonly Row[], key: Key, descending: boolean, nullsAreSmallest = false): readonly number[] {
  const having = rows.filter((row) => key(row) !== undefined);
  const compare = (a: Value, b: Value): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  const ordered = having.toSorted((a, b) => (descending ? -1 : 1) * compare(key(a), key(b)));
  const lacking = rows.filter((row) => key(row) === undefined);
  return idsOf(nullsAreSmallest && !descending ? [...lacking, ...ordered] : [...ordered, ...lacking]);
}

const ORDERED = lists.flatMap(({ orders, ...list }) => (orders ? [{ ...list, orders }] : []));
const CASES = ORDERED.flatMap((list) =>
  Object.entries(list.orders.keys).map(([name, key]) => ({ template: list.template, list, name, key })),
);
const listAt = (end: string) => one(ORDERED, ({ template }) => template.endsWith(end));

const idsIn = async ({ address, query = {}, largestPage }: Table, order: ReturnType<Orders['spell']> = {}) =>
  idsOf(
    await (largestPage === 'none'
      ? caller.page(address, { ...query, ...order })
      : caller.all(address, { ...query, ...order })),
  );

describe('sorting', () => {
  test.each(ORDERED)('of $template is tested for every key', async (list) => {
    const { spell, keys } = list.orders;
    const refused = await caller.get((await read(list)).address, spell('nonsense', false));
    expect(refused.status).toBe(400);
    const known = /is not one of ([\w, ]+)/.exec(refused.text)?.[1]?.split(', ') ?? [];
    expect(Object.keys(keys).sort()).toEqual(known.sort());
  });

  test('is tested for every list that takes it', () => {
    const takes = ({ query }: (typeof routes)[number]) => 'sort' in query || 'sort[attribute]' in query;
    expect(ORDERED.map(({ template }) => template).sort()).toEqual(
      routes
        .filter(takes)
        .map(({ path }) => path)
        .sort(),
    );
  });

  test.each(CASES)('of $template by $name', async ({ list, name, key }) => {
    const { spell, nullsAreSmallest, withoutOrder = [] } = list.orders;
    const table = await read(list);
    const [up, down] = [false, true].map((descending) => sorted(table.table, key, descending, nullsAreSmallest));
    expect(await idsIn(table, spell(name, false))).toEqual(up);
    expect(await idsIn(table, spell(name, true))).toEqual(down);
    expect(up!.length > 1 && (up!.join() !== down!.join() || withoutOrder.includes(name))).toBe(true);
  });

  test('is as in the data where nothing is asked, and unchanged by a direction alone', async () => {
    for (const list of ORDERED) {
      const table = await read(list);
      expect(await idsIn(table)).toEqual(idsOf(table.table));
    }
    const rfis = await read(listAt('/rfis'));
    const ids = idsOf(rfis.table);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(await idsIn(rfis, { 'sort[direction]': 'desc' })).toEqual(ids);
  });

  test('holds across pages', async () => {
    const { users } = placesOf(lab.world.big.id);
    const whole = idsOf(await caller.all(users, { sort: '-job_title' }));
    const pages = [];
    for (let page = 1; pages.length < whole.length; page += 1)
      pages.push(...idsOf(await caller.page(users, { sort: '-job_title', per_page: '17', page: String(page) })));
    expect(pages).toEqual(whole);
  });

  test('has two directions', async () => {
    const { address } = await read(listAt('/rfis'));
    const query = { 'sort[attribute]': 'number', 'sort[direction]': 'down' };
    expect(await caller.get(address, query)).toMatchObject({ status: 400 });
    expect(await caller.get(placesOf(lab.world.big.id).projects, { sort: '--name' })).toMatchObject({ status: 400 });
  });
});
