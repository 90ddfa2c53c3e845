// The examples that GraphiQL shows: each is answered in full, at a known cost.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { usePair } from '../support/use-pair.js';

const pair = usePair();
const folder = new URL('../../client/operations/examples/', import.meta.url);

const calls = new Map([
  ['1-project-screen', 9],
  ['2-directory', 3],
  ['3-rfi-conversation', 3],
  ['4-who-am-i', 2],
  // One of them for the time zone, in which the last seven days end today.
  ['5-project-home', 7],
  ['6-document-tree', 3],
  ['7-search', 8],
]);

test('there is none without a price', () => {
  expect(
    readdirSync(folder)
      .map((name) => name.replace('.graphql', ''))
      .sort(),
  ).toEqual([...calls.keys()].sort());
});

test.each([...calls])('%s takes %i calls', async (name, count) => {
  const { data, errors } = await pair().query(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'));
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).not.toBe('{}');
  expect(pair().calls()).toHaveLength(count);
});
