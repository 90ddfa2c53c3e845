// Every gate of `npm run check` bites: in a copy of the tree a fault is planted for each rule that is ours, and the gate has
// to name that rule at that place. A gate that fails for another reason, or not at all, is no gate.
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '..');
const folders = ['src', 'sandbox', 'client', 'schema', 'bench', 'scripts', 'test'];
const cruised = ['src', 'sandbox', 'client', 'bench', 'scripts', 'test'];
const files = ['package.json', 'tsconfig.json', 'eslint.config.mjs', '.dependency-cruiser.mjs', 'codegen.config.mjs'];
const settings = ['knip.jsonc', '.prettierrc.json', '.prettierignore', '.editorconfig'];

let tree = '';

beforeAll(async () => {
  tree = await mkdtemp(path.join(tmpdir(), 'procore-graph-gates-'));
  for (const folder of folders) await cp(path.join(root, folder), path.join(tree, folder), { recursive: true });
  for (const file of [...files, ...settings]) await cp(path.join(root, file), path.join(tree, file));
  await symlink(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'dir');
});
afterAll(() => rm(tree, { recursive: true, force: true }));

interface Outcome {
  readonly failed: boolean;
  readonly output: string;
}

function gate(command: string, ...args: readonly string[]): Promise<Outcome> {
  const program = path.join(root, 'node_modules', '.bin', command);
  return new Promise((resolve) => {
    execFile(program, args, { cwd: tree, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });
}

/** Writes files, runs the gate, and takes them away again. */
async function planted(faults: Readonly<Record<string, string>>, run: () => Promise<Outcome>): Promise<Outcome> {
  for (const [file, text] of Object.entries(faults)) {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), text);
  }
  const outcome = await run();
  for (const file of Object.keys(faults)) await rm(path.join(tree, file));
  return outcome;
}

describe('module boundaries', () => {
  const importing = (target: string) => `import * as planted from '${target}';\nexport const used = planted;\n`;
  const faults = {
    'room-kernel': ['src/kernel/planted.ts', importing('../procore/rest/retry.js')],
    'room-config': ['src/config/planted.ts', importing('../procore/rest/retry.js')],
    'room-observability': ['src/observability/planted.ts', importing('../config/index.js')],
    'room-state': ['src/state/planted.ts', importing('../procore/rest/retry.js')],
    'room-procore': ['src/procore/planted.ts', importing('../domains/index.js')],
    'room-http': ['src/http/planted.ts', importing('../procore/rest/retry.js')],
    'room-main': ['src/main/planted.ts', importing('../http/server.js')],
    'graphql-types-of-procore-only': ['src/graphql/planted.ts', importing('../http/server.js')],
    'room-graphql': ['src/graphql/planted-values.ts', importing('../procore/rest/retry.js')],
    'calls-know-no-graph': ['src/procore/rest/planted.ts', importing('../read/plan.js')],
    'reads-know-no-writes': ['src/procore/read/planted.ts', importing('../write/step.js')],
    'slice-to-slice': ['src/domains/vendor/planted.ts', importing('../rfi/rest.js')],
    'slice-reach': ['src/domains/vendor/planted-reach.ts', importing('../../http/server.js')],
    'generated-types-in-resolvers-only': [
      'src/domains/vendor/planted-types.ts',
      "import type { Vendor } from '../../graphql/generated.js';\nexport type Planted = Vendor;\n",
    ],
    'generated-as-types': ['src/graphql/planted-generated.ts', importing('./generated.js')],
    'nobody-imports-the-top': ['src/http/planted-top.ts', importing('../app.js')],
    'src-stands-alone': ['src/procore/planted-sandbox.ts', importing('../../sandbox/clock.js')],
    'sandbox-stands-alone': ['sandbox/planted.ts', importing('../src/kernel/errors.js')],
    'client-stands-alone': ['client/planted.ts', importing('../src/kernel/errors.js')],
    'client-needs-little': ['client/planted-package.ts', importing('zod')],
    'no-tools-at-run-time': ['src/kernel/planted-tool.ts', importing('prettier')],
    'bench-reach': ['bench/planted.ts', importing('../src/procore/rest/retry.js')],
    'scripts-reach': ['scripts/planted.ts', importing('../sandbox/clock.js')],
    'nouns-are-tested-from-outside': ['test/domains/planted.ts', importing('../../src/domains/rfi/rest.js')],
    'tests-of-the-emulator': ['test/sandbox/planted.ts', importing('../../src/kernel/errors.js')],
    'no-circles': ['src/kernel/planted-circle.ts', importing('./planted-other.js')],
  } as const;

  test('each rule is named at the file that breaks it', async () => {
    const texts: Record<string, string> = Object.fromEntries(Object.values(faults));
    texts['src/kernel/planted-other.ts'] = importing('./planted-circle.js');
    const { failed, output } = await planted(texts, () =>
      gate('depcruise', '--config', '.dependency-cruiser.mjs', ...cruised),
    );
    expect(failed).toBe(true);
    for (const [rule, [file]] of Object.entries(faults))
      expect(output).toMatch(new RegExp(`error ${rule}: ${file.replaceAll('.', '\\.')} → `));
  }, 60_000);

  test('main.ts may import app and config only', async () => {
    const main = path.join(tree, 'src/main.ts');
    const before = await readFile(main, 'utf8');
    await appendFile(main, "import './http/server.js';\n");
    const { output } = await gate('depcruise', '--config', '.dependency-cruiser.mjs', 'src');
    await writeFile(main, before);
    expect(output).toMatch(/error main-reach: src\/main\.ts → src\/http\/server\.ts/);
  }, 60_000);

  test('no rule is without its fault', async () => {
    const { default: settings } = (await import(path.join(root, '.dependency-cruiser.mjs'))) as {
      default: { forbidden: readonly { name: string }[] };
    };
    const names = settings.forbidden.map(({ name }) => name);
    expect(names.sort()).toEqual([...Object.keys(faults), 'main-reach'].sort());
  });

  test('the tree itself breaks none', async () => {
    expect(await gate('depcruise', '--config', '.dependency-cruiser.mjs', ...cruised)).toMatchObject({
      failed: false,
    });
  }, 60_000);
});

