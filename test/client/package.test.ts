// The client as a service has it: the package that `npm run client` makes, with the dependencies it names and nothing else of
// this project, compiled by the service's own TypeScript and run by Node. What is run is what the README and docs/client.md say.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { blocksOf, pageOf } from '../docs/tables.js';
import { usePair } from '../support/use-pair.js';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const modules = path.join(root, 'node_modules');
const pair = usePair();

let service = '';
/** What the service's compiler says. */
let complaints = '';
/** The package as it is installed. */
const installed = () => path.join(service, 'node_modules/procore-graph-client');

beforeAll(async () => {
  service = await mkdtemp(path.join(tmpdir(), 'procore-graph-service-'));
  const { stdout } = await run('npm', ['run', '--silent', 'client'], { cwd: root });
  const tarball = path.join(root, stdout.trim());
  await mkdir(installed(), { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed(), '--strip-components', '1']);
  // What `npm install` fetches for it, and what a service in TypeScript has itself.
  const { dependencies } = JSON.parse(await readFile(path.join(installed(), 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), '@types/node']) {
    const link = path.join(service, 'node_modules', name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.join(modules, name), link, 'dir');
  }
  await writeFile(path.join(service, 'package.json'), '{ "type": "module" }');
  await writeFile(
    path.join(service, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { strict: true, module: 'NodeNext', target: 'ES2023', types: ['node'] } }),
  );
  const [readme] = blocksOf(pageOf('README.md'), 'ts');
  const [options, own] = blocksOf(pageOf('docs/client.md'), 'ts');
  const nonsense =
    "import { createClient } from 'procore-graph-client';\nawait createClient({ url: '' }).Nonsense();\n";
  for (const [name, program] of Object.entries({ readme, options, own, nonsense }))
    await writeFile(path.join(service, `${name}.ts`), program!.replaceAll('http://127.0.0.1:4000', pair().gateway.url));
  complaints = await run(process.execPath, [path.join(modules, 'typescript/bin/tsc')], { cwd: service }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error as { stdout: string }).stdout,
  );
}, 120_000);
afterAll(() => rm(service, { recursive: true, force: true }));

/** What the program prints. */
const printed = async (name: string): Promise<string> =>
  (await run(process.execPath, [`${name}.js`], { cwd: service })).stdout;

test('a service does what the README says', async () => {
  expect(await printed('readme')).toBe(
    [
      'Halvorsen Keating Builders, Meridian Coast Constructors, Tamarack Civil Group',
      'Halvorsen Keating Builders',
      "INVALID_ID [ 'project' ]",
      '',
    ].join('\n'),
  );
});

test('a service does what docs/client.md says', async () => {
  expect(await printed('options')).toMatch(/^\S+@\S+\n$/);
  expect(await printed('own')).toBe('Harborview Medical Tower, Eastlake Transit Hub\n');
});

test('what is not there does not compile, and all else does', () => {
  expect(complaints).toMatch(/^nonsense\.ts\(2,\d+\): error TS2339: Property 'Nonsense' does not exist.*\n$/);
});

test('the package is named in the README as it is called', async () => {
  const { name, version } = JSON.parse(await readFile(path.join(installed(), 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  for (const page of ['README.md', 'docs/client.md']) expect(pageOf(page)).toContain(`dist/${name}-${version}.tgz`);
});
