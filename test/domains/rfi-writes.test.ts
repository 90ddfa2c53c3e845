// RFIs as they are written: asked, changed, answered, closed, passed on, recycled.
import { describe, expect, test } from '@jest/globals';
import { uploaded } from '../support/upload.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;
const open = () => pair().sandbox.world.rfis.open;
const project = () => gid('Project', big().id, open().projectId);
const path = () => `/rest/v1.0/projects/${open().projectId}/rfis`;
const rfiId = (of = open()) => gid('Rfi', big().id, of.projectId, of.id);
const RFI = 'rfi { id procoreId subject status accepted questions { body answers { procoreId body official } } }';

async function run(mutation: string, input: object, shown = RFI) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${shown} userErrors { code field message } } }`;
  return (await pair().data(document, { input }))[mutation];
}

/** The writes since the last look. */
function writes(): string[] {
  const lines = pair()
    .exchanges()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path: at }) => `${method} ${at}`);
  pair().forget();
  return lines;
}
const bodyOf = () => (pair().exchanges()[0] as unknown as { requestBody: unknown }).requestBody;

interface Crew {
  readonly users: readonly string[];
  readonly vendor: string;
}
const crew = (): Crew => ({
  users: big()
    .userIds.slice(0, 4)
    .map((id) => gid('User', big().id, id)),
  vendor: gid('Vendor', big().id, big().vendorIds[0]!),
});

async function ask(more: object = {}) {
  const { users } = crew();
  const { rfi } = await run('rfiCreate', {
    projectId: project(),
    subject: 'Slab edge',
    managerId: users[0],
    question: { body: 'Which slab edge applies?' },
    assigneeIds: users.slice(1, 3),
    ...more,
  });
  pair().forget();
  return rfi;
}

describe('asking', () => {
  test('is one call with everything that was said', async () => {
    const { users, vendor } = crew();
    const made = await run('rfiCreate', {
      projectId: project(),
      subject: 'Slab edge',
      question: { body: 'Which slab edge applies?' },
      managerId: users[0],
      assigneeIds: [users[1], users[2]],
      requiredAssigneeIds: [users[2]],
      responsibleContractorId: vendor,
      dueDate: '2026-07-01',
      costImpact: { status: 'YES_KNOWN', value: '1200.50' },
      scheduleImpact: { status: 'TBD', days: 3 },
      private: false,
    });
    expect(made.userErrors).toEqual([]);
    expect(made.rfi).toMatchObject({
      subject: 'Slab edge',
      status: 'OPEN',
      questions: [{ body: 'Which slab edge applies?' }],
    });
    const [manager, ...assignees] = big().userIds;
    expect(bodyOf()).toEqual({
      rfi: {
        subject: 'Slab edge',
        question: { body: 'Which slab edge applies?' },
        rfi_manager_id: manager,
        assignee_ids: assignees.slice(0, 2),
        required_assignee_ids: [assignees[1]],
        responsible_contractor_id: big().vendorIds[0],
        due_date: '2026-07-01',
        cost_impact: { status: 'yes_known', value: 1200.5 },
        schedule_impact: { status: 'tbd', value: 3 },
        private: false,
      },
    });
    expect(pair().calls()).toEqual([`POST ${path()}`]);
  });

  test.each<[string, object, string, string]>([
    ['no subject', { subject: ' ' }, 'REQUIRED', 'subject'],
    ['no question', { question: { body: '' } }, 'REQUIRED', 'question.body'],
    ['an impact for reading only', { costImpact: { status: 'UNRECOGNIZED' } }, 'INVALID', 'costImpact.status'],
    ['a negative cost', { costImpact: { value: '-1' } }, 'INVALID', 'costImpact.value'],
    [
      'a vendor of another company',
      { responsibleContractorId: gid('Vendor', 1, 7) },
      'INVALID',
      'responsibleContractorId',
    ],
    ['a location of another project', { locationId: gid('Location', 1, 2, 7) }, 'INVALID', 'locationId'],
    ['an upload that is none', { question: { body: 'a', uploadIds: ['7'] } }, 'INVALID', 'question.uploadIds.0'],
    [
      'one that has to answer and is not asked',
      { assigneeIds: ['1'], requiredAssigneeIds: ['2'] },
      'INVALID',
      'requiredAssigneeIds',
    ],
  ])('%s is refused, and nothing is sent', async (_, input, code, field) => {
    const whole = { projectId: project(), subject: 'a', question: { body: 'a' }, managerId: '7', ...input };
    const { rfi, userErrors } = await run('rfiCreate', whole);
    expect(rfi).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: field.split('.') }]);
    expect(pair().calls()).toEqual([]);
  });

  test('what Procore rejects comes back on its field', async () => {
    const { users } = crew();
    const input = {
      projectId: project(),
      subject: 'a',
      question: { body: 'a' },
      managerId: users[0],
      assigneeIds: ['77'],
      locationId: '78',
    };
    expect((await run('rfiCreate', input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['assigneeIds'] },
      { code: 'NOT_FOUND', field: ['locationId'] },
    ]);
  });

  test('on a project whose tool is off is a fault', async () => {
    const input = {
      projectId: gid('Project', big().id, pair().sandbox.world.rfisDisabledProjectId),
      ...{ subject: 'a', question: { body: 'a' }, managerId: crew().users[0] },
    };
    const { errors } = await pair().query(
      'mutation M($input: RfiCreateInput!) { rfiCreate(input: $input) { rfi { id } } }',
      { input },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('changing', () => {
  test('sends what is changed and nothing else; the next query shows it', async () => {
    const { id, procoreId } = await ask();
    const { rfi, userErrors } = await run('rfiUpdate', {
      rfiId: id,
      subject: 'Slab edge, level 2',
      responsibleContractorId: null,
    });
    expect({ subject: rfi.subject, userErrors }).toEqual({ subject: 'Slab edge, level 2', userErrors: [] });
    expect(bodyOf()).toEqual({ rfi: { subject: 'Slab edge, level 2', responsible_contractor_id: null } });
    expect(writes()).toEqual([`PATCH ${path()}/${procoreId}`]);
    const { node } = await pair().data('query N($id: ID!) { node(id: $id) { ... on Rfi { subject } } }', { id });
    expect(node).toEqual({ subject: 'Slab edge, level 2' });
  });

  test('closing and reopening are a call each', async () => {
    const { id, procoreId } = await ask();
    expect((await run('rfiClose', { rfiId: id })).rfi).toMatchObject({ status: 'CLOSED', accepted: true });
    expect(bodyOf()).toEqual({ rfi: { accepted: true } });
    expect(writes()).toEqual([`PATCH ${path()}/${procoreId}`]);
    expect((await run('rfiReopen', { rfiId: id })).rfi).toMatchObject({ status: 'OPEN', accepted: false });
    expect(writes()).toEqual([`PATCH ${path()}/${procoreId}`]);
  });

  test('of many in the same way is one call, in the order of the input', async () => {
    const [one, two] = [await ask(), await ask()];
    const shown = 'results { outcome rfi { id drawingNumber } userErrors { code field } }';
    const input = { projectId: project(), rfiIds: [two.id, 'x', one.id, two.id], changes: { drawingNumber: 'S-201' } };
    const { results, userErrors } = await run('rfisUpdate', input, shown);
    expect(results).toMatchObject([
      { outcome: 'DONE', rfi: { id: two.id, drawingNumber: 'S-201' } },
      { outcome: 'REFUSED', rfi: null, userErrors: [{ code: 'INVALID', field: ['rfiIds', '1'] }] },
      { outcome: 'DONE', rfi: { id: one.id, drawingNumber: 'S-201' } },
      { outcome: 'REFUSED', userErrors: [{ code: 'TAKEN' }] },
    ]);
    expect(userErrors).toHaveLength(2);
    expect(bodyOf()).toEqual({ data: [two, one].map(({ procoreId }) => ({ id: procoreId, drawing_number: 'S-201' })) });
    expect(writes()).toEqual([`PATCH ${path()}`]);
  });

  test('of many that breaks a rule is refused for each', async () => {
    const [one] = [await ask()];
    const shown = 'results { outcome userErrors { code field } }';
    const input = { projectId: project(), rfiIds: [one.id], changes: { locationId: '77' } };
    expect((await run('rfisUpdate', input, shown)).results).toMatchObject([
      { outcome: 'REFUSED', userErrors: [{ code: 'NOT_FOUND' }] },
    ]);
    expect((await run('rfisUpdate', { ...input, changes: {} }, shown)).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['changes'] },
    ]);
  });

  test('passing the ball on, and back', async () => {
    const { users } = crew();
    const { id, procoreId } = await ask();
    const BALL = 'rfi { ballInCourt { id } }';
    const v11 = `/rest/v1.1/projects/${open().projectId}/rfis/${procoreId}`;
    const forwarded = await run('rfiForwardForReview', { rfiId: id, forwardeeIds: [users[3]] }, BALL);
    expect(forwarded).toMatchObject({ rfi: { ballInCourt: [{ id: users[3] }] }, userErrors: [] });
    expect(writes()).toEqual([`PATCH ${v11}/forward_for_review`]);
    const advanced = await run('rfiAdvanceBallInCourt', { rfiId: id }, BALL);
    expect(advanced).toMatchObject({ rfi: { ballInCourt: [{ id: users[0] }] }, userErrors: [] });
    expect(writes()).toEqual([`PATCH ${v11}/advance_ball_in_court`]);
    expect((await run('rfiForwardForReview', { rfiId: id, forwardeeIds: [] }, BALL)).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['forwardeeIds'] },
    ]);
    expect(writes()).toEqual([]);
  });

  test('recycling hides it, retrieving brings it back', async () => {
    const { id, procoreId } = await ask();
    expect(await run('rfiRecycle', { rfiId: id }, 'recycledId')).toEqual({ recycledId: id, userErrors: [] });
    expect(writes()).toEqual([`PATCH ${path()}/${procoreId}/recycle`]);
    expect((await run('rfiClose', { rfiId: id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['rfiId'] }]);
    const { node } = await pair().data(
      'query D($id: ID!) { node(id: $id) { ... on Project { deletedRfis(first: 200) { nodes { id status } } } } }',
      { id: gid('Project', pair().sandbox.world.big.id, open().projectId) },
    );
    expect(node.deletedRfis.nodes).toContainEqual({ id, status: 'RECYCLED' });
    expect(await run('rfiRetrieve', { rfiId: procoreId, projectId: project() })).toMatchObject({
      rfi: { status: 'OPEN' },
      userErrors: [],
    });
  });
});

describe('answering', () => {
  const ANSWER =
    'answer { procoreId body official attachments { name byteSize downloadUrl } } rfi { questions { answers { procoreId } } }';

  test('is one call; the RFI is read anew when it is asked for', async () => {
    const { id, procoreId } = await ask();
    const { answer } = await run(
      'rfiReplyCreate',
      { rfiId: id, body: 'S-201 applies.', official: true },
      'answer { procoreId body official }',
    );
    expect(answer).toMatchObject({ body: 'S-201 applies.', official: true });
    expect(bodyOf()).toEqual({ reply: { body: 'S-201 applies.', official: true } });
    expect(pair().calls()).toEqual([`POST ${path()}/${procoreId}/replies`]);

    const changed = await run('rfiReplyUpdate', { rfiId: id, answerId: answer.procoreId, official: false }, ANSWER);
    expect(changed).toMatchObject({ answer: { official: false }, userErrors: [] });
    expect(writes()).toEqual([`PATCH ${path()}/${procoreId}/replies/${answer.procoreId}`]);

    const gone = await run(
      'rfiReplyDelete',
      { rfiId: id, answerId: answer.procoreId },
      'deletedId rfi { questions { answers { body } } }',
    );
    expect(gone).toEqual({ deletedId: answer.procoreId, rfi: { questions: [{ answers: [] }] }, userErrors: [] });
    expect(writes()).toEqual([`DELETE ${path()}/${procoreId}/replies/${answer.procoreId}`]);
  });

  test('with a file: what is downloaded is what was uploaded', async () => {
    const { id } = await ask();
    const bytes = Buffer.from('%PDF-1.4 a sketch of the slab edge');
    const uploadId = await uploaded(pair(), { projectId: project() }, 'Sketch.pdf', [bytes]);
    const { answer } = await run(
      'rfiReplyCreate',
      { rfiId: id, body: 'See the sketch.', uploadIds: [uploadId] },
      ANSWER,
    );
    expect(answer.attachments).toMatchObject([{ name: 'Sketch.pdf' }]);
    const file = await fetch(new URL(answer.attachments[0].downloadUrl, pair().gateway.url));
    expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
    // An upload is taken once.
    const again = await run('rfiReplyCreate', { rfiId: id, body: 'Again.', uploadIds: [uploadId] }, ANSWER);
    expect(again.userErrors).toMatchObject([{ code: 'INVALID', field: ['uploadIds'] }]);
  });

  test('a closed RFI is refused by Procore', async () => {
    const { closed } = pair().sandbox.world.rfis;
    const { userErrors } = await run('rfiReplyCreate', { rfiId: rfiId(closed), body: 'Late' }, ANSWER);
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: null }]);
  });

  test('a hundred times is a hundred writes in order, with a result each and no read', async () => {
    const { id } = await ask();
    const replies = Array.from({ length: 100 }, (_, index) => ({
      rfiId: id,
      body: index === 41 ? ' ' : `Answer ${index}`,
    }));
    const shown = 'results { outcome answer { body } userErrors { code field } fault { code } }';
    pair().sandbox.addFault({ match: '^POST .*/replies', kind: 'reset', times: 1, after: 'execute' });
    const { results } = await run('rfiRepliesCreate', { replies }, shown);
    const [first, ...others] = results as { outcome: string; answer: { body: string } | null }[];
    expect(first).toMatchObject({ outcome: 'UNKNOWN', answer: null, fault: { code: 'OUTCOME_UNKNOWN' } });
    expect(others[40]).toMatchObject({
      outcome: 'REFUSED',
      userErrors: [{ code: 'REQUIRED', field: ['replies', '41', 'body'] }],
    });
    const done = others.filter(({ outcome }) => outcome === 'DONE').map(({ answer }) => answer?.body);
    expect(done).toEqual(
      replies
        .slice(1)
        .filter((_, index) => index !== 40)
        .map(({ body }) => body),
    );
    const sent = pair().exchanges() as unknown as { method: string; requestBody: { reply: { body: string } } }[];
    expect(sent.every(({ method }) => method === 'POST')).toBe(true);
    expect(sent.map(({ requestBody }) => requestBody.reply.body)).toEqual(
      replies.filter((_, index) => index !== 41).map(({ body }) => body),
    );
  });
});
