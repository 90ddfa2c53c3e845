// Classifications of workers: of a company and of a project, with the projects that use them.
import { expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const company = () => pair().sandbox.world.big.id;
const list = () => `GET /rest/v1.0/companies/${company()}/work_classifications?page=1&per_page=2000`;

test('every field of all of them in one call', async () => {
  const data = await pair().data(
    `{ company { workClassifications { id procoreId name abbreviation deletable companyVisible createdAt updatedAt
      createdBy { procoreId } projects { procoreId } } } }`,
  );
  const { workClassifications: all } = data.company;
  expect(all[0]).toMatchObject({
    name: 'Foreman',
    abbreviation: 'FM',
    deletable: false,
    createdBy: { procoreId: expect.any(String) },
  });
  expect(all.at(-1)).toMatchObject({ name: 'Operator', abbreviation: null, createdBy: null, companyVisible: false });
  expect(pair().calls()).toEqual([list()]);
});

test('the projects and authors of all of them take a call each', async () => {
  const data = await pair().data(
    '{ company { workClassifications { projects { name } createdBy { emailAddress } } } }',
  );
  expect(data.company.workClassifications[0].projects[0].name).toEqual(expect.any(String));
  const calls = pair().calls();
  expect(calls).toHaveLength(3);
  expect(calls).toContain(list());
  expect(calls.filter((line) => line.startsWith('GET /rest/v1.1/projects?'))).toHaveLength(1);
});

test('a project lists those it uses', async () => {
  const { workClassifications: all } = (
    await pair().data('{ company { workClassifications { id procoreId name projects { procoreId } } } }')
  ).company;
  const project = all[0].projects[0].procoreId;
  pair().forget();
  const query = 'query P($id: ID!) { project(id: $id) { workClassifications { id name projects { procoreId } } } }';
  const used = (await pair().data(query, { id: gid('Project', company(), Number(project)) })).project
    .workClassifications;
  expect(used).toContainEqual(expect.objectContaining({ id: all[0].id, name: 'Foreman' }));
  for (const { projects } of nonEmpty(used)) expect(projects).toContainEqual({ procoreId: project });
  expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${project}/work_classifications?page=1&per_page=2000`]);
});
