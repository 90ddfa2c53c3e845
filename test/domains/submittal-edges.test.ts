// The submittals of a person, a firm, a place, a section and a package, and who may not see which.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const list = () => `GET /rest/v1.1/projects/${where().project}/submittals`;
const PERSON = '{ procoreId }';

/** The first submittal of the project that fits. */
async function example(fields: string, fits: (node: Json) => boolean): Promise<Json> {
  const { company, project } = where();
  const query = `query P($id: ID!) { project(id: $id) { submittals(first: 200) { nodes { ${fields} } } } }`;
  const data = await pair().data(query, { id: gid('Project', company, project) });
  pair().forget();
  return data.project.submittals.nodes.find(fits);
}

/** The submittals that a node shows. */
async function of(type: string, id: string, args: string, fields: string): Promise<Json[]> {
  const query = `query N($id: ID!) { node(id: $id) { ... on ${type} { submittals(${args}) { nodes { ${fields} } } } } }`;
  return (await pair().data(query, { id })).node.submittals.nodes;
}

describe('of a person, in one project', () => {
  test.each([
    ['MANAGER', 'manager', 'filters[submittal_manager_id][]'],
    ['APPROVER', 'approvers', 'filters[approver_id][]'],
    ['BALL_IN_COURT', 'ballInCourt', 'filters[ball_in_court_id]'],
    ['RECEIVED_FROM', 'receivedFrom', 'filters[received_from_id]'],
  ])('as %s', async (role, field, parameter) => {
    const { company, project } = where();
    const fields = field === 'approvers' ? `approvers { user ${PERSON} }` : `${field} ${PERSON}`;
    const peopleOf = (node: Json): string[] =>
      [node[field]]
        .flat()
        .flatMap((one: Json | null) => (one ? [one['user'] ?? one] : []))
        .map(({ procoreId }: Json) => procoreId);
    const [user] = peopleOf(await example(fields, (node) => peopleOf(node).length > 0));
    for (const named of [String(project), gid('Project', company, project)]) {
      const nodes = await of(
        'User',
        gid('User', company, Number(user)),
        `projectId: "${named}", role: ${role}, first: 50`,
        fields,
      );
      expect(nodes.length).toBeGreaterThan(0);
      for (const node of nonEmpty(nodes)) expect(peopleOf(node)).toContain(user);
      expect(pair().calls()).toEqual([`${list()}?${parameter}=${user}&page=1&per_page=50`]);
    }
  });

  test('narrowed, searched and sorted', async () => {
    const { company, project } = where();
    await of(
      'User',
      gid('User', company, 7),
      `projectId: "${project}", role: MANAGER, first: 2, search: "door", sort: { field: NUMBER },
       filter: { currentRevision: true, statusIds: ["3"], updatedAt: { from: "2026-01-01T00:00:00Z" } }`,
      'id',
    );
    expect(pair().calls()).toEqual([
      `${list()}?filters[status_id][]=3&filters[current_revision]=true&filters[submittal_manager_id][]=7` +
        '&filters[updated_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z&filters[query]=door&sort=number&page=1&per_page=2',
    ]);
  });

  test('of a project of another company, or of none: refused before anything is sent', async () => {
    const { company } = where();
    const { small } = pair().sandbox.world;
    const bad = [
      [gid('Project', small.id, small.projectIds[0]!), 'COMPANY_MISMATCH'],
      [gid('Company', company), 'INVALID_ID'],
      ['..', 'INVALID_ID'],
    ];
    for (const type of ['User', 'Vendor', 'SubmittalStatus', 'SubmittalType'])
      for (const [projectId, code] of bad) {
        const role = type === 'User' ? ', role: MANAGER' : '';
        const { data, errors } = await pair().query(
          `query N($id: ID!) { node(id: $id) { ... on ${type} { procoreId submittals(projectId: "${projectId}"${role}) { totalCount } } } }`,
          { id: gid(type, company, 7) },
        );
        expect(errors).toMatchObject([{ path: ['node', 'submittals'], extensions: { code, argument: 'projectId' } }]);
        expect(data.node).toEqual({ procoreId: '7', submittals: null });
      }
    expect(pair().calls()).toEqual([]);
  });
});

