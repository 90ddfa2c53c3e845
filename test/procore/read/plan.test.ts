// The planner: every record is answered, and never with more calls than the obvious way needs.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planCalls, type PlannedCalls, type SourceFacts, type Wanted } from '../../../src/procore/read/plan.js';

const source = (name: string, fields: string, cost: SourceFacts['cost']): SourceFacts => ({
  name,
  covers: (field) => fields.includes(field),
  cost,
});
const each = (records: number): number => records;
const whole =
  (calls: number): SourceFacts['cost'] =>
  () =>
    calls;
const batches =
  (size: number): SourceFacts['cost'] =>
  (records) =>
    Math.ceil(records / size);

/** Records that all want the same fields; a field is a letter. */
const wanting = (fields: string, count: number, firstKey = 1): Wanted<number>[] =>
  Array.from({ length: count }, (_, index) => ({ key: firstKey + index, fields: new Set(fields) }));

const shown = (plan: readonly PlannedCalls<number>[]): Record<string, readonly number[]> =>
  Object.fromEntries(plan.map(({ source: name, keys }) => [name, keys]));

const costOf = (plan: readonly PlannedCalls<number>[], sources: readonly SourceFacts[]): number =>
  plan.reduce((sum, { source: name, keys }) => sum + sources.find((s) => s.name === name)!.cost(keys.length), 0);

describe('records that want the same', () => {
  const show = source('show', 'abc', each);
  const list = source('list', 'ab', batches(100));
  const directory = source('directory', 'ab', whole(3));

  test.each<[string, string, number, SourceFacts[], string[]]>([
    ['the only source that shows it', 'c', 5, [list, show], ['show']],
    ['the cheaper of two', 'a', 5, [show, list], ['list']],
    ['one GET each while that is cheaper than the whole list', 'a', 2, [directory, show], ['show']],
    ['the whole list once that is cheaper', 'a', 4, [show, directory], ['directory']],
    ['the earlier source where both cost the same', 'a', 3, [show, directory], ['show']],
    ['the earlier source where both cost the same, the other way round', 'a', 3, [directory, show], ['directory']],
    ['the earlier source for one record', 'a', 1, [show, list], ['show']],
    ['one source for all fields, where one has them', 'bc', 5, [list, show], ['show']],
    ['both sources where only both have them', 'ad', 5, [list, source('other', 'd', whole(1))], ['list', 'other']],
    ['of two that show as much, the cheaper', 'ad', 5, [show, list, source('other', 'd', whole(1))], ['list', 'other']],
    ['what there is, where a field is nowhere', 'az', 5, [list], ['list']],
    ['nothing, where there is no source', 'a', 5, [], []],
    ['nothing for nobody', 'a', 0, [show, list], []],
  ])('take %s', (_, fields, count, sources, names) => {
    const plan = planCalls(wanting(fields, count), sources);
    expect(plan.map(({ source: name }) => name)).toEqual(names);
    for (const { keys } of plan) expect(keys).toEqual(wanting(fields, count).map(({ key }) => key));
  });
});

describe('records that want different things', () => {
  test('join a call that leaves anyway', () => {
    const sources = [source('show', 'ab', each), source('list', 'ac', batches(100))];
    const plan = planCalls([...wanting('c', 3), ...wanting('a', 1, 10)], sources);
    expect(shown(plan)).toEqual({ list: [1, 2, 3, 10] });
  });

  test('join it even when they come first', () => {
    const sources = [source('show', 'ab', each), source('directory', 'ac', whole(4))];
    const plan = planCalls([...wanting('a', 3, 10), ...wanting('c', 5)], sources);
    expect(shown(plan)).toEqual({ directory: [1, 2, 3, 4, 5, 10, 11, 12] });
  });

  test('go their own way where joining would cost a call more', () => {
    const sources = [source('show', 'ab', each), source('list', 'ac', batches(2))];
    const plan = planCalls([...wanting('c', 2), ...wanting('a', 1, 10)], sources);
    expect(shown(plan)).toEqual({ show: [10], list: [1, 2] });
  });

  test('come out in the order of the sources', () => {
    const sources = [source('one', 'a', each), source('two', 'b', each), source('three', 'c', each)];
    const plan = planCalls([...wanting('c', 1, 3), ...wanting('a', 1, 1), ...wanting('b', 1, 2)], sources);
    expect(shown(plan)).toEqual({ one: [1], two: [2], three: [3] });
    expect(plan.map(({ source: name }) => name)).toEqual(['one', 'two', 'three']);
  });
});

