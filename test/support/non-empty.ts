// A check of each item of a list checks nothing when there is none.

/** The list; fails when it is empty. */
export function nonEmpty<List extends readonly unknown[]>(list: List): List {
  if (list.length === 0) throw new Error('the list is empty: there is nothing to check');
  return list;
}
