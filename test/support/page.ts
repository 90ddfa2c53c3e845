// A page in the place of GraphiQL, for tests that are not about it.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

let written: Promise<URL> | undefined;

async function write(): Promise<URL> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'procore-graph-')), 'graphiql.html.gz');
  await writeFile(file, gzipSync('<!doctype html><title>GraphiQL</title>'));
  return pathToFileURL(file);
}

export const writeEmptyPage = (): Promise<URL> => (written ??= write());
