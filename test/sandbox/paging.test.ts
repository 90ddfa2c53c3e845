// Pages: how many records one holds, what its headers say, and that walking from link to link meets each record once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { routes } from '../../sandbox/domains/index.js';
import { lists } from './lists/index.js';
import { idsOf, Lab, linkTo, placesIn, placesOf, rowsOf, type Answer, type Caller, type Query } from './support.js';

let lab: Lab;
let caller: Caller;
let users: string;
let rfis: string;
/** Every list that is paged, with its largest page. */
let paged: readonly {
  readonly template: string;
  readonly path: string;
  readonly usual: number;
  readonly most: number;
}[];

beforeAll(async () => {
  lab = await Lab.start();
  caller = await lab.as();
  const { big, rfis: examples } = lab.world;
  ({ users } = placesOf(big.id));
  ({ rfis } = placesIn(examples.open.projectId));
  paged = await Promise.all(
    lists.flatMap(({ template, path, usualPage: usual = 100, largestPage: most = 2000 }) =>
      most === 'none'
        ? []
        : [Promise.resolve(path(lab.world, caller)).then((at) => ({ template, path: at, usual, most }))],
    ),
  );
});

afterAll(() => lab[Symbol.asyncDispose]());

const header = ({ headers }: Answer, name: string): number => Number(headers.get(name));

/** Follows rel="next" to the end. */
async function walk(path: string, query: Query): Promise<readonly Answer[]> {
  const answers = [await caller.get(path, query)];
  for (let next = linkTo('next', answers[0]!); next !== undefined; next = linkTo('next', answers.at(-1)!)) {
    answers.push(await caller.get(next));
  }
  return answers;
}

describe('the size of a page', () => {
  test('is tested for every list', () => {
    const isList = ({ method, path, query }: (typeof routes)[number]) =>
      method === 'GET' && 'per_page' in query && !path.endsWith('id}');
    const templates = routes.filter(isList).map(({ path }) => path);
    expect(paged.map(({ template }) => template).sort()).toEqual(templates.sort());
  });

  test('is the usual one, what was asked for, or the largest there is', async () => {
    for (const { path, usual, most } of paged) {
      const sizes = [];
      for (const query of [{}, { per_page: '3' }, { per_page: String(most) }, { per_page: '100000' }] as Query[]) {
        const answer = await caller.get(path, query);
        const size = header(answer, 'per-page');
        expect(rowsOf(answer)).toHaveLength(Math.min(size, header(answer, 'total')));
        sizes.push(size);
      }
      expect({ path, sizes }).toEqual({ path, sizes: [usual, 3, most, most] });
    }
  });

  test('cuts a directory of more than 100 people', async () => {
    const answer = await caller.get(users);
    expect(rowsOf(answer)).toHaveLength(100);
    expect(header(answer, 'total')).toBeGreaterThan(100);
    expect(linkTo('next', answer)).toBeDefined();
  });

  test('is fixed in the view of bare ids of projects', async () => {
    const answer = await caller.get(placesOf(lab.world.big.id).projects, { view: 'ids', per_page: '2' });
    expect(answer).toMatchObject({ status: 200, body: lab.world.big.projectIds });
    expect(header(answer, 'per-page')).toBe(200_000);
  });
});

describe('links', () => {
  test('lead on and back, and keep the rest of the query', async () => {
    const query = { 'filters[search]': 'a', sort: '-name', per_page: '5' };
    const pages = await walk(users, query);
    expect(pages.length).toBeGreaterThan(3);
    const target = (relation: string, answer: Answer): string | null => {
      const link = linkTo(relation, answer);
      if (link === undefined) return null;
      const { origin, searchParams } = new URL(link);
      expect(origin).toBe(lab.url);
      const { page, ...kept } = Object.fromEntries(searchParams);
      expect(kept).toEqual(query);
      return page ?? '';
    };
    const last = String(pages.length);
    const relations = ['first', 'prev', 'next', 'last'];
    const at = (index: number) => relations.map((relation) => target(relation, pages[index]!));
    expect(at(0)).toEqual([null, null, '2', last]);
    expect(at(1)).toEqual(['1', '1', '3', last]);
    expect(at(pages.length - 1)).toEqual(['1', String(pages.length - 1), null, null]);
  });

  test('are absent where one page holds everything', async () => {
    for (const { path, most } of paged) {
      const answer = await caller.get(path, { per_page: String(most) });
      expect(answer.headers.has('link')).toBe(false);
    }
  });

  test('have no next on an exactly full last page', async () => {
    const total = header(await caller.get(users), 'total');
    const answer = await caller.get(users, { per_page: String(total) });
    expect(rowsOf(answer)).toHaveLength(total);
    expect(linkTo('next', answer)).toBeUndefined();
  });

  test('walked to the end meet every record once, whatever the page size', async () => {
    const whole = new Map<string, readonly number[]>();
    for (const path of [users, rfis]) whole.set(path, idsOf(await caller.all(path)));
    const sizes = fc.integer({ min: 4, max: 160 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.constantFrom(users, rfis), async (size, path) => {
        const ids = whole.get(path) ?? [];
        const pages = await walk(path, { per_page: String(size) });
        expect(pages.flatMap((page) => idsOf(rowsOf(page)))).toEqual(ids);
        expect(pages).toHaveLength(Math.ceil(ids.length / size));
        for (const page of pages) {
          expect(header(page, 'total')).toBe(ids.length);
          expect(header(page, 'per-page')).toBe(size);
        }
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});

describe('a page', () => {
  test('past the end is empty and ends there', async () => {
    const answer = await caller.get(rfis, { page: '40' });
    expect(answer).toMatchObject({ status: 200, body: [] });
    expect(header(answer, 'total')).toBeGreaterThan(0);
    expect(linkTo('next', answer)).toBeUndefined();
  });

  test('of an empty list says so', async () => {
    const answer = await caller.get(rfis, { search: 'nobody ever asked this' });
    expect(answer).toMatchObject({ status: 200, body: [] });
    expect([header(answer, 'total'), answer.headers.get('link')]).toEqual([0, null]);
  });

  test.each(['0', '-1', '1.5', 'two', ''])('numbered or sized "%s" is refused', async (value) => {
    for (const name of ['page', 'per_page'])
      expect(await caller.get(rfis, { [name]: value })).toMatchObject({ status: 400 });
    const wrong = (await lab.violations()).slice(-2);
    expect(wrong.map(({ kind, name }) => [kind, name])).toEqual([
      ['bad-query', 'page'],
      ['bad-query', 'per_page'],
    ]);
  });

  test('is accepted and ignored where Procore documents it for a single vendor', async () => {
    const { big } = lab.world;
    const place = placesOf(big.id).vendor(big.vendorIds[0]!);
    expect((await caller.get(place, { page: '7', per_page: '1' })).body).toEqual((await caller.get(place)).body);
  });
});
