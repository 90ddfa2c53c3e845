// Builds dist/: every TypeScript file becomes a JavaScript file in the same place, so that a path relative to a module
// (the schema files, the GraphiQL page) holds in both trees. Types are checked by `npm run typecheck`, not here, so that
// `npm start` is quick.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const sourceFolders = ['src', 'sandbox', 'client', 'bench'];

async function filesBelow(folder, ending) {
  const entries = await readdir(path.join(root, folder), { recursive: true });
  return entries.filter((name) => name.endsWith(ending)).map((name) => path.join(root, folder, name));
}

async function compile() {
  await Promise.all(sourceFolders.map((folder) => rm(path.join(dist, folder), { recursive: true, force: true })));
  const entryPoints = (await Promise.all(sourceFolders.map((folder) => filesBelow(folder, '.ts')))).flat();
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
async function renderGraphiQLPage() {
  const examples = await Promise.all(
    (await filesBelow('client/operations/examples', '.graphql')).sort().map((f) => readFile(f, 'utf8')),
  );
  const renderer = JSON.parse(
    await readFile(path.join(root, 'node_modules/@graphql-yoga/render-graphiql/package.json'), 'utf8'),
  );
  const page = path.join(dist, 'assets', 'graphiql.html.gz');
  const stampFile = `${page}.stamp`;
  const stamp = createHash('sha256')
    .update(JSON.stringify([renderer.version, examples]))
    .update(await readFile(import.meta.filename))
    .digest('hex');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'procore-graph',
    endpoint: '/graphql',
    defaultTabs: examples.map((query) => ({ query })),
    shouldPersistHeaders: false,
  });
  await mkdir(path.dirname(page), { recursive: true });
  await writeFile(page, gzipSync(html));
  await writeFile(stampFile, stamp);
}

await Promise.all([compile(), copySchema(), renderGraphiQLPage()]);
