// Every filter of every list: its answer is what a filter written here keeps of the whole list.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '../../sandbox/domains/index.js';
import { lists } from './lists/index.js';
import { tableOf, type ListOf, type Table } from './lists/list.js';
import { idsOf, Lab, numbersAt, one, placesOf, textAt, type Caller } from './support.js';

let lab: Lab;
let caller: Caller;
const tables = new Map<string, Promise<Table>>();

beforeAll(async () => {
  lab = await Lab.start();
  caller = await lab.as();
});

afterAll(() => lab[Symbol.asyncDispose]());

/** Read once for all filters of the list. */
function read(list: ListOf): Promise<Table> {
  let table = tables.get(list.template);
  if (!table) tables.set(list.template, (table = tableOf(list, caller, lab.world)));
  return table;
}

const RFIS = one(lists, ({ template }) => template.endsWith('/rfis'));

const CASES = lists.flatMap((list) =>
  Object.entries(list.filters ?? {}).map(([filter, probing]) => ({ template: list.template, list, filter, probing })),
);

describe('filters', () => {
  test('are tested for every list', () => {
    const isFilter = (name: string) => name.startsWith('filters[') || name === 'search';
    const served = routes.map(({ path, query }) => [path, Object.keys(query).filter(isFilter).sort()] as const);
    const tested = lists.map(({ template, filters = {}, query = {} }) => {
      return [
        template,
        Object.keys({ ...filters, ...query })
          .filter(isFilter)
          .sort(),
      ] as const;
    });
    const some = (table: readonly (readonly [string, readonly string[]])[]) =>
      Object.fromEntries(table.filter(([, names]) => names.length > 0));
    expect(some(served)).toEqual(some(tested));
  });

  test.each(CASES)('GET $template, $filter', async ({ list, filter, probing }) => {
    const { address, query = {}, table, keepsAllOrNothing = [], largestPage = 2000 } = await read(list);
    const size = largestPage === 'none' ? [] : [['per_page', String(largestPage)] as const];
    const kept: number[] = [];
    for (const probe of probing(filter, table)) {
      const more = Symbol.iterator in probe.query ? probe.query : Object.entries(probe.query);
      const answer = await caller.page(address, [...Object.entries(query), ...size, ...more]);
      const expected = table.filter(probe.keeps);
      expect({ query: more, ids: idsOf(answer) }).toEqual({ query: more, ids: idsOf(expected) });
      kept.push(expected.length);
    }
    // A filter that keeps all or nothing whatever is asked has not been tested.
    const telling = kept.filter((count) => count > 0 && count < table.length);
    expect(telling.length > 0 || keepsAllOrNothing.includes(filter)).toBe(true);
  });

  test('narrow each other, sorting and paging', async () => {
    const { address, table } = await read(RFIS);
    const expected = table.filter(
      (row) => row['status'] === 'open' && textAt(row, 'subject').toLowerCase().includes('at'),
    );
    expect(expected.length).toBeGreaterThan(2);
    const answer = await caller.get(address, {
      'filters[status]': 'open',
      search: 'AT',
      'sort[attribute]': 'number',
      'sort[direction]': 'desc',
      per_page: '2',
    });
    const numbers = numbersAt(answer.body, '0.number').concat(numbersAt(answer.body, '1.number'));
    expect(numbers).toEqual(
      numbersAt({ expected }, 'expected.number')
        .toSorted((a, b) => b - a)
        .slice(0, 2),
    );
    expect(answer.headers.get('total')).toBe(String(expected.length));
  });

  test('with an id the caller may not see leave it out without an error', async () => {
    const { permittedProjectIds, forbiddenProjectIds } = lab.world.principals.limited;
    const wanted = [...permittedProjectIds.slice(0, 2), ...forbiddenProjectIds.slice(0, 2), 1];
    const limited = await lab.as('limited');
    const answer = await limited.page(
      placesOf(lab.world.big.id).projects,
      wanted.map((id) => ['filters[id][]', String(id)] as const),
    );
    expect(idsOf(answer)).toEqual(permittedProjectIds.slice(0, 2));
  });

  test('refuse what is not of their type', async () => {
    const { address: rfis } = await read(RFIS);
    const { projects } = placesOf(lab.world.big.id);
    const wrong: readonly (readonly [string, string, string])[] = [
      [rfis, 'filters[status]', 'opened'],
      [rfis, 'filters[id]', 'one'],
      [rfis, 'filters[id]', '1,2'],
      [rfis, 'filters[id][x]', '1'],
      [rfis, 'filters[location_id]', '1...2...3'],
      [rfis, 'filters[created_at]', '2026-06-15'],
      [rfis, 'filters[created_at]', '2026-13-01...2026-13-02'],
      [rfis, 'filters[created_at]', '2026-02-30...2026-06-15'],
      [rfis, 'filters[created_at]', '2026-01-01...2026-04-31'],
      [rfis, 'filters[updated_at]', '2026-02-29T10:00:00Z...2026-06-15T10:00:00Z'],
      [projects, 'filters[created_at]', '2026-01-01T10:00:00Z...2026-06-31T10:00:00+02:00'],
      [rfis, 'filters[created_at]', 'yesterday...today'],
      [rfis, 'filters[created_at]', '2026-06-15T10:00...2026-06-16'],
      [rfis, 'filters[number]', 'CD-12'],
      [projects, 'filters[synced]', 'yes'],
      [projects, 'filters[by_status]', 'active'],
      [projects, 'filters[custom_fields]', 'Cause'],
    ];
    for (const [path, name, value] of wrong)
      expect({ name, value, answer: await caller.get(path, { [name]: value }) }).toMatchObject({
        answer: { status: 400 },
      });
    const leapDay = { 'filters[created_at]': '2028-02-29...2028-02-29T23:59:59Z' };
    expect(await caller.get(rfis, leapDay)).toMatchObject({ status: 200, body: [] });
    const twice = [
      ['filters[id]', '1'],
      ['filters[id]', '2'],
    ] as const;
    expect(await caller.get(rfis, twice)).toMatchObject({ status: 400 });
    expect((await lab.violations()).map(({ kind }) => kind)).toEqual(Array(wrong.length + 1).fill('bad-query'));
  });
});
