// The lists by which a company sorts its projects, in GraphQL. Their projects are in the project slice.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyResolvers,
  Context,
  DepartmentResolvers,
  ProgramResolvers,
  ProjectBidTypeResolvers,
  ProjectClassificationResolvers,
  ProjectOwnerTypeResolvers,
  ProjectRegionResolvers,
  ProjectStageResolvers,
  ProjectTypeResolvers,
} from '../../graphql/generated.js';
import type { View } from '../../procore/read/connection-field.js';
import type { ListEndpoint } from '../../procore/endpoint.js';
import { fieldsOf } from '../../procore/read/fields.js';
import { listField } from '../../procore/read/list-field.js';
import type { NounLoader } from '../../procore/read/noun.js';
import type { InCompany, RecordKey } from '../../procore/read/record.js';
import { absoluteUrl, coordinatesOf, textOrNull, type WireNamed } from '../../procore/values.js';
import * as rest from './rest.js';

const stage = fieldsOf<rest.ProjectStageWire, InCompany, Context>();
const entry = fieldsOf<WireNamed, InCompany, Context>();
const department = fieldsOf<rest.DepartmentWire, InCompany, Context>();
const program = fieldsOf<rest.ProgramWire, InCompany, Context>();

const kind = { id: entry.globalId, procoreId: entry.procoreId, name: entry.field('name') };

type Name = 'projects';

export const ProjectType: Omit<ProjectTypeResolvers, Name> = kind;
export const ProjectRegion: Omit<ProjectRegionResolvers, Name> = kind;
export const ProjectOwnerType: Omit<ProjectOwnerTypeResolvers, Name> = kind;
export const ProjectBidType: Omit<ProjectBidTypeResolvers, Name> = kind;

export const ProjectStage = {
  id: stage.globalId,
  procoreId: stage.procoreId,
  name: stage.field('name'),
  category: stage.field('category'),
  bidding: stage.field('is_bidding_stage'),
  concept: stage.field('is_concept_stage'),
  default: stage.field('default_stage'),
  readOnly: stage.field('readonly'),
  hideable: stage.field('hideable'),
  hasRfiPrefixes: stage.field('has_rfi_prefixes'),
  hasChildren: stage.field('project_stage_has_children'),
} satisfies Partial<ProjectStageResolvers>;

export const Department = {
  id: department.globalId,
  procoreId: department.procoreId,
  name: department.field('name'),
  originId: department.field('origin_id'),
  originData: department.field('origin_data'),
} satisfies Partial<DepartmentResolvers>;

export const Program = {
  id: program.globalId,
  procoreId: program.procoreId,
  name: program.field('name'),
  address: program.derive(['address_freeform'], ({ address_freeform }) => textOrNull(address_freeform)),
  postalCode: program.derive(['zip'], ({ zip }) => textOrNull(zip)),
  coordinates: program.derive(['latitude', 'longitude'], coordinatesOf),
  website: program.derive(['website'], ({ website }) => textOrNull(website)),
  logoUrl: program.derive(['logo_prostore_file_url'], ({ logo_prostore_file_url: url }) => absoluteUrl(url)),
  photoUrl: program.derive(['photo_prostore_file_url'], ({ photo_prostore_file_url: url }) => absoluteUrl(url)),
  projectCount: program.field('project_count'),
} satisfies Partial<ProgramResolvers>;

export const ProjectClassification: ProjectClassificationResolvers = {
  // A record's noun is its GraphQL type.
  __resolveType: ({ noun }) => noun as Awaited<ReturnType<ProjectClassificationResolvers['__resolveType']>>,
};

/** Every entry of one of the lists. */
const entries = <Wire extends WireNamed>(
  endpoint: ListEndpoint<string, Wire>,
  view: View<Wire>,
  loaderOf: (loaders: Context['loaders']) => NounLoader<Wire, InCompany>,
) =>
  listField({
    endpoint,
    list: ({ key: { company } }: { readonly key: RecordKey }) => ({ company, path: {} }),
    item: (wire, company, _company, { loaders }: Context) =>
      loaderOf(loaders).listed({ company, id: wireId(wire.id) }, wire, view),
  });

export const Company = {
  projectStages: entries(rest.projectStageList, rest.projectStageView, ({ projectStage }) => projectStage),
  projectTypes: entries(rest.projectTypeList, rest.projectTypeView, ({ projectType }) => projectType),
  projectRegions: entries(rest.projectRegionList, rest.projectRegionView, ({ projectRegion }) => projectRegion),
  projectOwnerTypes: entries(
    rest.projectOwnerTypeList,
    rest.projectOwnerTypeView,
    ({ projectOwnerType }) => projectOwnerType,
  ),
  projectBidTypes: entries(rest.projectBidTypeList, rest.projectBidTypeView, ({ projectBidType }) => projectBidType),
  departments: entries(rest.departmentList, rest.departmentView, (loaders) => loaders.department),
  programs: entries(rest.programList, rest.programView, (loaders) => loaders.program),
} satisfies Partial<CompanyResolvers>;
