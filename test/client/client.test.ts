// The typed client against a real gateway: every operation it has.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Kind, OperationTypeNode, parse, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { ClientError, createClient } from '../../client/index.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const client = (companyId?: string) =>
  createClient({ url: `${pair().gateway.url}/graphql`, ...(companyId !== undefined && { companyId }) });

test('walks from companies over projects to an RFI and its conversation', async () => {
  const { companies } = await client().Companies();
  const [company] = companies!.nodes;
  const { company: withProjects } = await client().Projects({
    company: company!.id,
    first: 3,
    sort: { field: 'NAME' },
  });
  const names = withProjects!.projects!.nodes.map(({ name }) => name!);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
  const [project] = withProjects!.projects!.nodes;
  expect((await client().Project({ project: project!.id })).project).toMatchObject({ name: project!.name });
  const { project: withRfis } = await client().Rfis({ project: project!.id, first: 2, filter: { status: 'CLOSED' } });
  const [rfi] = withRfis!.rfis!.nodes;
  const { node } = await client().Rfi({ rfi: rfi!.id });
  expect(node).toMatchObject({ subject: rfi!.subject, status: 'CLOSED', questions: [{ answers: expect.any(Array) }] });
});

test('from the submittals of a project to one of them, and to those of its manager', async () => {
  const { big } = pair().sandbox.world;
  const project = gid('Project', big.id, big.projectIds[0]!);
  const { project: listed } = await client().Submittals({ project, first: 2, filter: { currentRevision: true } });
  const [submittal] = listed!.submittals!.nodes;
  const { node } = await client().Submittal({ submittal: submittal!.id });
  expect(node).toMatchObject({ title: submittal!.title, approvers: expect.any(Array), revisions: expect.any(Array) });
  const user = gid('User', big.id, big.userIds[0]!);
  const theirs = await client().UserSubmittals({ user, project, role: 'MANAGER' });
  expect(theirs.node).toMatchObject({ id: user, submittals: { nodes: expect.any(Array) } });
});

test('people and vendors, of the company it is made for', async () => {
  const { small } = pair().sandbox.world;
  const id = gid('Company', small.id);
  const own = client(String(small.id));
  expect((await own.Users({ company: id, first: 5 })).company!.users!.totalCount).toBe(small.userIds.length);
  expect((await own.Vendors({ company: id })).company!.vendors!.totalCount).toBe(small.vendorIds.length);
  expect((await own.Viewer()).viewer!.login).toMatch(/@/);
  expect(
    pair()
      .exchanges()
      .every(({ companyHeader }) => companyHeader === String(small.id)),
  ).toBe(true);
});

test('writes, and says what is wrong with them', async () => {
  const created = await client().UserCreate({ input: { lastName: 'Client', emailAddress: 'client@example.com' } });
  const { user, userErrors } = created.userCreate!;
  expect([user!.name, userErrors]).toEqual(['Client', []]);
  expect((await client().UserInvite({ input: { userId: user!.id } })).userInvite).toEqual({
    user: { id: user!.id },
    userErrors: [],
  });
  const twice = await client().UserCreate({ input: { lastName: 'Client', emailAddress: 'client@example.com' } });
  expect(twice.userCreate).toMatchObject({ user: null, userErrors: [{ code: 'TAKEN', field: ['emailAddress'] }] });
});

test('asks, answers and closes an RFI', async () => {
  const { big } = pair().sandbox.world;
  const [projectNumber] = big.projectIds;
  const [manager, assignee] = big.userIds.map((id) => gid('User', big.id, id));
  const { rfiCreate } = await client().RfiCreate({
    input: {
      projectId: gid('Project', big.id, projectNumber!),
      subject: 'Anchor bolts',
      question: { body: 'Which grade?' },
      managerId: manager!,
      assigneeIds: [assignee!],
    },
  });
  expect(rfiCreate!.userErrors).toEqual([]);
  const rfiId = rfiCreate!.rfi!.id;
  const { rfiReplyCreate } = await client().RfiReplyCreate({ input: { rfiId, body: 'Grade 36', official: true } });
  expect(rfiReplyCreate!.userErrors).toEqual([]);
  expect((await client().RfiClose({ input: { rfiId } })).rfiClose!.rfi).toMatchObject({ id: rfiId, status: 'CLOSED' });
});

/** The fields at the root of what the client's operations ask. */
function fieldsAsked(kind: OperationTypeNode): Set<string> {
  const folder = new URL('../../client/operations/', import.meta.url);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));
  const operations = documents.flatMap(({ definitions }) => definitions).filter(isOperation);
  return new Set(
    operations
      .filter(({ operation }) => operation === kind)
      .flatMap(({ selectionSet }) => selectionSet.selections)
      .flatMap((selection) => (selection.kind === Kind.FIELD ? selection.name.value : [])),
  );
}
const isOperation = (node: DefinitionNode): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION;

test('has an operation for every field of Query and Mutation', async () => {
  const { __schema: schema } = await pair().data(
    '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
  );
  const names = (type: { fields: { name: string }[] }) => type.fields.map(({ name }) => name);
  expect(names(schema.mutationType).length).toBeGreaterThan(60);
  expect(names(schema.mutationType).filter((name) => !fieldsAsked(OperationTypeNode.MUTATION).has(name))).toEqual([]);
  expect(names(schema.queryType).filter((name) => !fieldsAsked(OperationTypeNode.QUERY).has(name))).toEqual([]);
});

test('rejects with the answer when an operation has errors', async () => {
  const failed = client().Project({ project: 'nonsense' });
  await expect(failed).rejects.toBeInstanceOf(ClientError);
  await expect(failed).rejects.toMatchObject({ response: { errors: [{ extensions: { code: 'INVALID_ID' } }] } });
});
