// Writing documents: folders, files and their versions, of projects and of companies.
import { wireId } from '../../kernel/procore-id.js';
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
import { type EncodedInput, encodeChange, encodeInput, type InputTable, refusing } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { objectIn, placeIn } from '../../procore/write/input-place.js';
import { mutationField, type Send } from '../../procore/write/mutation-field.js';
import type { InCompanyOrProject } from '../../procore/read/record.js';
import { answeredObject } from '../../procore/write/submit.js';
import { twins } from '../../procore/write/twins.js';
import { fileVersionShown } from './rest.js';
import * as rest from './rest-writes.js';
import { fileShown, folderParts } from './shapes.js';

type Place = 'projectId' | 'companyId' | 'idempotencyKey';

const common = {
  parentId: input.kept(input.objectId('parent_id', 'Folder', [1, 2])),
  tracked: input.flag('is_tracked'),
  private: input.flag('explicit_permissions'),
  customFields: input.customFields,
};
const folderTable: InputTable<Omit<FolderUpdateInput, Place | 'folderId'>> = {
  ...common,
  name: input.filledText('name'),
};
const updateTable: InputTable<Omit<FileUpdateInput, Place | 'fileId'>> = {
  ...folderTable,
  description: input.asIs('description'),
  uploadId: input.kept(input.uploadId('upload_uuid')),
};
const createTable: InputTable<Omit<FileCreateInput, Place>> = {
  ...updateTable,
  renameWhenTaken: input.flag('unique_name'),
};
const versionTable: InputTable<Omit<FileVersionCreateInput, Place | 'fileId'>> = {
  uploadId: input.uploadId('upload_uuid'),
  name: input.filledText('name'),
  notes: input.asIs('notes'),
};

const folderCreate = twins(rest.companyFolderCreate, rest.projectFolderCreate);
const folderUpdate = twins(rest.companyFolderUpdate, rest.projectFolderUpdate);
const folderDelete = twins(rest.companyFolderDelete, rest.projectFolderDelete);
const fileCreate = twins(rest.companyFileCreate, rest.projectFileCreate);
const fileUpdate = twins(rest.companyFileUpdate, rest.projectFileUpdate);
const fileDelete = twins(rest.companyFileDelete, rest.projectFileDelete);
const fileVersionCreate = twins(rest.companyFileVersionCreate, rest.projectFileVersionCreate);

const idsAbove = ({ company, project }: InCompanyOrProject) => (project === undefined ? [company] : [company, project]);

