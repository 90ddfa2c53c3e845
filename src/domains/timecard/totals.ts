// Sums of the hours on a page of timecards: exact, from what the page holds, without a call.
import Big from 'big.js';
import { groupBy } from '../../kernel/group.js';
import type { Connection } from '../../kernel/connection.js';
import type { Context, TimecardEntryConnectionResolvers } from '../../graphql/generated.js';
import type { EntryRecord } from './entry.js';
import { costCodeOf, personOf } from './references.js';

/** Hours as Procore writes them; whatever is no number is none. */
function hoursOf(entry: EntryRecord): Big {
  const hours = entry.peek('hours');
  return hours && /^-?\d+(\.\d+)?$/.test(hours) ? new Big(hours) : new Big(0);
}

const sumOf = (entries: readonly EntryRecord[]): string =>
  entries.reduce((sum, entry) => sum.plus(hoursOf(entry)), new Big(0)).toFixed();

/** The groups in the order in which they first occur; timecards for which there is none are left out. */
function sumsBy<Group>(
  entries: readonly EntryRecord[],
  keyOf: (entry: EntryRecord) => number | string | null | undefined,
  show: (first: EntryRecord) => Group,
) {
  const groups = groupBy(entries, (entry) => keyOf(entry) ?? null);
  groups.delete(null);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...show(first), hours: sumOf(group) }] : [];
  });
}

function totalsOf({ nodes, pageInfo }: Connection<EntryRecord>, context: Context) {
  const days = sumsBy(
    nodes,
    (entry) => entry.peek('date'),
    (entry) => ({ date: entry.peek('date') ?? null }),
  );
  return {
    hours: sumOf(nodes),
    byPerson: sumsBy(
      nodes,
      (entry) => entry.peek('party')?.id,
      (entry) => ({ person: personOf(entry.peek('party'), entry.peek('login_information'), entry.key, context) }),
    ),
    byDay: days.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)),
    byCostCode: sumsBy(
      nodes,
      (entry) => entry.peek('cost_code')?.id,
      (entry) => ({ costCode: costCodeOf(entry.peek('cost_code'), entry.key, context) }),
    ),
    partial: pageInfo.hasNextPage || pageInfo.hasPreviousPage,
  };
}

export const TimecardEntryConnection = {
  totals: (page, _args, context) => totalsOf(page, context),
} satisfies Partial<TimecardEntryConnectionResolvers>;
