// The front door: what the README tells a stranger to type works, and answers what it says.
import { describe, expect, test } from '@jest/globals';
import { questions } from '../../bench/questions.js';
import { connectRest } from '../../bench/rest.js';
import { OPERATION_DEADLINE_MS } from '../../src/graphql/context.js';
import { LINK_LIFETIME_MS } from '../../src/graphql/downloads.js';
import { REMEMBERED_MS } from '../../src/state/write-memory.js';
import { gid, usePair } from '../support/use-pair.js';
import { blocksOf, pageOf, tableRows } from './tables.js';

const pair = usePair();
const page = pageOf('README.md');
const blocks = (language: string): string[] => blocksOf(page, language);

describe('README.md', () => {
  test('its two commands are scripts of this package; CI types them in a fresh clone', () => {
    const { scripts } = JSON.parse(pageOf('package.json')) as { scripts: Record<string, string> };
    const commands = blocks('sh');
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    const run = [...page.matchAll(/npm (?:run )?(start|test|sandbox|bench|client)\b/g)].map((match) => match[1]!);
    for (const name of run) expect(scripts).toHaveProperty(name);
    expect(pageOf('.ci/run')).toContain('npm ci && npm start');
  });

  test('its first query has the answer that it shows, at the cost that it shows', async () => {
    const [query] = blocks('graphql');
    const [answer] = blocks('json');
    const { data, extensions } = await pair().query(query!);
    const { calls } = extensions.procore!;
    expect({ data, extensions: { procore: { calls } } }).toEqual(JSON.parse(answer!));
    expect(page).toContain('Five REST calls');
    expect(calls.sent).toBe(5);
  });

  test('its curl command asks what it says', async () => {
    const curl = blocks('sh').find((command) => command.startsWith('curl'))!;
    const [, url, header, body] = /^curl -s (\S+) -H '([^']+)' -d '([^']+)'$/.exec(curl)!;
    expect([url, header]).toEqual(['http://127.0.0.1:4000/graphql', 'content-type: application/json']);
    const { query } = JSON.parse(body!) as { query: string };
    expect((await pair().data(query)).companies.totalCount).toBe(3);
  });

  test('its mutation answers an RFI', async () => {
    const [, mutation] = blocks('graphql');
    const [number, projectId] = [pair().sandbox.world.rfis.open.id, pair().sandbox.world.rfis.open.projectId];
    const rfi = gid('Rfi', pair().sandbox.world.big.id, projectId, number);
    const { rfiReplyCreate } = await pair().data(mutation!, { rfi });
    expect(rfiReplyCreate).toEqual({ answer: { procoreId: expect.any(String), official: true }, userErrors: [] });
    expect(pair().calls()).toEqual([`POST /rest/v1.0/projects/${projectId}/rfis/${number}/replies`]);
  });

  test('its durations are those of the code', () => {
    expect(page).toContain(`ends after ${LINK_LIFETIME_MS / 60_000} minutes`);
    expect(page).toContain(`the operation's ${OPERATION_DEADLINE_MS / 1000} seconds`);
    expect(page).toContain('carried out once a day');
    expect(REMEMBERED_MS).toBe(24 * 60 * 60_000);
  });

  test('its settings are settings', () => {
    const settings = pageOf('docs/configuration.md');
    for (const [name] of page.matchAll(/\bPROCORE_[A-Z_]+\b/g)) expect(settings).toContain(`\`${name}\``);
  });
});

describe('what README.md says that it saves', () => {
  // Code that is written by hand does not wait for a window.
  const own = usePair({ sandbox: { limits: { spike: 10_000 } } });

  test('has a row for each question', () => {
    expect(tableRows(page, 'question').map(([name]) => name)).toEqual(questions.map(({ name }) => name));
  });

  test.each(questions)('$name', async ({ name, query, variables, byHand, oneByOne }) => {
    const { world, url, credentials } = own().sandbox;
    const { extensions } = await own().query(query, variables(world));
    const rest = await connectRest(url, credentials.clientId, credentials.clientSecret);
    await byHand(rest, world);
    const made = rest.calls();
    await oneByOne(rest, world);
    const calls = [extensions.procore!.calls.sent, made, rest.calls() - made].join(', ');
    expect(tableRows(page, 'question').find(([row]) => row === name)?.[1]).toBe(calls);
  });
});
