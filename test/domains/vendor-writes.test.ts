// Vendors and their insurances as they are written.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;
const projectNumber = () => big().projectIds[0]!;
const projectId = () => gid('Project', big().id, projectNumber());

async function run(mutation: string, input: object, shown = VENDOR) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${shown} userErrors { code field message } } }`;
  return (await pair().data(document, { input }))[mutation];
}
const VENDOR = 'vendor { id procoreId name active emailAddress certifications trades { id } }';
const bodyOf = () => (pair().exchanges()[0] as unknown as { requestBody: unknown }).requestBody;

let made = 0;
async function add(more: object = {}) {
  const { vendor } = await run('vendorCreate', { name: `Delta Framing ${(made += 1)}`, ...more });
  pair().forget();
  return vendor;
}

interface Listed {
  readonly id: string;
  readonly procoreId: string;
  readonly syncedToErp: boolean;
}
async function listed(): Promise<readonly Listed[]> {
  const { company } = await pair().data('{ company { vendors(first: 200) { nodes { id procoreId syncedToErp } } } }');
  pair().forget();
  return company.vendors.nodes;
}

describe('a vendor', () => {
  test('is added by one call with everything that was said', async () => {
    const { company } = await pair().data('{ company { trades(first: 1) { nodes { id procoreId } } } }');
    pair().forget();
    const [trade] = company.trades.nodes;
    const { vendor, userErrors } = await run('vendorCreate', {
      name: 'Delta Framing',
      emailAddress: 'office@delta.example',
      address: { city: 'Oakland', countryCode: 'US' },
      tradeIds: [trade.id],
      certifications: ['SMALL_BUSINESS'],
      businessPhone: '(510) 555-0100',
    });
    expect(userErrors).toEqual([]);
    expect(vendor).toMatchObject({
      ...{ name: 'Delta Framing', active: true, emailAddress: 'office@delta.example' },
      ...{ certifications: ['SMALL_BUSINESS'], trades: [{ id: trade.id }] },
    });
    expect(bodyOf()).toMatchObject({
      company_id: big().id,
      vendor: {
        ...{ name: 'Delta Framing', city: 'Oakland', country_code: 'US', trade_ids: [Number(trade.procoreId)] },
        bidding: { small_business: true, womens_business: false },
      },
    });
    expect(pair().calls()).toEqual(['POST /rest/v1.0/vendors?view=extended']);
  });

  test('is changed by one call that says what is changed and nothing else', async () => {
    const { id, procoreId } = await add();
    const { vendor, userErrors } = await run('vendorUpdate', { vendorId: id, notes: null, active: false });
    expect({ active: vendor.active, userErrors }).toEqual({ active: false, userErrors: [] });
    expect(bodyOf()).toEqual({
      company_id: big().id,
      updates: [{ id: Number(procoreId), is_active: false, notes: null }],
    });
    expect(pair().calls()).toEqual(['PATCH /rest/v1.0/vendors/sync']);
    expect((await run('vendorReactivate', { vendorId: id })).vendor).toMatchObject({ active: true });
    expect(pair().calls()).toEqual([
      `PATCH /rest/v1.0/companies/${big().id}/vendors/inactive/${procoreId}?view=extended`,
    ]);
    expect((await run('vendorReactivate', { vendorId: id })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['vendorId'] },
    ]);
  });

  test('that an ERP system keeps is locked', async () => {
    const locked = (await listed()).find(({ syncedToErp }) => syncedToErp);
    expect((await run('vendorUpdate', { vendorId: locked!.id, notes: 'x' })).userErrors).toMatchObject([
      { code: 'LOCKED', field: null },
    ]);
  });

  test.each<[string, object, string, string]>([
    ['no name', { name: '' }, 'REQUIRED', 'name'],
    ['an address that is none', { emailAddress: 'office' }, 'INVALID', 'emailAddress'],
    ['a telephone that is none', { mobilePhone: 'x' }, 'INVALID', 'mobilePhone'],
    ['a country in words', { address: { countryCode: 'Chile' } }, 'INVALID', 'address.countryCode'],
    ['a parent of another company', { parentId: gid('Vendor', 1, 7) }, 'INVALID', 'parentId'],
    ['a trade that is none', { tradeIds: ['7', 'x'] }, 'INVALID', 'tradeIds.1'],
  ])('with %s is refused, and nothing is sent', async (_, input, code, field) => {
    const { vendor, userErrors } = await run('vendorCreate', { name: 'Fine', ...input });
    expect(vendor).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: field.split('.') }]);
    expect(pair().calls()).toEqual([]);
  });

  test('what Procore rejects comes back on its field', async () => {
    const { name } = await add();
    expect((await run('vendorCreate', { name, parentId: '77' })).userErrors).toMatchObject([
      { code: 'TAKEN', field: ['name'] },
      { code: 'NOT_FOUND', field: ['parentId'] },
    ]);
  });
});

test('1,200 vendors are synced by two calls, with a result each in their order', async () => {
  const vendors = Array.from({ length: 1200 }, (_, index) => ({ originId: `v-${index}`, name: `Synced ${index}` }));
  const shown = 'results { outcome vendor { name } userErrors { code field } }';
  const { results, userErrors } = await run('vendorsSync', { vendors: [...vendors, { name: 'Nobody' }] }, shown);
  expect(results.map(({ vendor }: { vendor: { name: string } | null }) => vendor?.name)).toEqual([
    ...vendors.map(({ name }) => name),
    undefined,
  ]);
  expect(userErrors).toMatchObject([{ code: 'REQUIRED', field: ['vendors', '1200'] }]);
  expect(pair().calls()).toEqual(['PATCH /rest/v1.0/vendors/sync', 'PATCH /rest/v1.0/vendors/sync']);
});

test('a vendor is put on a project and taken off by a call each', async () => {
  const { id, procoreId } = await add();
  const shown = 'vendor { id } project { id }';
  const path = `/rest/v1.1/projects/${projectNumber()}/vendors/${procoreId}/actions`;
  const on = async () => {
    const query = 'query O($id: ID!) { node(id: $id) { ... on Project { vendors(first: 200) { nodes { id } } } } }';
    const { node } = await pair().data(query, { id: projectId() });
    pair().forget();
    return node.vendors.nodes.some((vendor: { id: string }) => vendor.id === id);
  };
  const input = { projectId: projectId(), vendorId: id };
  expect(await run('projectVendorAdd', input, shown)).toEqual({
    vendor: { id },
    project: { id: projectId() },
    userErrors: [],
  });
  expect(
    pair()
      .calls()
      .filter((line) => !line.startsWith('GET ')),
  ).toEqual([`POST ${path}/add`]);
  expect(await on()).toBe(true);
  expect((await run('projectVendorRemove', input, shown)).userErrors).toEqual([]);
  expect(
    pair()
      .calls()
      .filter((line) => !line.startsWith('GET ')),
  ).toEqual([`DELETE ${path}/remove`]);
  expect(await on()).toBe(false);
  expect((await run('projectVendorRemove', input, shown)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['vendorId'] },
  ]);
});

describe('an insurance', () => {
  const INSURANCE = 'insurance { id procoreId type status expirationDate project { id } vendor { id } }';

  test('of a vendor is noted down, changed and deleted by a call each', async () => {
    const { id: vendorId, procoreId: number } = await add();
    const path = `/rest/v1.0/companies/${big().id}`;
    const input = {
      vendorId,
      type: 'General Liability',
      status: 'COMPLIANT',
      effectiveDate: '2026-01-01',
      expirationDate: '2026-12-31',
    };
    const { insurance, userErrors } = await run('vendorInsuranceCreate', input, INSURANCE);
    expect(userErrors).toEqual([]);
    expect(insurance).toMatchObject({
      type: 'General Liability',
      status: 'COMPLIANT',
      project: null,
      vendor: { id: vendorId },
    });
    expect(bodyOf()).toEqual({
      insurance: {
        insurance_type: 'General Liability',
        status: 'compliant',
        effective_date: '2026-01-01',
        expiration_date: '2026-12-31',
      },
    });
    expect(pair().calls()).toEqual([`POST ${path}/vendors/${number}/insurances`]);
    const changed = await run(
      'vendorInsuranceUpdate',
      { insuranceId: insurance.id, vendorId, status: 'EXPIRED' },
      INSURANCE,
    );
    expect(changed).toMatchObject({ insurance: { status: 'EXPIRED' }, userErrors: [] });
    expect(pair().calls()).toEqual([`PATCH ${path}/vendors/${number}/insurances/${insurance.procoreId}`]);
    expect(await run('vendorInsuranceDelete', { insuranceId: insurance.id }, 'deletedId')).toEqual({
      deletedId: insurance.id,
      userErrors: [],
    });
    expect(pair().calls()).toEqual([`DELETE ${path}/insurances/${insurance.procoreId}`]);
  });

  test('after another one in the same operation: each sees all that were noted down before', async () => {
    const { id: vendorId, procoreId: number } = await add();
    const create = (name: string, type: string) =>
      `${name}: vendorInsuranceCreate(input: { vendorId: $id, type: "${type}" }) { insurance { vendor { insurances { type } } } }`;
    const data = await pair().data(`mutation Two($id: ID!) { ${create('one', 'Umbrella')} ${create('two', 'Auto')} }`, {
      id: vendorId,
    });
    expect(data.one.insurance.vendor.insurances).toEqual([{ type: 'Umbrella' }]);
    expect(data.two.insurance.vendor.insurances.map(({ type }: { type: string }) => type).sort()).toEqual([
      'Auto',
      'Umbrella',
    ]);
    const own = `/rest/v1.0/companies/${big().id}/vendors/${number}/insurances`;
    expect(
      pair()
        .exchanges()
        .map(({ method, path }) => `${method} ${path}`),
    ).toEqual([`POST ${own}`, `GET ${own}`, `POST ${own}`, `GET ${own}`]);
    pair().forget();
  });

  test('for a project is of the project', async () => {
    const { id: vendorId, procoreId: number } = await add();
    await run('projectVendorAdd', { projectId: projectId(), vendorId }, 'vendor { id }');
    pair().forget();
    const input = { vendorId, projectId: projectId(), type: 'Umbrella' };
    const { insurance } = await run('vendorInsuranceCreate', input, 'insurance { id procoreId project { id } }');
    expect(insurance).toMatchObject({ project: { id: projectId() } });
    const path = `/rest/v1.0/projects/${projectNumber()}`;
    expect(pair().calls()).toContain(`POST ${path}/vendors/${number}/insurances`);
    await run('vendorInsuranceUpdate', { insuranceId: insurance.id, vendorId, notes: 'x' }, 'insurance { id }');
    expect(pair().calls()).toEqual([`PATCH ${path}/vendors/${number}/insurances/${insurance.procoreId}`]);
    await run('vendorInsuranceDelete', { insuranceId: insurance.id }, 'deletedId');
    expect(pair().calls()).toEqual([`DELETE ${path}/insurances/${insurance.procoreId}`]);
  });

  test('that ends before it begins is refused, and nothing is sent', async () => {
    const input = { vendorId: '7', effectiveDate: '2026-02-01', expirationDate: '2026-01-01' };
    expect((await run('vendorInsuranceCreate', input, INSURANCE)).userErrors).toMatchObject([
      { code: 'INVALID', field: ['expirationDate'] },
    ]);
    expect(pair().calls()).toEqual([]);
  });
});
