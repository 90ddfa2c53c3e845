// Users: directories, completing people by the cheaper of two ways, adding and inviting.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

describe('directories', () => {
  test("the company's, with every field of a page in one call", async () => {
    const { big } = pair().sandbox.world;
    const { company } = await pair().data(
      `{ company { users(first: 20, sort: { field: NAME }) { totalCount nodes { id procoreId company { id } name firstName lastName
        initials emailAddress jobTitle vendor { id name } active employee employeeNumber businessPhone businessPhoneExtension
        mobilePhone faxNumber address { street city stateCode postalCode countryCode } emailSignature avatarUrl notes
        permissionTemplate { procoreId name type projectSpecific } companyPermissionTemplate { name type } role verifiedEmployee
        erpAccountant invitedAt lastLoginAt originId originData createdAt updatedAt } } } }`,
    );
    expect(company.users.totalCount).toBe(big.userIds.length);
    expect(company.users.nodes).toHaveLength(20);
    expect(company.users.nodes[0]).toMatchObject({
      active: true,
      emailAddress: expect.stringMatching(/@/),
      permissionTemplate: { name: expect.any(String), type: 'GLOBAL' },
    });
    expect(pair().calls()).toEqual([
      `GET /rest/v1.3/companies/${big.id}/users?view=extended&sort=name&page=1&per_page=20`,
    ]);
  });

  test('are filtered and searched by Procore', async () => {
    const { big } = pair().sandbox.world;
    await pair().data(
      `query U($vendor: ID!) { company { users(first: 3, search: "ann", filter: { vendorIds: [$vendor], tradeIds: ["4"],
        originId: "E-7", createdAt: { from: "2026-01-01T00:00:00Z" }, updatedAt: { to: "2026-01-01T00:00:00Z" } }) { totalCount } } }`,
      { vendor: gid('Vendor', big.id, big.vendorIds[0]!) },
    );
    expect(pair().calls()).toEqual([
      [
        `GET /rest/v1.3/companies/${big.id}/users?view=normal&filters[vendor_id][]=${big.vendorIds[0]}&filters[trade_id][]=4`,
        'filters[origin_id]=E-7&filters[created_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z',
        'filters[updated_at]=1970-01-01T00:00:00Z...2026-01-01T00:00:00Z&filters[search]=ann&page=1&per_page=3',
      ].join('&'),
    ]);
  });

  test("a project's: what it holds comes with it, the rest of all people from the company's directory once", async () => {
    const { big } = pair().sandbox.world;
    const query = (fields: string) =>
      `query P($id: ID!) { project(id: $id) { users(first: 30, filter: { employee: false }) { nodes { ${fields} } } } }`;
    const id = String(big.projectIds[0]);
    const list = (view: string) =>
      `GET /rest/v1.0/projects/${id}/users?view=${view}&filters[employee]=false&page=1&per_page=30`;
    await pair().data(query('name firstName lastName initials vendor { name }'), { id });
    expect(pair().calls()).toEqual([list('compact')]);
    const { project } = await pair().data(query('name emailAddress mobilePhone active address { city }'), { id });
    expect(project.users.nodes[0]).toMatchObject({ emailAddress: expect.stringMatching(/@/), active: true });
    expect(pair().calls()).toEqual([list('normal')]);
    const more = await pair().data(query('name jobTitle'), { id });
    expect(more.project.users.nodes[0].jobTitle).toEqual(expect.any(String));
    expect(pair().calls()).toEqual([
      list('compact'),
      `GET /rest/v1.3/companies/${big.id}/users?view=normal&page=1&per_page=2000`,
    ]);
  });

  test('those who were deactivated have lists of their own', async () => {
    const { big } = pair().sandbox.world;
    const [id] = big.projectIds;
    const fields = '{ totalCount nodes { procoreId name active emailAddress } }';
    const { company, project } = await pair().data(
      `query I($id: ID!) { company { inactiveUsers(first: 50, sort: { field: NAME, direction: DESC }) ${fields} }
        project(id: $id) { inactiveUsers(first: 50) ${fields} } }`,
      { id: String(id) },
    );
    const gone = new Set(big.inactiveUserIds.map(String));
    expect(company.inactiveUsers.totalCount).toBe(gone.size);
    const all = [...company.inactiveUsers.nodes, ...project.inactiveUsers.nodes];
    expect(all.filter(({ procoreId, active }) => active || !gone.has(procoreId))).toEqual([]);
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/companies/${big.id}/users/inactive?sort=-name&page=1&per_page=50`,
      `GET /rest/v1.0/projects/${id}/users/inactive?page=1&per_page=50`,
    ]);
  });

  test('with the vendor and the permission template of everybody: the list, and the vendors once', async () => {
    const { big } = pair().sandbox.world;
    const { company } = await pair().data(
      `{ company { users(first: 50) { nodes { name emailAddress businessPhone vendor { name website }
        permissionTemplate { name } } } } }`,
    );
    expect(company.users.nodes).toHaveLength(50);
    const [list, vendors, ...others] = pair().calls().reverse();
    expect(list).toBe(`GET /rest/v1.3/companies/${big.id}/users?view=normal&page=1&per_page=50`);
    expect(vendors).toMatch(/^GET \/rest\/v1.0\/vendors\?company_id=\d+&view=normal&filters\[id\]\[\]=/);
    expect(others).toEqual([]);
  });
});

describe('people that other records point at', () => {
  const people = async (ids: readonly number[], fields: string) => {
    const { big } = pair().sandbox.world;
    return (
      await pair().data(`query N($ids: [ID!]!) { nodes(ids: $ids) { ... on User { ${fields} } } }`, {
        ids: ids.map((id) => gid('User', big.id, id)),
      })
    ).nodes as Record<string, unknown>[];
  };

  test('one is looked up by itself, several in the directory: whichever takes fewer calls', async () => {
    const { big } = pair().sandbox.world;
    const [one, two, three] = big.userIds;
    await people([one!], 'emailAddress');
    expect(pair().calls()).toEqual([`GET /rest/v1.3/companies/${big.id}/users/${one}`]);
    const several = await people([three!, one!, two!], 'procoreId emailAddress');
    expect(several.map(({ procoreId }) => procoreId)).toEqual([three, one, two].map(String));
    expect(pair().calls()).toEqual([`GET /rest/v1.3/companies/${big.id}/users?view=normal&page=1&per_page=2000`]);
  });

  test('deactivated ones, whom the directory leaves out, come with one more call', async () => {
    const { big } = pair().sandbox.world;
    expect(big.inactiveUserIds.length).toBeGreaterThan(2);
    const gone = await people([...big.userIds.slice(0, 2), ...big.inactiveUserIds], 'active emailAddress invitedAt');
    expect(gone.map(({ active }) => active)).toEqual([true, true, ...big.inactiveUserIds.map(() => false)]);
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/companies/${big.id}/users/inactive?page=1&per_page=2000`,
      `GET /rest/v1.3/companies/${big.id}/users?view=normal&page=1&per_page=2000`,
    ]);
  });

  test('one that does not exist is an error of its own', async () => {
    const { big } = pair().sandbox.world;
    const { data, errors } = await pair().query(
      'query N($ids: [ID!]!) { nodes(ids: $ids) { id ... on User { emailAddress } } }',
      { ids: [77, ...big.userIds.slice(0, 3)].map((id) => gid('User', big.id, id)) },
    );
    expect(data.nodes[0]).toBeNull();
    expect(data.nodes.slice(1).every((user: { emailAddress: string } | null) => user?.emailAddress)).toBe(true);
    expect(new Set(errors.map(({ path, extensions: { code } }) => `${String(path?.[1])} ${code}`))).toEqual(
      new Set(['0 NOT_FOUND']),
    );
  });
});

