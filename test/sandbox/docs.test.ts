// docs/sandbox.md tells what the emulator does: its tables equal the code, and its examples are run.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { USAGE } from '../../sandbox/cli.js';
import { routes } from '../../sandbox/domains/index.js';
import { first, idsOf, Lab, placesOf, textAt } from './support.js';

const ADDRESS = 'http://127.0.0.1:4010';

let text: string;

beforeAll(async () => {
  text = await readFile(path.resolve(import.meta.dirname, '../../docs/sandbox.md'), 'utf8');
});

/** The rows of the table whose first column has this title, as plain text. */
function table(title: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${title} `));
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

/** The shell commands of a section, without comments, variables filled in. */
function commands(section: string, variables: Readonly<Record<string, string>> = {}): readonly string[] {
  const [, body = ''] = text.split(`\n## ${section}\n`);
  const [, block = ''] = /```sh\n(.*?)```/s.exec(body.split('\n## ')[0] ?? '') ?? [];
  const known = new Map(Object.entries(variables));
  const run: string[] = [];
  for (const line of block.trim().split('\n')) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) known.set(name, value.replace(/^'(.*)'$/, '$1'));
    else run.push(line.replace(/\s+#.*$/, '').replace(/\$(\w+)/g, (_, used: string) => known.get(used) ?? ''));
  }
  return run;
}

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

/** What a curl command asks for; knows -X, -H and -d. */
function callOf(command: string): Call {
  const [program, ...words] = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
  expect(program).toBe('curl');
  const headers = new Headers();
  const data: string[] = [];
  const rest: string[] = [];
  let method: string | undefined;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-X') method = words.shift();
    else if (word === '-d') data.push(words.shift() ?? '');
    else if (word === '-H') headers.append(...((words.shift() ?? '').split(': ') as [string, string]));
    else rest.push(word);
  }
  expect(rest).toEqual([expect.stringContaining(ADDRESS)]);
  if (data.length > 0 && !headers.has('content-type')) headers.set('content-type', 'application/x-www-form-urlencoded');
  const body = data.length > 0 ? { body: data.join('&') } : {};
  return { url: first(rest), init: { method: method ?? (data.length > 0 ? 'POST' : 'GET'), headers, ...body } };
}

const run = (lab: Lab, { url, init }: Call): Promise<Response> => fetch(url.replace(ADDRESS, lab.url), init);

describe('docs/sandbox.md', () => {
  test('lists every endpoint', () => {
    const listed = table('Method').map(([method, route]) => `${method} ${route}`);
    expect(listed).toEqual(routes.map((route) => `${route.method} ${route.path}`));
  });

  test('counts the filters of every list', () => {
    const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const counted = table('Method').flatMap(([, route = '', what = '']) => {
      const [, word] = /(\w+) filters?\b/.exec(what) ?? [];
      return word === undefined ? [] : [[route, NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word)]];
    });
    const served = routes.flatMap((route) => {
      const filters = Object.keys(route.query).filter((name) => name.startsWith('filters['));
      const own = filters.filter((name) => name !== 'filters[by_status]');
      return own.length > 0 ? [[route.path, own.length]] : [];
    });
    expect(counted).toEqual(served);
  });

  test('lists every flag with what it sets and its default', () => {
    const flags = USAGE.split('\n').flatMap((line) => {
      const [, flag, what, fallback = ''] = /^ {2}(--\S+(?: [A-Z]+)?) {2,}(.*?)(?: \(([^()]*)\))?$/.exec(line) ?? [];
      return flag === undefined ? [] : [[flag, what, fallback]];
    });
    expect(flags.length).toBeGreaterThan(5);
    expect(table('Flag')).toEqual(flags);
  });

  test('names the accounts and the companies as they are', async () => {
    await using lab = await Lab.start();
    const { principals, big, newRegion, small } = lab.world;
    const accounts = [principals.everything, principals.oneCompany, principals.limited];
    expect(table('Account').map(([, id, secret]) => [id, secret])).toEqual(
      accounts.map(({ clientId, clientSecret }) => [clientId, clientSecret]),
    );
    expect(table('Company').map((row) => row.slice(0, 3))).toEqual(
      [big, newRegion, small].map(({ id, name, projectIds, inactiveProjectIds }) => [
        name,
        String(id),
        String(projectIds.length + inactiveProjectIds.length),
      ]),
    );
  });

  test('lists every kind of fault', async () => {
    await using lab = await Lab.start();
    const answer = await lab.admin('POST faults', { match: 'x', kind: 'none' });
    const [, kinds = ''] = /one of (.*)$/.exec(textAt(answer, 'body.message')) ?? [];
    expect(table('Kind').map(([kind]) => kind)).toEqual(['a status', ...kinds.split(', ')]);
  });

  test('has an example of every control, and each one works', async () => {
    await using lab = await Lab.start();
    const calls = commands('Controls').map(callOf);
    const shown = calls.map(({ url, init }) => `${init.method} ${url.split('/__sandbox/')[1]}`);
    const [, known = ''] = /^known: (.*)$/.exec(textAt(await lab.admin('GET controls'), 'body.message')) ?? [];
    expect(shown.toSorted()).toEqual(known.split(', ').toSorted());
    for (const call of calls) {
      const response = await run(lab, call);
      expect({ call: call.url, ok: response.ok }).toEqual({ call: call.url, ok: true });
    }
  });

  test('shows a first call that works', async () => {
    await using lab = await Lab.start();
    const [ask] = commands('Who can call').map(callOf);
    const token = textAt(await (await run(lab, ask!)).json(), 'access_token');
    const [, read] = commands('Who can call', { TOKEN: token }).map(callOf);
    const response = await run(lab, read!);
    expect(response.status).toBe(200);
    const projects = await (await lab.as()).page(placesOf(lab.world.big.id).projects, { per_page: '3' });
    expect(idsOf((await response.json()) as typeof projects)).toEqual(idsOf(projects));
  });
});
