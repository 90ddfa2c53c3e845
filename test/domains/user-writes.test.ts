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