describe('any plan', () => {
  const letters = 'abcd';
  const anyFields = fc.subarray(Array.from(letters), { minLength: 1 }).map((fields) => fields.join(''));
  const anyCost = fc.oneof(
    fc.constant(each),
    fc.integer({ min: 1, max: 5 }).map(whole),
    fc.integer({ min: 2, max: 4 }).map(batches),
  );
  const anySources = (maxLength: number) =>
    fc
      .array(fc.tuple(anyFields, anyCost), { minLength: 1, maxLength })
      .map((some) => some.map(([fields, cost], index) => source(`source ${index}`, fields, cost)));
  const anyWanted = fc
    .array(fc.oneof(anyFields, anyFields, fc.constant('z')), { maxLength: 7 })
    .map((some) => some.flatMap((fields, index) => wanting(fields, 1, index + 1)));

  const answerable = ({ fields }: Wanted<number>, sources: readonly SourceFacts[]): string[] =>
    [...fields].filter((field) => sources.some((s) => s.covers(field)));

  /** The cost of asking one source for everything, for the best source that can answer everything. */
  const bestSingle = (wanted: readonly Wanted<number>[], sources: readonly SourceFacts[]): number =>
    Math.min(
      ...sources
        .filter((s) => wanted.every((record) => answerable(record, sources).every((field) => s.covers(field))))
        .map((s) => s.cost(wanted.length)),
    );

  test('gets every field that can be got, for every record, once', () => {
    fc.assert(
      fc.property(anyWanted, anySources(4), (wanted, sources) => {
        const plan = planCalls(wanted, sources);
        for (const record of wanted) {
          const asked = plan.filter(({ keys }) => keys.includes(record.key)).map(({ source: name }) => name);
          const covering = sources.filter(({ name }) => asked.includes(name));
          expect(answerable(record, sources).filter((field) => !covering.some((s) => s.covers(field)))).toEqual([]);
        }
        for (const { keys } of plan) expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(plan.map(({ source: name }) => name)).size).toBe(plan.length);
      }),
      { numRuns: 500 },
    );
  });

  test('asks for no record that is not wanted, and makes no empty call', () => {
    fc.assert(
      fc.property(anyWanted, anySources(4), (wanted, sources) => {
        const known = new Set(wanted.map(({ key }) => key));
        for (const { keys } of planCalls(wanted, sources)) {
          expect(keys.length).toBeGreaterThan(0);
          expect(keys.every((key) => known.has(key))).toBe(true);
        }
      }),
    );
  });

  test('of records that want the same costs what the best single source would', () => {
    fc.assert(
      fc.property(anyFields, fc.integer({ min: 1, max: 9 }), anySources(4), (fields, count, sources) => {
        const wanted = wanting(fields, count);
        const best = bestSingle(wanted, sources);
        expect(best === Infinity ? best : costOf(planCalls(wanted, sources), sources)).toBe(best);
      }),
      { numRuns: 500 },
    );
  });

  test('over two sources costs no more than the best single one', () => {
    fc.assert(
      fc.property(anyWanted, anySources(2), (wanted, sources) => {
        const best = wanted.length === 0 ? 0 : bestSingle(wanted, sources);
        expect(costOf(planCalls(wanted, sources), sources)).toBeLessThanOrEqual(best);
      }),
      { numRuns: 500 },
    );
  });

  test('over two sources is as cheap as any way to divide the records', () => {
    const everyDivision = (wanted: readonly Wanted<number>[], [one, two]: readonly SourceFacts[]): number[] => {
      const divide = (left: readonly Wanted<number>[], ones: number, twos: number): number[] => {
        const [record, ...rest] = left;
        if (record === undefined) return [(ones && one!.cost(ones)) + (twos && two !== undefined ? two.cost(twos) : 0)];
        const fields = answerable(record, [one!, two ?? one!]);
        return [
          ...(fields.every((field) => one!.covers(field)) ? divide(rest, ones + 1, twos) : []),
          ...(two !== undefined && fields.every((field) => two.covers(field)) ? divide(rest, ones, twos + 1) : []),
        ];
      };
      return divide(wanted, 0, 0);
    };
    const anyPair = fc
      .tuple(anyFields, anyFields, fc.integer({ min: 1, max: 5 }))
      .map(([one, two, calls]) => [source('show', one, each), source('whole', two, whole(calls))]);
    fc.assert(
      fc.property(anyWanted, anyPair, (wanted, sources) => {
        const cheapest = Math.min(...everyDivision(wanted, sources));
        expect(cheapest === Infinity ? cheapest : costOf(planCalls(wanted, sources), sources)).toBeLessThanOrEqual(
          cheapest,
        );
      }),
      { numRuns: 500 },
    );
  });
});

test('records that want different things of one source do not take two', () => {
  const fields = { show: 'abc', list0: 'a', list1: 'ab' };
  const sources: SourceFacts[] = Object.entries(fields).map(([name, covered]) => ({
    name,
    covers: (field) => covered.includes(field),
    cost: (records) => (name === 'show' ? records : Math.ceil(records / 100)),
  }));
  const wanted = ['a', 'b'].map((field, key) => ({ key, fields: new Set(field) }));
  expect(planCalls(wanted, sources)).toEqual([{ source: 'list1', keys: [0, 1] }]);
});

test('no plan costs more than the best single source', () => {
  const letters = ['a', 'b', 'c'];
  const anyCost = fc.oneof(
    fc.constant((records: number) => records),
    fc.integer({ min: 1, max: 4 }).map((calls) => () => calls),
    fc.constant((records: number) => Math.ceil(records / 2)),
  );
  const anySources = fc
    .array(fc.tuple(fc.subarray(letters, { minLength: 1 }), anyCost), { minLength: 1, maxLength: 4 })
    .map((some) =>
      some.map(([covered, cost], index): SourceFacts => ({
        name: `s${index}`,
        covers: (field) => covered.includes(field),
        cost,
      })),
    );
  const anyRecords = fc.array(fc.subarray(letters, { minLength: 1 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(anyRecords, anySources, (records, sources) => {
      const wanted = records.map((fields, key) => ({ key, fields: new Set(fields) }));
      const cost = planCalls(wanted, sources).reduce(
        (sum, { source, keys }) => sum + sources.find(({ name }) => name === source)!.cost(keys.length),
        0,
      );
      const answerable = records.flat().filter((field) => sources.some(({ covers }) => covers(field)));
      const able = sources.filter(({ covers }) => answerable.every(covers));
      expect(cost).toBeLessThanOrEqual(Math.min(...able.map((source) => source.cost(records.length))));
    }),
    { numRuns: 1000 },
  );
});
