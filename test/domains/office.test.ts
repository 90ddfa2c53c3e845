// Offices: whole from a project's show, and all at once for a page of projects.
import { expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const company = () => pair().sandbox.world.big.id;
const list = () => `GET /rest/v1.0/offices?company_id=${company()}&page=1&per_page=2000`;

const ALL = 'id procoreId name division address { street city stateCode postalCode countryCode } phone fax logoUrl';

test('every field of all offices in one call', async () => {
  const data = await pair().data(`{ company { offices { ${ALL} } } }`);
  expect(data.company.offices).toMatchObject([
    {
      name: 'Oakland Headquarters',
      division: 'Building',
      address: { street: '1400 Broadway', city: 'Oakland', stateCode: 'CA', countryCode: 'US' },
      fax: '(510) 555-0101',
      logoUrl: expect.stringMatching(/^http/),
    },
    { name: 'Oakland Field Operations', division: null, fax: null, logoUrl: null },
  ]);
  expect(pair().calls()).toEqual([list()]);
});

test('one by its global id is one call', async () => {
  const { offices } = (await pair().data('{ company { offices { id procoreId } } }')).company;
  pair().forget();
  await pair().data('query N($id: ID!) { node(id: $id) { ... on Office { phone } } }', { id: offices[0].id });
  expect(pair().calls()).toEqual([`GET /rest/v1.0/offices/${offices[0].procoreId}?company_id=${company()}`]);
});

test('a project that is shown holds its office; those of a page take one call together', async () => {
  const [project] = pair().sandbox.world.big.projectIds;
  const one = `query P($id: ID!) { project(id: $id) { name office { ${ALL} } } }`;
  expect((await pair().data(one, { id: gid('Project', company(), project!) })).project.office).toMatchObject({
    phone: '(510) 555-0100',
  });
  expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${project}?company_id=${company()}`]);
  await pair().data('{ company { projects(first: 9) { nodes { office { name phone } } } } }');
  expect(pair().calls()).toEqual([
    list(),
    `GET /rest/v1.1/projects?company_id=${company()}&view=extended&page=1&per_page=9`,
  ]);
});

test('lead to their projects', async () => {
  const query = '{ company { offices { procoreId projects(first: 40) { nodes { office { procoreId } } } } } }';
  const { offices } = (await pair().data(query)).company;
  const projects = offices.flatMap(
    ({ procoreId, projects: { nodes } }: { procoreId: string; projects: { nodes: object[] } }) =>
      nodes.map((node) => ({ node, procoreId })),
  );
  expect(projects).toHaveLength(pair().sandbox.world.big.projectIds.length);
  for (const { node, procoreId } of nonEmpty(projects)) expect(node).toEqual({ office: { procoreId } });
  expect(pair().calls()).toEqual(
    [
      list(),
      ...offices.map(
        ({ procoreId }: { procoreId: string }) =>
          `GET /rest/v1.1/projects?company_id=${company()}&view=extended&filters[by_office][]=${procoreId}&page=1&per_page=40`,
      ),
    ].sort(),
  );
});
