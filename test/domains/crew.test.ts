// Crews: who leads them and who is in them, with and without accounts.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;
const project = (): number => big().projectIds[0]!;
const list = (): string => `GET /rest/v1.0/projects/${project()}/crews`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function ofProject(fields: string): Promise<any> {
  const query = `query C($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', big().id, project()) })).project;
}

describe('the crews of a project', () => {
  test('with their people, in one call', async () => {
    const { crews } = await ofProject(
      `crews(first: 5, filter: { updatedAt: { from: "2020-01-01T00:00:00Z" } }) { totalCount nodes { id procoreId name project { procoreId }
        lead { name firstName active user { procoreId } } leadUser { name } createdBy { name } createdAt updatedAt
        members { procoreId name lastName employee employeeNumber user { procoreId } } memberUsers { procoreId name } } }`,
    );
    expect(crews.nodes).toHaveLength(crews.totalCount);
    for (const { name, lead, leadUser, members, memberUsers } of crews.nodes) {
      expect(name).toMatch(/ Crew$/);
      expect(lead.name).toBe(leadUser.name);
      expect(members.map((member: { name: string }) => member.name)).toContain(lead.name);
      const accounts = members.flatMap(({ user }: { user: { procoreId: string } | null }) => user?.procoreId ?? []);
      expect(accounts).toEqual(memberUsers.map((user: { procoreId: string }) => user.procoreId));
      expect(members.length).toBeGreaterThan(accounts.length);
    }
    expect(pair().calls()).toEqual([
      `${list()}?filters[updated_at]=2020-01-01T00:00:00Z...2999-12-31T23:59:59Z&page=1&per_page=5`,
    ]);
  });

  test('what they do not show of their people is in the list of people', async () => {
    await ofProject('crews(first: 5) { nodes { members { emailAddress } } }');
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/companies/${big().id}/people?view=normal&page=1&per_page=2000`,
      `${list()}?page=1&per_page=5`,
    ]);
  });
});

describe('one crew', () => {
  test('by its id is one call; a hidden one is null with an error', async () => {
    const { crews } = await ofProject('crews(first: 1) { nodes { id procoreId } }');
    const [{ id, procoreId }] = crews.nodes;
    pair().forget();
    const { crew } = await ofProject(`crew(id: "${procoreId}") { id name }`);
    expect(crew).toEqual({ id, name: expect.any(String) });
    expect(pair().calls()).toEqual([`${list()}/${procoreId}`]);
    const missing = await pair().query(
      'query C($id: ID!) { project(id: $id) { procoreId crew(id: "7") { id name } } }',
      {
        id: gid('Project', big().id, project()),
      },
    );
    expect(missing.data.project).toMatchObject({ crew: null });
    expect(new Set(missing.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['NOT_FOUND']));
  });

  test('of timecards: its people come from the list of crews, once for all of them', async () => {
    await ofProject(
      'timecardEntries(first: 60, from: "2026-06-08", to: "2026-06-12") { nodes { crew { name leadUser { name } members { name } } } }',
    );
    expect(pair().calls()).toEqual([
      `${list()}?page=1&per_page=2000`,
      `GET /rest/v1.0/projects/${project()}/timecard_entries?start_date=2026-06-08&end_date=2026-06-12&page=1&per_page=60`,
    ]);
  });
});
