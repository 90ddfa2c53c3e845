// Users as they are written: what is sent, what comes of it, and what a following query shows.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

describe('adding and inviting in one mutation', () => {
  const CREATE_AND_INVITE = `mutation C($input: UserCreateInput!) {
    userCreateAndInvite(input: $input) {
      user { id procoreId lastName invitedAt }
      invitation
      fault { code message retryAfter }
      userErrors { code field }
    }
  }`;
  let people = 0;
  const somebody = () => ({ lastName: 'Keller', emailAddress: `keller.${(people += 1)}@example.com` });
  const run = async (input: object) => (await pair().data(CREATE_AND_INVITE, { input })).userCreateAndInvite;
  const writes = () =>
    pair()
      .calls()
      .filter((line) => !line.startsWith('GET '));

  test('is two calls, and the user is read as the invitation left them', async () => {
    const { big } = pair().sandbox.world;
    const { user, ...rest } = await run(somebody());
    expect(rest).toEqual({ invitation: 'DONE', fault: null, userErrors: [] });
    expect(user).toMatchObject({ lastName: 'Keller', invitedAt: expect.any(String) });
    const users = `/rest/v1.3/companies/${big.id}/users`;
    expect(writes()).toEqual([`PATCH ${users}/${user.procoreId}/invite`, `POST ${users}`]);
  });

  test('that Procore does not add is not invited', async () => {
    const rosa = somebody();
    await run(rosa);
    pair().forget();
    const taken = {
      user: null,
      invitation: null,
      fault: null,
      userErrors: [{ code: 'TAKEN', field: ['emailAddress'] }],
    };
    expect(await run(rosa)).toEqual(taken);
    expect(writes()).toHaveLength(1);
    expect(await run({ ...rosa, emailAddress: 'x' })).toMatchObject({ user: null, invitation: null });
    expect(pair().calls()).toEqual([]);
  });

  test.each([
    ['reset', { kind: 'reset', after: 'execute' }, 'UNKNOWN', 'OUTCOME_UNKNOWN'],
    ['forbidden', { kind: 403 }, 'FAILED', 'FORBIDDEN'],
  ] as const)('says what came of the invitation when it is %s; the user is there', async (_, fault, outcome, code) => {
    pair().sandbox.addFault({ match: '^PATCH .*/invite', times: 1, ...fault });
    const { user, ...rest } = await run(somebody());
    expect(user).toMatchObject({ lastName: 'Keller' });
    expect(rest).toMatchObject({ invitation: outcome, fault: { code }, userErrors: [] });
    expect(writes()).toHaveLength(2);
  });
});

test('after a write everything is read anew, in the operation that wrote too', async () => {
  const { big } = pair().sandbox.world;
  const id = gid('User', big.id, big.userIds[5]!);
  const invite = (alias: string) =>
    `${alias}: userInvite(input: { userId: $id }) { user { emailAddress vendor { name } } }`;
  await pair().data(`mutation M($id: ID!) { ${invite('one')} ${invite('two')} }`, { id });
  const reads = pair()
    .exchanges()
    .filter(({ method }) => method === 'GET');
  expect(reads.length).toBeGreaterThan(0);
  const [first, second] = [reads.slice(0, reads.length / 2), reads.slice(reads.length / 2)];
  expect(second.map(({ path }) => path).sort()).toEqual(first.map(({ path }) => path).sort());
});

