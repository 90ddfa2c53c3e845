// Builds dist/: every TypeScript file becomes a JavaScript file in the same place, so that a path relative to a module
// (the schema files) holds in both trees, and GraphiQL becomes one page. Types are checked by `npm run typecheck`, not
// here, so that `npm start` is quick; and what has not changed since the last build is not built again.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const sourceFolders = ['src', 'sandbox', 'client', 'bench', 'scripts'];

async function filesBelow(folder, ending) {
  const entries = await readdir(path.join(root, folder), { recursive: true });
  const files = entries.filter((name) => name.endsWith(ending)).sort();
  return files.map((name) => path.join(root, folder, name));
}

/** Runs the step unless it ran before with the same inputs. */
async function unlessBuilt(name, files, step) {
  const hash = createHash('sha256');
  for (const file of [...files, import.meta.filename])
    hash.update(path.relative(root, file)).update(await readFile(file));
  const stamp = hash.digest('hex');
  const stampFile = path.join(dist, `.${name}.stamp`);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  await rm(stampFile, { force: true });
  await mkdir(dist, { recursive: true });
  await step(files);
  await writeFile(stampFile, stamp);
}

async function compile(entryPoints) {
  await Promise.all(sourceFolders.map((folder) => rm(path.join(dist, folder), { recursive: true, force: true })));
  const { build } = await import('esbuild');
  await build({
    entryPoints,
    outdir: dist,
    outbase: root,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  });
}

async function copySchema() {
  await rm(path.join(dist, 'schema'), { recursive: true, force: true });
  await cp(path.join(root, 'schema'), path.join(dist, 'schema'), { recursive: true });
}

/** GraphiQL with everything inlined, so that it works without internet; its tabs are the example operations. */
async function renderGraphiQLPage(files) {
  const examples = files.filter((file) => file.endsWith('.graphql'));
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'procore-graph',
    endpoint: './graphql',
    defaultTabs: await Promise.all(examples.map(async (file) => ({ query: await readFile(file, 'utf8') }))),
    shouldPersistHeaders: false,
  });
  await mkdir(path.join(dist, 'assets'), { recursive: true });
  await writeFile(path.join(dist, 'assets', 'graphiql.html.gz'), gzipSync(html));
}

const sources = await Promise.all(sourceFolders.map((folder) => filesBelow(folder, '.ts')));
const renderer = path.join(root, 'node_modules/@graphql-yoga/render-graphiql/package.json');
await Promise.all([
  unlessBuilt('sources', sources.flat(), compile),
  unlessBuilt('schema', await filesBelow('schema', '.graphql'), copySchema),
  unlessBuilt(
    'graphiql',
    [...(await filesBelow('client/operations/examples', '.graphql')), renderer],
    renderGraphiQLPage,
  ),
]);
