// Companies, and the account a request acts as.
import { expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

test('companies are listed with all their fields in one call', async () => {
  const { big, newRegion, small } = pair().sandbox.world;
  const data = await pair().data(
    '{ companies { totalCount nodes { id procoreId name active logoUrl mine businessNetworkEnabled } pageInfo { hasNextPage } } }',
  );
  expect(data.companies.totalCount).toBe(3);
  expect(data.companies.nodes).toEqual(
    [big, newRegion, small].map(({ id, name }) =>
      expect.objectContaining({
        id: gid('Company', id),
        procoreId: String(id),
        name,
        active: true,
        mine: id === big.id,
      }),
    ),
  );
  expect(data.companies.nodes[0].logoUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/images\/logos\/\w+\.png$/);
  expect(data.companies.pageInfo).toEqual({ hasNextPage: false });
  expect(pair().calls()).toEqual(['GET /rest/v1.0/companies?page=1&per_page=25']);
});

test('how a company has set up Procore is one call more', async () => {
  const { big } = pair().sandbox.world;
  const query = `{ company { configuration { currencyCode currencySymbol currencyDisplay uses24HourClock strictFileUploading
    imageAsBuiltsEnabled taskCodesEnabled timeAndMaterials { materials labor equipment subcontractors }
    timesheets { enabled weekStartDay signatureText roundingRule roundingIncrement private employeesSeeAllProjects } } } }`;
  const { configuration } = (await pair().data(query)).company;
  expect(configuration).toMatchObject({
    ...{ currencyCode: 'USD', uses24HourClock: false },
    timeAndMaterials: { labor: true },
    timesheets: { enabled: true, roundingIncrement: 15, private: true },
  });
  expect(pair().calls()).toEqual([`GET /rest/v1.0/company_configuration?company_id=${big.id}`]);
});

test('free companies are asked for only when wanted', async () => {
  await pair().data('{ companies(includeFree: true, first: 2) { totalCount } }');
  expect(pair().calls()).toEqual(['GET /rest/v1.0/companies?include_free_companies=true&page=1&per_page=2']);
});

test('a company without an id is the one the request is for', async () => {
  const { big, small } = pair().sandbox.world;
  const query = '{ company { procoreId name } }';
  expect(await pair().data(query)).toEqual({ company: { procoreId: String(big.id), name: big.name } });
  expect(await pair().data(query, {}, { headers: { 'procore-company-id': String(small.id) } })).toEqual({
    company: { procoreId: String(small.id), name: small.name },
  });
  expect(pair().calls()).toEqual(
    Array(2).fill('GET /rest/v1.0/companies?include_free_companies=true&page=1&per_page=2000'),
  );
});

test('a company by global id or Procore id; 64-bit ids of newer regions stay exact', async () => {
  const { id, name } = pair().sandbox.world.newRegion;
  expect(id).toBeGreaterThan(2 ** 49);
  const query =
    'query C($id: ID!) { company(id: $id) { id procoreId name projects(first: 1) { nodes { procoreId } } } }';
  for (const argument of [String(id), gid('Company', id)]) {
    const { company } = await pair().data(query, { id: argument });
    expect(company).toMatchObject({ id: gid('Company', id), procoreId: String(id), name });
    expect(Number(company.projects.nodes[0].procoreId)).toBeGreaterThan(2 ** 49);
  }
});

test('what an id says anyway takes no call unless it is all that is asked', async () => {
  const { id, projectIds } = pair().sandbox.world.big;
  const { company } = await pair().data(
    'query C($id: ID!) { company(id: $id) { projects(first: 1) { nodes { procoreId } } } }',
    {
      id: String(id),
    },
  );
  expect(company.projects.nodes).toEqual([{ procoreId: String(projectIds[0]) }]);
  expect(pair().calls()).toEqual([`GET /rest/v1.1/projects?company_id=${id}&view=compact&page=1&per_page=1`]);

  await pair().data('query C($id: ID!) { company(id: $id) { id } }', { id: String(id) });
  expect(pair().calls()).toHaveLength(1);
});

test('a company that is not visible: an error at the field, its siblings intact', async () => {
  const { data, errors } = await pair().query('{ company(id: "999") { name } companies { totalCount } }');
  expect(data).toEqual({ company: { name: null }, companies: { totalCount: 3 } });
  expect(errors).toMatchObject([{ path: ['company', 'name'], extensions: { code: 'FORBIDDEN', retriable: false } }]);
});

test('the viewer is the account, as a person of the company the request is for', async () => {
  const { big, principals } = pair().sandbox.world;
  const { viewer } = await pair().data('{ viewer { procoreId login name user { id name emailAddress } } }');
  const { userId } = principals.everything;
  expect(viewer).toMatchObject({
    procoreId: String(userId),
    user: { id: gid('User', big.id, userId), name: viewer.name },
  });
  expect(viewer.login).toBe(viewer.user.emailAddress);
  expect(pair().calls()).toEqual([`GET /rest/v1.0/me?company_id=${big.id}`, `GET /rest/v1.3/companies/${big.id}/me`]);
});