describe('of something', () => {
  test('a firm, in one project', async () => {
    const { company, project } = where();
    const { responsibleContractor: firm } = await example(
      `responsibleContractor ${PERSON}`,
      (node) => node['responsibleContractor'] !== null,
    );
    const id = gid('Vendor', company, Number(firm.procoreId));
    const nodes = await of('Vendor', id, `projectId: "${project}"`, `responsibleContractor ${PERSON}`);
    expect(nodes.length).toBeGreaterThan(0);
    for (const { responsibleContractor } of nonEmpty(nodes)) expect(responsibleContractor).toEqual(firm);
    expect(pair().calls()).toEqual([
      `${list()}?filters[responsible_contractor_id][]=${firm.procoreId}&page=1&per_page=25`,
    ]);
  });

  test.each([
    ['Location', 'location', 'filters[location_id][]'],
    ['SpecificationSection', 'specificationSection', 'filters[specification_section_id][]'],
    ['SubmittalPackage', 'package', 'filters[submittal_package_id][]'],
  ])('%s', async (type, field, parameter) => {
    const found = await example(
      `${field} { id procoreId } section: specificationSection { number }`,
      (node) => node[field] !== null && node['section'] !== null,
    );
    const division = Number(found['section'].number.slice(0, 2));
    const nodes = await of(
      type,
      found[field].id,
      `first: 5, filter: { divisions: [${division}, 99] }`,
      `${field} { id }`,
    );
    for (const node of nonEmpty(nodes)) expect(node[field].id).toBe(found[field].id);
    const divisions = [division, 99].map((one) => `filters[division][]=${one}`).join('&');
    const own = `${parameter}=${found[field].procoreId}`;
    const [call, ...more] = pair().calls();
    expect(more).toEqual([]);
    expect([`${list()}?${divisions}&${own}&page=1&per_page=5`]).toEqual([call]);
  });
});

