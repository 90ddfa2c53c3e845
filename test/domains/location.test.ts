// Locations: a tree of places, whose parents and children cost as few calls as the question needs.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const list = () => `GET /rest/v1.0/projects/${where().project}/locations`;

async function locations(fields: string, args = 'first: 4') {
  const { company, project } = where();
  const query = `query L($id: ID!) { project(id: $id) { locations(${args}) { totalCount nodes { ${fields} } } } }`;
  return (await pair().data(query, { id: gid('Project', company, project) })).project.locations;
}

const ALL = 'id procoreId project { procoreId } name nodeName code createdAt updatedAt parent { procoreId }';

describe('the places of a project', () => {
  test('every field of a page, parents known by their ids, in one call', async () => {
    const { company, project } = where();
    const { totalCount, nodes } = await locations(ALL);
    expect(totalCount).toBeGreaterThan(10);
    expect(nodes[0]).toMatchObject({
      id: gid('Location', company, project, Number(nodes[0].procoreId)),
      project: { procoreId: String(project) },
      name: nodes[0].nodeName,
      code: 'B1',
      parent: null,
    });
    expect(nodes[1]).toMatchObject({
      name: `${nodes[0].name}>${nodes[1].nodeName}`,
      parent: { procoreId: nodes[0].procoreId },
    });
    expect(pair().calls()).toEqual([`${list()}?page=1&per_page=4`]);
  });

  test('parents that are on the page too are known from it; others take one call for all, by their ids', async () => {
    const { nodes } = await locations('parent { name }', 'first: 20');
    const named = nodes.filter(({ parent }: { parent: unknown }) => parent !== null);
    expect(named.length).toBeGreaterThan(10);
    for (const { parent } of nonEmpty(named)) expect(parent.name).toEqual(expect.any(String));
    expect(pair().calls()).toEqual([`${list()}?page=1&per_page=20`]);

    const tail = await locations('parent { name }', 'last: 6');
    for (const { parent } of nonEmpty(tail.nodes)) expect(parent?.name ?? '').toEqual(expect.any(String));
    const calls = pair().calls();
    const byId = calls.filter((call) => call.includes('filters[id]'));
    expect(byId).toHaveLength(1);
    expect(calls.filter((call) => !byId.includes(call) && !/\?page=\d+&per_page=\d+$/.test(call))).toEqual([]);
  });

  test('children are the list below their parent', async () => {
    const { nodes } = await locations(
      'procoreId children(first: 2) { totalCount nodes { parent { procoreId } } }',
      'first: 1',
    );
    const [top] = nodes;
    expect(top.children.totalCount).toBeGreaterThan(2);
    for (const { parent } of nonEmpty(top.children.nodes)) expect(parent.procoreId).toBe(top.procoreId);
    expect(pair().calls()).toEqual([
      `${list()}?filters[parent_id]=${top.procoreId}&page=1&per_page=2`,
      `${list()}?page=1&per_page=1`,
    ]);
  });

  test('are filtered, searched and sorted by Procore', async () => {
    const { company, project } = where();
    const all = await locations('procoreId', 'first: 3');
    const [top, below] = all.nodes.map(({ procoreId }: { procoreId: string }) => procoreId);
    pair().forget();
    await locations(
      'id',
      `first: 5, search: "level", sort: { field: NODE_NAME, direction: DESC }, filter: { ids: ["${below}"],
       parentId: "${gid('Location', company, project, Number(top))}", withinId: "${top}", codes: ["B1-1"],
       updatedAt: { from: "2020-01-01T00:00:00Z" } }`,
    );
    expect(pair().calls()).toEqual([
      `${list()}?filters[id][]=${below}&filters[parent_id]=${top}&filters[sublocations_for]=${top}` +
        '&filters[code][]=B1-1&filters[updated_at]=2020-01-01T00:00:00Z...2999-12-31T23:59:59Z' +
        '&filters[search_with_code]=level&sort=-node_name&page=1&per_page=5',
    ]);
  });
});

describe('one place', () => {
  test('by its id is one call, and hidden ones are null with an error', async () => {
    const { company, project } = where();
    const { nodes } = await locations('procoreId', 'first: 1');
    pair().forget();
    const query = 'query L($id: ID!, $at: ID!) { project(id: $id) { location(id: $at) { name } } }';
    const id = gid('Project', company, project);
    const { project: found } = await pair().data(query, { id, at: nodes[0].procoreId });
    expect(found.location.name).toEqual(expect.any(String));
    expect(pair().calls()).toEqual([`${list()}/${nodes[0].procoreId}`]);
    const missing = await pair().query(query, { id, at: '1' });
    expect(missing.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('of another project is refused before anything is sent', async () => {
    const { company, project } = where();
    const answer = await pair().query(
      'query L($id: ID!, $at: ID!) { project(id: $id) { location(id: $at) { name } } }',
      {
        id: gid('Project', company, project),
        at: gid('Location', company, pair().sandbox.world.big.projectIds[1]!, 1),
      },
    );
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_ID']);
    expect(pair().calls()).toEqual([]);
  });

  test('of an RFI answers from the RFI all but its code', async () => {
    const { company, project } = where();
    const read = async (fields: string) => {
      const query = `query R($id: ID!) { project(id: $id) { rfis(first: 30) { nodes { location { ${fields} } } } } }`;
      await pair().data(query, { id: gid('Project', company, project) });
      return pair().calls();
    };
    const rfis = `GET /rest/v1.0/projects/${project}/rfis?page=1&per_page=30`;
    expect(await read('name nodeName createdAt updatedAt parent { procoreId }')).toEqual([rfis]);
    const [byId, page, ...more] = await read('code');
    expect([page, more]).toEqual([rfis, []]);
    expect(byId).toContain('/locations?filters[id][]=');
  });
});
