// RFIs: the list and the show, people and vendors on them, filters and sorting.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const limited = usePair({ credentials: { clientId: 'sandbox-limited', clientSecret: 'sandbox-limited-secret' } });

const openProject = (): number => pair().sandbox.world.big.projectIds[0]!;

async function rfis(
  fields: string,
  args = 'first: 3',
  project = openProject(),
): Promise<{ nodes: Record<string, unknown>[] }> {
  const query = `query R($id: ID!) { project(id: $id) { rfis(${args}) { totalCount nodes { ${fields} } } } }`;
  return (await pair().data(query, { id: gid('Project', pair().sandbox.world.big.id, project) })).project.rfis;
}

async function rfi(fields: string, of: { projectId: number; id: number }): Promise<Record<string, unknown>> {
  const id = gid('Rfi', pair().sandbox.world.big.id, of.projectId, of.id);
  return (await pair().data(`query R($id: ID!) { node(id: $id) { ... on Rfi { ${fields} } } }`, { id })).node;
}

describe('the list', () => {
  test('answers what it shows with one call, references included', async () => {
    const { nodes } = await rfis(
      `id procoreId number fullNumber prefix subject status translatedStatus private reference webUrl dueDate initiatedAt
       resolvedAt createdAt updatedAt deleted deletedAt questions { procoreId body } assignees { id procoreId name }
       requiredAssignees { name } ballInCourt { name } manager { name } receivedFrom { name } createdBy { name }
       responsibleContractor { id name } location { procoreId name nodeName parent { procoreId } createdAt } costCode { name }
       subJob { name code } stage { name } costImpact { status value } scheduleImpact { status days }
       customFields { definitionId dataType value } project { id procoreId }`,
      'first: 40',
    );
    expect(nodes).toHaveLength(40);
    expect(nodes[0]).toMatchObject({
      status: expect.stringMatching(/^(OPEN|CLOSED|DRAFT)$/),
      subject: expect.any(String),
      webUrl: expect.stringMatching(/^http/),
      dueDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      questions: [{ body: expect.any(String) }],
      assignees: expect.arrayContaining([
        { id: expect.any(String), procoreId: expect.any(String), name: expect.any(String) },
      ]),
      project: { procoreId: String(openProject()) },
    });
    expect(nodes.some(({ location }) => location !== null)).toBe(true);
    expect(nodes.some(({ responsibleContractor }) => responsibleContractor !== null)).toBe(true);
    expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${openProject()}/rfis?page=1&per_page=40`]);
  });

  test('what only the show has takes a call for each RFI that is asked', async () => {
    const { nodes } = await rfis('procoreId questions { answers { body } }', 'first: 2');
    expect(nodes).toHaveLength(2);
    expect(pair().calls()).toEqual([
      ...nodes.map(({ procoreId }) => `GET /rest/v1.0/projects/${openProject()}/rfis/${String(procoreId)}`),
      `GET /rest/v1.0/projects/${openProject()}/rfis?page=1&per_page=2`,
    ]);
  });

  test('is filtered, searched and sorted by Procore, not here', async () => {
    const { big } = pair().sandbox.world;
    const user = gid('User', big.id, big.userIds[0]!);
    await rfis(
      'id',
      `first: 5, after: null, search: "beam", sort: { field: DUE_DATE, direction: DESC }, filter: {
        ids: ["1", "2"], status: OPEN, number: 7, assigneeId: "${user}", ballInCourtId: "${user}", managerId: "${big.userIds[0]}",
        receivedFromId: "${user}", responsibleContractorIds: ["${gid('Vendor', big.id, big.vendorIds[1]!)}"],
        locationIds: ["11"], costCodeId: "12", stageId: "13", createdAt: { from: "2026-01-01T00:00:00Z" },
        updatedAt: { to: "2026-06-01T00:00:00Z" } }`,
    );
    const [userId, vendorId] = [big.userIds[0], big.vendorIds[1]];
    expect(pair().calls()).toEqual([
      [
        `GET /rest/v1.0/projects/${openProject()}/rfis?filters[id][]=1&filters[id][]=2&filters[status]=open&filters[number]=7`,
        `filters[assigned_id]=${userId}&filters[ball_in_court_id]=${userId}&filters[rfi_manager_id]=${userId}`,
        `filters[received_from_login_information_id]=${userId}&filters[responsible_contractor_id][]=${vendorId}`,
        'filters[location_id][]=11&filters[cost_code_id]=12&filters[prefix_stage_id]=13',
        'filters[created_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z',
        'filters[updated_at]=1970-01-01T00:00:00Z...2026-06-01T00:00:00Z',
        'search=beam&sort[attribute]=due_date&sort[direction]=desc&page=1&per_page=5',
      ].join('&'),
    ]);
  });

  test('filters by what its own answers say', async () => {
    const { nodes } = await rfis('status assignees { procoreId } subject', 'first: 1, filter: { status: OPEN }');
    const [assignee] = nodes[0]!['assignees'] as { procoreId: string }[];
    const theirs = await rfis(
      'assignees { procoreId }',
      `first: 200, filter: { assigneeId: "${assignee!.procoreId}" }`,
    );
    expect(theirs.nodes.length).toBeGreaterThan(0);
    for (const { assignees } of nonEmpty(theirs.nodes)) expect(assignees).toContainEqual(assignee);
  });

  test('a project whose tool is off: an error at the field, its siblings intact', async () => {
    const { big, rfisDisabledProjectId } = pair().sandbox.world;
    const { data, errors } = await pair().query(
      'query R($id: ID!) { project(id: $id) { name rfis(first: 3) { nodes { id } } users(first: 1) { totalCount } } }',
      { id: gid('Project', big.id, rfisDisabledProjectId) },
    );
    expect(data.project).toMatchObject({
      name: expect.any(String),
      rfis: null,
      users: { totalCount: expect.any(Number) },
    });
    expect(errors).toMatchObject([{ path: ['project', 'rfis'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('one RFI', () => {
  test('with the whole conversation, from its show alone', async () => {
    const { closed } = pair().sandbox.world.rfis;
    const shown = await rfi(
      `subject accepted draft ballInCourtRole drawingNumber distributionList { name } textFields { label value }
       specificationSection { procoreId number description }
       questions { procoreId body richTextBody askedAt createdByName attachments { procoreId name filename url }
         answers { procoreId official body richTextBody answeredAt createdByName createdBy { id name } attachments { filename url } } }`,
      closed,
    );
    expect(shown).toMatchObject({
      draft: false,
      textFields: [{ label: 'Field Contact' }, { label: 'Area' }],
      questions: [
        {
          body: expect.any(String),
          richTextBody: expect.stringMatching(/^<p>/),
          askedAt: expect.stringMatching(/Z$/),
          createdByName: expect.any(String),
        },
      ],
    });
    const [question] = shown['questions'] as {
      answers: { official: boolean; createdBy: { name: string }; createdByName: string }[];
    }[];
    expect(question!.answers.filter(({ official }) => official)).toHaveLength(1);
    for (const { createdBy, createdByName } of nonEmpty(question!.answers)) expect(createdBy.name).toBe(createdByName);
    expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${closed.projectId}/rfis/${closed.id}`]);
  });

  test('what only the list has comes from the list; from both when both are needed', async () => {
    const { projectId, id } = pair().sandbox.world.rfis.open;
    const list = `GET /rest/v1.0/projects/${projectId}/rfis?filters[id][]=${id}&page=1&per_page=1`;
    expect(await rfi('createdBy { name } webUrl', { projectId, id })).toMatchObject({
      webUrl: expect.stringMatching(/^http/),
    });
    expect(pair().calls()).toEqual([list]);
    expect(await rfi('createdBy { name } draft', { projectId, id })).toMatchObject({ draft: false });
    expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${projectId}/rfis/${id}`, list]);
  });

  test('of a project, by Procore id or global id', async () => {
    const { big, rfis: some } = pair().sandbox.world;
    const { projectId, id } = some.fourAssignees;
    for (const argument of [String(id), gid('Rfi', big.id, projectId, id)]) {
      const { project } = await pair().data(
        'query R($project: ID!, $rfi: ID!) { project(id: $project) { rfi(id: $rfi) { procoreId assignees { name } } } }',
        { project: gid('Project', big.id, projectId), rfi: argument },
      );
      expect(project.rfi.procoreId).toBe(String(id));
      expect(project.rfi.assignees).toHaveLength(4);
    }
    expect(pair().calls()).toEqual(Array(2).fill(`GET /rest/v1.0/projects/${projectId}/rfis/${id}`));
  });

  test('of another project: refused before anything is sent', async () => {
    const { big, rfis: some } = pair().sandbox.world;
    const other = big.projectIds.find((id) => id !== some.open.projectId)!;
    const { data, errors } = await pair().query(
      'query R($project: ID!, $rfi: ID!) { project(id: $project) { procoreId rfi(id: $rfi) { subject } } }',
      { project: gid('Project', big.id, other), rfi: gid('Rfi', big.id, some.open.projectId, some.open.id) },
    );
    expect(data.project).toEqual({ procoreId: String(other), rfi: null });
    expect(errors).toMatchObject([{ path: ['project', 'rfi'], extensions: { code: 'INVALID_ID', argument: 'id' } }]);
    expect(pair().calls()).toEqual([]);
  });
});

describe('the recycle bin', () => {
  const bin = () => `GET /rest/v1.0/projects/${openProject()}/rfis/recycle_bin`;
  const ask = (args: string, fields: string) =>
    pair().query(`query R($id: ID!) { project(id: $id) { deletedRfis(${args}) { totalCount nodes { ${fields} } } } }`, {
      id: gid('Project', pair().sandbox.world.big.id, openProject()),
    });

  test('is one call for all that a list shows, filtered by Procore', async () => {
    const { data, errors } = await ask(
      'first: 3, filter: { updatedAt: { from: "2026-01-01T00:00:00Z" } }',
      'procoreId subject status deleted deletedAt createdBy { name } webUrl stage { name } assignees { name }',
    );
    expect(errors).toEqual([]);
    const { totalCount, nodes } = data.project.deletedRfis;
    expect(totalCount).toBeGreaterThanOrEqual(3);
    expect(nodes).toHaveLength(3);
    for (const node of nonEmpty(nodes))
      expect(node).toMatchObject({
        status: 'RECYCLED',
        deleted: true,
        deletedAt: expect.stringMatching(/Z$/),
        createdBy: { name: expect.any(String) },
      });
    expect(pair().calls()).toEqual([
      `${bin()}?filters[updated_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z&page=1&per_page=3`,
    ]);
  });

  test('pages go on after a cursor; what only the show has takes a call for each', async () => {
    const { data } = await ask('first: 1', 'procoreId');
    const query = `query R($id: ID!, $after: String) { project(id: $id) { deletedRfis(first: 1, after: $after) {
      nodes { procoreId drawingNumber } pageInfo { endCursor } } } }`;
    const id = gid('Project', pair().sandbox.world.big.id, openProject());
    const first = await pair().data(query, { id });
    pair().forget();
    const next = await pair().data(query, { id, after: first.project.deletedRfis.pageInfo.endCursor });
    const [{ procoreId, drawingNumber }] = next.project.deletedRfis.nodes;
    expect(procoreId).not.toBe(data.project.deletedRfis.nodes[0].procoreId);
    expect(drawingNumber).toEqual(expect.any(String));
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${openProject()}/rfis/${procoreId}`,
      `${bin()}?page=2&per_page=1`,
    ]);
  });

  test('what is in it is found by its id, alone and with others, and is not in the list', async () => {
    const { data } = await ask('first: 2', 'id procoreId');
    const some: { id: string; procoreId: string }[] = data.project.deletedRfis.nodes;
    pair().forget();
    const { nodes } = await pair().data('query N($ids: [ID!]!) { nodes(ids: $ids) { ... on Rfi { deletedAt } } }', {
      ids: some.map(({ id }) => id),
    });
    for (const { deletedAt } of nonEmpty(nodes)) expect(deletedAt).toMatch(/Z$/);
    const [list, ...shows] = pair().calls().reverse();
    expect(list).toContain(`/rfis?filters[id][]=${some[0]!.procoreId}&filters[id][]=${some[1]!.procoreId}`);
    expect(shows).toHaveLength(2);
    const { nodes: listed } = await rfis('procoreId', `filter: { ids: ["${some[0]!.procoreId}"] }`);
    expect(listed).toEqual([]);
  });

  test('is refused before anything is sent for what cannot be, and by Procore for whom it is not', async () => {
    const bad = [
      ['filter: { updatedAt: {} }', 'INVALID_ARGUMENT', 'updatedAt'],
      ['first: 0', 'INVALID_ARGUMENT', 'first'],
      ['after: "x"', 'INVALID_CURSOR', 'after'],
    ];
    for (const [args, code, argument] of bad) {
      const { errors } = await ask(args!, 'id');
      expect(errors).toMatchObject([{ path: ['project', 'deletedRfis'], extensions: { code, argument } }]);
    }
    expect(pair().calls()).toEqual([]);
    const { data, errors } = await limited().query(
      'query R($id: ID!) { project(id: $id) { rfis(first: 1) { nodes { id } } deletedRfis { nodes { id } } } }',
      { id: gid('Project', pair().sandbox.world.big.id, openProject()) },
    );
    expect(data.project).toEqual({ rfis: { nodes: [{ id: expect.any(String) }] }, deletedRfis: null });
    expect(errors).toMatchObject([{ path: ['project', 'deletedRfis'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the RFIs of', () => {
  const at = (project: number): string => `GET /rest/v1.0/projects/${project}/rfis`;

  /** What of an open RFI leads back to it: person by role, vendor, location, cost code. */
  async function leads() {
    const { nodes } = await rfis(
      `procoreId assignees { id procoreId } ballInCourt { id procoreId } manager { id procoreId } receivedFrom { id procoreId }
       responsibleContractor { id procoreId } location { id procoreId } costCode { id procoreId }`,
      'first: 100, filter: { status: OPEN }',
    );
    pair().forget();
    const whole = nodes.find((node) => Object.values(node).every((value) => value !== null));
    return whole as Record<string, { id: string; procoreId: string } & { id: string; procoreId: string }[]> & {
      procoreId: string;
    };
  }

  test.each([
    ['ASSIGNEE', 'assignees', 'filters[assigned_id]'],
    ['BALL_IN_COURT', 'ballInCourt', 'filters[ball_in_court_id]'],
    ['MANAGER', 'manager', 'filters[rfi_manager_id]'],
    ['RECEIVED_FROM', 'receivedFrom', 'filters[received_from_login_information_id]'],
  ])('a person as %s on a project', async (role, field, parameter) => {
    const rfi = await leads();
    const person = [rfi[field]].flat()[0]!;
    const { node } = await pair().data(
      `query U($id: ID!, $project: ID!, $role: RfiRole!) { node(id: $id) { ... on User {
        rfis(projectId: $project, role: $role, first: 100) { nodes { procoreId ${field} { procoreId } } } } } }`,
      { id: person.id, project: String(openProject()), role },
    );
    const found: Record<string, unknown>[] = node.rfis.nodes;
    expect(found.map(({ procoreId }) => procoreId)).toContain(rfi.procoreId);
    for (const one of nonEmpty(found)) expect([one[field]].flat()).toContainEqual({ procoreId: person.procoreId });
    expect(pair().calls()).toEqual([`${at(openProject())}?${parameter}=${person.procoreId}&page=1&per_page=100`]);
  });

  test.each([
    ['Vendor', 'responsibleContractor', 'filters[responsible_contractor_id][]', 'projectId: $project,'],
    ['Location', 'location', 'filters[location_id][]', ''],
    ['CostCode', 'costCode', 'filters[cost_code_id]', ''],
  ])('a %s', async (type, field, parameter, project) => {
    const rfi = await leads();
    const parent = rfi[field]!;
    const { node } = await pair().data(
      `query V($id: ID!${project && ', $project: ID!'}) { node(id: $id) { ... on ${type} {
        rfis(${project} first: 100, filter: { status: OPEN }) { nodes { procoreId ${field} { procoreId } } } } } }`,
      { id: parent.id, ...(project && { project: gid('Project', pair().sandbox.world.big.id, openProject()) }) },
    );
    const found: Record<string, unknown>[] = node.rfis.nodes;
    expect(found.map(({ procoreId }) => procoreId)).toContain(rfi.procoreId);
    for (const one of nonEmpty(found)) expect(one[field]).toEqual({ procoreId: parent.procoreId });
    expect(pair().calls()).toEqual([
      `${at(openProject())}?filters[status]=open&${parameter}=${parent.procoreId}&page=1&per_page=100`,
    ]);
  });

  test('a stage of projects, by the prefix of their numbers', async () => {
    const { nodes } = await rfis('procoreId prefix stage { id procoreId }', 'first: 200');
    const prefixed = nodes.find(({ prefix }) => prefix !== null)!;
    const stage = prefixed['stage'] as { id: string; procoreId: string };
    pair().forget();
    const { node } = await pair().data(
      `query S($id: ID!, $project: ID!) { node(id: $id) { ... on ProjectStage {
        rfis(projectId: $project, first: 200, filter: { updatedAt: { from: "2025-01-01T00:00:00Z" } }) {
          nodes { procoreId prefix stage { id } } } } } }`,
      { id: stage.id, project: String(openProject()) },
    );
    const found: Record<string, unknown>[] = node.rfis.nodes;
    expect(found.map(({ procoreId }) => procoreId)).toContain(prefixed['procoreId']);
    expect(found.length).toBeLessThan(nodes.length);
    for (const one of nonEmpty(found)) expect(one).toMatchObject({ prefix: 'CD-', stage: { id: stage.id } });
    expect(pair().calls()).toEqual([
      `${at(openProject())}?filters[prefix_stage_id]=${stage.procoreId}` +
        '&filters[updated_at]=2025-01-01T00:00:00Z...2999-12-31T23:59:59Z&page=1&per_page=200',
    ]);
    const { newRegion } = pair().sandbox.world;
    const { errors } = await pair().query(
      'query S($id: ID!, $project: ID!) { node(id: $id) { ... on ProjectStage { rfis(projectId: $project) { totalCount } } } }',
      { id: stage.id, project: gid('Project', newRegion.id, newRegion.projectIds[0]!) },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'COMPANY_MISMATCH', argument: 'projectId' } }]);
    expect(pair().calls()).toEqual([]);
  });

  test('somebody on a project of another company, or of none: nothing is sent', async () => {
    const { big, newRegion } = pair().sandbox.world;
    const ask = (args: string) =>
      pair().query(`query U($id: ID!) { node(id: $id) { ... on User { rfis(${args}) { totalCount } } } }`, {
        id: gid('User', big.id, big.userIds[0]!),
      });
    const codesOf = async (args: string) => (await ask(args)).errors.map(({ extensions }) => extensions.code);
    const elsewhere = gid('Project', newRegion.id, newRegion.projectIds[0]!);
    expect(await codesOf(`projectId: "${elsewhere}"`)).toEqual(['COMPANY_MISMATCH']);
    expect(await codesOf('projectId: "x"')).toEqual(['INVALID_ID']);
    expect(pair().calls()).toEqual([]);
  });
});