describe('by what only the older list is narrowed by', () => {
  const olderList = () => `GET /rest/v1.0/projects/${where().project}/submittals`;

  test('files: those with some and those with none are all there are', async () => {
    const counted = async (filter: string) => {
      const query = `query P($id: ID!) { project(id: $id) { submittals(first: 200${filter}) {
        totalCount nodes { number attachmentCount } } } }`;
      const { submittals } = (await pair().data(query, { id: gid('Project', where().company, where().project) }))
        .project;
      return submittals as { totalCount: number; nodes: { attachmentCount: number }[] };
    };
    const having = await counted(', filter: { withAttachments: true }');
    const bare = await counted(', filter: { withAttachments: false }');
    for (const { attachmentCount } of nonEmpty(having.nodes)) expect(attachmentCount).toBeGreaterThan(0);
    for (const { attachmentCount } of nonEmpty(bare.nodes)) expect(attachmentCount).toBe(0);
    expect(pair().calls()).toEqual([
      `${olderList()}?filters[attachments][]=false&page=1&per_page=200`,
      `${olderList()}?filters[attachments][]=true&page=1&per_page=200`,
    ]);
    expect((await counted('')).totalCount).toBe(having.totalCount + bare.totalCount);
  });

  test('a cost code: one call for what that list shows, one more for the rest of a page', async () => {
    const seen = new Set<string>();
    const { costCode } = await example('costCode { id procoreId }', ({ costCode: code }) => {
      const isAgain = code !== null && seen.has(code.id);
      if (code !== null) seen.add(code.id);
      return isAgain;
    });
    const own = `filters[cost_code_id][]=${costCode.procoreId}`;
    const shown = 'number title status { name } approvers { distributed } attachmentCount ballInCourt { name }';
    await of('CostCode', costCode.id, 'first: 3, sort: { field: NUMBER }', shown);
    expect(pair().calls()).toEqual([`${olderList()}?${own}&sort=number&page=1&per_page=3`]);

    const nodes = await of(
      'CostCode',
      costCode.id,
      'first: 3, filter: { withAttachments: true }',
      'procoreId costCode { id } attachments { name }',
    );
    for (const node of nonEmpty(nodes)) expect(node['costCode'].id).toBe(costCode.id);
    const ids = nodes.map(({ procoreId }) => `filters[id][]=${procoreId}`).join('&');
    expect(pair().calls()).toEqual([
      `${olderList()}?${own}&filters[attachments][]=true&page=1&per_page=3`,
      `${list()}?${ids}&page=1&per_page=${nodes.length}`,
    ]);
  });

  test('an area of the specifications', async () => {
    const { company, project } = where();
    const areas = 'query A($id: ID!) { project(id: $id) { specificationAreas { id procoreId name } } }';
    const { project: found } = await pair().data(areas, { id: gid('Project', company, project) });
    pair().forget();
    const counts: number[] = [];
    for (const { id, procoreId, name } of nonEmpty(found.specificationAreas as Json[])) {
      const nodes = await of('SpecificationArea', id, 'first: 200', 'specificationSection { number }');
      for (const { specificationSection } of nodes)
        expect([name, specificationSection.number >= '31']).toEqual([name, name === 'Site']);
      expect(pair().calls()).toEqual([
        `${olderList()}?filters[specification_area_id][]=${procoreId}&page=1&per_page=200`,
      ]);
      counts.push(nodes.length);
    }
    expect(Math.max(...counts)).toBeGreaterThan(10);
  });

  test('a filter of a list: that list is asked then, with all other filters, and the cursor is its own', async () => {
    const { company, project } = where();
    const query = `query P($id: ID!, $after: String, $filter: SubmittalFilter) { project(id: $id) {
      submittals(first: 2, after: $after, filter: $filter) { nodes { revision } pageInfo { endCursor } } } }`;
    const id = gid('Project', company, project);
    const filter = {
      revisions: ['1', '2'],
      withAttachments: true,
      workflowProgress: ['NONE', 'ON_TRACK', 'OVERDUE'],
      divisions: [3, 5, 7, 8, 9],
      costCodeIds: null,
    };
    const { submittals } = (await pair().data(query, { id, filter })).project;
    for (const { revision } of nonEmpty(submittals.nodes as Json[])) expect(['1', '2']).toContain(revision);
    const parameters = [
      'filters[division][]=3&filters[division][]=5&filters[division][]=7&filters[division][]=8&filters[division][]=9',
      'filters[revision][]=1&filters[revision][]=2&filters[workflow_progress][]=none',
      'filters[workflow_progress][]=on_track&filters[workflow_progress][]=overdue&filters[attachments][]=true',
    ].join('&');
    expect(pair().calls()).toEqual([`${olderList()}?${parameters}&page=1&per_page=2`]);
    const after = submittals.pageInfo.endCursor;
    await pair().data(query, { id, filter, after });
    expect(pair().calls()).toEqual([`${olderList()}?${parameters}&page=2&per_page=2`]);
    const { errors } = await pair().query(query, { id, after });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
    expect(pair().calls()).toEqual([]);
  });

  test('a person’s, narrowed further; what cannot be is refused before anything is sent', async () => {
    const { company, project } = where();
    const user = gid('User', company, 7);
    const role = `projectId: "${project}", role: MANAGER, first: 2`;
    await of('User', user, `${role}, filter: { workflowProgress: [OVERDUE] }`, 'id');
    expect(pair().calls()).toEqual([
      `${olderList()}?filters[submittal_manager_id][]=7&filters[workflow_progress][]=overdue&page=1&per_page=2`,
    ]);
    const bad = [
      ['costCodeIds: []', 'INVALID_ARGUMENT', 'costCodeIds'],
      [`costCodeIds: ["${gid('CostCode', company, project + 1, 3)}"]`, 'INVALID_ID', 'costCodeIds'],
      ['specificationAreaIds: ["x"]', 'INVALID_ID', 'specificationAreaIds'],
      ['revisions: []', 'INVALID_ARGUMENT', 'revisions'],
      ['workflowProgress: []', 'INVALID_ARGUMENT', 'workflowProgress'],
    ];
    for (const [filter, code, argument] of bad) {
      const { errors } = await pair().query(
        `query P($id: ID!) { project(id: $id) { submittals(filter: { ${filter} }) { totalCount } } }`,
        { id: gid('Project', company, project) },
      );
      expect(errors).toMatchObject([{ path: ['project', 'submittals'], extensions: { code, argument } }]);
    }
    expect(pair().calls()).toEqual([]);
  });
});

