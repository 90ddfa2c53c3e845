// The lists by which a company sorts its projects: hydrated from what projects embed, listed in one call, with edges back.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const company = () => pair().sandbox.world.big.id;
const inCompany = (rest: string) => `GET /rest/v1.0/companies/${company()}/${rest}`;

interface Entry {
  readonly id: string;
  readonly procoreId: string;
  readonly name: string;
}

async function listOf(field: string, fields = 'id procoreId name'): Promise<Entry[]> {
  return (await pair().data(`{ company { ${field} { ${fields} } } }`)).company[field];
}

describe('the lists', () => {
  test.each([
    ['projectStages', 'ProjectStage', () => inCompany('project_stages?page=1&per_page=2000'), 'Bidding'],
    ['projectTypes', 'ProjectType', () => inCompany('project_types?page=1&per_page=2000'), 'Healthcare'],
    ['projectRegions', 'ProjectRegion', () => inCompany('project_regions?page=1&per_page=2000'), 'Coastal'],
    [
      'projectOwnerTypes',
      'ProjectOwnerType',
      () => inCompany('project_owner_types?page=1&per_page=2000'),
      'Public Agency',
    ],
    ['projectBidTypes', 'ProjectBidType', () => inCompany('project_bid_types?page=1&per_page=2000'), 'Negotiated'],
    [
      'departments',
      'Department',
      () => `GET /rest/v1.0/departments?company_id=${company()}&page=1&per_page=2000`,
      'Operations',
    ],
    ['programs', 'Program', () => inCompany('programs?page=1&per_page=2000'), 'Seismic Resilience'],
  ] as const)('%s in one call, and one of them by its global id', async (field, type, call, name) => {
    const entries = await listOf(field);
    expect(entries[0]).toMatchObject({ id: gid(type, company(), Number(entries[0]!.procoreId)), name });
    expect(pair().calls()).toEqual([call()]);
    const node = `query N($id: ID!) { node(id: $id) { ... on ProjectClassification { __typename name } } }`;
    const last = entries.at(-1)!;
    expect(await pair().data(node, { id: last.id })).toEqual({ node: { __typename: type, name: last.name } });
    expect(pair().calls()).toEqual([expect.stringContaining(`/${last.procoreId}`)]);
  });

  test('every field of stages and departments', async () => {
    const stages = await listOf(
      'projectStages',
      'name category bidding concept default readOnly hideable hasRfiPrefixes hasChildren',
    );
    expect(stages[0]).toEqual({
      ...{ name: 'Bidding', category: 'preconstruction', bidding: true, concept: false, default: false },
      ...{ readOnly: true, hideable: true, hasRfiPrefixes: false, hasChildren: false },
    });
    const departments = await listOf('departments', 'name originId originData');
    expect(departments[0]).toEqual({ name: 'Operations', originId: 'D-10', originData: 'main' });
    expect(departments.at(-1)).toEqual({ name: 'Special Projects', originId: null, originData: null });
  });

  test('of a program the list and the show hold parts: both are asked when both are needed', async () => {
    const [program] = await listOf('programs', 'id procoreId name address website logoUrl photoUrl projectCount');
    expect(program).toMatchObject({
      address: expect.stringContaining('Oakland'),
      website: expect.stringMatching(/^https:/),
      logoUrl: expect.stringMatching(/^http/),
      photoUrl: null,
      projectCount: expect.any(Number),
    });
    expect(pair().calls()).toHaveLength(1);
    const one =
      'query N($id: ID!) { node(id: $id) { ... on Program { postalCode coordinates { latitude longitude } projectCount } } }';
    const { node } = await pair().data(one, { id: program!.id });
    expect(node).toMatchObject({ postalCode: '94612', coordinates: { latitude: 37.7955, longitude: -122.2794 } });
    expect(pair().calls()).toEqual([
      inCompany(`programs/${program!.procoreId}`),
      inCompany('programs?page=1&per_page=2000'),
    ]);
  });
});

describe('of projects', () => {
  const page = (fields: string) => `{ company { projects(first: 12) { nodes { ${fields} } } } }`;
  const list = (view: string) => `GET /rest/v1.1/projects?company_id=${company()}&view=${view}&page=1&per_page=12`;

  test('names and ids take no call', async () => {
    const data = await pair().data(
      page(
        'stage { id name } type { id name } region { id name } ownerType { id name } bidType { id name } program { id name } departments { id name } office { id name }',
      ),
    );
    const [project] = data.company.projects.nodes;
    expect(project.stage).toEqual({ id: expect.any(String), name: 'Course of Construction' });
    expect(project.departments.length).toBeGreaterThan(0);
    expect(pair().calls()).toEqual([list('extended')]);
  });

  test('what they do not embed takes one call for the whole page', async () => {
    await pair().data(page('stage { category } departments { originId }'));
    expect(pair().calls()).toEqual(
      [
        list('extended'),
        inCompany('project_stages?page=1&per_page=2000'),
        `GET /rest/v1.0/departments?company_id=${company()}&page=1&per_page=2000`,
      ].sort(),
    );
  });

  test.each([
    ['projectStages', 'by_stage', 'stage'],
    ['projectTypes', 'by_type', 'type'],
    ['projectRegions', 'by_region', 'region'],
    ['projectOwnerTypes', 'by_owner_type', 'ownerType'],
    ['projectBidTypes', 'by_bid_type', 'bidType'],
    ['departments', 'by_department', 'departments'],
    ['programs', 'by_program', 'program'],
  ])('%s lead to their projects', async (field, filter, back) => {
    const query = `{ company { ${field} { procoreId projects(first: 50, status: ALL) { totalCount nodes { ${back} { procoreId } } } } } }`;
    const entries = (await pair().data(query)).company[field];
    let found = 0;
    for (const { procoreId, projects } of entries)
      for (const project of projects.nodes) {
        expect([project[back]].flat()).toContainEqual({ procoreId });
        found++;
      }
    expect(found).toBeGreaterThan(5);
    const [first] = entries;
    expect(pair().calls()).toContainEqual(
      expect.stringContaining(`filters[by_status]=All&filters[${filter}][]=${first.procoreId}`),
    );
  });

  test('projects are filtered by them, by global id or Procore’s; the id of something else is refused', async () => {
    const [stage] = await listOf('projectStages');
    pair().forget();
    const query = 'query P($ids: [ID!]!) { company { projects(filter: { stageIds: $ids }) { totalCount } } }';
    await pair().data(query, { ids: [stage!.id, '7'] });
    expect(pair().calls()).toEqual([
      `GET /rest/v1.1/projects?company_id=${company()}&view=compact&filters[by_stage][]=${stage!.procoreId}&filters[by_stage][]=7&page=1&per_page=25`,
    ]);
    const { errors } = await pair().query(query, { ids: [gid('ProjectType', company(), 7)] });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ID', argument: 'stageIds' } }]);
    expect(pair().calls()).toEqual([]);
  });

  test('RFIs have stages too', async () => {
    const [project] = pair().sandbox.world.big.projectIds;
    const query = 'query R($id: ID!) { project(id: $id) { rfis(first: 30) { nodes { stage { name category } } } } }';
    const data = await pair().data(query, { id: gid('Project', company(), project!) });
    expect(data.project.rfis.nodes.some(({ stage }: { stage: object | null }) => stage !== null)).toBe(true);
    const stages = pair()
      .calls()
      .filter((line) => line.includes('project_stages'));
    expect(stages).toHaveLength(1);
  });
});