const CREATE =
  'mutation Create($input: UserCreateInput!) { userCreate(input: $input) { user { id procoreId name emailAddress active vendor { name } } userErrors { code message field } } }';
const INVITE =
  'mutation Invite($input: UserInviteInput!) { userInvite(input: $input) { user { id invitedAt } userErrors { code message field } } }';

describe('adding and inviting', () => {
  test('are two calls, each sent once; what was written is known without asking again', async () => {
    const { big } = pair().sandbox.world;
    const vendor = gid('Vendor', big.id, big.vendorIds[0]!);
    const { userCreate } = await pair().data(CREATE, {
      input: {
        companyId: gid('Company', big.id),
        firstName: 'Rosa',
        lastName: 'Keller',
        emailAddress: 'rosa.keller@example.com',
        vendorId: vendor,
        jobTitle: 'Foreman',
        address: { street: '1 Main St', city: 'Oakland', stateCode: 'CA', postalCode: '94607', countryCode: 'US' },
      },
    });
    expect(userCreate).toMatchObject({
      userErrors: [],
      user: {
        name: 'Rosa Keller',
        emailAddress: 'rosa.keller@example.com',
        active: true,
        vendor: { name: expect.any(String) },
      },
    });
    const [created] = pair().exchanges();
    expect(created).toMatchObject({
      method: 'POST',
      path: `/rest/v1.3/companies/${big.id}/users`,
      requestBody: {
        user: {
          first_name: 'Rosa',
          last_name: 'Keller',
          email_address: 'rosa.keller@example.com',
          vendor_id: big.vendorIds[0],
          job_title: 'Foreman',
          address: '1 Main St',
          city: 'Oakland',
          state_code: 'CA',
          zip: '94607',
          country_code: 'US',
        },
      },
      status: 201,
    });
    expect(pair().calls()).toEqual([`POST /rest/v1.3/companies/${big.id}/users`]);

    const { userInvite } = await pair().data(INVITE.replace('invitedAt', ''), {
      input: { userId: userCreate.user.id },
    });
    expect(userInvite).toEqual({ user: { id: userCreate.user.id }, userErrors: [] });
    expect(pair().calls()).toEqual([`PATCH /rest/v1.3/companies/${big.id}/users/${userCreate.user.procoreId}/invite`]);
  });

  test('after an invitation the user is read anew, in the same operation too', async () => {
    const { big } = pair().sandbox.world;
    const id = gid('User', big.id, big.userIds[5]!);
    const before = (await pair().data('query U($id: ID!) { node(id: $id) { ... on User { invitedAt } } }', { id }))
      .node;
    const { userInvite } = await pair().data(INVITE, { input: { userId: id } });
    expect(userInvite.user.invitedAt).not.toBe(before.invitedAt);
    expect(userInvite.userErrors).toEqual([]);
  });

  test('the invitation goes to the company that is named or meant', async () => {
    const { small, big } = pair().sandbox.world;
    await pair().data(INVITE.replace('invitedAt', ''), {
      input: { userId: String(small.userIds[0]), companyId: String(small.id) },
    });
    await pair().data(INVITE.replace('invitedAt', ''), { input: { userId: String(big.userIds[0]) } });
    expect(pair().calls()).toEqual(
      [
        `PATCH /rest/v1.3/companies/${small.id}/users/${small.userIds[0]}/invite`,
        `PATCH /rest/v1.3/companies/${big.id}/users/${big.userIds[0]}/invite`,
      ].sort(),
    );
  });

  test.each([
    ['no last name', { lastName: ' ' }, 'REQUIRED', ['lastName']],
    ['no e-mail address', { emailAddress: '' }, 'REQUIRED', ['emailAddress']],
    ['a malformed e-mail address', { emailAddress: 'rosa@' }, 'INVALID', ['emailAddress']],
    ['a vendor id that is none', { vendorId: '../7' }, 'INVALID', ['vendorId']],
    ['a vendor of another company', { vendorId: gid('Vendor', 1, 7) }, 'INVALID', ['vendorId']],
    ['a bid contact of no vendor', { bidContact: true }, 'REQUIRED', ['vendorId']],
    ['an employee number of no employee', { employeeNumber: 'E-1' }, 'INVALID', ['employeeNumber']],
    ['a negative extension', { businessPhoneExtension: -1 }, 'INVALID', ['businessPhoneExtension']],
    ['a template id that is none', { permissionTemplateId: '0' }, 'INVALID', ['permissionTemplateId']],
    [
      'a template of another company',
      { companyPermissionTemplateId: gid('PermissionTemplate', 1, 7) },
      'INVALID',
      ['companyPermissionTemplateId'],
    ],
    ['a company id that is none', { companyId: '12?x=1' }, 'INVALID', ['companyId']],
  ])('%s: an error at the field, and nothing is sent', async (_what, wrong, code, field) => {
    const input = { firstName: 'Rosa', lastName: 'Keller', emailAddress: 'rosa@example.com', ...wrong };
    const { userCreate } = await pair().data(CREATE, { input });
    expect(userCreate.user).toBeNull();
    expect(userCreate.userErrors).toMatchObject([{ code, field }]);
    expect(pair().calls()).toEqual([]);
  });

  test('all that is wrong is said at once', async () => {
    const { userCreate } = await pair().data(CREATE, { input: { lastName: '', emailAddress: 'x', vendorId: '-1' } });
    expect(userCreate.userErrors.map(({ field }: { field: string[] }) => field)).toEqual([
      ['lastName'],
      ['emailAddress'],
      ['vendorId'],
    ]);
  });

  test('what Procore rejects comes back on the fields of the input, in our words', async () => {
    const { big } = pair().sandbox.world;
    const { company } = await pair().data('{ company { users(first: 1) { nodes { emailAddress } } } }');
    pair().forget();
    const taken = await pair().data(CREATE, {
      input: { lastName: 'Twice', emailAddress: company.users.nodes[0].emailAddress },
    });
    expect(taken.userCreate).toEqual({
      user: null,
      userErrors: [
        { code: 'TAKEN', message: '`emailAddress` is already used by another record.', field: ['emailAddress'] },
      ],
    });
    const unknown = await pair().data(CREATE, {
      input: {
        lastName: 'Nobody',
        emailAddress: 'nobody@example.com',
        vendorId: '77',
        permissionTemplateId: '78',
      },
    });
    expect(unknown.userCreate.user).toBeNull();
    expect(unknown.userCreate.userErrors).toEqual(
      expect.arrayContaining([
        { code: 'NOT_FOUND', message: expect.any(String), field: ['vendorId'] },
        { code: 'NOT_FOUND', message: expect.any(String), field: ['permissionTemplateId'] },
      ]),
    );
    expect(pair().calls()).toEqual(Array(2).fill(`POST /rest/v1.3/companies/${big.id}/users`));
  });

  test('inviting somebody who does not exist, or by an id that is none', async () => {
    const { big } = pair().sandbox.world;
    const unknown = await pair().data(INVITE, { input: { userId: gid('User', big.id, 77) } });
    expect(unknown.userInvite).toMatchObject({ user: null, userErrors: [{ code: 'NOT_FOUND', field: ['userId'] }] });
    pair().forget();
    for (const userId of ['..', gid('Vendor', big.id, 77)]) {
      const { userInvite } = await pair().data(INVITE, { input: { userId } });
      expect(userInvite).toMatchObject({ user: null, userErrors: [{ code: 'INVALID', field: ['userId'] }] });
    }
    const elsewhere = await pair().data(INVITE, { input: { userId: gid('User', big.id, 77), companyId: '5' } });
    expect(elsewhere.userInvite.userErrors).toMatchObject([{ code: 'INVALID', field: ['userId'] }]);
    expect(pair().calls()).toEqual([]);
  });

  test('mutations of one operation run in order, and what follows reads the new state', async () => {
    const answer = await pair().data(
      `mutation Two($a: UserCreateInput!, $b: UserCreateInput!) {
        first: userCreate(input: $a) { user { company { users(first: 1, search: "first.of.two") { totalCount } } } userErrors { code } }
        second: userCreate(input: $b) { user { company { users(first: 1, search: "of.two") { totalCount } } } userErrors { code } } }`,
      {
        a: { lastName: 'First', emailAddress: 'first.of.two@example.com' },
        b: { lastName: 'Second', emailAddress: 'second.of.two@example.com' },
      },
    );
    expect(answer.first.user.company.users.totalCount).toBe(1);
    expect(answer.second.user.company.users.totalCount).toBe(2);
    expect(
      pair()
        .exchanges()
        .map(({ method }) => method),
    ).toEqual(['POST', 'GET', 'POST', 'GET']);
  });
});
