// The tree of documents: folder by folder, or from the list as a whole, whichever takes fewer calls.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const places = () => {
  const { big } = pair().sandbox.world;
  const [project, , , , , full] = big.projectIds;
  return { company: big.id, project: project!, full: full! };
};

async function inProject(fields: string, project = places().project) {
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', places().company, project) })).project;
}

const root = (more: string, project = places().project) => `GET /rest/v1.0/folders?project_id=${project}${more}`;
const show = (id: string | number, more = '', project = places().project) =>
  `GET /rest/v1.0/folders/${id}?project_id=${project}${more}`;
const list = (more = '', project = places().project, page = 1) =>
  `GET /rest/v1.0/projects/${project}/documents?view=extended${more}&page=${page}&per_page=2000`;
const FOLDERS = '&filters[document_type]=folder';
const WITHOUT_FILES = '&exclude_files=true';
const WITHOUT_FOLDERS = '&exclude_folders=true';

interface Tree {
  readonly name: string;
  readonly folders?: readonly Tree[];
  readonly files?: readonly { readonly name: string }[];
}

const at = ({ folders = [] }: Tree, ...path: readonly string[]): Tree => {
  const [name, ...more] = path;
  const found = folders.find((folder) => folder.name === name);
  if (!found) throw new Error(`no folder ${name}`);
  return more.length === 0 ? found : at(found, ...more);
};
const named = (items: readonly { readonly name: string }[] | undefined) => items?.map(({ name }) => name);

describe('the topmost folder', () => {
  test('with what is directly in it is one call, of no more than is selected', async () => {
    await inProject('rootFolder { id name path hasChildren parent { id } }');
    expect(pair().calls()).toEqual([root(`${WITHOUT_FOLDERS}${WITHOUT_FILES}`)]);
    const { rootFolder } = await inProject(
      'rootFolder { name folders { name hasChildren } files { name versions { number } } }',
    );
    expect(named(rootFolder.folders)).toEqual([
      'Drawings',
      'Specs',
      'Contracts',
      'Safety',
      'Photos',
      'Schedule',
      'Closeout',
      'Recycle Bin',
    ]);
    expect(named(rootFolder.files)).toEqual(['Read Me First.pdf', 'Project Directory.xlsx']);
    expect(pair().calls()).toEqual([root('')]);
  });

  test('three levels deep, with files, costs the list besides, and no call for any folder', async () => {
    const { rootFolder } = await inProject(
      'rootFolder { name folders { name folders { name folders { name files { name } } } } }',
    );
    expect(named(at(rootFolder, 'Drawings', 'MEP').folders)).toEqual(['Mechanical', 'Electrical']);
    expect(named(at(rootFolder, 'Closeout', 'O&M Manuals', 'Electrical').files)).toContain('Switchgear Manual 1.pdf');
    expect(pair().calls()).toEqual([root(WITHOUT_FILES), list()]);
  });

  test('without files, the list of folders is enough', async () => {
    const { rootFolder } = await inProject(
      'rootFolder { folders { name folders { name folders { name folders { name parent { name } } } } } }',
    );
    const addendum = at(rootFolder, 'Drawings', 'Architectural', 'Superseded').folders;
    expect(addendum).toEqual([{ name: 'Addendum 1', parent: { name: 'Superseded' } }]);
    expect(pair().calls()).toEqual([root(WITHOUT_FILES), list(FOLDERS)]);
  });

  test('what the list knows besides takes no call more', async () => {
    const { rootFolder } = await inProject(
      'rootFolder { folders { name createdBy { name } createdAt files { name createdBy { name } byteSize readOnly } } }',
    );
    expect(at(rootFolder, 'Schedule').files).toMatchObject([{ readOnly: true, byteSize: expect.any(Number) }]);
    expect(pair().calls()).toEqual([root(WITHOUT_FILES), list()]);
  });

  test('of a company: the same', async () => {
    const { company } = places();
    const { company: found } = await pair().data(
      'query C($id: ID!) { company(id: $id) { rootFolder { folders { name folders { name files { name } } } } } }',
      { id: String(company) },
    );
    expect(named(at(found.rootFolder, 'Templates', 'Field').files)).toContain('Pre-Task Plan 2.pdf');
    const documents = `GET /rest/v1.0/companies/${company}`;
    expect(pair().calls()).toEqual([
      `${documents}/documents?view=extended&page=1&per_page=2000`,
      `${documents}/folders?exclude_files=true`,
    ]);
  });
});

