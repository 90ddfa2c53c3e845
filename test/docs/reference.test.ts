// The reference pages against the code, both ways.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { settings } from '../../src/config/index.js';
import { OPERATION_DEADLINE_MS } from '../../src/graphql/context.js';
import { operationLimits } from '../../src/graphql/limits.js';
import { CLOSING_GRACE_MS } from '../../src/http/closing.js';
import { downloadLimits } from '../../src/http/download.js';
import { httpLimits } from '../../src/http/server.js';
import { errorTable } from '../../src/kernel/errors.js';
import { largestWindow } from '../../src/kernel/window.js';
import { LINGER_MS } from '../../src/main/signals.js';
import { breakerPolicy } from '../../src/procore/rest/breaker.js';
import { retryPolicy } from '../../src/procore/rest/retry.js';
import { transportLimits } from '../../src/procore/rest/transport.js';
import { pageOf, tableRows } from './tables.js';

const root = path.resolve(import.meta.dirname, '../..');

function filesBelow(folder: string, ending: string): string[] {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(root, folder, name));
}

describe('docs/errors.md', () => {
  const page = pageOf('docs/errors.md');

  test('has every code with its status, and no other', () => {
    const documented = tableRows(page, 'code').filter((row) => row.length === 5);
    expect(documented.map(([code, status, retriable]) => [code, status, retriable]).sort()).toEqual(
      Object.entries(errorTable)
        .map(([code, { status, retriable }]) => [code, String(status), retriable ? 'yes' : 'no'])
        .sort(),
    );
  });

  test('has every code of user errors, and no other', () => {
    const schema = buildSchema(
      filesBelow('schema', '.graphql')
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n'),
    );
    const codes = schema.getType('UserErrorCode');
    const documented = tableRows(page, 'code').filter((row) => row.length === 2);
    expect(isEnumType(codes) && codes.getValues().map(({ name }) => name)).toEqual(documented.map(([code]) => code));
  });

  test('says the limits that the code has', () => {
    for (const said of [
      `more than ${operationLimits.depth} levels deep`,
      `more than ${operationLimits.aliases} aliases`,
      `more than ${operationLimits.tokens.toLocaleString('en')} tokens`,
      `more than ${httpLimits.bodyBytes / 1024 / 1024} MB`,
      `${downloadLimits.open} downloads are open`,
      `calls pause for ${breakerPolicy.pauseMs / 1000} seconds`,
    ])
      expect(page).toContain(said);
  });
});

describe('docs/configuration.md', () => {
  const page = pageOf('docs/configuration.md');
  const rows = tableRows(page, 'setting');

  test('has every setting with its default, and no other', () => {
    const documented = rows.filter(([name, , what]) => what !== undefined && name !== 'SANDBOX_PORT');
    const defaults = Object.entries(settings).map(([name, form]) => {
      const parsed = form.safeParse(undefined);
      return [name, parsed.data === undefined ? '-' : String(parsed.data)];
    });
    expect(documented.map(([name, value]) => [name, value]).sort()).toEqual(defaults.sort());
  });

  test('names every variable that anything here reads', () => {
    const files = ['src', 'sandbox', 'test', 'bench', 'client'].flatMap((folder) => filesBelow(folder, '.ts'));
    const read = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:process\.env|environment)\['([A-Z_]+)'\]/g)].map(
        (match) => match[1]!,
      ),
    );
    const named = rows.map(([name]) => name);
    expect([...new Set(read)].filter((name) => !named.includes(name) && !/^(NODE_|PATH$)/.test(name))).toEqual([]);
  });

  test('says the limits that the code has', () => {
    const { connectTimeoutMs, headersTimeoutMs, writeHeadersTimeoutMs, bodyTimeoutMs } = transportLimits;
    const [connect, headers, writeHeaders, body] = [
      ...[connectTimeoutMs, headersTimeoutMs, writeHeadersTimeoutMs, bodyTimeoutMs].map((ms) => `${ms / 1000} s`),
    ];
    const seconds = `${connect}, ${headers} (of a write ${writeHeaders}), ${body}`;
    const limits = new Map(tableRows(page, 'limit').map(([name, value]) => [name, value]));
    expect(limits.get('a Procore call: connecting, waiting for the headers, silence in the body')).toBe(seconds);
    expect(limits.get('attempts of a read')).toBe(
      `${retryPolicy.attempts}, full jitter from ${retryPolicy.baseMs} ms, at most ${retryPolicy.share * 100} % of the traffic`,
    );
    expect(limits.get("items of a connection's page")).toBe(String(largestWindow));
    expect(limits.get('downloads open at once, a caller of one who takes nothing')).toBe(
      `${downloadLimits.open}, ${downloadLimits.unreadMs / 1000} s`,
    );
    expect(limits.get('being told to end: serving on, then finishing what is in flight')).toBe(
      `${LINGER_MS / 1000} s, at most ${(OPERATION_DEADLINE_MS + CLOSING_GRACE_MS) / 1000} s`,
    );
  });
});

test('every section of docs/procore.md that a comment points to exists', () => {
  const sections = new Set([...pageOf('docs/procore.md').matchAll(/^## (§\d+) /gm)].map((match) => match[1]!));
  const pointed = ['src', 'sandbox', 'test', 'bench', 'client', 'schema'].flatMap((folder) =>
    [...filesBelow(folder, '.ts'), ...filesBelow(folder, '.graphql')].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/docs\/procore\.md ((?:§\d+(?:, )?)+)/g)].flatMap((match) =>
        match[1]!.split(', '),
      ),
    ),
  );
  expect(pointed.length).toBeGreaterThan(20);
  expect([...new Set(pointed)].filter((section) => section !== '' && !sections.has(section))).toEqual([]);
});

test('every path that the guides name is there, for a noun that has all of it', () => {
  const guides = { 'docs/adding-a-type.md': 'vendor', 'docs/adding-a-mutation.md': 'vendor', 'CONTRIBUTING.md': 'rfi' };
  const named = Object.entries(guides).flatMap(([page, noun]) =>
    [
      ...pageOf(page).matchAll(/`((?:schema|sandbox|src|test|client|scripts|docs)\/[\w./<>-]+|[\w.-]+\.config\.mjs)`/g),
    ].map((match) => match[1]!.replaceAll('<noun>', noun)),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('links between the pages lead somewhere', () => {
  const pages = [...filesBelow('docs', '.md'), path.join(root, 'README.md'), path.join(root, 'CONTRIBUTING.md')];
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map((match) => match[1]!)
      .filter((target) => !existsSync(path.resolve(path.dirname(page), target)))
      .map((target) => `${path.relative(root, page)}: ${target}`),
  );
  expect(broken).toEqual([]);
});
