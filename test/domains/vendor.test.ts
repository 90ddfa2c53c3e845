// Vendors: the company's and a project's, batching by id, and the edges to people and other vendors.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const ALL = `id procoreId company { procoreId } name abbreviatedName legalName tradeName active companyVendor connected
  address { street city stateCode postalCode countryCode } businessPhone mobilePhone faxNumber emailAddress website logoUrl
  notes primaryContact { procoreId firstName lastName emailAddress businessPhone } contactCount trades { procoreId name active }
  standardCostCodes { procoreId name code fullCode } group { name } parent { id name } childCount authorizedBidder prequalified
  certifications bidContacts { id name } laborUnion unionMember nonUnionPrevailingWage licenseNumber
  businessId businessRegister { type identifier verificationStatus verifiedAt } attachments { filename url } syncedToErp originId originData
  originCode createdAt updatedAt`;

describe("the company's vendors", () => {
  test('every field of a page in one call', async () => {
    const { big } = pair().sandbox.world;
    const { company } = await pair().data(`{ company { vendors(first: 30) { totalCount nodes { ${ALL} } } } }`);
    expect(company.vendors.totalCount).toBe(big.vendorIds.length);
    expect(company.vendors.nodes.map(({ procoreId }: { procoreId: string }) => Number(procoreId))).toEqual(
      big.vendorIds.slice(0, 30),
    );
    expect(company.vendors.nodes[0]).toMatchObject({
      id: gid('Vendor', big.id, big.vendorIds[0]!),
      company: { procoreId: String(big.id) },
      active: true,
      address: { street: expect.any(String), countryCode: 'US' },
      trades: [{ name: expect.any(String), active: true }],
      primaryContact: { lastName: expect.any(String) },
    });
    expect(pair().calls()).toEqual([`GET /rest/v1.0/vendors?company_id=${big.id}&view=extended&page=1&per_page=30`]);
  });

  test('in the smallest view that shows what is selected', async () => {
    const viewFor = async (fields: string): Promise<string | undefined> => {
      await pair().data(`{ company { vendors(first: 2) { nodes { ${fields} } } } }`);
      return /view=(\w+)/.exec(pair().calls().join())?.[1];
    };
    expect(await viewFor('id name')).toBe('compact');
    expect(await viewFor('website emailAddress')).toBe('normal');
    expect(await viewFor('trades { name }')).toBe('extended');
  });

  test('filtered, searched and sorted by Procore', async () => {
    const { big } = pair().sandbox.world;
    await pair().data(
      `{ company { vendors(first: 4, search: "steel & co", sort: { field: MAIN_OFFICE_NAME }, filter: { ids: ["5"],
        parentIds: ["6"], tradeIds: ["7", "8"], standardCostCodeIds: ["9"], originId: "V-1",
        createdAt: { from: "2026-01-01T00:00:00Z" }, updatedAt: { from: "2026-01-01T00:00:00Z" } }) { totalCount } } }`,
    );
    const span = '2026-01-01T00:00:00Z...2999-12-31T23:59:59Z';
    expect(pair().calls()).toEqual([
      [
        `GET /rest/v1.0/vendors?company_id=${big.id}&view=compact&filters[id][]=5&filters[parent_id][]=6&filters[trade_id][]=7`,
        'filters[trade_id][]=8&filters[standard_cost_code_id][]=9&filters[origin_id]=V-1',
        `filters[created_at]=${span}&filters[updated_at]=${span}`,
        'filters[search]=steel & co&sort=main_office_name&page=1&per_page=4',
      ].join('&'),
    ]);
  });

  test('the people and the children of each', async () => {
    const { big } = pair().sandbox.world;
    const { all } = (await pair().data('{ company { all: vendors(first: 200) { nodes { parent { procoreId } } } } }'))
      .company;
    const parents: string[] = all.nodes.flatMap(({ parent }: { parent: { procoreId: string } | null }) =>
      parent ? [parent.procoreId] : [],
    );
    const ids = [...new Set([...nonEmpty(parents), ...big.vendorIds.map(String)])].slice(0, 3);
    pair().forget();
    const { company } = await pair().data(
      'query V($ids: [ID!]) { company { vendors(first: 3, filter: { ids: $ids }) { nodes { procoreId users(first: 2) { nodes { vendor { procoreId } } } children(first: 5) { nodes { parent { procoreId } } } } } } }',
      { ids },
    );
    const children: { vendor: string; child: { parent: { procoreId: string } } }[] = [];
    for (const vendor of company.vendors.nodes) {
      for (const user of nonEmpty(vendor.users.nodes)) expect(user.vendor.procoreId).toBe(vendor.procoreId);
      for (const child of vendor.children.nodes) children.push({ vendor: vendor.procoreId, child });
    }
    for (const { vendor, child } of nonEmpty(children)) expect(child.parent.procoreId).toBe(vendor);
    const own = ids.map((id) => `&filters[id][]=${id}`).join('');
    expect(pair().calls()).toEqual(
      [
        `GET /rest/v1.0/vendors?company_id=${big.id}&view=compact${own}&page=1&per_page=3`,
        ...ids.map(
          (id) =>
            `GET /rest/v1.0/vendors?company_id=${big.id}&view=extended&filters[parent_id][]=${id}&page=1&per_page=5`,
        ),
        ...ids.map(
          (id) => `GET /rest/v1.3/companies/${big.id}/users?view=normal&filters[vendor_id][]=${id}&page=1&per_page=2`,
        ),
      ].sort(),
    );
  });
});

describe('vendors that other records point at', () => {
  const query = (fields: string) =>
    `query S($id: ID!) { company(id: $id) { projects(first: 4) { nodes { rfis(first: 25) { nodes { responsibleContractor { ${fields} } } } } } } }`;

  test('need no call for what the reference holds', async () => {
    await pair().data(query('id procoreId name'), { id: String(pair().sandbox.world.big.id) });
    expect(pair().calls()).toHaveLength(5);
  });

  test('are completed together, in one call by their ids', async () => {
    const { big } = pair().sandbox.world;
    const { company } = await pair().data(query('procoreId website'), { id: String(big.id) });
    const ids = new Set<string>();
    for (const { rfis } of company.projects.nodes)
      for (const { responsibleContractor: vendor } of rfis.nodes) if (vendor) ids.add(vendor.procoreId);
    expect(ids.size).toBeGreaterThan(10);
    const byId = pair()
      .calls()
      .filter((line) => line.includes('/vendors'));
    expect(byId).toHaveLength(1);
    expect(byId[0]).toMatch(
      new RegExp(`^GET /rest/v1.0/vendors\\?company_id=${big.id}&view=normal&filters\\[id\\]\\[\\]=`),
    );
    expect(new Set([...byId[0]!.matchAll(/filters\[id\]\[\]=(\d+)/g)].map((match) => match[1]))).toEqual(ids);
    expect(byId[0]).toMatch(new RegExp(`&page=1&per_page=${ids.size}$`));
  });
});

describe("a project's vendors", () => {
  test('are a list of their own, with views of their own', async () => {
    const { big } = pair().sandbox.world;
    const [project] = big.projectIds;
    const vendors = async (fields: string) => {
      const query = `query P($id: ID!) { project(id: $id) { vendors(first: 6, sort: { field: NAME }) { totalCount nodes { ${fields} } } } }`;
      return (await pair().data(query, { id: String(project) })).project.vendors.nodes as { name: string }[];
    };
    const named = await vendors('id name');
    expect(named.map(({ name }) => name)).toEqual(named.map(({ name }) => name).sort((a, b) => a.localeCompare(b)));
    await vendors('website');
    await vendors('legalName');
    expect(pair().calls()).toEqual(
      ['extended', 'name', 'normal'].map(
        (view) => `GET /rest/v1.1/projects/${project}/vendors?view=${view}&sort=name&page=1&per_page=6`,
      ),
    );
  });
});

test('one vendor by id, inactive ones too; one that does not exist is an error at its fields', async () => {
  const { big } = pair().sandbox.world;
  const query = 'query V($id: ID!) { company { vendor(id: $id) { name active } } }';
  const inactive = await pair().data(query, { id: String(big.inactiveVendorIds[0]) });
  expect(inactive.company.vendor).toMatchObject({ active: false });
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/vendors/${big.inactiveVendorIds[0]}?company_id=${big.id}&view=extended`,
  ]);
  const { data, errors } = await pair().query(query, { id: '77' });
  expect(data).toEqual({ company: { vendor: { name: null, active: null } } });
  expect(errors.map(({ extensions: { code } }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
});

describe('inactive vendors', () => {
  const field = (fields: string) =>
    `inactiveVendors(first: 5, sort: { field: NAME, direction: DESC }) { totalCount nodes { ${fields} } }`;

  test('are lists of their own, of the company and of a project', async () => {
    const { big } = pair().sandbox.world;
    const [project] = big.projectIds;
    const { company } = await pair().data(`{ company { ${field(ALL.replace('attachments { filename url }', ''))} } }`);
    expect(company.inactiveVendors.totalCount).toBe(big.inactiveVendorIds.length);
    for (const vendor of nonEmpty(company.inactiveVendors.nodes)) expect(vendor.active).toBe(false);
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/companies/${big.id}/vendors/inactive?view=extended&sort=-name&page=1&per_page=5`,
    ]);
    const shown = await pair().data(
      `query P($id: ID!) { project(id: $id) { ${field('procoreId name active website attachments { name }')} } }`,
      { id: gid('Project', big.id, project!) },
    );
    expect(shown.project.inactiveVendors.nodes).toHaveLength(big.inactiveVendorIds.length);
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${project}/vendors/inactive?view=normal&sort=-name&page=1&per_page=5`,
    ]);
  });

  test('among others by id: what the list leaves out is looked for in theirs, and does not exist if it is in neither', async () => {
    const { big } = pair().sandbox.world;
    const ids = [...big.vendorIds.slice(0, 2), ...big.inactiveVendorIds, 77].map((id) => gid('Vendor', big.id, id));
    const query = 'query N($ids: [ID!]!) { nodes(ids: $ids) { ... on Vendor { name active website } } }';
    const { data, errors } = await pair().query(query, { ids });
    expect(data.nodes.map((vendor: { active: boolean } | null) => vendor?.active)).toEqual([
      ...[true, true],
      ...big.inactiveVendorIds.map(() => false),
      null,
    ]);
    expect(new Set(errors.map(({ path, extensions: { code } }) => `${path?.[1]} ${code}`))).toEqual(
      new Set([`${ids.length - 1} NOT_FOUND`]),
    );
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/companies/${big.id}/vendors/inactive?view=extended&page=1&per_page=2000`,
      expect.stringMatching(/^GET \/rest\/v1.0\/vendors\?company_id=\d+&view=normal&filters/),
    ]);
  });
});

test('counts, signer and invoice contacts are in views of the show only', async () => {
  const { big } = pair().sandbox.world;
  const [, id] = big.vendorIds;
  const query = (fields: string) => `query V($id: ID!) { company { vendor(id: $id) { ${fields} } } }`;
  const { vendor } = (
    await pair().data(query('bidCount openBidCount projectCount activeUserCount'), { id: String(id) })
  ).company;
  for (const count of Object.values(vendor)) expect(count).toEqual(expect.any(Number));
  const show = `GET /rest/v1.0/vendors/${id}?company_id=${big.id}`;
  expect(pair().calls()).toEqual([`${show}&view=summary`]);
  const { company } = await pair().data(query('website bidCount contractSigner { name } invoiceContacts { name }'), {
    id: String(id),
  });
  expect(company.vendor.contractSigner).toMatchObject({ name: expect.any(String) });
  expect(pair().calls()).toEqual([`${show}&view=directory`, `${show}&view=extended`, `${show}&view=summary`]);
});