describe('a folder', () => {
  const idOf = async (name: string, project = places().project): Promise<string> => {
    const query = `documents(first: 200, filter: { type: FOLDER }) { nodes { name procoreId } }`;
    const { documents } = await inProject(query, project);
    pair().forget();
    return documents.nodes.find((folder: { name: string }) => folder.name === name).procoreId;
  };

  test('by its id with what is directly in it is one call', async () => {
    const id = await idOf('Electrical');
    await inProject(`folder(id: "${id}") { name folders { name } }`);
    expect(pair().calls()).toEqual([show(id, WITHOUT_FILES)]);
    await inProject(`folder(id: "${id}") { name files { name } }`);
    expect(pair().calls()).toEqual([show(id, WITHOUT_FOLDERS)]);
    const { folder } = await inProject(
      `folder(id: "${id}") { name parent { name } folders { name } files { name versions { number } } }`,
    );
    expect(folder).toMatchObject({ parent: { name: 'MEP' }, folders: [{ name: 'Panel Schedules' }] });
    const calls = pair().calls();
    expect(calls).toHaveLength(2);
    expect(calls).toContain(show(id));
    expect(calls).toContainEqual(expect.stringMatching(/exclude_folders=true&exclude_files=true$/));
  });

  test('by its id with all that is below it is the list alone', async () => {
    const id = await idOf('Drawings');
    const { folder } = await inProject(`folder(id: "${id}") { folders { name folders { name files { name } } } }`);
    expect(named(at(folder, 'MEP', 'Electrical').files)).toContain('E-101.pdf');
    expect(pair().calls()).toEqual([list()]);
  });

  test('with others of a page: what is in them comes from one list for all', async () => {
    const { documents } = await inProject(
      'documents(first: 6, filter: { type: FOLDER }) { nodes { name ... on Folder { folders { name } files { name } } } }',
    );
    expect(named(at({ name: '', folders: documents.nodes }, 'Drawings').folders)).toEqual([
      'Architectural',
      'Structural',
      'MEP',
    ]);
    expect(pair().calls()).toEqual([list(), list(FOLDERS).replace('per_page=2000', 'per_page=6')].sort());
  });

  test('of a project with thousands: shows, as long as they are fewer than the pages of the list', async () => {
    const { full } = places();
    const closeout = await idOf('Closeout', full);
    // Nobody has seen how long the list is: its first page tells, and the rest of it is not worth it.
    const { folder } = await inProject(`folder(id: "${closeout}") { folders { name files { name } } }`, full);
    const below: string[] = folder.folders.map(({ name }: Tree) => name);
    expect(below).toEqual(['O&M Manuals', 'Warranties', 'As-Builts']);
    const [first, ...more] = pair().calls().reverse();
    expect(first).toBe(list('', full));
    expect(more).toContain(show(closeout, '', full));
    expect(more.filter((call) => call.endsWith(WITHOUT_FOLDERS))).toHaveLength(3);
    expect(more).toHaveLength(4);
    // Now it is known.
    const photos = await idOf('Photos', full);
    const { folder: known } = await inProject(`folder(id: "${photos}") { folders { name files { name } } }`, full);
    expect(at(known, 'Progress').files).toHaveLength(4040);
    const [whole, ...others] = pair()
      .calls()
      .sort((one, other) => one.length - other.length);
    expect(whole).toBe(show(photos, WITHOUT_FILES, full));
    expect(others.map((call) => call.replace(/\d+\?/, '?'))).toEqual(Array(2).fill(show('', WITHOUT_FOLDERS, full)));
    // With more of them than the list has pages, the list is read to its end.
    const { rootFolder } = await inProject('rootFolder { folders { name files { name } } }', full);
    expect(named(at(rootFolder, 'Specs').files)).toEqual(['Project Manual.pdf']);
    const pages = [1, 2, 3].map((page) => list('', full, page));
    expect(pair().calls()).toEqual([root(WITHOUT_FILES, full), ...pages]);
  });
});

