// Tables and blocks of code in Markdown pages, read the way a reader sees them.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export const pageOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));

/** The blocks of code in this language. */
export const blocksOf = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!.trim());

/** The rows of the tables whose first column has this heading, without headings. */
export function tableRows(page: string, heading: string): string[][] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) inside = false;
    else if (cellsOf(line)[0] === heading) inside = true;
    else if (inside && !/^\|[\s|:-]+\|$/.test(line)) rows.push(cellsOf(line));
  }
  return rows;
}
