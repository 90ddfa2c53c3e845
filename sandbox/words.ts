// Lists of names written as one string of words, checked by the compiler: long tables stay readable.

/** The union of the words in a space-separated string. */
export type Words<S extends string, Found extends string = never> = S extends `${infer Head} ${infer Rest}`
  ? Words<Rest, Found | Head>
  : Found | S;

export const words = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Rows of cells separated by `|`, one row a line: data tables without the punctuation of code. */
export function table<S extends string>(columns: S, text: string): Readonly<Record<Words<S>, string>>[] {
  const names = words(columns);
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== names.length) throw new Error(`Expected ${names.length} cells: ${line}`);
      return Object.fromEntries(names.map((name, index) => [name, cells[index]])) as Record<Words<S>, string>;
    });
}
