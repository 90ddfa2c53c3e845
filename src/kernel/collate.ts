// Matches answers to keys. Procore leaves out what a caller may not see and promises no order, so answers are matched on
// the whole key, never by position.

/** For every key its answer or undefined, in the order of the keys. */
export function collate<K, A>(
  keys: readonly K[],
  answers: Iterable<A>,
  textOfKey: (key: K) => string,
  textOfAnswer: (answer: A) => string,
): (A | undefined)[] {
  const byText = new Map<string, A>();
  for (const answer of answers) byText.set(textOfAnswer(answer), answer);
  return keys.map((key) => byText.get(textOfKey(key)));
}
