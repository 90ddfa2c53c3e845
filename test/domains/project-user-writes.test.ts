// Who is on a project, as it is written: one at a time, and many at once.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const limited = usePair({ credentials: { clientId: 'sandbox-limited', clientSecret: 'sandbox-limited-secret' } });
const big = () => pair().sandbox.world.big;
const project = (index = 0): string => gid('Project', big().id, big().projectIds[index]!);

interface Outsider {
  readonly id: string;
  readonly procoreId: string;
}

/** People of the company who are not on the project. */
async function outsiders(index = 0): Promise<readonly Outsider[]> {
  const { company, node } = await pair().data(
    `query O($id: ID!) {
      company { users(first: 200) { nodes { id procoreId } } }
      node(id: $id) { ... on Project { users(first: 200) { nodes { id } } } }
    }`,
    { id: project(index) },
  );
  pair().forget();
  const on = new Set(node.users.nodes.map(({ id }: Outsider) => id));
  return company.users.nodes.filter(({ id }: Outsider) => !on.has(id));
}

async function isOn(userId: string, index = 0): Promise<boolean> {
  const { node } = await pair().data(
    'query O($id: ID!) { node(id: $id) { ... on Project { users(first: 200) { nodes { id } } } } }',
    { id: project(index) },
  );
  pair().forget();
  return node.users.nodes.some(({ id }: Outsider) => id === userId);
}

async function templates(): Promise<readonly { id: string; name: string }[]> {
  const { company } = await pair().data('{ company { permissionTemplates { id name projectSpecific } } }');
  pair().forget();
  return company.permissionTemplates;
}

const run = async (mutation: string, input: object) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { user { procoreId } project { procoreId } userErrors { code field } } }`;
  return (await pair().data(document, { input }))[mutation];
};

test('adding, giving another template and removing are a call each, and seen by the next query', async () => {
  const [who] = await outsiders();
  const [first, second] = await templates();
  const input = { projectId: project(), userId: who!.id };
  const path = `/rest/v1.0/projects/${big().projectIds[0]}`;

  const added = await run('projectUserAdd', { ...input, permissionTemplateId: first!.id });
  expect(added).toMatchObject({ user: { procoreId: who!.procoreId }, userErrors: [] });
  expect(pair().calls()).toEqual([`POST ${path}/users/${who!.procoreId}/actions/add`]);
  expect(await isOn(who!.id)).toBe(true);

  const changed = await run('projectUserPermissionTemplateChange', { ...input, permissionTemplateId: second!.id });
  expect(changed.userErrors).toEqual([]);
  expect(pair().calls()).toEqual([`PATCH ${path}/permission_template_assignments`]);
  const { node } = await pair().data(
    'query M($id: ID!, $user: ID!) { node(id: $id) { ... on Project { member(userId: $user) { permissionTemplate { id } } } } }',
    { id: project(), user: who!.id },
  );
  expect(node.member.permissionTemplate.id).toBe(second!.id);
  pair().forget();

  expect((await run('projectUserRemove', input)).userErrors).toEqual([]);
  expect(pair().calls()).toEqual([`DELETE ${path}/users/${who!.procoreId}/actions/remove`]);
  expect(await isOn(who!.id)).toBe(false);
  expect((await run('projectUserRemove', input)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['userId'] }]);
});

test('what Procore rejects is said of its field, and what is wrong before is not sent', async () => {
  const [who] = await outsiders();
  const input = { projectId: project(), userId: who!.id };
  const unknown = await run('projectUserAdd', { ...input, permissionTemplateId: '77' });
  expect(unknown).toMatchObject({ user: null, userErrors: [{ code: 'NOT_FOUND', field: ['permissionTemplateId'] }] });
  const notOn = await run('projectUserPermissionTemplateChange', {
    ...input,
    permissionTemplateId: (await templates())[0]!.id,
  });
  expect(notOn.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['userId'] }]);
  pair().forget();
  for (const [wrong, field] of [
    [{ ...input, userId: gid('User', 1, 7) }, 'userId'],
    [{ ...input, projectId: 'x' }, 'projectId'],
    [{ ...input, permissionTemplateId: 'x' }, 'permissionTemplateId'],
  ] as const)
    expect((await run('projectUserAdd', wrong)).userErrors).toEqual([{ code: 'INVALID', field: [field] }]);
  expect(pair().calls()).toEqual([]);
});

test('a project that is not permitted is a fault', async () => {
  const { userIds, projectIds } = limited().sandbox.world.big;
  const permitted = await limited()
    .data('{ projects(first: 200) { nodes { procoreId } } }')
    .catch(() => null);
  const seen = new Set(permitted?.projects?.nodes?.map(({ procoreId }: { procoreId: string }) => procoreId) ?? []);
  const hidden = projectIds.find((id) => !seen.has(String(id)));
  const { errors } = await limited().query(
    'mutation A($input: ProjectUserAddInput!) { projectUserAdd(input: $input) { user { procoreId } } }',
    { input: { projectId: String(hidden), userId: String(userIds[0]) } },
  );
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

describe('many at once', () => {
  const bulk = async (mutation: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) {
      results { outcome user { procoreId } project { procoreId } userErrors { code field } }
      userErrors { code field } } }`;
    return (await pair().data(document, { input }))[mutation];
  };

  test('are one call, with a result for each; who cannot be added keeps nobody back', async () => {
    const [one, two] = await outsiders(1);
    const additions = [
      { userId: one!.id, projectId: project(1) },
      { userId: '77', projectId: project(1) },
      { userId: two!.id, projectId: project(1), permissionTemplateId: (await templates())[0]!.id },
      { userId: two!.id, projectId: 'x' },
    ];
    pair().forget();
    const { results, userErrors } = await bulk('usersAddToProjects', { additions });
    expect(results).toMatchObject([
      { outcome: 'DONE', user: { procoreId: one!.procoreId } },
      { outcome: 'REFUSED', user: null, userErrors: [{ code: 'NOT_FOUND', field: ['additions', '1', 'userId'] }] },
      { outcome: 'DONE', user: { procoreId: two!.procoreId }, project: { procoreId: String(big().projectIds[1]) } },
      { outcome: 'REFUSED', userErrors: [{ code: 'INVALID', field: ['additions', '3', 'projectId'] }] },
    ]);
    expect(userErrors).toHaveLength(2);
    expect(pair().calls()).toEqual([`POST /rest/v1.3/companies/${big().id}/users/bulk_add`]);
    expect(await isOn(one!.id, 1)).toBe(true);

    const removals = [one!, two!].map(({ id }) => ({ userId: id, projectId: project(1) }));
    const removed = await bulk('usersRemoveFromProjects', {
      removals: [...removals, { ...removals[0]!, userId: '77' }],
    });
    expect(removed.results).toMatchObject([
      { outcome: 'DONE', user: { procoreId: one!.procoreId } },
      { outcome: 'DONE' },
      { outcome: 'REFUSED', userErrors: [{ code: 'NOT_FOUND', field: ['removals', '2', 'userId'] }] },
    ]);
    expect(pair().calls()).toEqual([`POST /rest/v1.3/companies/${big().id}/users/bulk_remove`]);
    expect(await isOn(one!.id, 1)).toBe(false);
  });

  test('1,001 pairs are two calls', async () => {
    const removals = Array.from({ length: 1001 }, (_, index) => ({ userId: String(index + 1), projectId: project() }));
    const { results } = await bulk('usersRemoveFromProjects', { removals });
    expect(results).toHaveLength(1001);
    expect(pair().calls()).toHaveLength(2);
  });
});
