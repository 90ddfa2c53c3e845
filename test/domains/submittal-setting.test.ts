// Statuses, types and responses of submittals.
import { expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const statuses = () => `GET /rest/v1.0/companies/${where().company}/submittal_statuses?page=1&per_page=2000`;
const types = () => `GET /rest/v1.0/companies/${where().company}/submittal_types`;

test('a company’s statuses and types are one call each', async () => {
  const { company } = await pair().data(
    '{ company { submittalStatuses { id procoreId name category } submittalTypes { id procoreId name translatedName } } }',
  );
  expect(company.submittalStatuses).toMatchObject([
    { name: 'Draft', category: 'Draft' },
    { name: 'Open', category: 'Open' },
    { name: 'Closed', category: 'Closed' },
    { name: 'Superseded', category: 'Closed' },
  ]);
  expect(company.submittalTypes).toContainEqual(
    expect.objectContaining({ name: 'Shop Drawing', translatedName: 'Shop Drawing' }),
  );
  expect(pair().calls()).toEqual([statuses(), types()]);
});

test('a project’s responses are one call', async () => {
  const { company, project: id } = where();
  const { project } = await pair().data(
    'query P($id: ID!) { project(id: $id) { submittalResponses { id procoreId name consideredAs } } }',
    { id: gid('Project', company, id) },
  );
  expect(project.submittalResponses.map(({ consideredAs }: { consideredAs: string }) => consideredAs)).toEqual([
    ...['SUBMITTED', 'PENDING', 'APPROVED', 'APPROVED_AS_NOTED', 'REVISE_AND_RESUBMIT', 'REJECTED'],
    ...['FOR_RECORD_ONLY', 'FORWARDED_FOR_REVIEW', 'VOID'],
  ]);
  expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${id}/submittal_responses?page=1&per_page=2000`]);
});

test('each by its global id comes from its list; one that is not in it is an error', async () => {
  const { company, project } = where();
  const { company: known } = await pair().data(
    '{ company { submittalTypes { id name } submittalStatuses { id name } } }',
  );
  pair().forget();
  const ids = [
    known.submittalTypes[1].id,
    known.submittalStatuses[0].id,
    gid('SubmittalResponse', company, project, 7),
  ];
  const { data, errors } = await pair().query(
    `query N($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on SubmittalType { name } ... on SubmittalStatus { name }
      ... on SubmittalResponse { name } } }`,
    { ids },
  );
  expect(data.nodes.slice(0, 2)).toEqual([
    { __typename: 'SubmittalType', name: known.submittalTypes[1].name },
    { __typename: 'SubmittalStatus', name: 'Draft' },
  ]);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  expect(pair().calls()).toEqual([
    statuses(),
    types(),
    `GET /rest/v1.0/projects/${project}/submittal_responses?page=1&per_page=2000`,
  ]);
});

test('of the submittals on a page they are known from the page; a show’s type lacks its translation only', async () => {
  const { company, project: id } = where();
  const { project } = await pair().data(
    `query P($id: ID!) { project(id: $id) { submittals(first: 9) { nodes { procoreId status { name category }
      type { name translatedName } approvers { response { name consideredAs } } } } } }`,
    { id: gid('Project', company, id) },
  );
  const list = `GET /rest/v1.1/projects/${id}/submittals`;
  expect(pair().calls()).toEqual([`${list}?page=1&per_page=9`]);
  const [{ procoreId, type }] = project.submittals.nodes;
  const one = 'query S($id: ID!) { node(id: $id) { ... on Submittal { bufferDays type { name translatedName } } } }';
  const { node } = await pair().data(one, { id: gid('Submittal', company, id, Number(procoreId)) });
  expect(node.type).toEqual(type);
  expect(pair().calls()).toEqual([types(), `${list}/${procoreId}`]);
});
