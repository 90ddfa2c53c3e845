// Documents: folders and files in one list, files with their versions, of projects and of companies.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import type { Pair } from '../support/gateway.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const projectId = () => gid('Project', where().company, where().project);
const at = () => `GET /rest/v1.0/projects/${where().project}/documents?view=extended`;

async function project(fields: string, variables: object = {}, head = '') {
  const query = `query P($id: ID!${head}) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: projectId(), ...variables })).project;
}

const documents = async (args: string, fields: string) =>
  (await project(`documents(${args}) { totalCount nodes { __typename procoreId ${fields} } }`)).documents;

const codesOf = ({ errors }: Awaited<ReturnType<Pair['query']>>) => errors.map(({ extensions }) => extensions.code);

const SHARED = `id company { procoreId } project { procoreId } name path parent { procoreId } private privateParent { name path }
  tracked trackedFolder { name path } readOnly deleted customFields { definitionId value } createdBy { name } createdAt updatedAt`;
const VERSION = 'id procoreId number notes name fileType byteSize url createdBy { name } uploadedBy { name } createdAt';
const FILE = `description fileType byteSize url downloadUrl uploadedBy { name } folder { procoreId } checkedOutBy { name }
  checkedOutUntil currentVersion { ${VERSION} file { procoreId } }`;

describe('the list', () => {
  test('twenty documents with names, sizes and links are one call', async () => {
    const { nodes } = await documents('first: 20', 'name ... on File { byteSize downloadUrl }');
    expect(nodes).toHaveLength(20);
    const files = nodes.filter(({ __typename }: { __typename: string }) => __typename === 'File');
    expect(files.length).toBeGreaterThan(10);
    for (const file of files)
      expect(file).toMatchObject({
        byteSize: expect.any(Number),
        downloadUrl: expect.stringContaining('/downloads?link='),
      });
    expect(pair().calls()).toEqual([`${at()}&page=1&per_page=20`]);
  });

  test('every field of files, in one call', async () => {
    const { company, project: id } = where();
    const { totalCount, nodes } = await documents(
      'first: 40, filter: { type: FILE }',
      `${SHARED} ... on File { ${FILE} }`,
    );
    expect(totalCount).toBeGreaterThan(200);
    const file = nodes.find(({ checkedOutBy }: { checkedOutBy: unknown }) => checkedOutBy !== null);
    expect(file).toMatchObject({
      id: gid('File', company, id, Number(file.procoreId)),
      company: { procoreId: String(company) },
      project: { procoreId: String(id) },
      path: expect.stringMatching(new RegExp(`^Harborview Medical Tower/.*${file.name}$`)),
      folder: file.parent,
      fileType: file.name.split('.').at(-1),
      uploadedBy: file.currentVersion.createdBy,
      checkedOutUntil: expect.stringMatching(/^2026-/),
      byteSize: file.currentVersion.byteSize,
      url: file.currentVersion.url,
      currentVersion: {
        id: gid('FileVersion', company, id, Number(file.currentVersion.procoreId)),
        file: { procoreId: file.procoreId },
        name: file.name,
        fileType: file.fileType,
        url: expect.stringContaining('/files/'),
      },
    });
    const tracked = nodes.find(({ trackedFolder }: { trackedFolder: unknown }) => trackedFolder !== null);
    expect(tracked).toMatchObject({
      tracked: false,
      trackedFolder: { name: 'Drawings', path: 'Harborview Medical Tower/Drawings' },
    });
    expect(pair().calls()).toEqual([`${at()}&filters[document_type]=file&page=1&per_page=40`]);
  });

  test('every field of folders, in one call', async () => {
    const { nodes } = await documents(
      'first: 40, filter: { type: FOLDER }',
      `${SHARED} ... on Folder { hasChildren hasFolders hasFiles recycleBin }`,
    );
    const named = (name: string) => nodes.find((folder: { name: string }) => folder.name === name);
    expect(named('Contracts')).toMatchObject({ private: true, hasChildren: true, hasFolders: true, readOnly: false });
    expect(named('Executed')).toMatchObject({
      private: false,
      privateParent: { name: 'Contracts' },
      hasFolders: false,
    });
    expect(named('As-Builts')).toMatchObject({ hasChildren: false, hasFiles: false });
    expect(named('Recycle Bin')).toMatchObject({ recycleBin: true, deleted: false });
    expect(pair().calls()).toEqual([`${at()}&filters[document_type]=folder&page=1&per_page=40`]);
  });

  test('is filtered, searched and sorted by Procore', async () => {
    const { company, project: id } = where();
    const filter = `{ type: FILE, fileTypes: ["pdf", "dwg"], withinFolderId: "${gid('Folder', company, id, 8)}",
      createdByIds: ["7", "${gid('User', company, 9)}"], createdAt: { from: "2026-01-01T00:00:00Z" },
      updatedAt: { to: "2026-02-01T00:00:00Z" }, inRecycleBin: false, tagIds: ["${gid('DocumentTag', company, id, 6)}"], private: true }`;
    await documents(
      `first: 2, filter: ${filter}, search: "door", sort: { field: TYPE_THEN_NAME, direction: DESC }`,
      'id',
    );
    expect(pair().calls()).toEqual([
      `${at()}&filters[document_type]=file&filters[file_type][]=pdf&filters[file_type][]=dwg&filters[folder_id]=8` +
        '&filters[created_by_id][]=7&filters[created_by_id][]=9' +
        '&filters[created_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z' +
        '&filters[updated_at]=1970-01-01T00:00:00Z...2026-02-01T00:00:00Z&filters[is_in_recycle_bin]=false' +
        '&filters[custom_tag_ids][]=6&filters[private]=true&filters[search]=door&sort=-document_type_then_name' +
        '&page=1&per_page=2',
    ]);
  });

  test('of a person: what they created in a project', async () => {
    const { company, project: id } = where();
    const { nodes } = await documents('first: 1, filter: { type: FILE }', 'createdBy { id procoreId }');
    pair().forget();
    const query = `query U($id: ID!, $project: ID!) { node(id: $id) { ... on User {
      documents(projectId: $project, first: 3) { totalCount nodes { createdBy { procoreId } } } } } }`;
    const [{ createdBy }] = nodes;
    const { node } = await pair().data(query, { id: createdBy.id, project: projectId() });
    expect(node.documents.totalCount).toBeGreaterThan(3);
    for (const document of nonEmpty(node.documents.nodes))
      expect(document.createdBy.procoreId).toBe(createdBy.procoreId);
    expect(pair().calls()).toEqual([`${at()}&filters[created_by_id][]=${createdBy.procoreId}&page=1&per_page=3`]);
    const elsewhere = await pair().query(query, { id: gid('User', company, 1), project: gid('Project', 77, id) });
    expect(codesOf(elsewhere)).toEqual(['COMPANY_MISMATCH']);
    expect(pair().calls()).toEqual([]);
  });

  test('of the company: the same, outside of projects', async () => {
    const { company } = where();
    const query = `query C($id: ID!) { company(id: $id) { documents(first: 3, filter: { type: FILE, inRecycleBin: false }) {
      nodes { id procoreId project { procoreId } path tags { name } ... on File { byteSize } } } } }`;
    const { company: found } = await pair().data(query, { id: String(company) });
    for (const { id, procoreId, ...file } of found.documents.nodes) {
      expect(id).toBe(gid('File', company, Number(procoreId)));
      expect(file).toMatchObject({ project: null, tags: null, byteSize: expect.any(Number) });
    }
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/companies/${company}/documents?view=extended&filters[document_type]=file` +
        '&filters[is_in_recycle_bin]=false&page=1&per_page=3',
    ]);
  });

  test('without anything but ids: no field breaks', async () => {
    pair().sandbox.addFault({ match: '/documents', kind: 200, body: [{ id: 1 }, { id: 2, document_type: 'file' }] });
    const { nodes } = await documents(
      'first: 5',
      `${SHARED} ... on File { ${FILE} } ... on Folder { hasChildren recycleBin }`,
    );
    expect(nodes).toMatchObject([
      { __typename: 'Folder', name: null, parent: null, createdBy: null, hasChildren: null },
      { __typename: 'File', byteSize: null, url: null, downloadUrl: null, currentVersion: null, uploadedBy: null },
    ]);
  });
});