describe('lint', () => {
  const faults = {
    'src/http/planted.ts': [
      "import { request } from 'undici';\nexport const ask = () => request('http://x');\n",
      'no-restricted-imports',
    ],
    'src/kernel/planted.ts': ['export const now = () => Date.now();\n', 'no-restricted-properties'],
    'src/procore/planted.ts': ['export const later = () => setTimeout(() => undefined, 1);\n', 'no-restricted-globals'],
    'src/graphql/planted.ts': ["export const ask = () => fetch('http://x');\n", 'no-restricted-globals'],
    'src/observability/planted.ts': ["export const level = process.env['LOG_LEVEL'];\n", 'no-restricted-properties'],
    'src/kernel/planted-any.ts': [
      'export const anything = (value: any) => value as string;\n',
      '@typescript-eslint/no-explicit-any',
    ],
    'src/procore/planted-chance.ts': ['export const chance = () => Math.random();\n', 'no-restricted-properties'],
    'sandbox/planted.ts': ['export {};\n'.repeat(301), 'max-lines'],
    'sandbox/planted-time.ts': ['export const now = () => Date.now();\n', 'no-restricted-properties'],
    'sandbox/planted-wait.ts': [
      'export const later = () => setTimeout(() => undefined, 1);\n',
      'no-restricted-globals',
    ],
    'client/planted.ts': [
      "import { readFileSync } from 'node:fs';\nexport { readFileSync };\n",
      'no-restricted-imports',
    ],
    'client/planted-global.ts': ['export const inNode = process.version;\n', 'no-restricted-globals'],
    'test/planted-sleep.ts': [
      "import { setTimeout as sleep } from 'node:timers/promises';\nexport const later = () => sleep(1);\n",
      'no-restricted-imports',
    ],
    'test/planted-mock.ts': [
      "import { jest } from '@jest/globals';\njest.mock('../src/app.js');\n",
      'no-restricted-properties',
    ],
    'src/kernel/planted-import.ts': [
      "import { GatewayError } from './errors.js';\nexport type Planted = GatewayError;\n",
      '@typescript-eslint/consistent-type-imports',
    ],
    'test/planted.test.ts': [
      "import { expect, test } from '@jest/globals';\ntest('asserts nothing', () => undefined);\ntest('asserts no matcher', () => {\n  expect(1);\n});\n",
      'jest/expect-expect',
    ],
  } as const;

  test('each rule is named at the file that breaks it', async () => {
    const texts = Object.fromEntries(Object.entries(faults).map(([file, [text]]) => [file, text]));
    const { output } = await planted(texts, () => gate('eslint', '--format', 'json', ...Object.keys(faults)));
    const found = JSON.parse(output) as { filePath: string; messages: { ruleId: string }[] }[];
    const rulesAt = (file: string): string[] =>
      found.find(({ filePath }) => filePath.endsWith(file))?.messages.map(({ ruleId }) => ruleId) ?? [];
    for (const [file, [, rule]] of Object.entries(faults))
      expect([file, rulesAt(file)]).toEqual([file, expect.arrayContaining([rule])]);
    expect(rulesAt('test/planted.test.ts')).toContain('jest/valid-expect');
  }, 60_000);

  test('the schema is held to descriptions, connections and ids', async () => {
    const sdl =
      'extend type Query {\n  planted: Planted\n}\n\ntype Planted {\n  first_name: String\n}\n\n"A page."\ntype PlantedConnection {\n  "Items."\n  items: [String]\n}\n';
    const { failed, output } = await planted({ 'schema/planted.graphql': sdl }, () =>
      gate('eslint', '--format', 'json', 'schema/planted.graphql'),
    );
    expect(failed).toBe(true);
    for (const rule of ['require-description', 'naming-convention', 'strict-id-in-types', 'relay-connection-types'])
      expect(output).toContain(`"@graphql-eslint/${rule}"`);
  }, 60_000);
});

