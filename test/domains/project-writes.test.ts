// Projects, their tools and roles as they are written.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;
const projectId = (index = 0) => gid('Project', big().id, big().projectIds[index]!);

async function run(mutation: string, input: object, shown = PROJECT) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${shown} userErrors { code field message } } }`;
  return (await pair().data(document, { input }))[mutation];
}
const PROJECT = 'project { id procoreId name number flag totalValue startDate address { city } }';
const bodyOf = () => (pair().exchanges()[0] as unknown as { requestBody: unknown }).requestBody;

describe('a project', () => {
  test('is made by one call with everything that was said, and listed', async () => {
    const { project, userErrors } = await run('projectCreate', {
      ...{ name: 'Pier 9', number: '26-900', flag: 'GREEN', workScope: 'NEW_CONSTRUCTION', totalValue: '1250000.5' },
      ...{ startDate: '2026-08-01', completionDate: '2027-08-01', address: { city: 'Oakland', countryCode: 'US' } },
      coordinates: { latitude: 37.8, longitude: -122.3 },
    });
    expect(userErrors).toEqual([]);
    expect(project).toMatchObject({
      name: 'Pier 9',
      number: '26-900',
      flag: 'GREEN',
      totalValue: '1250000.5',
      address: { city: 'Oakland' },
    });
    expect(bodyOf()).toEqual({
      company_id: big().id,
      project: {
        ...{ name: 'Pier 9', project_number: '26-900', flag: 'Green', work_scope: 'new_construction', city: 'Oakland' },
        ...{ total_value: 1250000.5, start_date: '2026-08-01', completion_date: '2027-08-01', country_code: 'US' },
        ...{ latitude: 37.8, longitude: -122.3 },
      },
    });
    expect(pair().calls()).toEqual(['POST /rest/v1.0/projects']);
    const { company } = await pair().data('{ company { projects(first: 200) { nodes { id } } } }');
    expect(company.projects.nodes).toContainEqual({ id: project.id });
  });

  test('is changed by one call that says what is changed and nothing else', async () => {
    const { project, userErrors } = await run('projectUpdate', {
      projectId: projectId(),
      publicNotes: 'Gate B',
      flag: 'RED',
    });
    expect({ flag: project.flag, userErrors }).toEqual({ flag: 'RED', userErrors: [] });
    expect(bodyOf()).toEqual({ company_id: big().id, project: { public_notes: 'Gate B', flag: 'Red' } });
    expect(pair().calls()).toEqual([`PATCH /rest/v1.0/projects/${big().projectIds[0]}`]);
    expect((await run('projectUpdate', { projectId: '77', name: 'x' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['projectId'] },
    ]);
  });

  test.each<[string, object, string, string]>([
    ['no name', { name: '' }, 'REQUIRED', 'name'],
    ['a flag that is for reading', { flag: 'UNRECOGNIZED' }, 'INVALID', 'flag'],
    ['a negative value', { totalValue: '-1' }, 'INVALID', 'totalValue'],
    ['an end before the start', { startDate: '2026-02-01', completionDate: '2026-01-01' }, 'INVALID', 'completionDate'],
    ['a point beyond the pole', { coordinates: { latitude: 91, longitude: 0 } }, 'INVALID', 'coordinates.latitude'],
    ['a stage of another company', { stageId: gid('ProjectStage', 1, 7) }, 'INVALID', 'stageId'],
  ])('with %s is refused, and nothing is sent', async (_, input, code, field) => {
    const { project, userErrors } = await run('projectCreate', { name: 'Fine', ...input });
    expect(project).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: field.split('.') }]);
    expect(pair().calls()).toEqual([]);
  });

  test('what Procore rejects comes back on its field', async () => {
    expect((await run('projectCreate', { name: 'x', officeId: '77' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['officeId'] },
    ]);
  });
});

test('projects are synced in one call, with a result each', async () => {
  const shown = 'results { outcome project { name number } userErrors { code field } }';
  const projects = [
    { originId: 'p-1', name: 'Annex', number: '26-901' },
    { projectId: projectId(1), number: '26-902' },
    { originId: 'p-2', name: ' ' },
    { originId: 'p-3', name: 'Depot', officeId: '77' },
  ];
  const { results } = await run('projectsSync', { projects }, shown);
  expect(results).toMatchObject([
    { outcome: 'DONE', project: { name: 'Annex', number: '26-901' } },
    { outcome: 'DONE', project: { number: '26-902' } },
    { outcome: 'REFUSED', userErrors: [{ code: 'REQUIRED', field: ['projects', '2', 'name'] }] },
    { outcome: 'REFUSED', userErrors: [{ code: 'NOT_FOUND', field: ['projects', '3', 'officeId'] }] },
  ]);
  expect(pair().calls()).toEqual([`PATCH /rest/v1.0/projects/sync?company_id=${big().id}`]);
});

test('tools are switched by one call, which the project then shows', async () => {
  const TOOLS = 'query T($id: ID!) { node(id: $id) { ... on Project { tools { id procoreId active required } } } }';
  const { node } = await pair().data(TOOLS, { id: projectId() });
  pair().forget();
  const tool = node.tools.find((one: { active: boolean; required: boolean }) => one.active && !one.required);
  const shown = 'tools { id active }';
  const { tools, userErrors } = await run(
    'projectToolsUpdate',
    { projectId: projectId(), tools: [{ toolId: tool.id, active: false }] },
    shown,
  );
  expect(userErrors).toEqual([]);
  expect(tools).toContainEqual({ id: tool.id, active: false });
  expect(bodyOf()).toEqual({ tools: [{ id: Number(tool.procoreId), is_active: false }] });
  expect(pair().calls()).toEqual([`PATCH /rest/v1.0/projects/${big().projectIds[0]}/tools`]);
  const again = await pair().data(TOOLS, { id: projectId() });
  expect(again.node.tools.find(({ id }: { id: string }) => id === tool.id)).toMatchObject({ active: false });
  const needed = node.tools.find(({ required }: { required: boolean }) => required);
  const refused = await run(
    'projectToolsUpdate',
    { projectId: projectId(), tools: [{ toolId: needed.id, active: false }] },
    shown,
  );
  expect(refused.userErrors).toMatchObject([{ code: 'INVALID' }]);
});

test('roles are given and taken by a call each', async () => {
  const { company } = await pair().data('{ company { roles { id procoreId name } } }');
  pair().forget();
  const role = company.roles.at(-1);
  const [one, two] = big().userIds.map((id) => gid('User', big().id, id)) as [string, string];
  const number = big().projectIds[0]!;
  const made = await run(
    'projectRoleCreate',
    { projectId: projectId(), userId: one, role: role.name },
    'projectRole { id procoreId }',
  );
  expect(made.userErrors).toEqual([]);
  expect(bodyOf()).toEqual({ project_id: number, project_role: { role: role.name, user_id: big().userIds[0] } });
  expect(pair().calls()).toEqual(['POST /rest/v1.0/project_roles']);
  const { projectRole } = made;
  expect(await run('projectRoleDelete', { projectRoleId: projectRole.id }, 'deletedId')).toEqual({
    deletedId: projectRole.id,
    userErrors: [],
  });
  expect(pair().calls()).toEqual([`DELETE /rest/v1.0/project_roles/${projectRole.procoreId}?project_id=${number}`]);
  const said = await run(
    'projectRoleUsersUpdate',
    { projectId: projectId(), roleId: role.id, userIds: [one, two] },
    'users { id }',
  );
  expect(said).toEqual({ users: [{ id: one }, { id: two }], userErrors: [] });
  expect(
    pair()
      .calls()
      .filter((line) => line.startsWith('PATCH ')),
  ).toEqual([`PATCH /rest/v1.0/projects/${number}/user_project_roles/${role.procoreId}`]);
});
