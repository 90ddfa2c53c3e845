// The registry: every slice, once. Loaders, resolvers and the types of records follow from this list.
import type { Operation } from '../procore/operation.js';
import { type Noun, NounLoader } from '../procore/noun.js';
import type { ProcoreRecord, RecordKey } from '../procore/record.js';
import type { WireObject } from '../procore/source.js';
import type { AttachmentValue } from '../procore/values.js';
import * as classification from './classification/index.js';
import * as company from './company/index.js';
import * as costCode from './cost-code/index.js';
import * as customField from './custom-field/index.js';
import * as insurance from './insurance/index.js';
import * as location from './location/index.js';
import * as office from './office/index.js';
import * as project from './project/index.js';
import * as projectHome from './project-home/index.js';
import * as rfi from './rfi/index.js';
import * as specification from './specification/index.js';
import * as trade from './trade/index.js';
import * as user from './user/index.js';
import * as vendor from './vendor/index.js';
import * as vendorComment from './vendor-comment/index.js';
import * as workClassification from './work-classification/index.js';

export const nouns = {
  ...classification.nouns,
  ...company.nouns,
  ...costCode.nouns,
  ...customField.nouns,
  ...insurance.nouns,
  ...location.nouns,
  ...office.nouns,
  ...project.nouns,
  ...projectHome.nouns,
  ...rfi.nouns,
  ...specification.nouns,
  ...trade.nouns,
  ...user.nouns,
  ...vendor.nouns,
  ...vendorComment.nouns,
  ...workClassification.nouns,
};

export const slices = [
  classification.resolvers,
  company.resolvers,
  costCode.resolvers,
  customField.resolvers,
  insurance.resolvers,
  location.resolvers,
  office.resolvers,
  project.resolvers,
  projectHome.resolvers,
  rfi.resolvers,
  specification.resolvers,
  trade.resolvers,
  user.resolvers,
  vendor.resolvers,
  vendorComment.resolvers,
  workClassification.resolvers,
] as const;

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
export type CustomFieldDefinitionRecord = RecordOf<'customFieldDefinition'>;
export type DepartmentRecord = RecordOf<'department'>;
export type LocationRecord = RecordOf<'location'>;
export type OfficeRecord = RecordOf<'office'>;
export type ProgramRecord = RecordOf<'program'>;
export type ProjectRecord = RecordOf<'project'>;
export type ProjectBidTypeRecord = RecordOf<'projectBidType'>;
export type ProjectOwnerTypeRecord = RecordOf<'projectOwnerType'>;
export type ProjectRegionRecord = RecordOf<'projectRegion'>;
export type ProjectStageRecord = RecordOf<'projectStage'>;
export type ProjectToolRecord = RecordOf<'projectTool'>;
export type ProjectTypeRecord = RecordOf<'projectType'>;
export type RfiRecord = RecordOf<'rfi'>;
export type SpecificationSectionRecord = RecordOf<'specificationSection'>;
export type SubJobRecord = RecordOf<'subJob'>;
export type TradeRecord = RecordOf<'trade'>;
export type UserRecord = RecordOf<'user'>;
export type VendorRecord = RecordOf<'vendor'>;
export type VendorInsuranceRecord = RecordOf<'vendorInsurance'>;
export type WorkClassificationRecord = RecordOf<'workClassification'>;
export type NodeRecord = RecordOf<keyof typeof nouns>;
/** What a project is sorted by; types of projects, regions, types of owners and bids are records of one shape. */
export type ProjectClassificationRecord = DepartmentRecord | ProgramRecord | ProjectStageRecord | ProjectTypeRecord;
/** What a downloadable file may be. */
export type FileValue = AttachmentValue;
