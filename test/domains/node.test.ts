// Objects by global id.
import { expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

test('every noun, by its global id alone, each with one call', async () => {
  const { big, rfis } = pair().sandbox.world;
  const objects = [
    ['Company', big.id],
    ['Project', big.id, big.projectIds[2]!],
    ['Rfi', big.id, rfis.open.projectId, rfis.open.id],
    ['User', big.id, big.userIds[3]!],
    ['Vendor', big.id, big.vendorIds[4]!],
  ] as const;
  for (const [type, ...path] of objects) {
    const id = gid(type, ...path);
    expect(await pair().data('query Node($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: type, id },
    });
    expect(pair().calls()).toHaveLength(1);
  }
});

test('several at once, in the order of the ids, batched by noun', async () => {
  const { big, rfis } = pair().sandbox.world;
  const ids = [
    gid('Vendor', big.id, big.vendorIds[1]!),
    gid('Rfi', big.id, rfis.open.projectId, rfis.open.id),
    gid('Vendor', big.id, big.vendorIds[0]!),
    gid('Vendor', big.id, big.vendorIds[1]!),
  ];
  const { nodes } = await pair().data('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(nodes).toEqual(ids.map((id) => ({ id })));
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/projects/${rfis.open.projectId}/rfis/${rfis.open.id}`,
    `GET /rest/v1.0/vendors?company_id=${big.id}&view=compact&filters[id][]=${big.vendorIds[1]}&filters[id][]=${big.vendorIds[0]}&page=1&per_page=2`,
  ]);
});

test('ids that are none: errors of their own, no call, siblings intact', async () => {
  const { big } = pair().sandbox.world;
  const good = gid('Project', big.id, big.projectIds[0]!);
  const bad = ['..', '12', gid('Elephant', 1), gid('Project', big.id), `${good}=`, `${good}\n`, ''];
  const { data, errors } = await pair().query(
    'query N($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Project { name } } }',
    {
      ids: [...bad, good],
    },
  );
  expect(data.nodes).toEqual([...bad.map(() => null), { __typename: 'Project', name: expect.any(String) }]);
  expect(errors.map(({ path, extensions: { code } }) => [path?.[1], code])).toEqual(
    bad.map((_, index) => [index, 'INVALID_ID']),
  );
  expect(pair().calls()).toHaveLength(1);
});

test('more than 200 ids are refused', async () => {
  const { errors } = await pair().query('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array(201).fill('x'),
  });
  expect(errors).toMatchObject([{ path: ['nodes'], extensions: { code: 'INVALID_ARGUMENT', argument: 'ids' } }]);
  expect(pair().calls()).toEqual([]);
});

test('something that does not exist, or is hidden: null and an error', async () => {
  const { big } = pair().sandbox.world;
  const { data, errors } = await pair().query('query N($id: ID!) { node(id: $id) { __typename id } }', {
    id: gid('Vendor', big.id, 77),
  });
  expect(data).toEqual({ node: null });
  expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'NOT_FOUND' } }]);
});
