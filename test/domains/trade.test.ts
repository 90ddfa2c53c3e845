// Trades: of a company, of its vendors, and of a project's vendors.
import { expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const company = () => pair().sandbox.world.big.id;
const list = () => `GET /rest/v1.0/companies/${company()}/trades`;

test('a page in one call, filtered and searched by Procore', async () => {
  const query = (args: string) =>
    `{ company { trades(${args}) { totalCount nodes { id procoreId name active updatedAt } } } }`;
  const { trades } = (await pair().data(query('first: 100, filter: { active: false }'))).company;
  expect(trades.nodes.map(({ name }: { name: string }) => name)).toEqual(['Asbestos Abatement', 'Blasting']);
  await pair().data(
    query('first: 2, search: "con", filter: { active: true, updatedAt: { from: "2020-01-01T00:00:00Z" } }'),
  );
  expect(pair().calls()).toEqual([
    `${list()}?filters[active]=false&page=1&per_page=100`,
    `${list()}?filters[active]=true&filters[updated_at]=2020-01-01T00:00:00Z...2999-12-31T23:59:59Z&filters[query]=con&page=1&per_page=2`,
  ]);
});

test('one by id, and its vendors', async () => {
  const { trades } = (await pair().data('{ company { trades(search: "Electrical") { nodes { id procoreId } } } }'))
    .company;
  pair().forget();
  const query = `query T($id: ID!) { company { trade(id: $id) { name vendors(first: 10, search: "e", sort: { field: NAME }) {
    totalCount nodes { name trades { name active updatedAt } } } } } }`;
  const [{ id, procoreId }] = trades.nodes;
  const { trade } = (await pair().data(query, { id: procoreId })).company;
  expect(trade.name).toBe('Electrical');
  expect(trade.vendors.nodes.length).toBeGreaterThan(0);
  for (const vendor of trade.vendors.nodes)
    expect(vendor.trades).toContainEqual({ name: 'Electrical', active: true, updatedAt: expect.any(String) });
  expect(pair().calls()).toEqual([
    `${list()}/${procoreId}`,
    `GET /rest/v1.0/vendors?company_id=${company()}&view=extended&filters[trade_id][]=${procoreId}&filters[search]=e&sort=name&page=1&per_page=10`,
  ]);
  await pair().data('query V($ids: [ID!]!) { company { vendors(filter: { tradeIds: $ids }) { totalCount } } }', {
    ids: [id],
  });
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/vendors?company_id=${company()}&view=compact&filters[trade_id][]=${procoreId}&page=1&per_page=25`,
  ]);
});

test('of a project’s vendors: names from the options, the rest for one call together', async () => {
  const [project] = pair().sandbox.world.big.projectIds;
  const trades = async (fields: string) =>
    (
      await pair().data(`query P($id: ID!) { project(id: $id) { trades { ${fields} } } }`, {
        id: gid('Project', company(), project!),
      })
    ).project.trades;
  const options = `GET /rest/v1.0/projects/${project}/directory/filter_options/trades`;
  expect((await trades('id name')).length).toBeGreaterThan(5);
  expect(pair().calls()).toEqual([options]);
  for (const { active } of await trades('active')) expect(active).toBe(true);
  expect(pair().calls()).toEqual([`${list()}?page=1&per_page=2000`, options]);
});

test('bad ids: nothing is sent', async () => {
  const { data, errors } = await pair().query(
    '{ company { trade(id: "../1") { name } vendors(filter: { tradeIds: ["x"] }) { totalCount } } }',
  );
  expect(data.company).toEqual({ trade: null, vendors: null });
  expect(errors.map(({ extensions: { code } }) => code)).toEqual(['INVALID_ID', 'INVALID_ID']);
  expect(pair().calls()).toEqual([]);
});
