// Writing documents: folders, files and their versions, of projects and of companies.
import { type ProcoreId, wireId } from '../../kernel/procore-id.js';
import { userError } from '../../kernel/user-errors.js';
import type {
  Context,
  FileCheckInInput,
  FileCheckOutInput,
  FileCreateInput,
  FileDeleteInput,
  FileUpdateInput,
  FileVersionCreateInput,
  FolderCreateInput,
  FolderDeleteInput,
  FolderUpdateInput,
  MutationResolvers,
} from '../../graphql/generated.js';
import type { Call, WriteEndpoint } from '../../procore/endpoint.js';
import { type EncodedInput, encodeChange, encodeInput, type InputTable } from '../../procore/input.js';
import * as input from '../../procore/input-kinds.js';
import { objectIn, placeIn } from '../../procore/input-place.js';
import { mutationField, type Send } from '../../procore/mutation-field.js';
import type { InCompanyOrProject } from '../../procore/record.js';
import { answeredObject } from '../../procore/submit.js';
import { type DocumentWire, fileVersionShown } from './rest.js';
import * as rest from './rest-writes.js';
import { fileShown, folderParts } from './shapes.js';

type Place = 'projectId' | 'companyId' | 'idempotencyKey';

const common = {
  parentId: input.objectId('parent_id', 'Folder', [1, 2]),
  tracked: input.asIs<boolean>('is_tracked'),
  private: input.asIs<boolean>('explicit_permissions'),
  customFields: input.customFields,
};
const folderTable: InputTable<Omit<FolderUpdateInput, Place | 'folderId'>> = {
  ...common,
  name: input.filledText('name'),
};
const updateTable: InputTable<Omit<FileUpdateInput, Place | 'fileId'>> = {
  ...folderTable,
  description: input.asIs('description'),
  uploadId: input.uploadId('upload_uuid'),
};
const createTable: InputTable<Omit<FileCreateInput, Place>> = {
  ...updateTable,
  renameWhenTaken: input.asIs('unique_name'),
};
const versionTable: InputTable<Omit<FileVersionCreateInput, Place | 'fileId'>> = {
  uploadId: input.uploadId('upload_uuid'),
  name: input.filledText('name'),
  notes: input.asIs('notes'),
};

/** The two of an endpoint. */
interface Twins<Wire> {
  readonly company: WriteEndpoint<string, Wire>;
  readonly project: WriteEndpoint<string, Wire>;
}

/** A call of whichever of the two is meant. */
function callAt<Wire>(
  { company, project }: Twins<Wire>,
  at: ProcoreId | undefined,
  path: Readonly<Record<string, ProcoreId>>,
  body?: object,
): Call<string, Wire> {
  const sent = body === undefined ? {} : { body };
  return at === undefined
    ? { endpoint: company, path, ...sent }
    : { endpoint: project, path: { ...path, project_id: at }, ...sent };
}

const idsAbove = ({ company, project }: InCompanyOrProject) => (project === undefined ? [company] : [company, project]);

/** Changes a file. @throws Refused */
async function changeFile(key: InCompanyOrProject, encoded: EncodedInput, context: Context, send: Send) {
  const twins: Twins<DocumentWire> = { company: rest.companyFileUpdate, project: rest.projectFileUpdate };
  const call = callAt(twins, key.project, { id: key.id }, { file: encoded.body });
  const wire = await send({ company: key.company, call, input: encoded, missing: ['fileId'] });
  return context.loaders.file.written(key, answeredObject(wire), fileShown);
}

const checkout = (until: string | null): EncodedInput => ({
  body: { checked_out_until: until },
  errors: [],
  pathOf: (wire) => (wire === 'checked_out_until' ? ['until'] : null),
});

const noFolder = { folder: null } as const;
const noFile = { file: null } as const;
const nothing = { deletedId: null } as const;

