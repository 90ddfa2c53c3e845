// Lists as objects of other slices show them: each is one call, narrowed by Procore.
import { expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const projectId = () => gid('Project', where().company, where().project);

async function node(id: string, fields: string, variables: object = {}, head = '') {
  const query = `query N($id: ID!${head}) { node(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id, ...variables })).node;
}

async function codeOf(id: string, fields: string) {
  const answer = await pair().query(`query N($id: ID!) { node(id: $id) { ${fields} } }`, { id });
  return answer.errors.map(({ extensions }) => extensions.code);
}

async function project(fields: string) {
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  const found = (await pair().data(query, { id: projectId() })).project;
  pair().forget();
  return found;
}

/** A trade that vendors on the project work in. */
async function aTrade() {
  const { trades } = await project('trades { id procoreId name }');
  return trades.find(({ name }: { name: string }) => name === 'Electrical') ?? trades[0];
}

test('the users and the people of a trade', async () => {
  const { company } = where();
  const trade = await aTrade();
  const { users } = await node(
    trade.id,
    '... on Trade { users(first: 4, search: "a", sort: { field: NAME }) { nodes { name vendor { name } } } }',
  );
  nonEmpty(users.nodes);
  expect(pair().calls()).toEqual([
    `GET /rest/v1.3/companies/${company}/users?view=normal&filters[trade_id][]=${trade.procoreId}&filters[search]=a&sort=name&page=1&per_page=4`,
  ]);
  const { people } = await node(
    trade.id,
    '... on Trade { people(first: 4, account: WITHOUT) { nodes { name user { id } } } }',
  );
  for (const { user } of nonEmpty(people.nodes)) expect(user).toBeNull();
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/companies/${company}/people?view=normal&filters[reference_users_only]=true&filters[trade_id][]=${trade.procoreId}&page=1&per_page=4`,
  ]);
});

test('the photos of a trade on one project', async () => {
  const { company, project: at } = where();
  const { photos } = await project('photos(first: 50) { nodes { trades { id procoreId } } }');
  const [trade] = photos.nodes.flatMap(({ trades }: { trades: unknown[] }) => trades);
  const shown = await node(
    trade.id,
    '... on Trade { photos(projectId: $project, first: 3, sort: { field: TAKEN_AT }) { nodes { trades { procoreId } } } }',
    { project: projectId() },
    ', $project: ID!',
  );
  for (const { trades } of nonEmpty(shown.photos.nodes)) expect(trades).toContainEqual({ procoreId: trade.procoreId });
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/images?project_id=${at}&serializer_view=normal&filters[trade_ids][]=${trade.procoreId}&sort=taken_at&page=1&per_page=3`,
  ]);
  const elsewhere = gid('Project', 77, at);
  expect(
    await codeOf(gid('Trade', company, 1), `... on Trade { photos(projectId: "${elsewhere}") { totalCount } }`),
  ).toEqual(['COMPANY_MISMATCH']);
  expect(pair().calls()).toEqual([]);
});

test('the people of a firm: in the company’s directory, or on one project', async () => {
  const { company, project: at } = where();
  const { vendors } = await project('vendors(first: 1) { nodes { id procoreId } }');
  const [vendor] = vendors.nodes;
  const one = `filters[vendor_id][]=${vendor.procoreId}`;
  const { people } = await node(vendor.id, '... on Vendor { people(first: 3) { nodes { name } } }');
  nonEmpty(people.nodes);
  expect(pair().calls()).toEqual([`GET /rest/v1.0/companies/${company}/people?view=normal&${one}&page=1&per_page=3`]);
  const onProject = await node(
    vendor.id,
    '... on Vendor { people(projectId: $project, first: 3, account: WITH) { nodes { vendor { procoreId } jobTitle } } }',
    { project: projectId() },
    ', $project: ID!',
  );
  for (const person of nonEmpty(onProject.people.nodes)) expect(person.vendor.procoreId).toBe(vendor.procoreId);
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/projects/${at}/people?view=web&filters[without_reference_users]=true&${one}&page=1&per_page=3`,
  ]);
  expect(await codeOf(vendor.id, '... on Vendor { people(projectId: "") { totalCount } }')).toEqual(['INVALID_ID']);
  expect(pair().calls()).toEqual([]);
});

test('who has a permission template on a project', async () => {
  const { project: at } = where();
  const { users } = await project('users(first: 1) { edges { membership { permissionTemplate { id procoreId } } } }');
  const [{ membership }] = users.edges;
  const template = membership.permissionTemplate;
  const found = await node(
    template.id,
    `... on PermissionTemplate { users(projectId: $project, first: 5, sort: { field: NAME }) {
      nodes { name } edges { membership { permissionTemplate { procoreId } } } } }`,
    { project: projectId() },
    ', $project: ID!',
  );
  for (const edge of nonEmpty(found.users.edges))
    expect(edge.membership.permissionTemplate.procoreId).toBe(template.procoreId);
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/projects/${at}/assignable_users`,
    `GET /rest/v1.0/projects/${at}/users?view=compact&filters[permission_template]=${template.procoreId}&sort=name&page=1&per_page=5`,
  ]);
});

test('the cost codes of a sub job are its own', async () => {
  const { project: at } = where();
  const { subJobs, costCodes } = await project(
    'subJobs { id procoreId } costCodes(first: 100) { nodes { procoreId } }',
  );
  const shown = await node(
    subJobs[0].id,
    '... on SubJob { costCodes(first: 5) { totalCount nodes { procoreId fullCode subJob { id } standardCostCodeProcoreId } } }',
  );
  expect(shown.costCodes).toMatchObject({
    totalCount: 2,
    nodes: [{ fullCode: '01-06-400' }, { fullCode: '01-09-680' }],
  });
  for (const { subJob } of shown.costCodes.nodes) expect(subJob).toEqual({ id: subJobs[0].id });
  for (const { procoreId } of shown.costCodes.nodes) expect(costCodes.nodes).not.toContainEqual({ procoreId });
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/cost_codes?project_id=${at}&view=default&sub_job_id=${subJobs[0].procoreId}&page=1&per_page=5`,
  ]);
});

test('the places above a place, from the top down, in one call', async () => {
  const { project: at } = where();
  const { locations } = await project('locations(first: 40) { nodes { id procoreId name } }');
  const room = locations.nodes.find(({ name }: { name: string }) => name.split('>').length === 3);
  const [building, level] = room.name.split('>');
  const list = `GET /rest/v1.0/projects/${at}/locations`;
  const { ancestors } = await node(room.id, '... on Location { ancestors { name code parent { procoreId } } }');
  expect(ancestors).toMatchObject([
    { name: building, parent: null },
    { name: `${building}>${level}`, code: 'B1-1' },
  ]);
  expect(pair().calls()).toEqual([`${list}?filters[superlocations_for]=${room.procoreId}&page=1&per_page=2000`]);
  // Procore does not say in which order it lists them.
  pair().sandbox.addFault({
    match: 'superlocations_for',
    kind: 200,
    body: [
      { id: 3, parent_id: 2 },
      { id: 1, parent_id: null },
      { id: 2, parent_id: 1 },
    ],
  });
  const ordered = await node(gid('Location', where().company, at, 4), '... on Location { ancestors { procoreId } }');
  expect(ordered.ancestors.map(({ procoreId }: { procoreId: string }) => procoreId)).toEqual(['1', '2', '3']);
  pair().sandbox.clearFaults();
  const top = locations.nodes.find(({ name }: { name: string }) => name === building);
  expect((await node(top.id, '... on Location { ancestors { name } }')).ancestors).toEqual([]);
});