describe('a tree that is none', () => {
  const codesOf = (errors: readonly { extensions: { code: string }; path?: readonly (string | number)[] }[]) =>
    errors.map(({ extensions, path }) => [extensions.code, path?.join('.')]);
  const ask = (fields: string) =>
    pair().query(`query P($id: ID!) { project(id: $id) { ${fields} } }`, {
      id: gid('Project', places().company, places().project),
    });
  const folder = (id: number, parent_id: number | null, more: object = {}) => ({
    ...{ id, parent_id, name: `F${id}`, document_type: 'folder', is_deleted: false, is_recycle_bin: false },
    ...more,
  });

  test('whose folders loop ends in an error for those, and for those only', async () => {
    const rootFolder = { ...folder(1, null), files: [], folders: [folder(2, 1), folder(3, 1), folder(5, 1)] };
    pair().sandbox.addFault({ match: '^GET /rest/v1.0/folders\\?', kind: 200, body: rootFolder });
    const flat = [folder(2, 3), folder(3, 2), folder(5, 1), folder(6, 5), folder(7, 2)];
    pair().sandbox.addFault({ match: '/documents\\?', kind: 200, body: flat });
    const { data, errors } = await ask('rootFolder { folders { name folders { name folders { name } } } }');
    expect(data.project.rootFolder.folders).toEqual([
      { name: 'F2', folders: null },
      { name: 'F3', folders: null },
      { name: 'F5', folders: [{ name: 'F6', folders: [] }] },
    ]);
    expect(codesOf(errors)).toEqual([
      ['UPSTREAM_BAD_RESPONSE', 'project.rootFolder.folders.0.folders'],
      ['UPSTREAM_BAD_RESPONSE', 'project.rootFolder.folders.1.folders'],
    ]);
  });

  test('whose folder is in itself ends there', async () => {
    const body = { ...folder(4, 4), files: [], folders: [folder(4, 4)] };
    pair().sandbox.addFault({ match: '^GET /rest/v1.0/folders/4', kind: 200, body });
    const { data, errors } = await ask('folder(id: "4") { name parent { name } folders { name } }');
    expect(data.project.folder).toEqual({ name: 'F4', parent: null, folders: null });
    expect(codesOf(errors)).toEqual([['UPSTREAM_BAD_RESPONSE', 'project.folder.folders']]);
  });

  test('a parent that is hidden is null with an error, and takes nothing else down', async () => {
    pair().sandbox.addFault({ match: '^GET /rest/v1.0/folders/', kind: 404 });
    const { data, errors } = await ask(
      'documents(first: 1, filter: { type: FILE }, search: "E-101") { nodes { name parent { name } } }',
    );
    for (const { name, parent } of data.project.documents.nodes)
      expect({ name, parent }).toEqual({ name: expect.any(String), parent: { name: null } });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['NOT_FOUND']));
  });

  test('what was thrown away is in the recycle bin only', async () => {
    const deleted = { is_deleted: true };
    const bin = folder(9, 1, { is_recycle_bin: true });
    const rootFolder = { ...folder(1, null), files: [], folders: [folder(2, 1), folder(3, 1, deleted), bin] };
    pair().sandbox.addFault({ match: '^GET /rest/v1.0/folders\\?', kind: 200, body: rootFolder });
    const flat = [
      folder(2, 1),
      folder(3, 1, deleted),
      bin,
      folder(4, 9, deleted),
      folder(5, 4, deleted),
      folder(6, 2, deleted),
    ];
    pair().sandbox.addFault({ match: '/documents\\?', kind: 200, body: flat });
    const { data } = await ask('rootFolder { folders { name folders { name folders { name } } } }');
    expect(data.project.rootFolder.folders).toEqual([
      { name: 'F2', folders: [] },
      { name: 'F9', folders: [{ name: 'F4', folders: [{ name: 'F5' }] }] },
    ]);
  });

  test('a list that fails leaves what the topmost folder said', async () => {
    pair().sandbox.addFault({ match: '/documents\\?', kind: 500 });
    const { data, errors } = await ask('rootFolder { name folders { name folders { name } } }');
    expect(named(data.project.rootFolder.folders)).toContain('Drawings');
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UPSTREAM_ERROR']));
  });
});