describe('types', () => {
  const compile = () => gate('tsc', '--noEmit', '--incremental', 'false');

  test('a resolver that is missing, a key without a principal and an id that was not checked do not compile', async () => {
    const resolvers = path.join(tree, 'src/domains/rfi/resolvers.ts');
    const before = await readFile(resolvers, 'utf8');
    await writeFile(resolvers, before.replace("  subject: field('subject'),\n", ''));
    const { failed, output } = await planted(
      {
        'src/procore/planted.ts': [
          "import { readKey } from './rest/sharing.js';",
          "import type { Call } from './endpoint.js';",
          "import { rfiShow } from '../domains/rfi/rest.js';",
          "export const key = readKey('https://api.procore.com' as never as { company: string }, '/rest');",
          "export const call: Call<'/rest/v1.0/projects/{project_id}/rfis/{id}'> = { endpoint: rfiShow, path: { project_id: '1', id: '2' } };",
          '',
        ].join('\n'),
      },
      compile,
    );
    await writeFile(resolvers, before);
    expect(failed).toBe(true);
    expect(output).toMatch(/src\/graphql\/schema\.ts.*\n[\s\S]*Property 'subject' is missing/);
    expect(output).toMatch(/src\/procore\/planted\.ts\(4,\d+\): error TS2345/);
    expect(output).toMatch(
      /src\/procore\/planted\.ts\(5,\d+\): error TS2322: Type 'string' is not assignable to type 'ProcoreId'/,
    );
  }, 120_000);

  test('a schema that the generated types do not follow is noticed', async () => {
    const { failed, output } = await planted(
      { 'schema/planted.graphql': 'extend type Query {\n  "Planted."\n  planted: String\n}\n' },
      () => gate('graphql-codegen', '--config', 'codegen.config.mjs', '--check'),
    );
    expect(failed).toBe(true);
    expect(output).toContain('src/graphql/generated.ts');
  }, 60_000);
});

test('what nobody uses: an export, a file and a package that is not declared are named', async () => {
  const { failed, output } = await planted(
    {
      'src/kernel/planted.ts': 'export const planted = 1;\n',
      'src/http/planted-import.ts': "import 'undeclared-package';\n",
    },
    async () => {
      const access = path.join(tree, 'src/http/access.ts');
      const before = await readFile(access, 'utf8');
      await appendFile(access, "import './planted-import.js';\nexport const nobodyUsesThis = 1;\n");
      const outcome = await gate('knip');
      await writeFile(access, before);
      return outcome;
    },
  );
  expect(failed).toBe(true);
  expect(output).toMatch(/Unused files \(1\)\nsrc\/kernel\/planted\.ts/);
  expect(output).toMatch(/Unlisted dependencies \(1\)\nundeclared-package +src\/http\/planted-import\.ts/);
  expect(output).toMatch(/Unused exports \(1\)\nnobodyUsesThis +src\/http\/access\.ts/);
}, 60_000);

test('formatting', async () => {
  const { failed, output } = await planted({ 'src/kernel/planted.ts': 'export const  x = "y"\n' }, () =>
    gate('prettier', '--check', 'src/kernel'),
  );
  expect(failed).toBe(true);
  expect(output).toContain('src/kernel/planted.ts');
}, 60_000);