/** Changes a file. @throws Refused */
async function changeFile(key: InCompanyOrProject, encoded: EncodedInput, context: Context, send: Send) {
  const call = fileUpdate.call(key.project, { id: key.id }, { file: encoded.body });
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
  folderCreate: mutationField(folderCreate.asks, noFolder, async (given: FolderCreateInput, context: Context, send) => {
    const { projectId, companyId, idempotencyKey: _, ...fields } = given;
    const [company, project] = placeIn({ projectId, companyId }, context);
    const encoded = encodeInput(folderTable, fields, project === undefined ? [company] : [company, project]);
    const call = folderCreate.call(project, {}, { folder: encoded.body });
    const wire = answeredObject(await send({ company, call, input: encoded, missing: ['parentId'] }));
    const key = { company, project, id: wireId(wire.id) };
    return { folder: context.loaders.folder.written(key, wire, folderParts.whole) };
  }),

  folderUpdate: mutationField(folderUpdate.asks, noFolder, async (given: FolderUpdateInput, context: Context, send) => {
    const { folderId, projectId, companyId, idempotencyKey: _, ...changes } = given;
    const { folder } = context.loaders;
    const key = objectIn(folder, 'folderId', folderId, { projectId, companyId }, context);
    const encoded = encodeChange(folderTable, changes, idsAbove(key));
    const isNameless = key.project === undefined && encoded.errors.length === 0 && !('name' in encoded.body);
    const nameless = isNameless ? [userError('REQUIRED', ['name'], 'is required for a folder of the company')] : [];
    const call = folderUpdate.call(key.project, { id: key.id }, { folder: encoded.body });
    const said = refusing(encoded, ...nameless);
    const wire = await send({ company: key.company, call, input: said, missing: ['folderId'] });
    return { folder: folder.written(key, answeredObject(wire), folderParts.bare) };
  }),

  folderDelete: mutationField(folderDelete.asks, nothing, async (given: FolderDeleteInput, context: Context, send) => {
    const { folder } = context.loaders;
    const key = objectIn(folder, 'folderId', given.folderId, given, context);
    const call = folderDelete.call(key.project, { id: key.id });
    await send({ company: key.company, call, missing: ['folderId'] });
    return { deletedId: folder.globalId(key) };
  }),

  fileCreate: mutationField(fileCreate.asks, noFile, async (given: FileCreateInput, context: Context, send) => {
    const { projectId, companyId, idempotencyKey: _, ...fields } = given;
    const [company, project] = placeIn({ projectId, companyId }, context);
    const encoded = encodeInput(createTable, fields, project === undefined ? [company] : [company, project]);
    const call = fileCreate.call(project, {}, { file: encoded.body });
    const wire = answeredObject(await send({ company, call, input: encoded, missing: ['parentId'] }));
    const key = { company, project, id: wireId(wire.id) };
    return { file: context.loaders.file.written(key, wire, fileShown) };
  }),

  fileUpdate: mutationField(fileUpdate.asks, noFile, async (given: FileUpdateInput, context: Context, send) => {
    const { fileId, projectId, companyId, idempotencyKey: _, ...changes } = given;
    const key = objectIn(context.loaders.file, 'fileId', fileId, { projectId, companyId }, context);
    const encoded = encodeChange(updateTable, changes, idsAbove(key));
    return { file: await changeFile(key, encoded, context, send) };
  }),

  fileCheckOut: mutationField(fileUpdate.asks, noFile, async (given: FileCheckOutInput, context: Context, send) => {
    const key = objectIn(context.loaders.file, 'fileId', given.fileId, given, context);
    return { file: await changeFile(key, checkout(given.until), context, send) };
  }),

  fileCheckIn: mutationField(fileUpdate.asks, noFile, async (given: FileCheckInInput, context: Context, send) => {
    const key = objectIn(context.loaders.file, 'fileId', given.fileId, given, context);
    return { file: await changeFile(key, checkout(null), context, send) };
  }),

  fileDelete: mutationField(fileDelete.asks, nothing, async (given: FileDeleteInput, context: Context, send) => {
    const { file } = context.loaders;
    const key = objectIn(file, 'fileId', given.fileId, given, context);
    const call = fileDelete.call(key.project, { id: key.id });
    await send({ company: key.company, call, missing: ['fileId'] });
    return { deletedId: file.globalId(key) };
  }),

  fileVersionCreate: mutationField(
    fileVersionCreate.asks,
    { fileVersion: null, file: null },
    async (given: FileVersionCreateInput, context: Context, send) => {
      const { fileId, projectId, companyId, idempotencyKey: _, ...fields } = given;
      const { file, fileVersion } = context.loaders;
      const key = objectIn(file, 'fileId', fileId, { projectId, companyId }, context);
      const encoded = encodeInput(versionTable, fields, idsAbove(key));
      const call = fileVersionCreate.call(key.project, { parent_id: key.id }, { file_version: encoded.body });
      const sent = await send({ company: key.company, call, input: encoded, missing: ['fileId'] });
      const wire = answeredObject(sent);
      return {
        fileVersion: fileVersion.written({ ...key, id: wireId(wire.id) }, wire, fileVersionShown),
        file: file.changed(key),
      };
    },
  ),
} satisfies Partial<MutationResolvers>;