describe('changing a user', () => {
  const UPDATE = `mutation U($input: UserUpdateInput!) {
    userUpdate(input: $input) { user { id firstName jobTitle businessPhone address { city } notes } userErrors { code field message } }
  }`;
  const update = async (input: object) => (await pair().data(UPDATE, { input })).userUpdate;
  const sync = () => `PATCH /rest/v1.3/companies/${pair().sandbox.world.big.id}/users/sync`;
  const whom = (index: number) => {
    const { big } = pair().sandbox.world;
    return gid('User', big.id, big.userIds[index]!);
  };

  test('is one call that says what is changed and nothing else', async () => {
    const { big } = pair().sandbox.world;
    const { user, userErrors } = await update({
      userId: whom(6),
      jobTitle: 'Estimator',
      notes: null,
      address: { city: 'Fresno' },
    });
    expect(userErrors).toEqual([]);
    expect(user).toMatchObject({ jobTitle: 'Estimator', notes: null, address: { city: 'Fresno' } });
    const [{ requestBody }] = pair().exchanges() as unknown as [{ requestBody: unknown }];
    expect(requestBody).toEqual({
      updates: [{ id: big.userIds[6], job_title: 'Estimator', notes: null, city: 'Fresno' }],
    });
    expect(pair().calls()).toEqual([sync()]);
    const { node } = await pair().data('query N($id: ID!) { node(id: $id) { ... on User { jobTitle notes } } }', {
      id: whom(6),
    });
    expect(node).toEqual({ jobTitle: 'Estimator', notes: null });
  });

  test.each<[string, object, string, string | undefined]>([
    ['nothing', {}, 'REQUIRED', undefined],
    ['no last name', { lastName: null }, 'REQUIRED', 'lastName'],
    ['a telephone that is none', { mobilePhone: 'call me' }, 'INVALID', 'mobilePhone'],
    ['a country in words', { address: { countryCode: 'USA' } }, 'INVALID', 'address.countryCode'],
    ['a vendor of another company', { vendorId: gid('Vendor', 1, 7) }, 'INVALID', 'vendorId'],
  ])('%s is refused, and nothing is sent', async (_, input, code, field) => {
    const { user, userErrors } = await update({ userId: whom(7), ...input });
    expect(user).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: field?.split('.') ?? null }]);
    expect(pair().calls()).toEqual([]);
  });

  test('what Procore rejects comes back on the field', async () => {
    const { big } = pair().sandbox.world;
    expect((await update({ userId: whom(7), vendorId: '77' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['vendorId'] },
    ]);
    expect((await update({ userId: gid('User', big.id, 77), jobTitle: 'x' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['userId'] },
    ]);
    pair().forget();
  });

  test('deactivating and reactivating are a call each, and move the user from list to list', async () => {
    const { big } = pair().sandbox.world;
    const [id, number] = [whom(8), big.userIds[8]!];
    const where = async () => {
      const { company } = await pair().data(
        '{ company { users(first: 200) { nodes { procoreId } } inactiveUsers(first: 200) { nodes { procoreId } } } }',
      );
      pair().forget();
      const has = (list: { nodes: { procoreId: string }[] }) =>
        list.nodes.some(({ procoreId }) => procoreId === String(number));
      return { active: has(company.users), inactive: has(company.inactiveUsers) };
    };
    const off = await pair().data(
      'mutation D($id: ID!) { userDeactivate(input: { userId: $id }) { user { active } userErrors { code } } }',
      { id },
    );
    expect(off.userDeactivate).toEqual({ user: { active: false }, userErrors: [] });
    expect(pair().calls()).toEqual([sync()]);
    expect(await where()).toEqual({ active: false, inactive: true });
    const REACTIVATE =
      'mutation R($id: ID!) { userReactivate(input: { userId: $id }) { user { active } userErrors { code field } } }';
    const on = await pair().data(REACTIVATE, { id });
    expect(on.userReactivate).toEqual({ user: { active: true }, userErrors: [] });
    expect(pair().calls()).toEqual([`PATCH /rest/v1.0/companies/${big.id}/users/inactive/${number}`]);
    expect(await where()).toEqual({ active: true, inactive: false });
    const again = await pair().data(REACTIVATE, { id });
    expect(again.userReactivate).toEqual({ user: null, userErrors: [{ code: 'NOT_FOUND', field: ['userId'] }] });
  });
});

