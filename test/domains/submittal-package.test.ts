// Packages of submittals: their list, and what a submittal's reference knows of them.
import { expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const packages = () => `GET /rest/v1.0/projects/${where().project}/submittal_packages`;
const FIELDS = `id procoreId number title description submittalCount project { procoreId } createdBy { name }
  attachments { procoreId name filename url downloadUrl }`;

async function project(fields: string) {
  const { company, project: id } = where();
  return (
    await pair().data(`query P($id: ID!) { project(id: $id) { ${fields} } }`, { id: gid('Project', company, id) })
  ).project;
}

test('a page of them is one call, how many submittals each has included', async () => {
  const { submittalPackages } = await project(`submittalPackages(first: 5) { totalCount nodes { ${FIELDS} } }`);
  expect(submittalPackages.totalCount).toBe(5);
  expect(submittalPackages.nodes[0]).toMatchObject({
    number: '1',
    title: expect.stringMatching(/Package$/),
    submittalCount: expect.any(Number),
    createdBy: { name: expect.any(String) },
    project: { procoreId: String(where().project) },
  });
  expect(pair().calls()).toEqual([`${packages()}?page=1&per_page=5`]);
});

test('the submittals in them are as many as they say', async () => {
  const { submittalPackages } = await project(
    'submittalPackages(first: 5) { nodes { procoreId submittalCount submittals(first: 1) { totalCount } } }',
  );
  for (const { submittalCount, submittals } of submittalPackages.nodes)
    expect(submittals.totalCount).toBe(submittalCount);
  expect(pair().calls()).toHaveLength(6);
});

test('are filtered by Procore', async () => {
  const { company, project: of } = where();
  await project(
    `submittalPackages(first: 2, filter: { ids: ["${gid('SubmittalPackage', company, of, 3)}", "4"], updatedAt: { from: "2026-01-01T00:00:00Z" } }) { totalCount }`,
  );
  expect(pair().calls()).toEqual([
    `${packages()}?filters[id][]=3&filters[id][]=4&filters[updated_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z&page=1&per_page=2`,
  ]);
});

test('one by its global id is one call; the submittals’ references know all of it', async () => {
  const { submittals } = await project(`submittals(first: 44) { nodes { package { ${FIELDS} } } }`);
  const { package: known } = submittals.nodes.find(({ package: one }: { package: unknown }) => one !== null);
  expect(pair().calls()).toHaveLength(1);
  const { node } = await pair().data(`query N($id: ID!) { node(id: $id) { ... on SubmittalPackage { ${FIELDS} } } }`, {
    id: known.id,
  });
  const link = expect.any(String);
  const unsigned = ({ attachments, ...rest }: { attachments: object[] }) => ({
    ...rest,
    attachments: attachments.map((file) => ({ ...file, downloadUrl: link })),
  });
  expect(unsigned(node)).toEqual(unsigned(known));
  expect(pair().calls()).toEqual([`${packages()}?filters[id][]=${known.procoreId}&page=1&per_page=1`]);
});
