// Documents from where they belong: below a folder, with a tag.
import { expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const list = () => `GET /rest/v1.0/projects/${where().project}/documents?view=extended`;

const node = async (id: string, fields: string) =>
  (await pair().data(`query N($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;

async function folders(place: 'project' | 'company', id: string) {
  const query = `query P($id: ID!) { ${place}(id: $id) { documents(first: 60, filter: { type: FOLDER }) {
    nodes { id procoreId name ... on Folder { hasFolders } } } } }`;
  const { nodes } = (await pair().data(query, { id }))[place].documents;
  pair().forget();
  return nodes as { id: string; procoreId: string; name: string; hasFolders: boolean }[];
}

test('a folder with all that is below it, in one call', async () => {
  const { company, project } = where();
  const folder = (await folders('project', gid('Project', company, project))).find(({ hasFolders }) => hasFolders)!;
  const { documents } = await node(
    folder.id,
    '... on Folder { documents(first: 100) { totalCount nodes { procoreId path } } }',
  );
  const [{ path: top }] = documents.nodes.filter(
    ({ procoreId }: { procoreId: string }) => procoreId === folder.procoreId,
  );
  for (const { path } of nonEmpty(documents.nodes)) expect(path.startsWith(top)).toBe(true);
  const depth = (path: string) => path.split('/').length;
  expect(documents.nodes.some(({ path }: { path: string }) => depth(path) > depth(top) + 1)).toBe(true);
  expect(pair().calls()).toEqual([`${list()}&filters[folder_id]=${folder.procoreId}&page=1&per_page=100`]);
});

test('narrowed, searched and sorted by Procore', async () => {
  const { company, project } = where();
  await node(
    gid('Folder', company, project, 8),
    '... on Folder { documents(last: 2, type: FILE, search: "door", sort: { field: NAME }) { totalCount } }',
  );
  expect(pair().calls()).toEqual([
    `${list()}&filters[document_type]=file&filters[folder_id]=8&filters[search]=door&sort=name&page=1&per_page=2`,
  ]);
});

test('a folder of the company is looked into where it is', async () => {
  const { company } = where();
  const [folder] = nonEmpty(await folders('company', String(company)));
  const { documents } = await node(
    folder!.id,
    '... on Folder { documents(first: 5) { nodes { project { procoreId } } } }',
  );
  for (const { project } of nonEmpty(documents.nodes)) expect(project).toBeNull();
  expect(pair().calls()).toEqual([
    `GET /rest/v1.0/companies/${company}/documents?view=extended&filters[folder_id]=${folder!.procoreId}&page=1&per_page=5`,
  ]);
});

test('the documents with a tag', async () => {
  const { company, project } = where();
  const tags = `/rest/v1.0/projects/${project}/document_custom_tags`;
  const query = `query P($id: ID!) { project(id: $id) { documentTags { procoreId documents(first: 3, type: FILE) {
    totalCount nodes { __typename procoreId } } } } }`;
  const { documentTags } = (await pair().data(query, { id: gid('Project', company, project) })).project;
  const counts = nonEmpty(documentTags).map(
    ({ documents }: { documents: { totalCount: number } }) => documents.totalCount,
  );
  expect(Math.max(...(counts as number[]))).toBeGreaterThan(0);
  for (const { documents } of documentTags)
    for (const { __typename } of documents.nodes) expect(__typename).toBe('File');
  expect(pair().calls()).toEqual(
    [
      `GET ${tags}?page=1&per_page=2000`,
      ...documentTags.map(
        ({ procoreId }: { procoreId: string }) =>
          `${list()}&filters[document_type]=file&filters[custom_tag_ids][]=${procoreId}&page=1&per_page=3`,
      ),
    ].sort(),
  );
});
