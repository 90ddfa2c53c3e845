// Timecards of people and of accounts: Procore's company list is narrowed by person, a project's by who wrote them down.
import { describe, expect, test } from '@jest/globals';
import { TestClock } from '../support/clock.js';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const clock = new TestClock(Date.UTC(2026, 5, 15, 3, 30));
const pair = usePair({ seams: { clock } });
const limited = usePair({
  seams: { clock },
  credentials: { clientId: 'sandbox-limited', clientSecret: 'sandbox-limited-secret' },
});

const WEEK = 'from: "2026-06-08", to: "2026-06-14"';
const DAYS = 'start_date=2026-06-08&end_date=2026-06-14';
const big = () => pair().sandbox.world.big;
const project = (): number => big().projectIds[0]!;
const companyList = (): string => `GET /rest/v1.0/companies/${big().id}/timecard_entries`;
const projectList = (): string => `GET /rest/v1.0/projects/${project()}/timecard_entries`;
const people = (rest = ''): string =>
  `GET /rest/v1.0/companies/${big().id}/people${rest}?view=normal&filters[without_reference_users]=true&page=1&per_page=2000`;

const node = async (id: string, fields: string) =>
  (await pair().data(`query N($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;

interface Worker {
  readonly user: { readonly id: string };
  readonly person: { readonly id: string; readonly procoreId: string };
}

/** Somebody with an account who worked in the week. */
async function someWorker(): Promise<Worker> {
  const { company } = await pair().data(
    `{ company { timecardEntries(first: 200, ${WEEK}) { nodes { user { id } person { id procoreId } } } } }`,
  );
  pair().forget();
  return company.timecardEntries.nodes.find(({ user }: { user: unknown }) => user !== null);
}

describe('the timecards of a person', () => {
  test('are filtered by Procore', async () => {
    const { person } = await someWorker();
    const { timecardEntries } = await node(
      person.id,
      `... on Person { timecardEntries(first: 9, ${WEEK}, filter: { inProgress: INCLUDED, timeIn: { from: "2026-06-01T00:00:00Z" },
        updatedAt: { to: "2026-12-31T00:00:00Z" }, deletedAt: { from: "2026-01-01T00:00:00Z" } }) { nodes { person { id } } } }`,
    );
    expect(pair().calls()).toEqual([
      `${companyList()}?${DAYS}&filters[party_id][]=${person.procoreId}&filters[include_in_progress]=true` +
        '&start_time_in=2026-06-01T00:00:00Z&filters[updated_at]=1970-01-01T00:00:00Z...2026-12-31T00:00:00Z' +
        '&filters[deleted_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z&page=1&per_page=9',
    ]);
    for (const { person: shown } of timecardEntries.nodes) expect(shown.id).toBe(person.id);
  });
});

describe('the timecards of an account', () => {
  test('take finding the person, and one call', async () => {
    const { user, person } = await someWorker();
    const { timecardEntries } = await node(
      user.id,
      `... on User { timecardEntries(${WEEK}) { totalCount nodes { hours user { id } person { id } } totals { hours partial } } }`,
    );
    expect(pair().calls()).toEqual([
      people(),
      `${companyList()}?${DAYS}&filters[party_id][]=${person.procoreId}&page=1&per_page=25`,
    ]);
    expect(timecardEntries.totalCount).toBe(timecardEntries.nodes.length);
    expect(timecardEntries.totals.partial).toBe(false);
    for (const entry of nonEmpty(timecardEntries.nodes))
      expect(entry).toEqual({ hours: expect.any(String), user: { id: user.id }, person: { id: person.id } });
  });

  test('of several, besides their persons: people are read once', async () => {
    const { company } = await pair().data(
      `{ company { users(first: 3) { nodes { person { procoreId } timecardEntries(first: 2, ${WEEK}, filter: { inProgress: ONLY }) { totalCount } } } } }`,
    );
    const { nodes } = company.users;
    expect(nodes).toHaveLength(3);
    expect(pair().calls()).toEqual([
      people(),
      ...nodes
        .map(
          ({ person }: Worker) =>
            `${companyList()}?${DAYS}&filters[party_id][]=${person.procoreId}&filters[in_progress_only]=true&page=1&per_page=2`,
        )
        .sort(),
      `GET /rest/v1.3/companies/${big().id}/users?view=normal&page=1&per_page=3`,
    ]);
  });

  test('of nobody are null', async () => {
    const { timecardEntries } = await node(
      gid('User', big().id, 7),
      `... on User { timecardEntries(${WEEK}) { totalCount } }`,
    );
    expect(timecardEntries).toBeNull();
    expect(pair().calls()).toEqual([people('/inactive'), people()]);
  });

  test.each([
    ['from: "2026-06-02", to: "2026-06-01"', 'INVALID_ARGUMENT', 'to'],
    [`${WEEK}, first: 0`, 'INVALID_ARGUMENT', 'first'],
    [`${WEEK}, filter: { updatedAt: {} }`, 'INVALID_ARGUMENT', 'updatedAt'],
  ])('(%s): nothing is sent', async (args, code, argument) => {
    const query = `query N($id: ID!) { node(id: $id) { ... on User { procoreId timecardEntries(${args}) { totalCount } } } }`;
    const { errors } = await pair().query(query, { id: gid('User', big().id, 7) });
    expect(errors).toMatchObject([{ path: ['node', 'timecardEntries'], extensions: { code, argument } }]);
    expect(pair().calls()).toEqual([]);
  });

  test('are refused to who may not see the people of the company, and nothing else with them', async () => {
    const { data, errors } = await limited().query(
      `query N($id: ID!) { node(id: $id) { ... on User { procoreId timecardEntries(${WEEK}) { totalCount } } } }`,
      { id: gid('User', limited().sandbox.world.big.id, 7) },
    );
    expect(data.node).toEqual({ procoreId: '7', timecardEntries: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('the timecards that an account wrote down', () => {
  const created = (args: string) =>
    `... on User { createdTimecardEntries(${args}) { totalCount nodes { createdBy { id } } } }`;

  test('of a project are one call', async () => {
    const { project: shown } = await pair().data(
      `query P($id: ID!) { project(id: $id) { timecardEntries(first: 1, ${WEEK}) { nodes { createdBy { id procoreId } } } } }`,
      { id: gid('Project', big().id, project()) },
    );
    const [{ createdBy }] = shown.timecardEntries.nodes;
    pair().forget();
    const { createdTimecardEntries } = await node(
      createdBy.id,
      created(`projectId: "${project()}", first: 9, ${WEEK}`),
    );
    expect(pair().calls()).toEqual([
      `${projectList()}?${DAYS}&filters[created_by_id][]=${createdBy.procoreId}&page=1&per_page=9`,
    ]);
    for (const entry of nonEmpty(createdTimecardEntries.nodes)) expect(entry.createdBy.id).toBe(createdBy.id);
  });

  test('of a project of another company, or of days the wrong way round: nothing is sent', async () => {
    const ask = (args: string) =>
      pair().query(`query N($id: ID!) { node(id: $id) { id ${created(args)} } }`, { id: gid('User', big().id, 7) });
    const foreign = await ask(`projectId: "${gid('Project', 1, 2)}", ${WEEK}`);
    expect(foreign.errors.map(({ extensions }) => extensions.code)).toEqual(['COMPANY_MISMATCH']);
    const reversed = await ask(`projectId: "${project()}", from: "2026-06-02", to: "2026-06-01"`);
    expect(reversed.errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_ARGUMENT']);
  });
});
