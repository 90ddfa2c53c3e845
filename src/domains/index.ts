// The registry: every slice, once. Loaders, resolvers and the types of records follow from this list.
import type { Connection } from '../kernel/connection.js';
import type { Operation } from '../procore/operation.js';
import { type Noun, NounLoader } from '../procore/read/noun.js';
import type { ProcoreRecord, RecordKey } from '../procore/read/record.js';
import type { WireObject } from '../procore/read/source.js';
import type { AttachmentValue } from '../procore/values.js';
import * as classification from './classification/index.js';
import * as company from './company/index.js';
import * as costCode from './cost-code/index.js';
import * as crew from './crew/index.js';
import * as customField from './custom-field/index.js';
import * as distributionGroup from './distribution-group/index.js';
import * as document from './document/index.js';
import * as drawing from './drawing/index.js';
import * as insurance from './insurance/index.js';
import * as location from './location/index.js';
import * as office from './office/index.js';
import * as permissionTemplate from './permission-template/index.js';
import * as person from './person/index.js';
import * as photo from './photo/index.js';
import * as project from './project/index.js';
import * as projectHome from './project-home/index.js';
import * as projectMember from './project-member/index.js';
import * as rfi from './rfi/index.js';
import * as role from './role/index.js';
import * as specification from './specification/index.js';
import * as submittal from './submittal/index.js';
import * as submittalPackage from './submittal-package/index.js';
import * as submittalSetting from './submittal-setting/index.js';
import * as timecard from './timecard/index.js';
import * as trade from './trade/index.js';
import * as upload from './upload/index.js';
import * as user from './user/index.js';
import * as vendor from './vendor/index.js';
import * as vendorComment from './vendor-comment/index.js';
import * as workClassification from './work-classification/index.js';

export const nouns = {
  ...classification.nouns,
  ...company.nouns,
  ...costCode.nouns,
  ...crew.nouns,
  ...customField.nouns,
  ...distributionGroup.nouns,
  ...document.nouns,
  ...drawing.nouns,
  ...insurance.nouns,
  ...location.nouns,
  ...office.nouns,
  ...permissionTemplate.nouns,
  ...person.nouns,
  ...photo.nouns,
  ...project.nouns,
  ...projectHome.nouns,
  ...projectMember.nouns,
  ...rfi.nouns,
  ...role.nouns,
  ...specification.nouns,
  ...submittal.nouns,
  ...submittalPackage.nouns,
  ...submittalSetting.nouns,
  ...timecard.nouns,
  ...trade.nouns,
  ...user.nouns,
  ...vendor.nouns,
  ...vendorComment.nouns,
  ...workClassification.nouns,
};

/** Timecards are of people; whose account it is the slice of people finds. */
const ofAccounts = { User: { timecardEntries: timecard.ofAccount(person.resolvers.User.person) } };

export const slices = [
  classification.resolvers,
  company.resolvers,
  costCode.resolvers,
  crew.resolvers,
  customField.resolvers,
  distributionGroup.resolvers,
  document.resolvers,
  drawing.resolvers,
  insurance.resolvers,
  location.resolvers,
  office.resolvers,
  permissionTemplate.resolvers,
  person.resolvers,
  photo.resolvers,
  project.resolvers,
  projectHome.resolvers,
  projectMember.resolvers,
  rfi.resolvers,
  role.resolvers,
  specification.resolvers,
  submittal.resolvers,
  submittalPackage.resolvers,
  submittalSetting.resolvers,
  timecard.resolvers,
  ofAccounts,
  trade.resolvers,
  upload.resolvers,
  user.resolvers,
  vendor.resolvers,
  vendorComment.resolvers,
  workClassification.resolvers,
] as const;

const { people } = person.resolvers.Project;

/** The lists of a project that Procore can search by a text, by what they hold. */
export const searches = {
  DOCUMENT: document.resolvers.Project.documents,
  /** Those with an account are found as users. */
  PERSON: {
    asks: people.asks,
    page: (...[project, args, context, selected]: Parameters<typeof people.page>) =>
      people.page(project, { ...args, filter: { account: 'WITHOUT' } }, context, selected),
  },
  RFI: rfi.resolvers.Project.rfis,
  SUBMITTAL: submittal.resolvers.Project.submittals,
  USER: user.resolvers.Project.users,
  VENDOR: vendor.resolvers.Project.vendors,
};

type LoaderOf<N> = N extends Noun<infer Wire, infer Key> ? NounLoader<Wire, Key> : never;
type RecordOf<Name extends keyof typeof nouns> = Name extends unknown
  ? (typeof nouns)[Name] extends Noun<infer Wire, infer Key>
    ? ProcoreRecord<Wire, Key>
    : never
  : never;

/** One loader per noun, for one operation. */
export type Loaders = { readonly [Name in keyof typeof nouns]: LoaderOf<(typeof nouns)[Name]> };

