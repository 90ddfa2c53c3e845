// Where documents are listed, and where the trees begin: of a project, of a company, of a person.
import type {
  CompanyDocumentFilter,
  CompanyResolvers,
  Context,
  DocumentFilter,
  DocumentSort,
  DocumentSortField,
  DocumentType,
  ProjectDocumentsArgs,
  ProjectResolvers,
  UserDocumentFilter,
  UserDocumentsArgs,
  UserResolvers,
} from '../../graphql/generated.js';
import type { GraphQLResolveInfo } from 'graphql';
import { GatewayError } from '../../kernel/errors.js';
import { type CompanyId, type ProcoreId, wireId } from '../../kernel/procore-id.js';
import { projectFrom } from '../../kernel/project-argument.js';
import type { WindowArguments } from '../../kernel/window.js';
import { connectionField } from '../../procore/read/connection-field.js';
import type { Call, Query } from '../../procore/endpoint.js';
import { asking } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { InCompany, InCompanyOrProject, InProject, RecordKey } from '../../procore/read/record.js';
import * as rest from './rest.js';
import { fileListed, folderListed, folderParts, isFile } from './shapes.js';

type Place = Omit<InCompanyOrProject, 'id'>;

interface Parent {
  readonly key: RecordKey;
}

const filtersAt = (depth: 1 | 2): filter.FilterTable<CompanyDocumentFilter> => ({
  type: filter.choice('filters[document_type]', { FILE: 'file', FOLDER: 'folder' }),
  fileTypes: filter.someTexts('filters[file_type][]'),
  withinFolderId: filter.oneOf('filters[folder_id]', 'Folder', depth),
  createdByIds: filter.someOf('filters[created_by_id][]', 'User', 1),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
  inRecycleBin: filter.flag('filters[is_in_recycle_bin]'),
});

const companyFilters = filtersAt(1);
const projectFilters: filter.FilterTable<DocumentFilter> = {
  ...filtersAt(2),
  tagIds: filter.someOf('filters[custom_tag_ids][]', 'DocumentTag', 2),
  private: filter.flag('filters[private]'),
};

const sortOf = filter.signedSort<DocumentSortField>({
  NAME: 'name',
  UPDATED_AT: 'updated_at',
  TYPE: 'document_type',
  TYPE_THEN_NAME: 'document_type_then_name',
  TYPE_THEN_CREATED_AT: 'document_type_then_created_at',
  TYPE_THEN_UPDATED_AT: 'document_type_then_updated_at',
});

interface DocumentArgs<Filter> extends WindowArguments {
  readonly filter?: Filter | null;
  readonly search?: string | null;
  readonly sort?: DocumentSort | null;
}

const searchAndSort = ({ search, sort }: DocumentArgs<unknown>): Query => [
  ...filter.searchQuery('filters[search]', search),
  ...sortOf(sort),
];

const documentOf = (wire: rest.DocumentWire, place: Place, { loaders }: Context) => {
  const key = { ...place, id: wireId(wire.id) };
  return isFile(wire) ? loaders.file.listed(key, wire, fileListed) : loaders.folder.listed(key, wire, folderListed);
};

/** There is one view, so nothing depends on what is selected. */
const resolvers = (): Readonly<Record<string, unknown>> => ({});

/** Documents of one project, narrowed by what the caller or the parent says. */
const documentsOf = <P extends Parent, Args extends DocumentArgs<DocumentFilter | UserDocumentFilter>>(
  placeOf: (parent: P, args: Args) => InCompany,
  narrow: (args: Args, parent: P) => DocumentFilter | null | undefined,
) =>
  connectionField({
    endpoint: rest.projectDocumentList,
    views: [rest.projectDocumentView],
    list: (parent: P, args: Args) => {
      const { company, id } = placeOf(parent, args);
      return {
        company,
        path: { project_id: id },
        query: [...filter.filterQuery(projectFilters, narrow(args, parent), [company, id]), ...searchAndSort(args)],
      };
    },
    resolvers,
    node: (wire, _view, company, _parent, context: Context, { project_id: project }) =>
      documentOf(wire, { company, project }, context),
  });

/** The same of what a company keeps outside of its projects. */
const documentsOfCompany = <P extends Parent, Args extends DocumentArgs<CompanyDocumentFilter>>(
  narrow: (args: Args, parent: P) => CompanyDocumentFilter | null | undefined,
) =>
  connectionField({
    endpoint: rest.companyDocumentList,
    views: [rest.companyDocumentView],
    list: (parent: P, args: Args) => {
      const { company } = parent.key;
      return {
        company,
        path: {},
        query: [...filter.filterQuery(companyFilters, narrow(args, parent), [company]), ...searchAndSort(args)],
      };
    },
    resolvers,
    node: (wire, _view, company, _parent, context: Context) => documentOf(wire, { company }, context),
  });

