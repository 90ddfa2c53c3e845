// People without an account, as they are written.
import { expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;

const SHOWN =
  'person { id procoreId name active employee employeeNumber originId user { procoreId } } userErrors { code field }';
const create = async (input: object) =>
  (await pair().data(`mutation C($input: PersonCreateInput!) { personCreate(input: $input) { ${SHOWN} } }`, { input }))
    .personCreate;
const update = async (input: object) =>
  (await pair().data(`mutation U($input: PersonUpdateInput!) { personUpdate(input: $input) { ${SHOWN} } }`, { input }))
    .personUpdate;

test('a record is made and changed by a call each, and the lists have it', async () => {
  const made = await create({
    firstName: 'Ines',
    lastName: 'Okafor',
    employee: true,
    employeeNumber: 'F7',
    originId: '12',
  });
  expect(made.userErrors).toEqual([]);
  expect(made.person).toMatchObject({
    ...{ name: 'Ines Okafor', active: true, employee: true, employeeNumber: 'F7', originId: '12', user: null },
  });
  expect(pair().calls()).toEqual([`POST /rest/v1.0/companies/${big().id}/people`]);

  const changed = await update({
    personId: made.person.id,
    lastName: 'Okafor-Lindt',
    employeeNumber: null,
    active: false,
  });
  expect(changed).toMatchObject({
    person: { name: 'Ines Okafor-Lindt', active: false, employeeNumber: null },
    userErrors: [],
  });
  const [{ requestBody }] = pair().exchanges() as unknown as [{ requestBody: unknown }];
  expect(requestBody).toEqual({ person: { last_name: 'Okafor-Lindt', employee_id: null, active: false } });
  expect(pair().calls()).toEqual([`PATCH /rest/v1.0/companies/${big().id}/people/${made.person.procoreId}`]);

  const { company } = await pair().data('{ company { inactivePeople(first: 200) { nodes { id } } } }');
  expect(company.inactivePeople.nodes).toContainEqual({ id: made.person.id });
});

test('a record of a project is made on the project', async () => {
  const projectId = gid('Project', big().id, big().projectIds[0]!);
  const { projectPersonCreate } = await pair().data(
    `mutation C($input: ProjectPersonCreateInput!) { projectPersonCreate(input: $input) { ${SHOWN} } }`,
    { input: { projectId, lastName: 'Reyes' } },
  );
  expect(projectPersonCreate).toMatchObject({ person: { name: 'Reyes' }, userErrors: [] });
  expect(pair().calls()).toEqual([`POST /rest/v1.0/projects/${big().projectIds[0]}/people`]);
});

test('what is wrong is said of its field, and nothing is sent', async () => {
  for (const [input, code, field] of [
    [{ lastName: ' ' }, 'REQUIRED', 'lastName'],
    [{ lastName: 'A', originId: 'x' }, 'INVALID', 'originId'],
    [{ lastName: 'A', workClassificationId: 'x' }, 'INVALID', 'workClassificationId'],
  ] as const)
    expect(await create(input)).toEqual({ person: null, userErrors: [{ code, field: [field] }] });
  expect(pair().calls()).toEqual([]);
  expect(await create({ lastName: 'A', workClassificationId: '77' })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', field: ['workClassificationId'] }],
  });
  // Somebody with an account is a user, whose record is not changed here.
  expect(await update({ personId: '77', lastName: 'A' })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', field: ['personId'] }],
  });
});
