// Sums of the hours of timecards: exact, from what is known of them.
import Big from 'big.js';
import { groupBy } from '../../kernel/group.js';

/** A timecard as far as its hours are concerned. */
interface Worked {
  readonly peek: (field: 'hours') => string | null | undefined;
}

/** Hours as Procore writes them; null where they are no number, and no sum can hold them. */
function hoursOf(entry: Worked): Big | null {
  const hours = entry.peek('hours');
  if (!hours) return new Big(0);
  return /^-?\d+(\.\d+)?$/.test(hours) ? new Big(hours) : null;
}

/** Whether there are hours that are in no sum. */
export const isUncounted = (entry: Worked): boolean => hoursOf(entry) === null;

export const sumOf = (entries: readonly Worked[]): string =>
  entries.reduce((sum, entry) => sum.plus(hoursOf(entry) ?? 0), new Big(0)).toFixed();

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