type FolderCall = Call<string, rest.DocumentWire>;

/** The topmost folder of a place: with as much of what is in it as is selected. */
async function rootFolder(
  { endpoint, path }: Pick<FolderCall, 'endpoint' | 'path'>,
  place: Place & { readonly company: CompanyId },
  { operation, loaders, selectedFields }: Context,
  info: GraphQLResolveInfo,
) {
  const selected = selectedFields(info);
  const { bare, folders, files, whole } = folderParts;
  const part = selected.has('folders')
    ? selected.has('files')
      ? whole
      : folders
    : selected.has('files')
      ? files
      : bare;
  const wire = await operation.show({ endpoint, path, query: part.query }, place.company, false);
  return loaders.folder.listed({ ...place, id: wireId(wire.id) }, wire, part);
}

/** An id of a project's document says so itself; it is none of the company's. */
function ofCompanyAlone<Key extends InCompanyOrProject>(key: Key, type: string): Key {
  if (key.project === undefined) return key;
  throw new GatewayError('INVALID_ID', {
    argument: 'id',
    message: `\`id\` is the id of a ${type} that belongs to a project.`,
  });
}

export const Company = {
  documents: documentsOfCompany((args: DocumentArgs<CompanyDocumentFilter>) => args.filter),
  rootFolder: asking(
    [rest.companyRootFolder],
    ({ key: { company } }: Parent, _args: object, context: Context, info: GraphQLResolveInfo) =>
      rootFolder({ endpoint: rest.companyRootFolder, path: {} }, { company }, context, info),
  ),
  folder: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.folder.claimed(ofCompanyAlone(loaders.folder.keyFrom(id, 'id', [company]), 'Folder'), selectedFields(info)),
  file: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.file.claimed(ofCompanyAlone(loaders.file.keyFrom(id, 'id', [company]), 'File'), selectedFields(info)),
} satisfies Partial<CompanyResolvers>;

export const Project = {
  documents: documentsOf(
    ({ key }: Parent) => key,
    (args: Partial<ProjectDocumentsArgs>) => args.filter,
  ),
  documentTags: listField({
    endpoint: rest.documentTagList,
    list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
    item: (wire, company, { key: { id: project } }, { loaders }: Context) =>
      loaders.documentTag.listed({ company, project, id: wireId(wire.id) }, wire, rest.documentTagView),
  }),
  rootFolder: asking(
    [rest.projectRootFolder],
    ({ key: { company, id: project } }: Parent, _args: object, context: Context, info: GraphQLResolveInfo) =>
      rootFolder(
        { endpoint: rest.projectRootFolder, path: { project_id: project } },
        { company, project },
        context,
        info,
      ),
  ),
  folder: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.folder.claimed(loaders.folder.keyFrom(id, 'id', [company, project]), selectedFields(info)),
  file: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.file.claimed(loaders.file.keyFrom(id, 'id', [company, project]), selectedFields(info)),
} satisfies Partial<ProjectResolvers>;

/** What a list below a document's tag or a folder can be narrowed by besides. */
interface NarrowedArgs extends DocumentArgs<never> {
  readonly type?: DocumentType | null;
}

export const tagged = documentsOf(
  ({ key: { company, project } }: { readonly key: InProject }): InCompany => ({ company, id: project }),
  ({ type }: NarrowedArgs, { key: { id } }) => ({ type: type ?? null, tagIds: [id] }),
);

interface FolderParent {
  readonly key: InCompanyOrProject;
}

const belowInCompany = documentsOfCompany((args: NarrowedArgs, { key: { id } }) => ({
  type: args.type ?? null,
  withinFolderId: id,
}));

const belowInProject = documentsOf(
  // Where a folder of the company is listed is said above.
  ({ key: { company, project } }: FolderParent): InCompany => ({ company, id: project as ProcoreId }),
  (args: NarrowedArgs, { key: { id } }) => ({ type: args.type ?? null, withinFolderId: id }),
);

/** A folder with all that is below it, of a project or of the company. */
export const below = asking(
  [...belowInProject.asks, ...belowInCompany.asks],
  (folder: FolderParent, args: NarrowedArgs, context: Context, info: GraphQLResolveInfo) =>
    (folder.key.project === undefined ? belowInCompany : belowInProject)(folder, args, context, info),
  [...belowInProject.views, ...belowInCompany.views],
);

export const User = {
  documents: documentsOf(
    ({ key: { company } }: Parent, { projectId }: UserDocumentsArgs) => ({
      company,
      id: projectFrom(projectId, company),
    }),
    ({ filter: given }, { key: { id } }) => ({ ...given, createdByIds: [id] }),
  ),
} satisfies Partial<UserResolvers>;
