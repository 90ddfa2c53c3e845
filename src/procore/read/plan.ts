// Which calls complete a set of records with the fewest REST calls. Pure: what each source of a noun can answer, what it
// costs, and what is wanted go in; calls come out.
import { groupBy } from '../../kernel/group.js';

/** A way to get a noun's fields, as the planner sees it. */
export interface SourceFacts {
  readonly name: string;
  /** Whether an answer of this source settles the field (present, or certainly absent). */
  readonly covers: (field: string) => boolean;
  /** REST calls for that many records. */
  readonly cost: (records: number) => number;
}

export interface Wanted<K> {
  readonly key: K;
  readonly fields: ReadonlySet<string>;
}

export interface PlannedCalls<K> {
  readonly source: string;
  readonly keys: readonly K[];
}

/**
 * The sources that together cover the fields; one if one does. Fields nobody covers are left out: they are absent. Of
 * sources that cover as much, the one that is cheaper for `count` records.
 */
function coverings(fields: ReadonlySet<string>, sources: readonly SourceFacts[], count: number): SourceFacts[][] {
  const answerable = [...fields].filter((field) => sources.some((source) => source.covers(field)));
  const single = sources.filter((source) => answerable.every((field) => source.covers(field)));
  if (single.length > 0) return single.map((source) => [source]);
  const chosen: SourceFacts[] = [];
  let left = answerable;
  while (left.length > 0) {
    const gain = (source: SourceFacts): number => left.filter((field) => source.covers(field)).length;
    const isBetter = (b: SourceFacts, a: SourceFacts): boolean =>
      gain(b) > gain(a) || (gain(b) === gain(a) && b.cost(count) < a.cost(count));
    const best = sources.reduce((a, b) => (isBetter(b, a) ? b : a));
    chosen.push(best);
    left = left.filter((field) => !best.covers(field));
  }
  return [chosen];
}

/**
 * Assigns every record to sources. Records with the fewest ways to be answered go first; the others join calls that leave
 * anyway when that costs nothing more. Between equals the earlier source wins.
 */
export function planCalls<K>(wanted: readonly Wanted<K>[], sources: readonly SourceFacts[]): PlannedCalls<K>[] {
  const withWays = wanted.map(({ key, fields }) => ({ key, ways: coverings(fields, sources, wanted.length) }));
  const groups = groupBy(withWays, ({ ways }) => ways.map((way) => way.map(({ name }) => name).join('+')).join('|'));
  const planned = new Map<SourceFacts, K[]>(sources.map((source) => [source, []]));
  const added = (source: SourceFacts, records: number): number => {
    const already = planned.get(source)?.length ?? 0;
    return source.cost(already + records) - (already === 0 ? 0 : source.cost(already));
  };
  const ordered = [...groups.values()].map((group) => ({
    ways: group[0]?.ways ?? [],
    keys: group.map(({ key }) => key),
  }));
  for (const { ways, keys } of ordered.sort((a, b) => a.ways.length - b.ways.length)) {
    const costs = ways.map((way) => way.reduce((sum, source) => sum + added(source, keys.length), 0));
    const cheapest = ways[costs.indexOf(Math.min(...costs))] ?? [];
    for (const source of cheapest) planned.get(source)?.push(...keys);
  }
  const calls = [...planned].filter(([, keys]) => keys.length > 0);
  const cost = calls.reduce((sum, [source, keys]) => sum + source.cost(keys.length), 0);
  // Chosen group by group: one source for everybody may still be cheaper.
  const able = sources.filter((source) =>
    withWays.every(({ ways }) => ways.some(([only, more]) => only === source && !more)),
  );
  const costs = able.map((source) => source.cost(wanted.length));
  const single = able[costs.indexOf(Math.min(...costs))];
  if (single !== undefined && wanted.length > 0 && Math.min(...costs) < cost)
    return [{ source: single.name, keys: wanted.map(({ key }) => key) }];
  return calls.map(([source, keys]) => ({ source: source.name, keys }));
}
