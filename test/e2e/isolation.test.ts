// What an account may not see: hidden projects, tools, companies - and one company's data never in another's answer.
import { expect, test } from '@jest/globals';
import { Pair } from '../support/gateway.js';
import { gid } from '../support/use-pair.js';

test('an account with permissions of its own sees its projects, and errors at what is hidden', async () => {
  const credentials = await limitedCredentials();
  await using pair = await Pair.start({ credentials });
  const { big, principals } = pair.sandbox.world;
  const { permittedProjectIds, forbiddenProjectIds } = principals.limited;
  const { company } = await pair.data(
    '{ company { projects(first: 50, filter: { status: ALL }) { nodes { procoreId } } } }',
  );
  expect(company.projects.nodes.map(({ procoreId }: { procoreId: string }) => Number(procoreId)).sort()).toEqual(
    [...permittedProjectIds].sort(),
  );
  const { data, errors } = await pair.query(
    'query H($hidden: ID!, $open: ID!) { hidden: project(id: $hidden) { procoreId name rfis(first: 1) { totalCount } } open: project(id: $open) { name } }',
    { hidden: gid('Project', big.id, forbiddenProjectIds[0]!), open: gid('Project', big.id, permittedProjectIds[0]!) },
  );
  expect(data).toMatchObject({ hidden: { name: null, rfis: null }, open: { name: expect.any(String) } });
  expect(errors.map(({ path, extensions: { code } }) => `${path!.join('.')} ${code}`).sort()).toEqual([
    'hidden.name NOT_FOUND',
    'hidden.rfis FORBIDDEN',
  ]);
});

test('an account of one company gets nothing of another, by header, argument or id', async () => {
  const credentials = await oneCompanyCredentials();
  await using pair = await Pair.start({ credentials });
  const { small, big } = pair.sandbox.world;
  const query =
    'query C($project: ID!, $company: ID!) { node(id: $project) { id } company(id: $company) { name vendors(first: 1) { totalCount } } }';
  const { data, errors } = await pair.query(query, {
    project: gid('Project', small.id, small.projectIds[0]!),
    company: String(small.id),
  });
  expect(data).toEqual({ node: null, company: { name: null, vendors: null } });
  expect(new Set(errors.map(({ extensions: { code } }) => code))).toEqual(new Set(['FORBIDDEN']));
  const byHeader = await pair.query(
    '{ company { vendors(first: 1) { totalCount } } }',
    {},
    {
      headers: { 'procore-company-id': String(small.id) },
    },
  );
  expect(byHeader.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await pair.data('{ companies { nodes { procoreId } } }')).companies.nodes).toEqual([
    { procoreId: String(big.id) },
  ]);
});

test('the same question for two companies at the same time is two questions', async () => {
  await using pair = await Pair.start();
  const { big, small } = pair.sandbox.world;
  const ask = (id: number) =>
    pair.data('query C($id: ID!) { company(id: $id) { name vendors(first: 100) { nodes { procoreId } } } }', {
      id: String(id),
    });
  const [one, two] = await Promise.all([ask(big.id), ask(small.id)]);
  const ids = (data: { company: { vendors: { nodes: { procoreId: string }[] } } }): number[] =>
    data.company.vendors.nodes.map(({ procoreId }) => Number(procoreId));
  expect(ids(one)).toEqual(big.vendorIds);
  expect(ids(two)).toEqual(small.vendorIds);
  const named = pair
    .exchanges()
    .flatMap(({ companyHeader, query }) =>
      query.filter(([name]) => name === 'company_id').map(([, company]) => [companyHeader, company]),
    );
  expect(named.sort()).toEqual([big.id, small.id].map((id) => [String(id), String(id)]).sort());
});

async function limitedCredentials() {
  await using pair = await Pair.start();
  return pair.sandbox.world.principals.limited;
}

async function oneCompanyCredentials() {
  await using pair = await Pair.start();
  return pair.sandbox.world.principals.oneCompany;
}