describe('a file', () => {
  const some = async (filter: string, count: number) =>
    (await documents(`first: ${count}, filter: { type: FILE, ${filter} }`, 'id parent { procoreId }')).nodes;

  test('by its id shows its newest version, in one small call', async () => {
    const [{ procoreId }] = await some('fileTypes: ["dwg"]', 1);
    pair().forget();
    const { file } = await project(
      `file(id: "${procoreId}") { name byteSize downloadUrl uploadedBy { name } currentVersion { number } }`,
    );
    expect(file).toMatchObject({
      name: expect.stringMatching(/\.dwg$/),
      currentVersion: { number: expect.any(Number) },
    });
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/files/${procoreId}?project_id=${where().project}&show_latest_version_only=true`,
    ]);
  });

  test('shows its versions, and one of them by itself', async () => {
    const files = await some('fileTypes: ["dwg"]', 20);
    pair().forget();
    const show = (id: string) => `GET /rest/v1.0/files/${id}?project_id=${where().project}`;
    const [{ procoreId, id }] = files;
    const { node } = await pair().data(
      `query F($id: ID!) { node(id: $id) { ... on File { versions { ${VERSION} } currentVersion { number } } } }`,
      { id },
    );
    const numbers = node.versions.map(({ number }: { number: number }) => number);
    expect(node.currentVersion.number).toBe(Math.max(...numbers));
    expect(pair().calls()).toEqual([show(procoreId)]);
    const [version] = node.versions;
    const again = await pair().data(
      `query V($id: ID!) { node(id: $id) { ... on FileVersion { ${VERSION} file { name } } } }`,
      { id: version.id },
    );
    expect(again.node).toMatchObject(version);
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/file_versions/${version.procoreId}?project_id=${where().project}`,
      `${show(procoreId)}&show_latest_version_only=true`,
    ]);
  });

  test('versions of the files on a page take a call for each of their folders, not for each file', async () => {
    const { nodes } = await documents(
      'first: 60, filter: { type: FILE, fileTypes: ["dwg"] }',
      'parent { procoreId } ... on File { versions { number } currentVersion { number } }',
    );
    expect(nodes.length).toBeGreaterThan(25);
    for (const { versions, currentVersion } of nonEmpty(nodes)) expect(versions[0]).toEqual(currentVersion);
    const folders = new Set(nodes.map(({ parent }: { parent: { procoreId: string } }) => parent.procoreId));
    expect(pair().calls()).toEqual(
      [
        ...[...folders].map(
          (id) => `GET /rest/v1.0/folders/${String(id)}?project_id=${where().project}&exclude_folders=true`,
        ),
        `${at()}&filters[document_type]=file&filters[file_type][]=dwg&page=1&per_page=60`,
      ].sort(),
    );
  });

  test('whose folder is hidden has its versions all the same', async () => {
    pair().sandbox.addFault({ match: '^GET /rest/v1.0/folders/', kind: 404 });
    const { nodes } = await documents(
      'first: 2, filter: { type: FILE, fileTypes: ["dwg"] }',
      '... on File { versions { number } }',
    );
    for (const { versions } of nonEmpty(nodes)) expect(versions.length).toBeGreaterThan(0);
    expect(
      pair()
        .calls()
        .filter((call) => call.includes('/files/')),
    ).toHaveLength(2);
  });

  test('by its id: who created it is in the list only', async () => {
    const [{ procoreId }] = await some('fileTypes: ["jpg"]', 1);
    pair().forget();
    const { file } = await project(`file(id: "${procoreId}") { createdBy { name } }`);
    expect(file.createdBy.name).toEqual(expect.any(String));
    expect(pair().calls()).toEqual([`${at()}&filters[document_type]=file&page=1&per_page=2000`]);
  });

  test('has tags of its project', async () => {
    const { documentTags } = await project('documentTags { id procoreId name project { procoreId } }');
    const tag = documentTags.find(({ name }: { name: string }) => name === 'As-Built');
    pair().forget();
    const { nodes } = await documents(`first: 1, filter: { tagIds: ["${tag.id}"] }`, 'tags { id name }');
    expect(nodes[0].tags).toContainEqual({ id: tag.id, name: 'As-Built' });
    const tags = `/rest/v1.0/projects/${where().project}/document_custom_tags`;
    expect(pair().calls()).toEqual([
      `GET ${tags}?filters[document_id]=${nodes[0].procoreId}&page=1&per_page=2000`,
      `${at()}&filters[custom_tag_ids][]=${tag.procoreId}&page=1&per_page=1`,
    ]);
    const query = 'query T($id: ID!) { node(id: $id) { ... on DocumentTag { name } } }';
    expect((await pair().data(query, { id: tag.id })).node.name).toBe('As-Built');
  });
});

