// Timesheets with their timecards, kinds of working time, and the timecards of a person.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;
const project = (): number => big().projectIds[0]!;
const list = (): string => `GET /rest/v1.0/projects/${project()}/timesheets`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function ofProject(fields: string, variables: object = {}): Promise<any> {
  const query = `query T($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', big().id, project()), ...variables })).project;
}

describe('timesheets', () => {
  test('come with their timecards in one call, by days or all of them', async () => {
    const { timesheets } = await ofProject(
      `timesheets(first: 3, from: "2026-06-08", to: "2026-06-10", filter: { updatedAt: { from: "2026-01-01T00:00:00Z" } }) {
         nodes { name number date status createdBy { name } timecardEntries { hours date crew { name } user { name } costCode { name } } } }`,
    );
    expect(timesheets.nodes).toHaveLength(3);
    for (const { date, timecardEntries } of timesheets.nodes) {
      expect(date >= '2026-06-08' && date <= '2026-06-10').toBe(true);
      expect(timecardEntries.length).toBeGreaterThan(1);
      for (const entry of nonEmpty(timecardEntries)) expect(entry).toMatchObject({ date, hours: expect.any(String) });
    }
    expect(pair().calls()).toEqual([
      `${list()}?filters[date]=2026-06-08...2026-06-10&filters[updated_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z&page=1&per_page=3`,
    ]);
    await ofProject('timesheets(first: 1) { totalCount }');
    expect(pair().calls()).toEqual([`${list()}?page=1&per_page=1`]);
  });

  test('what they do not show of their timecards comes from the list of those days', async () => {
    const { timesheets } = await ofProject(
      'timesheets(first: 4, from: "2026-06-08", to: "2026-06-10") { nodes { timecardEntries { approvalStatus person { name } subJob { name } } } }',
    );
    const [entry] = timesheets.nodes[0].timecardEntries;
    expect(entry).toMatchObject({ approvalStatus: 'REVIEWED', person: { name: expect.any(String) } });
    expect(pair().calls()).toEqual([
      expect.stringMatching(/\/timecard_entries\?start_date=2026-06-08&end_date=2026-06-\d\d&page=1&per_page=2000$/),
      `${list()}?filters[date]=2026-06-08...2026-06-10&page=1&per_page=4`,
    ]);
  });

  test('of several timecards are completed with one list, a single one with its show', async () => {
    const week = 'from: "2026-06-08", to: "2026-06-10"';
    await ofProject(`timecardEntries(first: 40, ${week}) { nodes { timesheet { name timecardEntries { hours } } } }`);
    const [entries, sheets, ...more] = pair().calls();
    expect(more).toEqual([]);
    expect(entries).toContain('/timecard_entries?start_date=2026-06-08');
    expect(sheets).toMatch(/\/timesheets\?filters\[date\]=2026-06-08\.\.\.2026-06-\d\d&page=1&per_page=2000$/);
    const { timesheets } = await ofProject(`timesheets(first: 1, ${week}) { nodes { id procoreId } }`);
    const [{ id, procoreId }] = timesheets.nodes;
    pair().forget();
    const { timesheet } = await ofProject(`timesheet(id: "${procoreId}") { id name }`);
    expect(timesheet).toEqual({ id, name: expect.any(String) });
    expect(pair().calls()).toEqual([`${list()}/${procoreId}`]);
  });
});

test('kinds of working time: the company names them, a project says more', async () => {
  const { company } = await pair().data('{ company { timecardTimeTypes { id name abbreviation } } }');
  expect(company.timecardTimeTypes.map(({ name }: { name: string }) => name)).toContain('Overtime');
  expect(company.timecardTimeTypes[0].abbreviation).toBeNull();
  const { timecardTimeTypes } = await ofProject(
    'timecardTimeTypes { id name abbreviation global company { procoreId } }',
  );
  expect(timecardTimeTypes[1]).toMatchObject({ name: 'Overtime', abbreviation: 'OT', global: true });
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/companies/${big().id}/timecard_time_types`,
    `GET /rest/v1.0/timecard_time_types?project_id=${project()}&page=1&per_page=2000`,
  ]);
});

test('the timecards of an account: its person is found once, then their list', async () => {
  const { timecardEntries } = await ofProject(
    'timecardEntries(first: 50, from: "2026-06-01", to: "2026-06-14") { nodes { user { id procoreId } person { id procoreId } } }',
  );
  const { user, person } = timecardEntries.nodes.find((node: { user: unknown }) => node.user !== null);
  pair().forget();
  const query = `query T($id: ID!) { node(id: $id) { ... on User { person { id
    timecardEntries(from: "2026-06-01", to: "2026-06-14", first: 5) { totals { hours } nodes { project { name } } } } } } }`;
  const { node } = await pair().data(query, { id: user.id });
  expect(node.person).toMatchObject({
    id: person.id,
    timecardEntries: { nodes: expect.arrayContaining([{ project: { name: expect.any(String) } }]) },
  });
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/companies/${big().id}/people?view=normal&filters[without_reference_users]=true&page=1&per_page=2000`,
    `GET /rest/v1.0/companies/${big().id}/timecard_entries?start_date=2026-06-01&end_date=2026-06-14&filters[party_id][]=${person.procoreId}&page=1&per_page=5`,
  ]);
});
