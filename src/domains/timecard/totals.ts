// Sums of the hours of timecards: exact, from what is known of them.
import Big from 'big.js';
import { groupBy } from '../../kernel/group.js';

/** A timecard as far as its hours are concerned. */
interface Worked {
  readonly peek: (field: 'hours') => string | null | undefined;
}

/** Hours as Procore writes them; whatever is no number is none. */
function hoursOf(entry: Worked): Big {
  const hours = entry.peek('hours');
  return hours && /^-?\d+(\.\d+)?$/.test(hours) ? new Big(hours) : new Big(0);
}

export const sumOf = (entries: readonly Worked[]): string =>
  entries.reduce((sum, entry) => sum.plus(hoursOf(entry)), new Big(0)).toFixed();

/** Sums by a key, in the order in which the keys first occur; what has no key is left out. */
export function sumsBy<Entry extends Worked, Group>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => number | string | null | undefined,
  show: (first: Entry) => Group,
) {
  const groups = groupBy(entries, (entry) => keyOf(entry) ?? null);
  groups.delete(null);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...show(first), hours: sumOf(group) }] : [];
  });
}
