// The front door: what the README tells a stranger to type works, and answers what it says.
import { describe, expect, test } from '@jest/globals';
import { usePair } from '../support/use-pair.js';
import { blocksOf, pageOf } from './tables.js';

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

  test('its settings are settings', () => {
    const settings = pageOf('docs/configuration.md');
    for (const [name] of page.matchAll(/\bPROCORE_[A-Z_]+\b/g)) expect(settings).toContain(`\`${name}\``);
  });
});
