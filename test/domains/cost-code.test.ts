// Cost codes and sub jobs: the project is in the query, parents come with their page or by id.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};

async function project(fields: string) {
  const { company, project: id } = where();
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', company, id) })).project;
}

const CODE = `id procoreId project { procoreId } name code fullCode budgeted position originId originData createdAt updatedAt
  deletedAt costTypes { procoreId name code baseType originId }`;

describe('cost codes', () => {
  test('every field of a page in one call', async () => {
    const { costCodes } = await project(
      `costCodes(first: 3) { totalCount nodes { ${CODE} parent { procoreId } subJob { name } standardCostCodeProcoreId } }`,
    );
    expect(costCodes.nodes[2]).toMatchObject({
      name: 'Concrete Reinforcing',
      code: '200',
      fullCode: '03-200',
      parent: { procoreId: costCodes.nodes[1].procoreId },
      subJob: null,
      standardCostCodeProcoreId: expect.stringMatching(/^\d+$/),
      costTypes: [{ name: 'Labor', baseType: 'OTHER' }, { baseType: 'MATERIALS' }, { baseType: 'EQUIPMENT' }],
    });
    const at = `project_id=${where().project}&view=default`;
    expect(pair().calls()).toEqual([`GET /rest/v1.0/cost_codes?${at}&page=1&per_page=3`]);
  });

  test('parents that are on the page too are known from it; others take one call for all', async () => {
    const { costCodes } = await project(
      'costCodes(first: 25) { nodes { procoreId parent { procoreId name fullCode } } }',
    );
    const below = costCodes.nodes.filter(({ parent }: { parent: unknown }) => parent !== null);
    expect(below.length).toBeGreaterThan(3);
    for (const { parent } of nonEmpty(below))
      expect(parent).toMatchObject({ fullCode: expect.stringMatching(/^\d\d-\d{3}$/) });
    expect(pair().calls()).toHaveLength(1);

    const ids = below.slice(0, 3).map(({ procoreId }: { procoreId: string }) => procoreId);
    await project(`costCodes(filter: { ids: ${JSON.stringify(ids)} }) { nodes { parent { fullCode } } }`);
    const parents = new Set<string>(
      below.slice(0, 3).map(({ parent }: { parent: { procoreId: string } }) => parent.procoreId),
    );
    const at = `GET /rest/v1.0/cost_codes?project_id=${where().project}&view=default`;
    const byIds = (some: Iterable<string>) => [...some].map((id) => `&filters[id][]=${id}`).join('');
    expect(pair().calls()).toEqual(
      [
        `${at}${byIds(ids)}&page=1&per_page=25`,
        parents.size === 1
          ? `GET /rest/v1.0/cost_codes/${[...parents].join('')}?project_id=${where().project}`
          : `${at}${byIds(parents)}&page=1&per_page=${parents.size}`,
      ].sort(),
    );
  });

  test('are filtered by Procore', async () => {
    const { company, project: id } = where();
    await project(
      `costCodes(first: 2, filter: { ids: ["7"], subJobId: "${gid('SubJob', company, id, 9)}", originId: "CC-1" }) { totalCount }`,
    );
    const at = `project_id=${id}&view=default`;
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/cost_codes?${at}&filters[id][]=7&sub_job_id=9&filters[origin_id]=CC-1&page=1&per_page=2`,
    ]);
  });

  test('one by its global id is one call', async () => {
    const { costCodes } = await project('costCodes(first: 1) { nodes { id procoreId } }');
    const [{ id, procoreId }] = costCodes.nodes;
    pair().forget();
    const { node } = await pair().data('query N($id: ID!) { node(id: $id) { ... on CostCode { fullCode } } }', { id });
    expect(node.fullCode).toMatch(/^\d\d-\d{3}$/);
    expect(pair().calls()).toEqual([`GET /rest/v1.0/cost_codes/${procoreId}?project_id=${where().project}`]);
  });

  test('of the RFIs on a page: names from the page, codes for one call more', async () => {
    await project('rfis(first: 30) { nodes { costCode { name } subJob { name code } } }');
    const rfis = `GET /rest/v1.0/projects/${where().project}/rfis?page=1&per_page=30`;
    expect(pair().calls()).toEqual([rfis]);
    await project('rfis(first: 30) { nodes { costCode { fullCode } } }');
    const [byId, page, ...more] = pair().calls();
    expect([page, more]).toEqual([rfis, []]);
    expect(byId).toContain(`GET /rest/v1.0/cost_codes?project_id=${where().project}&view=default&filters[id][]=`);
  });
});

describe('sub jobs', () => {
  test('all of a project in one call', async () => {
    const { subJobs } = await project(
      'subJobs { id procoreId project { procoreId } name code originId originData createdAt updatedAt }',
    );
    expect(subJobs).toMatchObject([{ code: '01', name: 'Base Building', originId: 'SJ-01' }, { code: '02' }]);
    expect(pair().calls()).toEqual([`GET /rest/v1.0/sub_jobs?project_id=${where().project}&page=1&per_page=2000`]);
  });
});