export const Mutation = {
  folderCreate: mutationField(
    [rest.projectFolderCreate, rest.companyFolderCreate],
    noFolder,
    async (given: FolderCreateInput, context: Context, send) => {
      const { projectId, companyId, idempotencyKey: _, ...fields } = given;
      const [company, project] = placeIn({ projectId, companyId }, context);
      const encoded = encodeInput(folderTable, fields, project === undefined ? [company] : [company, project]);
      const twins: Twins<DocumentWire> = { company: rest.companyFolderCreate, project: rest.projectFolderCreate };
      const call = callAt(twins, project, {}, { folder: encoded.body });
      const wire = answeredObject(await send({ company, call, input: encoded, missing: ['parentId'] }));
      const key = { company, project, id: wireId(wire.id) };
      return { folder: context.loaders.folder.written(key, wire, folderParts.whole) };
    },
  ),

  folderUpdate: mutationField(
    [rest.projectFolderUpdate, rest.companyFolderUpdate],
    noFolder,
    async (given: FolderUpdateInput, context: Context, send) => {
      const { folderId, projectId, companyId, idempotencyKey: _, ...changes } = given;
      const { folder } = context.loaders;
      const key = objectIn(folder, 'folderId', folderId, { projectId, companyId }, context);
      const encoded = encodeChange(folderTable, changes, idsAbove(key));
      const isNameless = key.project === undefined && encoded.errors.length === 0 && !('name' in encoded.body);
      const nameless = isNameless ? [userError('REQUIRED', ['name'], 'is required for a folder of the company')] : [];
      const said = { ...encoded, errors: [...encoded.errors, ...nameless] };
      const twins: Twins<DocumentWire> = { company: rest.companyFolderUpdate, project: rest.projectFolderUpdate };
      const call = callAt(twins, key.project, { id: key.id }, { folder: encoded.body });
      const wire = await send({ company: key.company, call, input: said, missing: ['folderId'] });
      return { folder: folder.written(key, answeredObject(wire), folderParts.bare) };
    },
  ),

  folderDelete: mutationField(
    [rest.projectFolderDelete, rest.companyFolderDelete],
    nothing,
    async (given: FolderDeleteInput, context: Context, send) => {
      const { folder } = context.loaders;
      const key = objectIn(folder, 'folderId', given.folderId, given, context);
      const twins: Twins<never> = { company: rest.companyFolderDelete, project: rest.projectFolderDelete };
      await send({ company: key.company, call: callAt(twins, key.project, { id: key.id }), missing: ['folderId'] });
      return { deletedId: folder.globalId(key) };
    },
  ),

  fileCreate: mutationField(
    [rest.projectFileCreate, rest.companyFileCreate],
    noFile,
    async (given: FileCreateInput, context: Context, send) => {
      const { projectId, companyId, idempotencyKey: _, ...fields } = given;
      const [company, project] = placeIn({ projectId, companyId }, context);
      const encoded = encodeInput(createTable, fields, project === undefined ? [company] : [company, project]);
      const twins: Twins<DocumentWire> = { company: rest.companyFileCreate, project: rest.projectFileCreate };
      const call = callAt(twins, project, {}, { file: encoded.body });
      const wire = answeredObject(await send({ company, call, input: encoded, missing: ['parentId'] }));
      const key = { company, project, id: wireId(wire.id) };
      return { file: context.loaders.file.written(key, wire, fileShown) };
    },
  ),

  fileUpdate: mutationField(
    [rest.projectFileUpdate, rest.companyFileUpdate],
    noFile,
    async (given: FileUpdateInput, context: Context, send) => {
      const { fileId, projectId, companyId, idempotencyKey: _, ...changes } = given;
      const key = objectIn(context.loaders.file, 'fileId', fileId, { projectId, companyId }, context);
      const encoded = encodeChange(updateTable, changes, idsAbove(key));
      return { file: await changeFile(key, encoded, context, send) };
    },
  ),

  fileCheckOut: mutationField(
    [rest.projectFileUpdate, rest.companyFileUpdate],
    noFile,
    async (given: FileCheckOutInput, context: Context, send) => {
      const key = objectIn(context.loaders.file, 'fileId', given.fileId, given, context);
      return { file: await changeFile(key, checkout(given.until), context, send) };
    },
  ),

  fileCheckIn: mutationField(
    [rest.projectFileUpdate, rest.companyFileUpdate],
    noFile,
    async (given: FileCheckInInput, context: Context, send) => {
      const key = objectIn(context.loaders.file, 'fileId', given.fileId, given, context);
      return { file: await changeFile(key, checkout(null), context, send) };
    },
  ),

  fileDelete: mutationField(
    [rest.projectFileDelete, rest.companyFileDelete],
    nothing,
    async (given: FileDeleteInput, context: Context, send) => {
      const { file } = context.loaders;
      const key = objectIn(file, 'fileId', given.fileId, given, context);
      const twins: Twins<never> = { company: rest.companyFileDelete, project: rest.projectFileDelete };
      await send({ company: key.company, call: callAt(twins, key.project, { id: key.id }), missing: ['fileId'] });
      return { deletedId: file.globalId(key) };
    },
  ),

  fileVersionCreate: mutationField(
    [rest.projectFileVersionCreate, rest.companyFileVersionCreate],
    { fileVersion: null, file: null },
    async (given: FileVersionCreateInput, context: Context, send) => {
      const { fileId, projectId, companyId, idempotencyKey: _, ...fields } = given;
      const { file, fileVersion } = context.loaders;
      const key = objectIn(file, 'fileId', fileId, { projectId, companyId }, context);
      const encoded = encodeInput(versionTable, fields, idsAbove(key));
      const twins = { company: rest.companyFileVersionCreate, project: rest.projectFileVersionCreate };
      const call = callAt(twins, key.project, { parent_id: key.id }, { file_version: encoded.body });
      const sent = await send({ company: key.company, call, input: encoded, missing: ['fileId'] });
      const wire = answeredObject(sent);
      return {
        fileVersion: fileVersion.written({ ...key, id: wireId(wire.id) }, wire, fileVersionShown),
        file: file.changed(key),
      };
    },
  ),
} satisfies Partial<MutationResolvers>;
