// A page in the place of GraphiQL, for tests that are not about it.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

let written: Promise<URL> | undefined;

/** @param html the page, which is compressed as the build does */
export async function writePage(html: string | Buffer): Promise<URL> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'procore-graph-')), 'graphiql.html.gz');
  await writeFile(file, gzipSync(html));
  return pathToFileURL(file);
}

export const writeEmptyPage = (): Promise<URL> => (written ??= writePage('<!doctype html><title>GraphiQL</title>'));
