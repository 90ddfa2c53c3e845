// A page in the place of GraphiQL, for tests that are not about it.
import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

let written: Promise<URL> | undefined;

/**
 * One file for each page, however often tests are run: it is named after what it holds, and is whole when it has its name.
 *
 * @param html the page, which is compressed as the build does
 */
export async function writePage(html: string | Buffer): Promise<URL> {
  const name = createHash('sha256').update(html).digest('hex').slice(0, 16);
  const file = path.join(tmpdir(), `procore-graph-page-${name}.html.gz`);
  await writeFile(`${file}.${process.pid}`, gzipSync(html));
  await rename(`${file}.${process.pid}`, file);
  return pathToFileURL(file);
}

export const writeEmptyPage = (): Promise<URL> => (written ??= writePage('<!doctype html><title>GraphiQL</title>'));