describe('what cannot be', () => {
  test.each([
    ['documents(filter: { withinFolderId: "x" }) { totalCount }', 'INVALID_ID'],
    ['documents(filter: { fileTypes: [] }) { totalCount }', 'INVALID_ARGUMENT'],
    ['documents(filter: { createdAt: {} }) { totalCount }', 'INVALID_ARGUMENT'],
    ['documents(first: 500) { totalCount }', 'INVALID_ARGUMENT'],
    ['folder(id: "../1") { name }', 'INVALID_ID'],
    ['file(id: "0") { name }', 'INVALID_ID'],
  ])('%s fails before anything is sent', async (field, code) => {
    const answer = await pair().query(`query P($id: ID!) { project(id: $id) { ${field} } }`, { id: projectId() });
    expect(codesOf(answer)).toEqual([code]);
    expect(pair().calls()).toEqual([]);
  });

  test('documents of elsewhere: of the company, of another project, of a project in the company', async () => {
    const { company, project: id } = where();
    const other = pair().sandbox.world.big.projectIds[1]!;
    const asked = await pair().query(
      `query P($id: ID!, $company: ID!) { project(id: $id) {
        ofCompany: folder(id: "${gid('Folder', company, 5)}") { name }
        ofOther: file(id: "${gid('File', company, other, 5)}") { name }
        filter: documents(filter: { withinFolderId: "${gid('Folder', company, other, 5)}" }) { totalCount }
      } company(id: $company) { file(id: "${gid('File', company, id, 5)}") { name } folder(id: "${gid('Folder', company, id, 5)}") { name } } }`,
      { id: projectId(), company: String(company) },
    );
    expect(codesOf(asked)).toEqual(Array(5).fill('INVALID_ID'));
    expect(pair().calls()).toEqual([]);
  });
});

