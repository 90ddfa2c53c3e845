// Submittals: the list and the show, revisions, the recycle bin, and the people, firms and files on them.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const list = () => `GET /rest/v1.1/projects/${where().project}/submittals`;

async function project(fields: string, variables: object = {}, declared = ''): Promise<Json> {
  const { company, project: id } = where();
  const query = `query P($id: ID!${declared}) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', company, id), ...variables })).project;
}

async function submittals(fields: string, args = 'first: 3'): Promise<Json[]> {
  return (await project(`submittals(${args}) { totalCount nodes { ${fields} } }`))['submittals'].nodes;
}

async function submittal(fields: string, id: string | number): Promise<Json> {
  const { company, project: of } = where();
  const query = `query S($id: ID!) { node(id: $id) { ... on Submittal { ${fields} } } }`;
  return (await pair().data(query, { id: gid('Submittal', company, of, Number(id)) })).node;
}

/** The first submittals of the project that fit; nothing of the search is counted. */
async function ids(fits: (node: Json) => boolean, fields = 'revision status { name }'): Promise<string[]> {
  const all = await submittals(`procoreId ${fields}`, 'first: 200');
  pair().forget();
  return all.filter(fits).map(({ procoreId }) => procoreId);
}

describe('the list', () => {
  test('answers what it shows with one call, references and files included', async () => {
    const nodes = await submittals(
      `id procoreId number formattedNumber revision currentRevision title description private createdAt updatedAt closedAt
       status { id procoreId name category } type { procoreId name translatedName }
       package { id procoreId number title description submittalCount createdBy { name } attachments { name downloadUrl } }
       specificationSection { procoreId number description label } manager { id name } receivedFrom { name } createdBy { name }
       responsibleContractor { id name } ballInCourt { name initials vendor { name } } distributionMembers { name }
       approvers { procoreId role user { name } response { name consideredAs } responseRequired comment dueDate sentDate
         returnedDate workflowGroup daysToRespond variance attachments { name url createdAt contentType } }
       workflowTemplate { procoreId name } workflowTemplateAppliedAt
       attachments { procoreId name filename fileType contentType url downloadUrl createdAt }
       lastDistribution { procoreId message sentAt distributedBy { name } distributedTo { name } attachments { name }
         responses { procoreId comment response { name } attachments { name } user { id } } }
       location { id procoreId } costCode { procoreId } subJob { procoreId }
       scheduledTask { procoreId name taskName formattedName key startDate finishDate }
       customFields { definitionId dataType value } submitBy dueDate issueDate receivedDate requiredOnSiteDate
       actualDeliveryDate distributedAt leadTimeDays project { procoreId }`,
      'first: 44',
    );
    expect(nodes).toHaveLength(44);
    const has = (field: string) => nodes.find((node) => node[field] !== null && node[field].length !== 0)!;
    expect(has('lastDistribution')).toMatchObject({
      formattedNumber: expect.stringMatching(/^\d{6}-\d+\.\d$/),
      status: { category: 'Closed' },
      approvers: [{ role: 'SUBMITTER', response: { consideredAs: 'SUBMITTED' }, workflowGroup: 1 }, {}, {}].concat(
        Array(has('lastDistribution')['approvers'].length - 3).fill({}),
      ),
      ballInCourt: [],
      lastDistribution: { sentAt: expect.stringMatching(/Z$/), distributedBy: { name: expect.any(String) } },
    });
    expect(has('ballInCourt')['ballInCourt'][0]).toEqual({
      name: expect.any(String),
      initials: expect.any(String),
      vendor: { name: expect.any(String) },
    });
    expect(has('package')['package']).toMatchObject({ title: expect.stringMatching(/Package$/) });
    expect(has('package')['package'].submittalCount).toBeGreaterThan(0);
    expect(has('attachments')['attachments'][0]).toMatchObject({
      contentType: expect.stringContaining('/'),
      downloadUrl: expect.stringContaining('/downloads?link='),
      createdAt: expect.stringMatching(/Z$/),
    });
    for (const field of ['location', 'costCode', 'subJob', 'scheduledTask', 'workflowTemplate', 'requiredOnSiteDate'])
      expect(has(field)).toBeDefined();
    expect(pair().calls()).toEqual([`${list()}?page=1&per_page=44`]);
  });

  test('with the mail and telephone of everybody: one list, one directory, one list of vendors', async () => {
    const nodes = await submittals(
      `title manager { name emailAddress mobilePhone } ballInCourt { name emailAddress businessPhone }
       approvers { user { name emailAddress } } responsibleContractor { name emailAddress businessPhone }`,
      'first: 20',
    );
    expect(nodes).toHaveLength(20);
    for (const { manager, responsibleContractor, approvers } of nodes) {
      expect(manager.emailAddress).toContain('@');
      expect(responsibleContractor.emailAddress).toContain('@');
      for (const { user } of nonEmpty(approvers)) expect(user.emailAddress).toContain('@');
    }
    const { company } = where();
    const calls = pair().calls();
    const [vendors, page, directory, ...more] = calls;
    expect(more).toEqual([]);
    expect(vendors).toContain(`GET /rest/v1.0/vendors?company_id=${company}&view=normal&filters[id][]=`);
    expect(page).toBe(`${list()}?page=1&per_page=20`);
    expect(directory).toBe(`GET /rest/v1.3/companies/${company}/users?view=normal&page=1&per_page=2000`);
  });

  test('places, cost codes and sub jobs are known by their ids; their names take one call each for all', async () => {
    const nodes = await submittals('location { name } costCode { name fullCode } subJob { name code }', 'first: 30');
    for (const field of ['location', 'costCode', 'subJob'])
      expect(nodes.find((node) => node[field])![field].name).toEqual(expect.any(String));
    const { project: id } = where();
    expect(pair().calls()).toEqual([
      expect.stringContaining(`GET /rest/v1.0/cost_codes?project_id=${id}&view=default&filters[id][]=`),
      expect.stringContaining(`GET /rest/v1.0/projects/${id}/locations?filters[id][]=`),
      `GET /rest/v1.0/sub_jobs?project_id=${id}&page=1&per_page=2000`,
      `${list()}?page=1&per_page=30`,
    ]);
  });

  test('is filtered, searched and sorted by Procore, not here', async () => {
    const { company, project: of } = where();
    const user = pair().sandbox.world.big.userIds[0]!;
    const vendor = pair().sandbox.world.big.vendorIds[1]!;
    await submittals(
      'id',
      `first: 5, search: "steel", sort: { field: DUE_DATE, direction: DESC }, filter: {
        ids: ["1", "${gid('Submittal', company, of, 2)}"], statusIds: ["${gid('SubmittalStatus', company, 3)}"],
        responseIds: ["4"], types: ["Shop Drawing"], currentRevision: true, divisions: [3, 5], numbers: ["7"],
        ballInCourtId: "${gid('User', company, user)}", approverIds: ["${user}"], managerIds: ["${user}"],
        receivedFromId: "${user}", responsibleContractorIds: ["${gid('Vendor', company, vendor)}"],
        specificationSectionIds: ["${gid('SpecificationSection', company, of, 8)}"], locationIds: ["9"], packageIds: ["10"],
        scheduledTaskIds: ["11"], createdAt: { from: "2026-01-01T00:00:00Z" }, updatedAt: { to: "2026-06-01T00:00:00Z" },
        requiredOnSite: { from: "2026-01-01", to: "2026-12-31" }, anticipatedDelivery: { from: "2026-02-01" } }`,
    );
    expect(pair().calls()).toEqual([
      [
        `${list()}?filters[id][]=1&filters[id][]=2&filters[status_id][]=3&filters[response_id][]=4`,
        'filters[type][]=Shop Drawing&filters[current_revision]=true&filters[division][]=3&filters[division][]=5',
        `filters[ball_in_court_id]=${user}&filters[approver_id][]=${user}&filters[submittal_manager_id][]=${user}`,
        `filters[received_from_id]=${user}&filters[responsible_contractor_id][]=${vendor}`,
        'filters[specification_section_id][]=8&filters[location_id][]=9&filters[submittal_package_id][]=10',
        'filters[created_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z',
        'filters[updated_at]=1970-01-01T00:00:00Z...2026-06-01T00:00:00Z&filters[number][]=7&filters[task_id][]=11',
        'filters[required_on_site_date][]=2026-01-01&filters[required_on_site_date][]=2026-12-31',
        'filters[anticipated_delivery_date][]=2026-02-01&filters[anticipated_delivery_date][]=2999-12-31',
        'filters[query]=steel&sort=-due_date&page=1&per_page=5',
      ].join('&'),
    ]);
  });

  test('refuses what cannot be before anything is sent', async () => {
    const { company, project: of } = where();
    const bad = [
      ['filter: { statusIds: ["x"] }', 'INVALID_ID', 'statusIds'],
      [`filter: { statusIds: ["${gid('SubmittalStatus', company + 1, 3)}"] }`, 'COMPANY_MISMATCH', 'statusIds'],
      [`filter: { packageIds: ["${gid('SubmittalPackage', company, of + 1, 3)}"] }`, 'INVALID_ID', 'packageIds'],
      ['filter: { requiredOnSite: {} }', 'INVALID_ARGUMENT', 'requiredOnSite'],
      ['filter: { requiredOnSite: { from: "2026-02-01", to: "2026-01-01" } }', 'INVALID_ARGUMENT', 'requiredOnSite'],
      ['filter: { divisions: [] }', 'INVALID_ARGUMENT', 'divisions'],
    ];
    for (const [args, code, argument] of bad) {
      const { errors } = await pair().query(
        `query P($id: ID!) { project(id: $id) { submittals(${args}) { nodes { id } } } }`,
        {
          id: gid('Project', company, of),
        },
      );
      expect(errors).toMatchObject([{ path: ['project', 'submittals'], extensions: { code, argument } }]);
    }
    expect(pair().calls()).toEqual([]);
  });
});

describe('one submittal', () => {
  test('from its show alone, its approvers with their files included', async () => {
    const [id] = await ids(({ lastDistribution }) => lastDistribution !== null, 'lastDistribution { procoreId }');
    const shown = await submittal(
      `title description forRecordOnly openDate bufferDays confirmedDeliveryDate designTeamReviewDays internalReviewDays
       textField textArea deletedAt location { name nodeName parent { procoreId } } costCode { name } subJob { name code }
       scheduledTask { name key } distributions { procoreId message sentAt distributedTo { name } attachments { name } responses { comment } }
       approvers { user { name } workflowGroup attachments { name downloadUrl } } attachments { procoreId name url }
       type { name } status { name }`,
      id!,
    );
    expect(shown).toMatchObject({ openDate: expect.stringMatching(/^\d{4}/), deletedAt: null });
    expect(shown['distributions'].length).toBeGreaterThan(0);
    expect(shown['distributions'][0]).toMatchObject({ responses: null });
    expect(shown['attachments'].length).toBeGreaterThan(0);
    expect(shown['approvers'].map(({ workflowGroup }: Json) => workflowGroup).slice(0, 3)).toEqual([1, 2, 3]);
    expect(pair().calls()).toEqual([`${list()}/${id}`]);
  });

  test('what only the list has comes from the list, for one as for several; both where both are needed', async () => {
    const [id, other] = await ids(() => true);
    const files = 'attachments { contentType createdAt }';
    expect(await submittal(`${files} approvers { daysToRespond attachments { createdAt } }`, id!)).toMatchObject({
      attachments: expect.arrayContaining([{ contentType: expect.any(String), createdAt: expect.any(String) }]),
    });
    const byId = `${list()}?filters[id][]=${id}`;
    expect(pair().calls()).toEqual([`${byId}&page=1&per_page=1`]);
    await submittal(`${files} bufferDays`, id!);
    expect(pair().calls()).toEqual([`${list()}/${id}`, `${byId}&page=1&per_page=1`]);
    const { company, project: of } = where();
    const { nodes } = await pair().data(
      'query N($ids: [ID!]!) { nodes(ids: $ids) { ... on Submittal { title closedAt } } }',
      { ids: [id, other].map((one) => gid('Submittal', company, of, Number(one))) },
    );
    expect(nodes).toHaveLength(2);
    expect(pair().calls()).toEqual([`${byId}&filters[id][]=${other}&page=1&per_page=2`]);
  });

  test('an approver’s files are the same in list and show', async () => {
    const stamped = ({ approvers }: Json) => approvers.some(({ attachments }: Json) => attachments.length > 0);
    const [id] = await ids(stamped, 'approvers { attachments { name } }');
    const names = 'attachments { procoreId name url';
    const shown = await submittal(`bufferDays approvers { ${names} } } ${names} }`, id!);
    expect(pair().calls()).toHaveLength(1);
    const listed = await submittal(`approvers { ${names} createdAt } } ${names} createdAt }`, id!);
    expect(pair().calls()).toHaveLength(1);
    const bare = (node: Json) =>
      [...node['approvers'].flatMap(({ attachments }: Json) => attachments), ...node['attachments']].map(
        ({ procoreId, name, url }: Json) => ({ procoreId, name, url }),
      );
    expect(bare(shown)).toEqual(bare(listed));
  });

  test('its revisions: one call, from the first to the latest; more of them takes a list by their ids', async () => {
    const [id] = await ids(({ revision }) => revision === '2');
    const { revisions, source } = await submittal(
      'revisions { procoreId revision currentRevision status { name } approvers { response { consideredAs } } } source { procoreId }',
      id!,
    );
    expect(revisions.map(({ revision, currentRevision }: Json) => [revision, currentRevision])).toEqual([
      ['0', false],
      ['1', false],
      ['2', true],
    ]);
    expect(revisions[2].procoreId).toBe(id);
    expect(source.procoreId).toBe(revisions[1].procoreId);
    for (const { approvers } of revisions.slice(0, 2))
      expect(approvers.at(-1).response.consideredAs).toMatch(/^(REVISE_AND_RESUBMIT|REJECTED)$/);
    expect(pair().calls()).toEqual([`${list()}/${id}`, `${list()}/${id}/revisions?page=1&per_page=2000`]);

    await submittal('revisions { description }', id!);
    const of = revisions.map(({ procoreId }: Json) => `filters[id][]=${procoreId}`).join('&');
    expect(pair().calls()).toEqual([
      `${list()}/${id}/revisions?page=1&per_page=2000`,
      `${list()}?${of}&page=1&per_page=3`,
    ]);
  });

  test('of a project, by Procore’s id; of another project it is refused, one that is not there is an error', async () => {
    const [id] = await ids(() => true);
    const { company } = where();
    const found = await project('submittal(id: $one) { title }', { one: id }, ', $one: ID!');
    expect(found['submittal'].title).toEqual(expect.any(String));
    expect(pair().calls()).toEqual([`${list()}/${id}`]);
    const ask = (one: string) =>
      pair().query('query P($id: ID!, $one: ID!) { project(id: $id) { submittal(id: $one) { title } } }', {
        id: gid('Project', company, where().project),
        one,
      });
    const elsewhere = await ask(gid('Submittal', company, pair().sandbox.world.big.projectIds[1]!, Number(id)));
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'INVALID_ID', argument: 'id' } }]);
    expect(pair().calls()).toEqual([]);
    const missing = await ask('77');
    expect(missing.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(pair().calls()).toEqual([`${list()}/77`]);
  });
});

describe('the recycle bin', () => {
  const bin = () => `${list()}/recycle_bin`;

  test('is one call for what it shows, filtered by Procore', async () => {
    const { deletedSubmittals } = await project(
      `deletedSubmittals(first: 4, search: "a", sort: { field: TITLE }, filter: { currentRevision: true, divisions: [3, 5, 7, 8, 9, 26] })
       { totalCount nodes { title forRecordOnly bufferDays openDate approvers { role user { name } } location { name } subJob { name } } }`,
    );
    expect(deletedSubmittals.nodes.length).toBeGreaterThan(0);
    const divisions = [3, 5, 7, 8, 9, 26].map((one) => `&filters[division][]=${one}`).join('');
    expect(pair().calls()).toEqual([
      `${bin()}?filters[current_revision]=true${divisions}&filters[query]=a&sort=title&page=1&per_page=4`,
    ]);
  });

  test('what it does not show is in the show, one by one, since the list does not have them', async () => {
    const { deletedSubmittals } = await project(
      'deletedSubmittals(first: 2) { nodes { procoreId description deletedAt approvers { daysToRespond user { name } } } }',
    );
    const nodes: Json[] = deletedSubmittals.nodes;
    for (const { deletedAt, approvers } of nodes) {
      expect(deletedAt).toMatch(/Z$/);
      expect(approvers[0]).toEqual({ daysToRespond: null, user: { name: expect.any(String) } });
    }
    const gone = nodes.map(({ procoreId }) => procoreId);
    expect(pair().calls()).toEqual([
      ...gone.map((id) => `${list()}/${id}`),
      `${bin()}?page=1&per_page=2`,
      `${list()}?filters[id][]=${gone[0]}&filters[id][]=${gone[1]}&page=1&per_page=2`,
    ]);
  });
});