describe('of what sorts submittals', () => {
  test.each([
    ['SubmittalStatus', 'status { id procoreId name }', 'status'],
    ['SubmittalType', 'type { id procoreId name }', 'type'],
    ['SubmittalResponse', 'approvers { response { id procoreId name } }', 'response'],
    ['SpecificationDivision', 'specificationSection { number }', 'division'],
  ])('a %s: one list, narrowed by Procore', async (type, fields, what) => {
    const { company, project } = where();
    const partsOf = (node: Json): Json[] =>
      what === 'response'
        ? node['approvers'].flatMap(({ response }: Json) => response ?? [])
        : [node[what] ?? node['specificationSection']].filter(Boolean);
    const [part] = partsOf(await example(fields, (node) => partsOf(node).length > 0));
    const divisions = 'query P($id: ID!) { project(id: $id) { specificationDivisions { id procoreId number } } }';
    const known =
      what === 'division'
        ? (await pair().data(divisions, { id: gid('Project', company, project) })).project.specificationDivisions.find(
            ({ number }: Json) => number === part!['number'].slice(0, 2),
          )
        : part;
    pair().forget();
    const inProject = what === 'status' || what === 'type' ? `projectId: "${project}", ` : '';
    const nodes = await of(type, known.id, `${inProject}first: 30, filter: { currentRevision: true }`, fields);
    const belongs = (one: Json) =>
      what === 'division' ? one['number'].startsWith(known.number) : one['id'] === known.id;
    for (const node of nonEmpty(nodes)) expect(partsOf(node).some(belongs)).toBe(true);
    const parameter = {
      status: `filters[status_id][]=${known.procoreId}&filters[current_revision]=true`,
      type: `filters[type][]=${known.name}&filters[current_revision]=true`,
      response: `filters[response_id][]=${known.procoreId}&filters[current_revision]=true`,
      division: `filters[current_revision]=true&filters[division][]=${Number(known.number)}`,
    }[what];
    // By name and by number Procore finds what the list of types, or of divisions, tells of an id.
    const whole = {
      type: `GET /rest/v1.0/companies/${company}/submittal_types`,
      division: `GET /rest/v1.0/specification_section_divisions?project_id=${project}&page=1&per_page=2000`,
    }[what];
    expect(pair().calls()).toEqual([...(whole ? [whole] : []), `${list()}?${parameter}&page=1&per_page=30`]);
  });

  test('of the statuses and types of a page a list each, and no other call', async () => {
    const { company, project } = where();
    const { company: found } = await pair().data(
      `query C($project: ID!) { company {
        submittalTypes { name submittals(projectId: $project, first: 1) { totalCount nodes { type { name } } } } } }`,
      { project: gid('Project', company, project) },
    );
    for (const { name, submittals } of nonEmpty(found.submittalTypes as Json[]))
      for (const { type } of submittals.nodes) expect(type.name).toBe(name);
    const types: readonly Json[] = found.submittalTypes;
    expect(pair().calls()).toHaveLength(types.length + 1);
  });

  test('a type that is not there is not looked for among all submittals', async () => {
    const { company, project } = where();
    const { errors } = await pair().query(
      'query N($id: ID!, $project: ID!) { node(id: $id) { ... on SubmittalType { submittals(projectId: $project) { totalCount } } } }',
      { id: gid('SubmittalType', company, 7), project: String(project) },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(pair().calls()).toEqual([`GET /rest/v1.0/companies/${company}/submittal_types`]);
  });
});

describe('what a submittal is about', () => {
  const ofProject = async (fields: string): Promise<Json[]> => {
    const { company, project } = where();
    const query = `query P($id: ID!) { project(id: $id) { submittals(first: 20) { nodes { ${fields} } } } }`;
    return (await pair().data(query, { id: gid('Project', company, project) })).project.submittals.nodes;
  };
  const page = () => `${list()}?page=1&per_page=20`;

  test('its drawings and the current revision of its section: their ids with the list, the rest with a call each', async () => {
    const ids = await ofProject(
      'drawings { procoreId } specificationSection { currentRevision { procoreId } } attachmentCount attachments { name }',
    );
    expect(ids.flatMap((node) => node['drawings']).length).toBeGreaterThan(3);
    const revisions = ids.flatMap((node) => node['specificationSection']?.currentRevision ?? []);
    for (const revision of nonEmpty(revisions)) expect(revision).toEqual({ procoreId: expect.stringMatching(/^\d+$/) });
    for (const { attachmentCount, attachments } of ids) expect(attachmentCount).toBe(attachments.length);
    expect(pair().calls()).toEqual([page()]);

    const titles = await ofProject('drawings { number title }');
    for (const drawing of nonEmpty(titles.flatMap((node) => node['drawings'])))
      expect(drawing).toEqual({ number: expect.any(String), title: expect.any(String) });
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${where().project}/drawing_revisions?with_obsolete=true&page=1&per_page=2000`,
      page(),
    ]);
  });

  test('the current revision is the one the section itself tells of', async () => {
    const { section } = await example('section: specificationSection { id currentRevision { procoreId } }', (node) =>
      Boolean(node['section']?.currentRevision),
    );
    const { node } = await pair().data(
      'query N($id: ID!) { node(id: $id) { ... on SpecificationSection { currentRevision { procoreId } } } }',
      { id: section.id },
    );
    expect(node.currentRevision).toEqual(section.currentRevision);
    expect(pair().calls()).toHaveLength(1);
  });

  test('drawings of one, of its revisions and in the recycle bin, where no answer tells', async () => {
    const found = await example('id procoreId drawings { procoreId }', (node) => node['drawings'].length > 0);
    const one = 'query N($id: ID!) { node(id: $id) { ... on Submittal { drawings { procoreId } attachmentCount } } }';
    expect((await pair().data(one, { id: found['id'] })).node.drawings).toEqual(found['drawings']);
    expect(pair().calls()).toEqual([`${list()}?filters[id][]=${found['procoreId']}&page=1&per_page=1`]);
    const { company, project } = where();
    const bin = 'query P($id: ID!) { project(id: $id) { deletedSubmittals(first: 1) { nodes { attachmentCount } } } }';
    const { project: shown } = await pair().data(bin, { id: gid('Project', company, project) });
    expect(shown.deletedSubmittals.nodes).toEqual([{ attachmentCount: expect.any(Number) }]);
    expect(pair().calls()).toEqual([`${list()}/recycle_bin?page=1&per_page=1`]);
    const gone = await pair().data(bin.replace('attachmentCount', 'drawings { id }'), {
      id: gid('Project', company, project),
    });
    expect(gone.project.deletedSubmittals.nodes).toEqual([{ drawings: null }]);
  });
});

describe('whether an approver’s answer was sent out', () => {
  const APPROVERS = 'approvers { procoreId distributed response { consideredAs } }';
  const one = async (id: string, fields: string): Promise<Json> =>
    (await pair().data(`query N($id: ID!) { node(id: $id) { ... on Submittal { ${fields} } } }`, { id })).node;

  test('is in the show, in the list of revisions and in the recycle bin, without a call more', async () => {
    const { id, procoreId, lastDistribution } = await example(
      'id procoreId lastDistribution { responses { user { procoreId } } }',
      (node) => node['lastDistribution']?.responses.length > 0,
    );
    expect(lastDistribution.responses).not.toEqual([]);
    const shown = await one(id, `bufferDays ${APPROVERS}`);
    expect(shown['approvers'].filter(({ distributed }: Json) => distributed)).not.toEqual([]);
    for (const { distributed } of shown['approvers']) expect(distributed).toEqual(expect.any(Boolean));
    expect(pair().calls()).toEqual([`${list()}/${procoreId}`]);
    const { revisions } = await one(id, `revisions { procoreId ${APPROVERS} }`);
    expect(revisions.find((revision: Json) => revision['procoreId'] === procoreId)['approvers']).toEqual(
      shown['approvers'],
    );
    expect(pair().calls()).toEqual([`${list()}/${procoreId}/revisions?page=1&per_page=2000`]);
  });

  test('beside what only the list tells of an approver: both are asked', async () => {
    const { id, procoreId } = await example('id procoreId', () => true);
    const { approvers } = await one(id, 'approvers { daysToRespond distributed }');
    for (const approver of nonEmpty(approvers))
      expect(approver).toEqual({ daysToRespond: expect.any(Number), distributed: expect.any(Boolean) });
    expect(pair().calls()).toEqual([
      `${list()}/${procoreId}`,
      `${list()}?filters[id][]=${procoreId}&page=1&per_page=1`,
    ]);
  });

  test('of a list takes the show of each', async () => {
    const { company, project } = where();
    const query = `query P($id: ID!) { project(id: $id) { submittals(first: 2) { nodes { procoreId ${APPROVERS} } } } }`;
    const { nodes } = (await pair().data(query, { id: gid('Project', company, project) })).project.submittals;
    expect(pair().calls()).toEqual([
      ...nodes.map(({ procoreId }: Json) => `${list()}/${procoreId}`),
      `${list()}?page=1&per_page=2`,
    ]);
  });
});

describe('an account that may only read', () => {
  const limited = usePair({ credentials: { clientId: 'sandbox-limited', clientSecret: 'sandbox-limited-secret' } });
  const counts = 'submittals(first: 200) { totalCount nodes { procoreId private status { name } } }';

  test('does not find private submittals and drafts, neither listed nor by their ids', async () => {
    const { company } = where();
    const project = pair().sandbox.world.big.projectIds[1]!;
    const query = `query P($id: ID!) { project(id: $id) { ${counts} } }`;
    const id = gid('Project', company, project);
    const [all, some] = [await pair().data(query, { id }), await limited().data(query, { id })];
    expect(some.project.submittals.totalCount).toBeLessThan(all.project.submittals.totalCount);
    for (const { private: isPrivate, status } of some.project.submittals.nodes)
      expect([isPrivate, status.name === 'Draft']).toEqual([false, false]);
    const hidden = all.project.submittals.nodes.find((node: Json) => node['private']);
    const { errors } = await limited().query('query S($id: ID!) { node(id: $id) { ... on Submittal { title } } }', {
      id: gid('Submittal', company, project, Number(hidden.procoreId)),
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('has no recycle bin; the fields beside it are there', async () => {
    const { company, project } = where();
    const { data, errors } = await limited().query(
      'query P($id: ID!) { project(id: $id) { submittals(first: 1) { nodes { id } } deletedSubmittals { nodes { id } } } }',
      { id: gid('Project', company, project) },
    );
    expect(data.project).toEqual({ submittals: { nodes: [{ id: expect.any(String) }] }, deletedSubmittals: null });
    expect(errors).toMatchObject([{ path: ['project', 'deletedSubmittals'], extensions: { code: 'FORBIDDEN' } }]);
  });
});
