// What questions cost: the exact REST calls of whole screens, of repeated and of simultaneous operations.
import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '../../sandbox/clock.js';
import { TEST_EPOCH_MS, until } from '../support/clock.js';
import { Pair } from '../support/gateway.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

/** Projects and their RFIs: eleven calls, whatever else the list itself answers. */
function listCalls(projects: number, rfis: number, view: string): string[] {
  const { id, projectIds } = pair().sandbox.world.big;
  return [
    `GET /rest/v1.1/projects?company_id=${id}&view=${view}&page=1&per_page=${projects}`,
    ...projectIds
      .slice(0, projects)
      .map((project) => `GET /rest/v1.0/projects/${project}/rfis?page=1&per_page=${rfis}`),
  ].sort();
}

const screen = (fields: string): string =>
  `query Screen($company: ID!, $projects: Int!, $rfis: Int!) { company(id: $company) { projects(first: $projects) { nodes {
    id name rfis(first: $rfis) { totalCount pageInfo { hasNextPage endCursor } nodes { id number subject status dueDate ${fields} } } } } } }`;

const variables = () => ({ company: gid('Company', pair().sandbox.world.big.id), projects: 10, rfis: 20 });

interface Person {
  readonly procoreId: string;
  readonly emailAddress: string;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const assigneesOf = (data: any): Person[] =>
  data.company.projects.nodes.flatMap((project: { rfis: { nodes: { assignees: Person[] }[] } }) =>
    project.rfis.nodes.flatMap(({ assignees }) => assignees),
  );

describe('10 projects with 20 RFIs each', () => {
  test('and the names of the assignees: 11 calls', async () => {
    const data = await pair().data(screen('assignees { id name }'), variables());
    expect(assigneesOf(data).length).toBeGreaterThan(200);
    expect(pair().calls()).toEqual(listCalls(10, 20, 'compact'));
  });

  test('and the e-mail addresses and vendors of about a hundred people: 12 calls', async () => {
    const data = await pair().data(screen('assignees { procoreId emailAddress vendor { name } }'), variables());
    const people = assigneesOf(data);
    expect(new Set(people.map(({ procoreId }) => procoreId)).size).toBeGreaterThan(85);
    for (const { emailAddress } of people) expect(emailAddress).toMatch(/@/);
    const { id } = pair().sandbox.world.big;
    expect(pair().calls()).toEqual(
      [...listCalls(10, 20, 'compact'), `GET /rest/v1.3/companies/${id}/users?view=normal&page=1&per_page=2000`].sort(),
    );
  });

  test('and the websites of the responsible contractors: 13 calls', async () => {
    const { extensions } = await pair().query(
      screen('assignees { id name emailAddress vendor { id name } } responsibleContractor { id name website }'),
      variables(),
    );
    const { requested, sent, cached, deduplicated, batched } = extensions.procore!.calls;
    expect(sent).toBe(13);
    expect(requested).toBe(sent + cached + deduplicated + batched);
    const calls = pair().calls();
    expect(calls).toHaveLength(13);
    expect(calls.filter((line) => line.startsWith('GET /rest/v1.0/vendors?'))).toHaveLength(1);
  });

  test('a second directory or vendor list is never read for one question, however deep it is asked', async () => {
    await pair().data(
      screen('assignees { vendor { website users(first: 1) { nodes { vendor { website } emailAddress } } } }').replace(
        '$rfis: Int!',
        '$rfis: Int!',
      ),
      { ...variables(), projects: 2, rfis: 3 },
    );
    const calls = pair().calls();
    expect(calls.filter((line) => /users\?view=normal&page=1&per_page=2000/.test(line)).length).toBeLessThanOrEqual(1);
    expect(calls.filter((line) => /vendors\?.*filters\[id\]/.test(line))).toHaveLength(1);
  });
});

describe('the same question', () => {
  test('twice in one operation costs nothing more', async () => {
    const { big } = pair().sandbox.world;
    const data = await pair().data(
      `query Twice($p: ID!) { a: project(id: $p) { name rfis(first: 5) { nodes { subject } } }
        b: project(id: $p) { name rfis(first: 5) { nodes { subject } } } }`,
      { p: gid('Project', big.id, big.projectIds[1]!) },
    );
    expect(data.a).toEqual(data.b);
    expect(pair().calls()).toHaveLength(2);
  });

  test('from 100 operations at the same time costs the calls of one', async () => {
    const clock = new ManualClock(TEST_EPOCH_MS);
    await using slow = await Pair.start({ sandbox: { clock } });
    const question = screen('assignees { name emailAddress } responsibleContractor { website }');
    const few = { ...variables(), projects: 3, rfis: 4 };
    const alone = await slow.query(question, few);
    const calls = slow.calls();
    expect(calls).toHaveLength(6);

    slow.sandbox.setLatency(100);
    const answers = Array.from({ length: 100 }, () => slow.query(question, few));
    await until(() => slow.gateway.operationsUnderWay() === 100, 'all operations are under way');
    slow.sandbox.setLatency(0);
    clock.advance(100);
    for (const { data, errors } of await Promise.all(answers)) expect([data, errors]).toEqual([alone.data, []]);
    expect(slow.calls()).toEqual(calls);
    const sent = (await Promise.all(answers)).map(({ extensions }) => extensions.procore!.calls.sent);
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(calls.length);
  });

  test('asked again later is asked again: nothing is kept', async () => {
    await pair().data('{ company { projects(first: 1) { totalCount } } }');
    await pair().data('{ company { projects(first: 1) { totalCount } } }');
    expect(pair().calls()).toHaveLength(2);
  });
});

test('every answer says what it cost, errors included', async () => {
  const good = await pair().query('{ companies { totalCount } }');
  expect(good.extensions.procore).toEqual({
    calls: { requested: 1, sent: 1, cached: 0, deduplicated: 0, batched: 0 },
    rateLimit: { limit: expect.any(Number), remaining: expect.any(Number), resetAt: expect.stringMatching(/Z$/) },
  });
  const refused = await pair().query('{ company(id: "..") { name } }');
  expect(refused.extensions.procore!.calls).toMatchObject({ requested: 0, sent: 0 });
  const invalid = await pair().query('{ nothing }');
  expect(invalid.extensions.procore!.calls.sent).toBe(0);
});