describe('syncing users', () => {
  const SYNC = `mutation S($input: UsersSyncInput!) {
    usersSync(input: $input) {
      results { outcome user { procoreId lastName originId } userErrors { code field } fault { code } }
      userErrors { code field message }
    }
  }`;
  const sync = async (users: readonly object[]) => (await pair().data(SYNC, { input: { users } })).usersSync;
  const somebody = (number: number) => ({
    originId: `erp-${number}`,
    lastName: `Person ${number}`,
    emailAddress: `person.${number}@sync.example`,
  });

  test('2,500 of them are three calls, with a result for each in their order', async () => {
    const people = Array.from({ length: 2500 }, (_, index) => somebody(index));
    const { results, userErrors } = await sync(people);
    expect(userErrors).toEqual([]);
    expect(results.map((result: { user: { lastName: string } }) => result.user.lastName)).toEqual(
      people.map(({ lastName }) => lastName),
    );
    const sent = pair().exchanges() as unknown as { requestBody: { updates: unknown[] } }[];
    expect(sent.map(({ requestBody }) => requestBody.updates.length)).toEqual([1000, 1000, 500]);
    expect(pair().calls()).toHaveLength(3);
  });

  test('adds, changes and refuses, each by itself', async () => {
    const { big } = pair().sandbox.world;
    const [known, other] = big.userIds.slice(10, 12) as [number, number];
    const { results, userErrors } = await sync([
      { ...somebody(1), lastName: 'Renamed' },
      { userId: gid('User', big.id, known), lastName: 'Changed' },
      { ...somebody(5000), emailAddress: 'nobody' },
      { ...somebody(5001), vendorId: '77' },
      { userId: String(other), originId: 'erp-2' },
      { lastName: 'Nobody' },
    ]);
    expect(results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'DONE',
      'DONE',
      ...Array.from({ length: 4 }, () => 'REFUSED'),
    ]);
    expect(results.slice(0, 2)).toMatchObject([
      { user: { lastName: 'Renamed', originId: 'erp-1' } },
      { user: { procoreId: String(known), lastName: 'Changed' } },
    ]);
    const problems = [
      { code: 'INVALID', field: ['users', '2', 'emailAddress'] },
      { code: 'NOT_FOUND', field: ['users', '3', 'vendorId'] },
      { code: 'TAKEN', field: ['users', '4', 'originId'] },
      { code: 'REQUIRED', field: ['users', '5'] },
    ];
    expect(userErrors).toMatchObject(problems);
    expect(results.slice(2).map((result: { userErrors: unknown }) => result.userErrors)).toEqual(
      problems.map((problem) => [problem]),
    );
    const [{ requestBody }] = pair().exchanges() as unknown as [{ requestBody: { updates: unknown[] } }];
    expect(requestBody.updates).toHaveLength(4);
    expect(pair().calls()).toHaveLength(1);
  });

  test('a call whose answer is lost is the fate of its users only, and is not sent again', async () => {
    pair().sandbox.addFault({ match: '^PATCH .*/sync', kind: 'reset', times: 1, after: 'execute' });
    const { results } = await sync(Array.from({ length: 1001 }, (_, index) => somebody(index)));
    const outcomes = results.map(({ outcome, fault }: { outcome: string; fault: { code: string } | null }) =>
      [outcome, fault?.code].join(' '),
    );
    expect(new Set(outcomes.slice(0, 1000))).toEqual(new Set(['UNKNOWN OUTCOME_UNKNOWN']));
    expect(outcomes[1000]).toBe('DONE ');
    expect(pair().calls()).toHaveLength(2);
  });

  test.each([
    [0, 'REQUIRED'],
    [10_000, 'TOO_LONG'],
  ])('%d of them are refused, and nothing is sent', async (count, code) => {
    const { results, userErrors } = await sync(Array.from({ length: count }, () => ({ originId: 'x' })));
    expect({ results, userErrors }).toMatchObject({ results: null, userErrors: [{ code, field: ['users'] }] });
    expect(pair().calls()).toEqual([]);
  });
});