export function createLoaders(operation: Operation): Loaders {
  const create = <Wire extends WireObject, Key extends RecordKey>(noun: Noun<Wire, Key>) =>
    new NounLoader(noun, operation);
  // The type says for each name what the noun of that name makes.
  return Object.fromEntries(
    Object.entries(nouns).map(([name, noun]) => [name, create(noun as Noun<WireObject, RecordKey>)]),
  ) as unknown as Loaders;
}

export type CompanyRecord = RecordOf<'company'>;
export type CostCodeRecord = RecordOf<'costCode'>;
export type CrewRecord = RecordOf<'crew'>;
export type CustomFieldDefinitionRecord = RecordOf<'customFieldDefinition'>;
export type DepartmentRecord = RecordOf<'department'>;
export type DistributionGroupRecord = RecordOf<'distributionGroup'>;
export type DocumentTagRecord = RecordOf<'documentTag'>;
export type DrawingAreaRecord = RecordOf<'drawingArea'>;
export type DrawingDisciplineRecord = RecordOf<'drawingDiscipline'>;
export type DrawingRecord = RecordOf<'drawing'>;
export type DrawingRevisionRecord = RecordOf<'drawingRevision'>;
export type DrawingSetRecord = RecordOf<'drawingSet'>;
export type FileRecord = RecordOf<'file'>;
export type FileVersionRecord = RecordOf<'fileVersion'>;
export type FolderRecord = RecordOf<'folder'>;
export type LocationRecord = RecordOf<'location'>;
export type OfficeRecord = RecordOf<'office'>;
export type PermissionTemplateRecord = RecordOf<'permissionTemplate'>;
export type PersonRecord = RecordOf<'person'>;
export type PhotoAlbumRecord = RecordOf<'photoAlbum'>;
export type PhotoRecord = RecordOf<'photo'>;
export type ProgramRecord = RecordOf<'program'>;
export type ProjectBidTypeRecord = RecordOf<'projectBidType'>;
export type ProjectMemberRecord = RecordOf<'projectMember'>;
export type ProjectOwnerTypeRecord = RecordOf<'projectOwnerType'>;
export type ProjectRecord = RecordOf<'project'>;
export type ProjectRegionRecord = RecordOf<'projectRegion'>;
export type ProjectRoleRecord = RecordOf<'projectRole'>;
export type ProjectStageRecord = RecordOf<'projectStage'>;
export type ProjectToolRecord = RecordOf<'projectTool'>;
export type ProjectTypeRecord = RecordOf<'projectType'>;
export type RfiRecord = RecordOf<'rfi'>;
export type RoleRecord = RecordOf<'role'>;
export type SpecificationAreaRecord = RecordOf<'specificationArea'>;
export type SpecificationDivisionRecord = RecordOf<'specificationDivision'>;
export type SpecificationSectionRecord = RecordOf<'specificationSection'>;
export type SpecificationSectionRevisionRecord = RecordOf<'specificationSectionRevision'>;
export type SpecificationSetRecord = RecordOf<'specificationSet'>;
export type SubJobRecord = RecordOf<'subJob'>;
export type SubmittalPackageRecord = RecordOf<'submittalPackage'>;
export type SubmittalApproverValue = submittal.ApproverValue;
export type SubmittalRecord = RecordOf<'submittal'>;
export type SubmittalResponseRecord = RecordOf<'submittalResponse'>;
export type SubmittalStatusRecord = RecordOf<'submittalStatus'>;
export type SubmittalTypeRecord = RecordOf<'submittalType'>;
export type TimecardEntryRecord = RecordOf<'timecardEntry'>;
export type TimecardTimeTypeRecord = RecordOf<'timecardTimeType'>;
export type TimesheetRecord = RecordOf<'timesheet'>;
export type TradeRecord = RecordOf<'trade'>;
export type UserRecord = RecordOf<'user'>;
export type VendorInsuranceRecord = RecordOf<'vendorInsurance'>;
export type VendorRecord = RecordOf<'vendor'>;
export type WorkClassificationRecord = RecordOf<'workClassification'>;
export type TimecardEntryPage = Connection<TimecardEntryRecord>;
export type NodeRecord = RecordOf<keyof typeof nouns>;
/** What a project is sorted by; types of projects, regions, types of owners and bids are records of one shape. */
export type ProjectClassificationRecord = DepartmentRecord | ProgramRecord | ProjectStageRecord | ProjectTypeRecord;
/** What a downloadable file may be. */
export type FileValue =
  | AttachmentValue
  | FileRecord
  | FileVersionRecord
  | DrawingRevisionRecord
  | PhotoRecord
  | SpecificationDivisionRecord
  | SpecificationSectionRevisionRecord
  | timecard.SignatureValue;
