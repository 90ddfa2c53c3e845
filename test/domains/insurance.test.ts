// Insurances: those of one vendor, of a page of vendors in one call, and of a project.
import { describe, expect, test } from '@jest/globals';
import { Pair } from '../support/gateway.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const company = () => pair().sandbox.world.big.id;
const whole = () => `GET /rest/v1.0/companies/${company()}/insurances?page=1&per_page=2000`;

const ALL = `id procoreId type provider policyNumber limit limitText status effectiveDate expirationDate exempt informationReceived
  expirationNotices additionalInsured divisionTemplate insuranceSets notes originId originData project { procoreId }
  vendor { procoreId }`;

interface Insurance {
  readonly id: string;
  readonly procoreId: string;
  readonly type: string;
  readonly limit: string | null;
  readonly limitText: string | null;
  readonly status: string;
  readonly effectiveDate: string;
  readonly expirationDate: string;
  readonly vendor: { readonly procoreId: string };
}

async function listed(): Promise<Insurance[]> {
  const data = await pair().data(`{ company { insurances(first: 200) { totalCount nodes { ${ALL} } } } }`);
  expect(data.company.insurances.totalCount).toBe(data.company.insurances.nodes.length);
  return data.company.insurances.nodes;
}

describe('of the company', () => {
  test('every field of a page in one call', async () => {
    const nodes = await listed();
    expect(new Set(nodes.map(({ status }) => status))).toEqual(
      new Set(['COMPLIANT', 'COMPLIANT_IN_PROGRESS', 'NON_COMPLIANT', 'EXPIRED']),
    );
    const today = pair().sandbox.world.base.slice(0, 10);
    for (const { status, effectiveDate, expirationDate, limit, limitText } of nodes) {
      expect(expirationDate < today).toBe(status === 'EXPIRED');
      expect(effectiveDate <= today).toBe(true);
      expect(limit).toBe(/\d/.test(limitText ?? '') ? limitText!.replace(/[$,]/g, '') : null);
    }
    expect(nodes.some(({ limit, limitText }) => limit === null && limitText === 'per project')).toBe(true);
    expect(pair().calls()).toEqual([`GET /rest/v1.0/companies/${company()}/insurances?page=1&per_page=200`]);
  });

  test('one by its global id is one call', async () => {
    const [first] = await listed();
    pair().forget();
    const { node } = await pair().data(`query N($id: ID!) { node(id: $id) { ... on VendorInsurance { ${ALL} } } }`, {
      id: first!.id,
    });
    expect(node).toEqual(first);
    expect(pair().calls()).toEqual([`GET /rest/v1.0/companies/${company()}/insurances/${first!.procoreId}`]);
  });

  test('of one vendor: its own list; of a page of vendors: one list for all of them', async () => {
    const all = await listed();
    const vendor = all[0]!.vendor.procoreId;
    const own = all
      .filter((insurance) => insurance.vendor.procoreId === vendor)
      .map(({ procoreId }) => ({ procoreId }));
    pair().forget();
    const one = 'query V($id: ID!) { company { vendor(id: $id) { insurances { procoreId } } } }';
    expect((await pair().data(one, { id: vendor })).company.vendor.insurances).toEqual(own);
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/companies/${company()}/vendors/${vendor}/insurances?page=1&per_page=2000`,
    ]);

    const page =
      '{ company { vendors(first: 30) { nodes { procoreId insurances { procoreId type vendor { procoreId } } } } } }';
    const { data, extensions } = await pair().query(page);
    const shown = data.company.vendors.nodes.flatMap(({ insurances }: { insurances: Insurance[] }) => insurances);
    expect(shown.length).toBeGreaterThan(20);
    for (const { procoreId, insurances } of data.company.vendors.nodes)
      expect(insurances).toEqual(
        all
          .filter((insurance) => insurance.vendor.procoreId === procoreId)
          .map(({ procoreId: id, type }) => ({ procoreId: id, type, vendor: { procoreId } })),
      );
    expect(pair().calls()).toEqual([
      whole(),
      `GET /rest/v1.0/vendors?company_id=${company()}&view=compact&page=1&per_page=30`,
    ]);
    expect(extensions.procore?.calls).toMatchObject({ sent: 2, batched: 29 });
  });

  test('the vendors of a page of insurances take one call; one that is inactive is not in it and takes another', async () => {
    await pair().data('{ company { insurances(first: 200) { nodes { vendor { name active } } } } }');
    const calls = pair().calls();
    expect(calls.filter((line) => line.includes('/vendors?'))).toHaveLength(1);
    expect(calls).toHaveLength(3);
    expect(calls[0]).toBe(`GET /rest/v1.0/companies/${company()}/insurances?page=1&per_page=200`);
    expect(calls[1]).toBe(
      `GET /rest/v1.0/vendors/${pair().sandbox.world.big.inactiveVendorIds[0]}?company_id=${company()}&view=extended`,
    );
  });
});

describe('of a project', () => {
  const project = () => pair().sandbox.world.rfis.open.projectId;
  const query = (args: string) =>
    `query P($id: ID!) { project(id: $id) { insurances(${args}) { totalCount nodes { ${ALL} } } } }`;
  const id = () => gid('Project', company(), project());

  test('all of them, one by its global id, and those of one vendor', async () => {
    const { insurances } = (await pair().data(query('first: 5'), { id: id() })).project;
    const [first] = insurances.nodes;
    expect(first).toMatchObject({
      id: gid('VendorInsurance', company(), project(), Number(first.procoreId)),
      project: { procoreId: String(project()) },
    });
    expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${project()}/insurances?page=1&per_page=5`]);

    const { node } = await pair().data(
      'query N($id: ID!) { node(id: $id) { ... on VendorInsurance { policyNumber } } }',
      { id: first.id },
    );
    expect(node).toEqual({ policyNumber: first.policyNumber });
    expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${project()}/insurances/${first.procoreId}`]);

    const { insurances: own } = (
      await pair().data(query(`first: 5, vendorId: "${first.vendor.procoreId}"`), { id: id() })
    ).project;
    expect(own.nodes).toEqual([first]);
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${project()}/vendors/${first.vendor.procoreId}/insurances?page=1&per_page=5`,
    ]);
  });

  test('bad ids: nothing is sent', async () => {
    for (const bad of ['..', gid('User', company(), 5), gid('Vendor', 7, 5)]) {
      const { errors } = await pair().query(query(`vendorId: "${bad}"`), { id: id() });
      expect(errors).toMatchObject([{ path: ['project', 'insurances'], extensions: { argument: 'vendorId' } }]);
    }
    expect(pair().calls()).toEqual([]);
  });
});

test('without the directory: an error at the field, its siblings intact', async () => {
  const { big, principals } = pair().sandbox.world;
  const { clientId, clientSecret } = principals.limited;
  await using limited = await Pair.start({ credentials: { clientId, clientSecret }, companyId: big.id });
  const { data, errors } = await limited.query(
    '{ company { name insurances(first: 2) { totalCount } projects(first: 1) { nodes { name insurances { totalCount } } } } }',
  );
  expect(data.company).toMatchObject({ name: big.name, insurances: null, projects: { nodes: [{ insurances: null }] } });
  expect(errors.map(({ extensions: { code } }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});
