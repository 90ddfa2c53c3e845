// `npm run client`: the typed client as a package that a service installs, dist/procore-graph-client-<version>.tgz. It holds
// JavaScript and types, and needs what client/ imports and nothing else of this project.
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const folder = path.join(dist, 'procore-graph-client');
const NAME = 'procore-graph-client';
/** What client/ imports; a test compiles and runs the package with these alone. */
const NEEDED = ['graphql', 'graphql-request'];

const { version, license, engines, type, dependencies } = JSON.parse(
  await readFile(path.join(root, 'package.json'), 'utf8'),
);
const manifest = {
  name: NAME,
  version,
  description: 'The typed client of procore-graph',
  license,
  type,
  engines,
  sideEffects: false,
  exports: { '.': { types: './index.d.ts', default: './index.js' } },
  files: ['*.js', '*.d.ts'],
  dependencies: Object.fromEntries(NEEDED.map((name) => [name, dependencies[name]])),
};

/** Compiler settings of the whole project, but for what is written. */
const settings = {
  extends: path.join(root, 'tsconfig.json'),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    rootDir: path.join(root, 'client'),
    outDir: folder,
    typeRoots: [path.join(root, 'node_modules/@types')],
  },
  include: [path.join(root, 'client/*.ts')],
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const settingsFile = path.join(dist, 'procore-graph-client.tsconfig.json');
await writeFile(settingsFile, JSON.stringify(settings));
await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
await run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', settingsFile]);
await rm(settingsFile);
await run('npm', ['pack', '--silent', '--pack-destination', dist], { cwd: folder });
console.log(path.relative(process.cwd(), path.join(dist, `${NAME}-${version}.tgz`)));