describe('an account that may only read', () => {
  const limited = usePair({ credentials: { clientId: 'sandbox-limited', clientSecret: 'sandbox-limited-secret' } });

  test('sees no private folder and nothing below one', async () => {
    const { big, principals } = limited().sandbox.world;
    const id = gid('Project', big.id, principals.limited.permittedProjectIds[0]!);
    const query =
      'query P($id: ID!) { project(id: $id) { documents(first: 200) { nodes { name path } } rootFolder { folders { name } } } }';
    const { project: found } = await limited().data(query, { id });
    const paths = found.documents.nodes.map(({ path }: { path: string }) => path);
    expect(paths.some((path: string) => path.includes('/Drawings/'))).toBe(true);
    expect(paths.filter((path: string) => /Contracts|Incident/.test(path))).toEqual([]);
    expect(found.rootFolder.folders).not.toContainEqual({ name: 'Contracts' });
  });

  test('a private folder by its id is not there; a project that is not permitted is forbidden', async () => {
    const { big, principals } = limited().sandbox.world;
    const permitted = principals.limited.permittedProjectIds[0]!;
    const { nodes } = await documents('first: 1, filter: { type: FOLDER, private: true }', 'id');
    expect(permitted).toBe(where().project);
    const hidden = await limited().query(
      'query F($id: ID!) { node(id: $id) { ... on Folder { name folders { name } } } }',
      {
        id: nodes[0].id,
      },
    );
    expect(hidden.data.node).toEqual({ name: null, folders: null });
    expect(new Set(codesOf(hidden))).toEqual(new Set(['NOT_FOUND']));
    const closed = await limited().query('query P($id: ID!) { project(id: $id) { rootFolder { name } } }', {
      id: gid('Project', big.id, principals.limited.forbiddenProjectIds[0]!),
    });
    expect([closed.data.project, codesOf(closed)]).toEqual([{ rootFolder: null }, ['FORBIDDEN']]);
  });
});
