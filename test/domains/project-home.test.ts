// What a project's home page shows: key dates, tools and links.
import { expect, test } from '@jest/globals';
import { Pair } from '../support/gateway.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

async function project(fields: string, of = pair().sandbox.world.big.projectIds[0]!, on = pair()) {
  const id = gid('Project', on.sandbox.world.big.id, of);
  return (await on.data(`query P($id: ID!) { project(id: $id) { ${fields} } }`, { id })).project;
}

test('key dates in one call', async () => {
  const { keyDates } = await project(
    'keyDates { substantialCompletionDate finishVariance percentComplete milestones { procoreId name date actualDate onTimeline } }',
  );
  expect(keyDates).toMatchObject({
    substantialCompletionDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    finishVariance: expect.stringMatching(/^-?\d+$/),
    percentComplete: expect.any(Number),
  });
  expect(keyDates.milestones).toHaveLength(5);
  expect(keyDates.milestones[0]).toMatchObject({
    name: 'Notice to Proceed',
    onTimeline: false,
    actualDate: expect.any(String),
  });
  expect(keyDates.milestones.at(-1)).toMatchObject({ actualDate: null, onTimeline: true });
  const [id] = pair().sandbox.world.big.projectIds;
  expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${id}/project_dates?per_page=2000`]);
});

test('tools in one call; what the account may do with them is in another list', async () => {
  const off = pair().sandbox.world.rfisDisabledProjectId;
  const list = `GET /rest/v1.0/projects/${off}/tools`;
  const { tools } = await project(
    'tools { procoreId title engineName active required position project { procoreId } }',
    off,
  );
  expect(tools.find(({ engineName }: { engineName: string }) => engineName === 'rfi')).toMatchObject({
    title: 'RFIs',
    active: false,
  });
  expect(tools[0]).toMatchObject({ title: 'Home', required: true, position: 1, project: { procoreId: String(off) } });
  expect(pair().calls()).toEqual([`${list}?page=1&per_page=2000`]);

  expect(await project('tools(active: false) { title }', off)).toEqual({ tools: [{ title: 'RFIs' }] });
  expect(pair().calls()).toEqual([`${list}?filters[is_active]=false&page=1&per_page=2000`]);

  const { tools: open } = await project('tools { title accessLevel }', off);
  expect(new Set(open.map(({ accessLevel }: { accessLevel: string }) => accessLevel))).toEqual(new Set(['admin']));
  expect(pair().calls()).toEqual([
    `${list}?page=1&per_page=2000`,
    `GET /rest/v1.0/tools?project_id=${off}&page=1&per_page=2000`,
  ]);
});

test('a tool by its global id', async () => {
  const [id] = pair().sandbox.world.big.projectIds;
  const { tools } = await project('tools { id title }');
  pair().forget();
  const { node } = await pair().data('query N($id: ID!) { node(id: $id) { ... on ProjectTool { title } } }', {
    id: tools[2].id,
  });
  expect(node).toEqual({ title: tools[2].title });
  expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${id}/tools?page=1&per_page=2000`]);
});

test('another account may do less', async () => {
  const { big, principals } = pair().sandbox.world;
  const { clientId, clientSecret, permittedProjectIds, forbiddenProjectIds } = principals.limited;
  await using limited = await Pair.start({ credentials: { clientId, clientSecret }, companyId: big.id });
  const { tools } = await project('tools { engineName accessLevel }', permittedProjectIds[0], limited);
  expect(tools).toEqual(
    expect.arrayContaining([
      { engineName: 'rfi', accessLevel: 'read' },
      { engineName: 'directory', accessLevel: 'none' },
    ]),
  );
  const { data, errors } = await limited.query(
    'query P($id: ID!) { project(id: $id) { keyDates { finishVariance } links { url } } }',
    {
      id: gid('Project', big.id, forbiddenProjectIds[0]!),
    },
  );
  expect(data.project).toEqual({ keyDates: null, links: null });
  expect(errors.map(({ extensions: { code } }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('links in one call', async () => {
  const [id] = pair().sandbox.world.big.projectIds;
  const { links } = await project('links { procoreId title url }');
  expect(links[0]).toMatchObject({ title: 'Site camera', url: expect.stringMatching(/^https:/) });
  expect(pair().calls()).toEqual([`GET /rest/v1.0/links?project_id=${id}&page=1&per_page=2000`]);
});
