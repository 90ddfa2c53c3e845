// Comments on vendors.
import { expect, test } from '@jest/globals';
import { usePair } from '../support/use-pair.js';

const pair = usePair();

test('all of a vendor’s in one call, sorted by Procore; their authors together for one more', async () => {
  const { big } = pair().sandbox.world;
  const query = (fields: string, args = '') =>
    `{ company { vendors(first: 12) { nodes { procoreId comments${args} { ${fields} } } } } }`;
  const fields =
    'procoreId body rating createdAt createdBy { id name } attachments { name filename fileType downloadUrl }';
  const { company } = await pair().data(query(fields, '(sort: { field: CREATED_AT, direction: DESC })'));
  const { nodes } = company.vendors;
  const all = nodes.flatMap(({ comments }: { comments: object[] }) => comments);
  expect(all.length).toBeGreaterThan(10);
  expect(all[0]).toMatchObject({ body: expect.any(String), createdBy: { name: expect.any(String) } });
  for (const { comments } of nodes) {
    const times = comments.map(({ createdAt }: { createdAt: string }) => createdAt);
    expect(times).toEqual(times.toSorted().reverse());
  }
  const files = all.flatMap(({ attachments }: { attachments?: { name: string }[] }) => attachments ?? []);
  expect(files[0]).toMatchObject({
    name: expect.stringMatching(/\.(pdf|jpg)$/),
    downloadUrl: expect.stringMatching(/^http/),
  });
  expect(pair().calls()).toEqual(
    [
      `GET /rest/v1.0/vendors?company_id=${big.id}&view=compact&page=1&per_page=12`,
      ...big.vendorIds
        .slice(0, 12)
        .map((id) => `GET /rest/v1.0/companies/${big.id}/vendors/${id}/comments?sort=-created_at&page=1&per_page=2000`),
    ].sort(),
  );
  await pair().data(query('createdBy { emailAddress }'));
  expect(pair().calls()).toHaveLength(14);
});
