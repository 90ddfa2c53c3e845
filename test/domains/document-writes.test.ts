// Documents as they are written: folders, files and versions, of a project and of the company.
import { describe, expect, test } from '@jest/globals';
import { someBytes, uploaded } from '../support/upload.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;
const number = () => big().projectIds[0]!;
const projectId = () => gid('Project', big().id, number());

async function run(mutation: string, input: object, shown: string) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${shown} userErrors { code field message } } }`;
  return (await pair().data(document, { input }))[mutation];
}
const FOLDER = 'folder { id procoreId name private }';
const FILE = 'file { id procoreId name description byteSize downloadUrl }';
const bodyOf = () => (pair().exchanges()[0] as unknown as { requestBody: unknown }).requestBody;
function writes(): string[] {
  const lines = pair()
    .calls()
    .filter((line) => !line.startsWith('GET '));
  return lines;
}

/** A project, and the company itself. */
const places = [
  {
    name: 'a project',
    place: () => ({ projectId: projectId() }),
    folders: () => '/rest/v1.0/folders',
    files: () => '/rest/v1.0/files',
    versions: () => '/rest/v1.0/file_versions',
    query: () => `project_id=${number()}`,
  },
  {
    name: 'the company',
    place: () => ({}),
    folders: () => `/rest/v1.0/companies/${big().id}/folders`,
    files: () => `/rest/v1.0/companies/${big().id}/files`,
    versions: () => `/rest/v1.0/companies/${big().id}/file_versions`,
    query: () => '',
  },
] as const;

async function download(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(new URL(url, pair().gateway.url))).arrayBuffer());
}

describe.each(places)('in $name', ({ place, folders, files, versions, query }) => {
  const asked = (path: string, more = '') => {
    const all = [query(), more].filter(Boolean).join('&');
    return all === '' ? path : `${path}?${all}`;
  };

  test('a folder is made, renamed, moved and thrown away by a call each', async () => {
    const made = await run('folderCreate', { ...place(), name: 'Handover Set', private: true }, FOLDER);
    expect(made).toMatchObject({ folder: { name: 'Handover Set', private: true }, userErrors: [] });
    expect(bodyOf()).toEqual({ folder: { name: 'Handover Set', explicit_permissions: true } });
    expect(pair().calls()).toEqual([`POST ${asked(folders())}`]);
    const { folder: inside } = await run(
      'folderCreate',
      { ...place(), name: 'Manuals', parentId: made.folder.id },
      FOLDER,
    );
    const { folder: other } = await run('folderCreate', { ...place(), name: 'Archive' }, FOLDER);
    pair().forget();
    const moved = await run('folderUpdate', { folderId: inside.id, name: 'Manuals 2', parentId: other.id }, FOLDER);
    expect(moved).toMatchObject({ folder: { name: 'Manuals 2' }, userErrors: [] });
    expect(bodyOf()).toEqual({ folder: { name: 'Manuals 2', parent_id: Number(other.procoreId) } });
    expect(pair().calls()).toEqual([`PATCH ${asked(`${folders()}/${inside.procoreId}`)}`]);
    const { node } = await pair().data('query F($id: ID!) { node(id: $id) { ... on Folder { folders { id } } } }', {
      id: other.id,
    });
    expect(node.folders).toEqual([{ id: inside.id }]);
    pair().forget();
    expect(await run('folderDelete', { folderId: other.id }, 'deletedId')).toEqual({
      deletedId: other.id,
      userErrors: [],
    });
    expect(pair().calls()).toEqual([`DELETE ${asked(`${folders()}/${other.procoreId}`)}`]);
    expect((await run('folderDelete', { folderId: inside.id }, 'deletedId')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['folderId'] },
    ]);
  });

  test('a file is made of an upload, given versions, checked out and in, and thrown away by a call each', async () => {
    const [first, second, third] = [someBytes(2000, 1), someBytes(3000, 2), someBytes(4000, 3)];
    const uploadId = await uploaded(pair(), place(), 'Manual.pdf', [first]);
    const { file, userErrors } = await run('fileCreate', { ...place(), uploadId, description: 'Pumps' }, FILE);
    expect(userErrors).toEqual([]);
    expect(file).toMatchObject({ name: 'Manual.pdf', description: 'Pumps', byteSize: 2000 });
    expect(bodyOf()).toEqual({ file: { upload_uuid: uploadId, description: 'Pumps' } });
    expect(pair().calls()).toEqual([`POST ${asked(files())}`]);
    expect((await download(file.downloadUrl)).equals(first)).toBe(true);

    const again = await uploaded(pair(), place(), 'Manual.pdf', [second]);
    const { fileVersion } = await run(
      'fileVersionCreate',
      { fileId: file.id, uploadId: again, notes: 'With spare parts' },
      'fileVersion { number notes byteSize downloadUrl }',
    );
    expect(fileVersion).toMatchObject({ number: 2, notes: 'With spare parts', byteSize: 3000 });
    expect(writes()).toEqual([`POST ${asked(versions(), `file_id=${file.procoreId}`)}`]);
    expect((await download(fileVersion.downloadUrl)).equals(second)).toBe(true);

    const last = await uploaded(pair(), place(), 'Manual.pdf', [third]);
    const updated = await run(
      'fileUpdate',
      { fileId: file.id, uploadId: last, name: 'Pumps.pdf', description: null },
      FILE,
    );
    expect(updated.file).toMatchObject({ name: 'Pumps.pdf', description: null, byteSize: 4000 });
    expect(writes()).toEqual([`PATCH ${asked(`${files()}/${file.procoreId}`)}`]);
    expect((await download(updated.file.downloadUrl)).equals(third)).toBe(true);

    const HELD = 'file { checkedOutUntil checkedOutBy { id } }';
    pair().forget();
    const out = await run('fileCheckOut', { fileId: file.id, until: '2026-07-01T12:00:00Z' }, HELD);
    expect(out.file).toMatchObject({
      checkedOutUntil: '2026-07-01T12:00:00Z',
      checkedOutBy: { id: expect.any(String) },
    });
    expect(writes()).toEqual([`PATCH ${asked(`${files()}/${file.procoreId}`)}`]);
    expect((await run('fileCheckIn', { fileId: file.id }, HELD)).file).toEqual({
      checkedOutUntil: null,
      checkedOutBy: null,
    });
    expect(writes()).toHaveLength(1);
    expect(await run('fileDelete', { fileId: file.id }, 'deletedId')).toEqual({ deletedId: file.id, userErrors: [] });
    expect(writes()).toEqual([`DELETE ${asked(`${files()}/${file.procoreId}`)}`]);
  });
});

describe('what is wrong', () => {
  test.each<[string, string, () => object, string, string, string]>([
    ['no name', 'folderCreate', () => ({ projectId: projectId(), name: ' ' }), FOLDER, 'REQUIRED', 'name'],
    [
      'a parent of another project',
      'folderCreate',
      () => ({ projectId: projectId(), name: 'a', parentId: gid('Folder', 1, 2, 3) }),
      FOLDER,
      'INVALID',
      'parentId',
    ],
    [
      'an upload that is none',
      'fileCreate',
      () => ({ projectId: projectId(), uploadId: 'x' }),
      FILE,
      'INVALID',
      'uploadId',
    ],
    ['nothing to change', 'fileUpdate', () => ({ fileId: '7', projectId: projectId() }), FILE, 'REQUIRED', ''],
    [
      'no name for a folder of the company',
      'folderUpdate',
      () => ({ folderId: '7', tracked: true }),
      FOLDER,
      'REQUIRED',
      'name',
    ],
  ])('%s is said before anything is sent', async (_, mutation, input, shown, code, field) => {
    const { userErrors } = await run(mutation, input(), shown);
    expect(userErrors).toMatchObject([{ code, field: field === '' ? null : field.split('.') }]);
    expect(pair().calls()).toEqual([]);
  });

  test('what Procore rejects comes back on its field', async () => {
    const { folder } = await run('folderCreate', { projectId: projectId(), name: 'Taken' }, FOLDER);
    expect((await run('folderCreate', { projectId: projectId(), name: 'Taken' }, FOLDER)).userErrors).toMatchObject([
      { code: 'TAKEN', field: ['name'] },
    ]);
    expect((await run('folderUpdate', { folderId: folder.id, parentId: folder.id }, FOLDER)).userErrors).toMatchObject([
      { code: 'INVALID', field: ['parentId'] },
    ]);
    const input = { projectId: projectId(), uploadId: '0f8fad5b-d9cb-469f-a165-70867728950e' };
    expect((await run('fileCreate', input, FILE)).userErrors).toMatchObject([{ code: 'INVALID', field: ['uploadId'] }]);
  });
});

test('a file of several segments is downloaded as it was uploaded', async () => {
  const segments = [someBytes(5 * 1024 ** 2, 4), someBytes(5 * 1024 ** 2, 5), someBytes(777, 6)];
  const uploadId = await uploaded(pair(), { projectId: projectId() }, 'Model.dwg', segments);
  const { file } = await run('fileCreate', { projectId: projectId(), uploadId }, FILE);
  expect((await download(file.downloadUrl)).equals(Buffer.concat(segments))).toBe(true);
});
