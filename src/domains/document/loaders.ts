// How folders, files, their versions and tags are completed: of a project or of a company.
import type { ProcoreId } from '../../kernel/procore-id.js';
import type { Endpoint, ListCall, ListEndpoint } from '../../procore/endpoint.js';
import { inCompanyOrProject, inProject, type Noun } from '../../procore/read/noun.js';
import type { InCompanyOrProject, InProject } from '../../procore/read/record.js';
import type { Source } from '../../procore/read/source.js';
import type { WireNamed } from '../../procore/values.js';
import * as rest from './rest.js';
import * as shapes from './shapes.js';

type Key = InCompanyOrProject;
type Documents = readonly Source<rest.DocumentWire, Key>[];

type Place = Readonly<Record<string, ProcoreId>>;
const ofProject = ({ project }: Key): Place => (project === undefined ? {} : { project_id: project });
const one = (key: Key): Place => ({ ...ofProject(key), id: key.id });

/** The list answers with both: whoever waits for one of them waits for its noun. */
const listAs = (noun: string, endpoint: ListEndpoint<string, rest.DocumentWire>) => ({ ...endpoint, noun });

/** The lists that tell what is below a folder: of folders, and of everything. */
const treeQueries = { folders: [rest.extended, rest.foldersOnly], all: [rest.extended] } as const;

/** The list that tells what is below the folders of a place, down to the last: with files or without. */
export const treeCall = (key: Key, withFiles: boolean): ListCall<string, rest.DocumentWire> => ({
  endpoint: key.project === undefined ? rest.companyDocumentList : rest.projectDocumentList,
  path: ofProject(key),
  query: withFiles ? treeQueries.all : treeQueries.folders,
});

function folderSources(
  show: Endpoint<string, rest.DocumentWire>,
  list: ListEndpoint<string, rest.DocumentWire>,
): Documents {
  const tree = {
    kind: 'tree' as const,
    endpoint: listAs('Folder', list),
    path: ofProject,
    parentOf: ({ parent_id }: rest.DocumentWire) => parent_id,
    deep: ['folder_tree', 'whole_tree'],
  };
  return [
    ...Object.entries(shapes.folderParts).map(([name, part]) => ({
      kind: 'show' as const,
      name: `show ${name}`,
      endpoint: show,
      path: one,
      ...part,
    })),
    {
      kind: 'whole',
      name: 'list',
      endpoint: listAs('Folder', list),
      path: ofProject,
      query: treeQueries.folders,
      ...shapes.folderListed,
    },
    { ...tree, name: 'folders', query: treeQueries.folders, ...shapes.folderInFolders },
    { ...tree, name: 'tree', query: treeQueries.all, ...shapes.folderInTree },
  ];
}

function fileSources(
  show: Endpoint<string, rest.DocumentWire>,
  showOfFolder: Endpoint<string, rest.DocumentWire>,
  list: ListEndpoint<string, rest.DocumentWire>,
): Documents {
  return [
    {
      kind: 'show',
      name: 'newest',
      endpoint: show,
      path: one,
      query: [rest.newestOnly],
      ...shapes.fileShownWithNewest,
    },
    { kind: 'show', name: 'show', endpoint: show, path: one, ...shapes.fileShown },
    {
      kind: 'siblings',
      name: 'folder',
      endpoint: { ...showOfFolder, noun: 'File' },
      path: one,
      query: shapes.folderParts.files.query,
      above: 'parent_id',
      siblingsIn: ({ files }) => files ?? [],
      ...shapes.fileShown,
    },
    {
      kind: 'whole',
      name: 'list',
      endpoint: listAs('File', list),
      path: ofProject,
      query: [rest.extended, rest.filesOnly],
      ...shapes.fileListed,
    },
  ];
}

/** The sources of what a company has as well as its projects. */
const either =
  <Wire>(ofCompany: readonly Source<Wire, Key>[], inside: readonly Source<Wire, Key>[]) =>
  ({ project }: Key) =>
    project === undefined ? ofCompany : inside;

export const folder: Noun<rest.DocumentWire, Key> = {
  name: 'Folder',
  ...inCompanyOrProject,
  embedded: [],
  sources: either(
    folderSources(rest.companyFolderShow, rest.companyDocumentList),
    folderSources(rest.projectFolderShow, rest.projectDocumentList),
  ),
};

export const file: Noun<rest.DocumentWire, Key> = {
  name: 'File',
  ...inCompanyOrProject,
  embedded: [],
  sources: either(
    fileSources(rest.companyFileShow, rest.companyFolderShow, rest.companyDocumentList),
    fileSources(rest.projectFileShow, rest.projectFolderShow, rest.projectDocumentList),
  ),
};

const versionSources = (
  endpoint: Endpoint<string, rest.FileVersionWire>,
): readonly Source<rest.FileVersionWire, Key>[] => [
  { kind: 'show', name: 'show', endpoint, path: one, ...rest.fileVersionShown },
];

export const fileVersion: Noun<rest.FileVersionWire, Key> = {
  name: 'FileVersion',
  ...inCompanyOrProject,
  embedded: [
    ...['number', 'notes', 'name', 'fileType', 'byteSize', 'downloadUrl', 'url'],
    ...['createdBy', 'uploadedBy', 'createdAt'],
  ],
  sources: either(versionSources(rest.companyFileVersionShow), versionSources(rest.projectFileVersionShow)),
};

export const documentTag: Noun<WireNamed, InProject> = {
  name: 'DocumentTag',
  ...inProject,
  embedded: ['name'],
  sources: [
    {
      kind: 'whole',
      name: 'list',
      endpoint: rest.documentTagList,
      path: ({ project }) => ({ project_id: project }),
      fields: rest.documentTagView.fields,
    },
  ],
};
