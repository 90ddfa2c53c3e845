// Projects: lists, filters, sorting, views, and one by id.
import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '../../sandbox/clock.js';
import { TEST_EPOCH_MS, until } from '../support/clock.js';
import { Pair } from '../support/gateway.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const LIST = `query L($first: Int, $after: String, $last: Int, $before: String, $filter: ProjectFilter, $sort: ProjectSort) {
  company { projects(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { procoreId } } } }`;

const idsOf = (connection: { nodes: { procoreId: string }[] }): number[] =>
  connection.nodes.map(({ procoreId }) => Number(procoreId));

async function list(variables: object): Promise<ReturnType<typeof idsOf>> {
  const { company } = await pair().data(LIST, variables);
  return idsOf(company.projects);
}

describe('the list', () => {
  test('asks for the smallest view that shows what is selected', async () => {
    const { id } = pair().sandbox.world.big;
    const viewFor = async (fields: string): Promise<string | undefined> => {
      await pair().data(`{ company { projects(first: 2) { nodes { ${fields} } } } }`);
      return /view=(\w+)/.exec(pair().calls().join())?.[1];
    };
    expect(await viewFor('id name')).toBe('compact');
    expect(await viewFor('name number address { city }')).toBe('normal');
    expect(await viewFor('name ownersProjectProcoreId')).toBe('normal');
    expect(await viewFor('name standardCostCodeListProcoreId')).toBe('extended');
    expect(await viewFor('name program { name }')).toBe('extended');
    await pair().data('{ company { projects(first: 2) { edges { node { number } } } } }');
    expect(pair().calls()).toEqual([`GET /rest/v1.1/projects?company_id=${id}&view=normal&page=1&per_page=2`]);
  });

  test('shows every field of a page with one call for the page and one for each project, since no list has them all; offices besides', async () => {
    const { id } = pair().sandbox.world.big;
    const { company } = await pair().data(
      '{ company { projects(first: 2) { nodes { procoreId name code office { name phone } } } } }',
    );
    const [first, second] = idsOf(company.projects);
    expect(company.projects.nodes[0]).toMatchObject({
      office: { name: expect.any(String), phone: expect.stringMatching(/555/) },
    });
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/offices?company_id=${id}&page=1&per_page=2000`,
      `GET /rest/v1.0/projects/${first}?company_id=${id}`,
      `GET /rest/v1.0/projects/${second}?company_id=${id}`,
      `GET /rest/v1.1/projects?company_id=${id}&view=extended&page=1&per_page=2`,
    ]);
  });

  test('a stub is enough where nothing else of it is selected', async () => {
    await pair().data('{ company { projects(first: 2) { nodes { office { procoreId name } } } } }');
    expect(pair().calls()).toHaveLength(1);
  });

  test('pages forwards and backwards, and a cursor survives another page size', async () => {
    const { projectIds } = pair().sandbox.world.big;
    const page = async (variables: object) => (await pair().data(LIST, variables)).company.projects;
    const one = await page({ first: 4 });
    expect(idsOf(one)).toEqual(projectIds.slice(0, 4));
    expect(one).toMatchObject({
      totalCount: projectIds.length,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const two = await page({ first: 3, after: one.pageInfo.endCursor });
    expect(idsOf(two)).toEqual(projectIds.slice(4, 7));
    const back = await page({ last: 2, before: two.pageInfo.startCursor });
    expect(idsOf(back)).toEqual(projectIds.slice(2, 4));
    const tail = await page({ last: 3 });
    expect(idsOf(tail)).toEqual(projectIds.slice(-3));
    expect(tail.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('holds active projects unless told otherwise; ids mean those projects, active or not', async () => {
    const { projectIds, inactiveProjectIds } = pair().sandbox.world.big;
    expect(await list({ first: 200 })).toEqual(projectIds);
    expect(await list({ first: 200, filter: { status: 'INACTIVE' } })).toEqual(inactiveProjectIds);
    expect((await list({ first: 200, filter: { status: 'ALL' } })).sort()).toEqual(
      [...projectIds, ...inactiveProjectIds].sort(),
    );
    const some = [projectIds[0]!, inactiveProjectIds[0]!];
    pair().forget();
    expect((await list({ first: 5, filter: { ids: some.map(String) } })).sort()).toEqual([...some].sort());
    const { id } = pair().sandbox.world.big;
    expect(pair().calls()).toEqual([
      `GET /rest/v1.1/projects?company_id=${id}&view=compact&filters[id][]=${some[0]}&filters[id][]=${some[1]}&filters[by_status]=All&page=1&per_page=5`,
    ]);
  });

  test('is filtered and sorted by Procore, not here', async () => {
    const { big } = pair().sandbox.world;
    const filter = {
      name: 'a',
      number: '24-001',
      createdAt: { from: '2020-01-01T00:00:00+02:00' },
      updatedAt: { from: '2024-01-01T00:00:00Z', to: '2025-01-01T00:00:00Z' },
      originId: 'x',
      synced: true,
      vendorId: gid('Vendor', big.id, big.vendorIds[0]!),
      demo: false,
      template: false,
      ownerTypeIds: ['1'],
      departmentIds: ['2'],
      regionIds: ['3'],
      officeIds: ['4'],
      programIds: ['5', '6'],
      stageIds: ['7'],
      typeIds: ['8'],
      bidTypeIds: ['9'],
    };
    await list({ filter, sort: { field: 'NAME', direction: 'DESC' } });
    expect(pair().calls()).toEqual([
      [
        `GET /rest/v1.1/projects?company_id=${big.id}&view=compact&filters[name]=a&filters[project_number]=24-001`,
        'filters[created_at]=2019-12-31T22:00:00Z...2999-12-31T23:59:59Z',
        'filters[updated_at]=2024-01-01T00:00:00Z...2025-01-01T00:00:00Z',
        `filters[origin_id]=x&filters[synced]=true&filters[vendor_id]=${big.vendorIds[0]}&filters[is_demo]=false`,
        'filters[template]=false&filters[by_owner_type][]=1&filters[by_department][]=2&filters[by_region][]=3',
        'filters[by_office][]=4&filters[by_program][]=5&filters[by_program][]=6&filters[by_stage][]=7',
        'filters[by_type][]=8&filters[by_bid_type][]=9&sort=-name&page=1&per_page=25',
      ].join('&'),
    ]);
  });
});

describe('one project', () => {
  const ONE = 'query P($id: ID!, $companyId: ID) { project(id: $id, companyId: $companyId) { id procoreId name } }';

  test('by global id, wherever the request is; by Procore id in the company that is named or meant', async () => {
    const { big, small } = pair().sandbox.world;
    const [here, there] = [big.projectIds[0]!, small.projectIds[0]!];
    const idOf = async (variables: object, headers = {}) =>
      (await pair().data(ONE, variables, { headers })).project.procoreId;
    expect(await idOf({ id: gid('Project', small.id, there) })).toBe(String(there));
    expect(await idOf({ id: String(here) })).toBe(String(here));
    expect(await idOf({ id: String(there), companyId: String(small.id) })).toBe(String(there));
    expect(await idOf({ id: String(there), companyId: gid('Company', small.id) })).toBe(String(there));
    expect(await idOf({ id: String(there) }, { 'procore-company-id': String(small.id) })).toBe(String(there));
    expect(pair().calls()).toEqual(
      [`${here}?company_id=${big.id}`, ...Array<string>(4).fill(`${there}?company_id=${small.id}`)]
        .map((rest) => `GET /rest/v1.0/projects/${rest}`)
        .sort(),
    );
  });

  test('with its RFIs: two calls, in flight at the same time', async () => {
    const clock = new ManualClock(TEST_EPOCH_MS);
    await using slow = await Pair.start({ sandbox: { clock } });
    const { big } = slow.sandbox.world;
    await slow.data('{ companies { totalCount } }'); // has the token, so that the two calls are all there is
    slow.forget();
    slow.sandbox.setLatency(100);
    const id = gid('Project', big.id, big.projectIds[0]!);
    const answer = slow.data(
      'query P($project: ID!) { project(id: $project) { id name rfis(first: 20) { nodes { id subject } } } }',
      { project: id },
    );
    await until(() => clock.sleeping === 2, 'both calls have arrived and wait for their answers');
    clock.advance(100);
    const { project } = await answer;
    expect(project).toMatchObject({ id, name: expect.any(String) });
    expect(project.rfis.nodes).toHaveLength(20);
    expect(slow.calls()).toEqual([
      `GET /rest/v1.0/projects/${big.projectIds[0]}/rfis?page=1&per_page=20`,
      `GET /rest/v1.0/projects/${big.projectIds[0]}?company_id=${big.id}`,
    ]);
  });

  test('every field the show has, from the show alone', async () => {
    const { big } = pair().sandbox.world;
    const { project } = await pair().data(
      `query P($id: ID!) { project(id: $id) {
        id procoreId company { id procoreId } name displayName number code accountingNumber storeNumber active demo template
        description publicNotes persistentMessage { title message } flag sector sectorProcoreId
        ownersProjectProcoreId sourceTemplateProcoreId standardCostCodeListProcoreId workScope deliveryMethod squareFeet totalValue
        address { street city county stateCode postalCode countryCode } coordinates { latitude longitude }
        designatedMarketArea timeZone timeZoneLabel locale phone inboundEmailAddress
        startDate actualStartDate completionDate projectedFinishDate warrantyStartDate warrantyEndDate
        stage { procoreId name } type { name } region { name } ownerType { name } bidType { name } program { name }
        departments { procoreId name } office { procoreId name division address { city } phone fax logoUrl }
        parent { id name } createdBy { id name } logoUrl photoUrl erpIntegrated originId originData originCode
        customFields { definitionId dataType value } createdAt updatedAt } }`,
      { id: String(big.projectIds[0]) },
    );
    expect(project).toMatchObject({
      company: { procoreId: String(big.id) },
      active: true,
      flag: expect.stringMatching(/^(RED|YELLOW|GREEN)$/),
      workScope: expect.stringMatching(/^[A-Z_]+$/),
      deliveryMethod: expect.stringMatching(/^[A-Z_]+$/),
      timeZone: 'America/Los_Angeles',
      address: { city: expect.any(String), countryCode: 'US' },
      coordinates: { latitude: expect.any(Number), longitude: expect.any(Number) },
      startDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      createdAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
      totalValue: expect.stringMatching(/^\d+(\.\d+)?$/),
      createdBy: { name: expect.any(String) },
    });
    expect(project.customFields.map(({ dataType }: { dataType: string }) => dataType).sort()).toEqual([
      'boolean',
      'decimal',
      'lov_entries',
      'lov_entry',
      'string',
    ]);
    expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${big.projectIds[0]}?company_id=${big.id}`]);
  });

  test('is linked with what has ids only', async () => {
    const { big } = pair().sandbox.world;
    const { company } = await pair().data(
      `{ company { projects(first: 50, filter: { status: ALL }) { nodes {
        sectorProcoreId ownersProjectProcoreId sourceTemplateProcoreId standardCostCodeListProcoreId } } } }`,
    );
    const { nodes } = company.projects;
    for (const name of Object.keys(nodes[0]))
      expect(nodes.map((node: Record<string, unknown>) => node[name])).toContainEqual(expect.stringMatching(/^\d+$/));
    // The list has two of them; the other two take the show of each.
    const [list, ...shows] = pair().calls().reverse();
    expect(list).toBe(
      `GET /rest/v1.1/projects?company_id=${big.id}&view=extended&filters[by_status]=All&page=1&per_page=50`,
    );
    expect(shows).toHaveLength(nodes.length);
  });

  test('that does not exist, or is hidden: an error at the field, and null', async () => {
    const { data, errors } = await pair().query('{ project(id: "77") { id name } viewer { login } }');
    expect(data).toMatchObject({ project: null, viewer: { login: expect.any(String) } });
    expect(errors.map(({ extensions: { code } }) => code)).toEqual(expect.arrayContaining(['NOT_FOUND']));
    expect(errors.every(({ path }) => path?.[0] === 'project')).toBe(true);
  });

  test('of a vendor: the projects the vendor works on', async () => {
    const { big } = pair().sandbox.world;
    const { company } = await pair().data(
      'query V($id: ID!) { company { vendor(id: $id) { projects(first: 50) { totalCount nodes { procoreId } } all: projects(first: 50, status: ALL) { totalCount } } } }',
      { id: String(big.vendorIds[0]) },
    );
    expect(company.vendor.projects.totalCount).toBe(company.vendor.projects.nodes.length);
    expect(company.vendor.all.totalCount).toBeGreaterThan(company.vendor.projects.totalCount);
    const list = `GET /rest/v1.1/projects?company_id=${big.id}&view=compact`;
    expect(pair().calls()).toEqual([
      `${list}&filters[by_status]=All&filters[vendor_id]=${big.vendorIds[0]}&page=1&per_page=50`,
      `${list}&filters[vendor_id]=${big.vendorIds[0]}&page=1&per_page=50`,
    ]);
  });
});
