// Submittals as they are written: handed in, changed, answered, closed and distributed, deleted.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { uploaded } from '../support/upload.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;
const number = () => big().projectIds[0]!;
const projectId = () => gid('Project', big().id, number());
const PATH = () => `/rest/v1.1/projects/${number()}/submittals`;
const users = () =>
  big()
    .userIds.slice(0, 4)
    .map((id) => gid('User', big().id, id));

async function run(mutation: string, input: object, shown = SUBMITTAL) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${shown} userErrors { code field message } } }`;
  return (await pair().data(document, { input }))[mutation];
}
const SUBMITTAL =
  'submittal { id procoreId number revision title status { name } approvers { procoreId user { id } role comment response { id } attachments { name } } }';
const bodyOf = (index = 0) => (pair().exchanges()[index] as unknown as { requestBody: unknown }).requestBody;
function writes(): string[] {
  const lines = pair()
    .exchanges()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
  pair().forget();
  return lines;
}

interface Settings {
  readonly statuses: readonly { id: string; procoreId: string; name: string }[];
  readonly responses: readonly { id: string; procoreId: string; name: string }[];
  readonly section: string;
}
let settings: Settings;
beforeAll(async () => {
  const { company, node } = await pair().data(
    `query S($id: ID!) { company { submittalStatuses { id procoreId name } } node(id: $id) { ... on Project {
       submittalResponses { id procoreId name } submittals(first: 1) { nodes { specificationSection { id } } } } } }`,
    { id: projectId() },
  );
  settings = {
    statuses: company.submittalStatuses,
    responses: node.submittalResponses,
    section: node.submittals.nodes[0].specificationSection.id,
  };
  pair().forget();
});
const statusId = (name: string) => settings.statuses.find((status) => status.name === name)!.id;

let made = 900;
async function handIn(more: object = {}) {
  const [submitter, approver] = users();
  const { submittal } = await run('submittalCreate', {
    projectId: projectId(),
    number: String((made += 1)),
    title: 'Rebar shop drawings',
    specificationSectionId: settings.section,
    workflow: [
      { approvers: [{ userId: submitter, role: 'SUBMITTER' }] },
      { approvers: [{ userId: approver, role: 'APPROVER', daysToRespond: 5, responseRequired: true }] },
    ],
    ...more,
  });
  pair().forget();
  return submittal;
}

describe('handing in', () => {
  test('is one call with everything that was said', async () => {
    const [submitter, approver, manager] = users();
    const { submittal, userErrors } = await run(
      'submittalCreate',
      {
        projectId: projectId(),
        number: '801',
        title: 'Anchor bolts',
        managerId: manager,
        specificationSectionId: settings.section,
        dueDate: '2026-07-10',
        leadTimeDays: 21,
        sendEmails: false,
        workflow: [
          { approvers: [{ userId: submitter, role: 'SUBMITTER' }] },
          { approvers: [{ userId: approver, role: 'APPROVER', daysToRespond: 5 }] },
        ],
      },
      'submittal { id number title revision }',
    );
    expect(userErrors).toEqual([]);
    expect(submittal).toMatchObject({ number: '801', title: 'Anchor bolts', revision: '0' });
    const [one, two, three] = big().userIds;
    expect(bodyOf()).toMatchObject({
      submittal: {
        ...{ number: '801', title: 'Anchor bolts', submittal_manager_id: three, due_date: '2026-07-10', lead_time: 21 },
        workflow_data: [
          [{ login_information_id: one, approver_type: 'Submitter' }],
          [{ login_information_id: two, approver_type: 'Approver', days_to_respond: 5 }],
        ],
      },
    });
    expect(pair().calls()).toEqual([`POST ${PATH()}?send_emails=false`]);
  });

  test('a new revision says of which', async () => {
    const { id, procoreId, number: same } = await handIn();
    const { submittal, userErrors } = await run('submittalCreate', {
      projectId: projectId(),
      number: same,
      revision: '1',
      revisionOfId: id,
    });
    expect({ userErrors, revision: submittal.revision }).toEqual({ userErrors: [], revision: '1' });
    expect(bodyOf()).toEqual({
      submittal: { number: same, revision: '1', source_submittal_log_id: Number(procoreId) },
    });
    const { node } = await pair().data(
      'query R($id: ID!) { node(id: $id) { ... on Submittal { revisions { revision } } } }',
      { id },
    );
    expect(node.revisions.map(({ revision }: { revision: string }) => revision).sort()).toEqual(['0', '1']);
  });

  test.each<[string, object, string, string]>([
    ['no number', { number: '' }, 'REQUIRED', 'number'],
    ['negative days', { leadTimeDays: -1 }, 'INVALID', 'leadTimeDays'],
    [
      'a vendor of another company',
      { responsibleContractorId: gid('Vendor', 1, 7) },
      'INVALID',
      'responsibleContractorId',
    ],
    [
      'somebody who is nobody',
      { workflow: [{ approvers: [{ userId: 'x' }] }] },
      'INVALID',
      'workflow.0.approvers.0.userId',
    ],
    ['a package of another project', { packageId: gid('SubmittalPackage', 1, 2, 7) }, 'INVALID', 'packageId'],
  ])('%s is refused, and nothing is sent', async (_, input, code, field) => {
    const { submittal, userErrors } = await run('submittalCreate', { projectId: projectId(), number: '1', ...input });
    expect(submittal).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: field.split('.') }]);
    expect(pair().calls()).toEqual([]);
  });

  test('what Procore rejects comes back on its field', async () => {
    const { number: taken } = await handIn();
    const input = {
      projectId: projectId(),
      number: taken,
      specificationSectionId: settings.section,
      typeName: 'Nothing',
    };
    expect((await run('submittalCreate', input)).userErrors).toMatchObject([
      { code: 'TAKEN', field: ['number'] },
      { code: 'NOT_FOUND', field: ['typeName'] },
    ]);
  });
});

describe('changing', () => {
  test('is one call where the number is said, and one more where it has to be read', async () => {
    const { id, procoreId, number: known } = await handIn();
    const TITLE = 'submittal { title }';
    const said = await run('submittalUpdate', { submittalId: id, number: known, title: 'Rebar' }, TITLE);
    expect(said).toEqual({ submittal: { title: 'Rebar' }, userErrors: [] });
    expect(bodyOf()).toEqual({ submittal: { number: known, title: 'Rebar' } });
    expect(pair().calls()).toEqual([`PATCH ${PATH()}/${procoreId}`]);
    expect((await run('submittalUpdate', { submittalId: id, dueDate: null }, TITLE)).userErrors).toEqual([]);
    expect(bodyOf(1)).toEqual({ submittal: { number: known, due_date: null } });
    expect(pair().calls()).toEqual([`GET ${PATH()}/${procoreId}`, `PATCH ${PATH()}/${procoreId}`]);
    expect((await run('submittalUpdate', { submittalId: id }, TITLE)).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
  });

  test('its status closes it and opens it again', async () => {
    const { id, number: known } = await handIn();
    for (const name of ['Closed', 'Open']) {
      const { submittal } = await run('submittalUpdate', { submittalId: id, number: known, statusId: statusId(name) });
      expect(submittal.status).toEqual({ name });
    }
  });

  test('deleting puts it into the recycle bin', async () => {
    const { id, procoreId } = await handIn();
    expect(await run('submittalDelete', { submittalId: id }, 'deletedId')).toEqual({ deletedId: id, userErrors: [] });
    expect(writes()).toEqual([`DELETE ${PATH()}/${procoreId}`]);
    const { node } = await pair().data(
      'query D($id: ID!) { node(id: $id) { ... on Project { deletedSubmittals(first: 200) { nodes { id } } } } }',
      { id: projectId() },
    );
    expect(node.deletedSubmittals.nodes).toContainEqual({ id });
    expect((await run('submittalDelete', { submittalId: id }, 'deletedId')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['submittalId'] },
    ]);
  });
});

test('a document that was uploaded is attached, to a submittal and to what is distributed', async () => {
  const bytes = Buffer.from('%PDF-1.4 shop drawing');
  const uploadId = await uploaded(pair(), { projectId: projectId() }, 'Shop drawing.pdf', [bytes]);
  const { file } = await run('fileCreate', { projectId: projectId(), uploadId }, 'file { versions { storedFileId } }');
  const { storedFileId } = file.versions[0];
  const ATTACHED = 'submittal { id attachments { name downloadUrl } }';
  pair().forget();
  const { submittal, userErrors } = await run(
    'submittalCreate',
    { projectId: projectId(), number: '802', title: 'Rails', storedFileIds: [storedFileId] },
    ATTACHED,
  );
  expect(userErrors).toEqual([]);
  expect(bodyOf()).toEqual({
    submittal: { number: '802', title: 'Rails', prostore_file_ids: [Number(storedFileId)] },
  });
  expect(writes()).toEqual([`POST ${PATH()}`]);
  const [attachment] = submittal.attachments;
  expect(attachment.name).toBe('Shop drawing.pdf');
  const read = await fetch(attachment.downloadUrl);
  expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);

  const changed = await run('submittalUpdate', { submittalId: submittal.id, storedFileIds: ['7'] }, ATTACHED);
  expect(changed).toMatchObject({ submittal: null, userErrors: [{ code: 'NOT_FOUND', field: ['storedFileIds'] }] });
  const closed = await run(
    'submittalCloseAndDistribute',
    { submittalId: submittal.id, recipientIds: [users()[0]], storedFileIds: [storedFileId] },
    'submittal { lastDistribution { attachments { name } } }',
  );
  expect(closed).toEqual({
    submittal: { lastDistribution: { attachments: [{ name: 'Shop drawing.pdf' }] } },
    userErrors: [],
  });
});

describe('answering', () => {
  test('is one call, which the submittal shows when it is read', async () => {
    const { id, procoreId, approvers } = await handIn();
    const [, approver] = approvers;
    const [response] = settings.responses.slice(-1);
    const uploadId = await uploaded(pair(), { projectId: projectId() }, 'Markup.pdf', [
      Buffer.from('%PDF-1.4 marked up'),
    ]);
    const input = {
      submittalId: id,
      approverId: approver.procoreId,
      responseId: response!.id,
      comment: 'As noted',
      uploadIds: [uploadId],
    };
    const { submittal, userErrors } = await run('submittalRespond', input);
    expect(userErrors).toEqual([]);
    expect(submittal.approvers[1]).toMatchObject({
      ...{ comment: 'As noted', response: { id: response!.id }, attachments: [{ name: 'Markup.pdf' }] },
    });
    expect(bodyOf()).toEqual({
      submittal_approver: {
        submittal_response_id: Number(response!.procoreId),
        comment: 'As noted',
        upload_ids: [uploadId],
      },
    });
    const [line] = pair()
      .calls()
      .filter((one) => one.startsWith('PATCH '));
    expect(line).toBe(
      `PATCH /rest/v1.0/submittal_approvers/${approver.procoreId}?project_id=${number()}&submittal_id=${procoreId}`,
    );
  });

  test('and passing it on', async () => {
    const { id, approvers } = await handIn();
    const [response] = settings.responses;
    const input = { submittalId: id, approverId: approvers[1].procoreId, responseId: response!.id };
    const BALL = 'submittal { ballInCourt { id } }';
    const forwarded = await run(
      'submittalRespond',
      { ...input, forwardToId: users()[3], forwardDueDate: '2026-07-01' },
      BALL,
    );
    expect(forwarded).toEqual({ submittal: { ballInCourt: [{ id: users()[3] }] }, userErrors: [] });
    pair().forget();
    expect((await run('submittalRespond', { ...input, forwardDueDate: '2026-07-01' }, BALL)).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['forwardToId'] },
    ]);
    expect((await run('submittalRespond', { ...input, approverId: 'x' }, BALL)).userErrors).toMatchObject([
      { code: 'INVALID', field: ['approverId'] },
    ]);
    expect(pair().calls()).toEqual([]);
    expect((await run('submittalRespond', { ...input, approverId: '7' }, BALL)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['approverId'] },
    ]);
  });
});

test('closing and distributing is one call', async () => {
  const { id, procoreId, approvers } = await handIn();
  const [, , recipient] = users();
  const { submittal, userErrors } = await run(
    'submittalCloseAndDistribute',
    {
      ...{ submittalId: id, message: 'Returned', recipientIds: [recipient], statusId: statusId('Closed') },
      answers: [{ approverId: approvers[1].procoreId, includeComment: true }],
    },
    'submittal { status { name } distributions { message distributedTo { id } } }',
  );
  expect(userErrors).toEqual([]);
  expect(submittal).toMatchObject({
    status: { name: 'Closed' },
    distributions: [{ message: 'Returned', distributedTo: [{ id: recipient }] }],
  });
  expect(writes()).toEqual([`PATCH /rest/v1.0/projects/${number()}/submittal_logs/${procoreId}/close_and_distribute`]);
});
