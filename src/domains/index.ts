// The registry: every slice, once. Loaders, resolvers and the types of records follow from this list.
import type { Connection } from '../kernel/connection.js';
import type { Operation } from '../procore/operation.js';
import { type Noun, NounLoader } from '../procore/noun.js';
import type { ProcoreRecord, RecordKey } from '../procore/record.js';
import type { WireObject } from '../procore/source.js';
import type { AttachmentValue } from '../procore/values.js';
import * as company from './company/index.js';
import * as costCode from './cost-code/index.js';
import * as crew from './crew/index.js';
import * as location from './location/index.js';
import * as person from './person/index.js';
import * as project from './project/index.js';
import * as rfi from './rfi/index.js';
import * as specification from './specification/index.js';
import * as timecard from './timecard/index.js';
import * as user from './user/index.js';
import * as vendor from './vendor/index.js';

export const nouns = {
  ...company.nouns,
  ...costCode.nouns,
  ...crew.nouns,
  ...location.nouns,
  ...person.nouns,
  ...project.nouns,
  ...rfi.nouns,
  ...specification.nouns,
  ...timecard.nouns,
  ...user.nouns,
  ...vendor.nouns,
};

export const slices = [
  company.resolvers,
  costCode.resolvers,
  crew.resolvers,
  location.resolvers,
  person.resolvers,
  project.resolvers,
  rfi.resolvers,
  specification.resolvers,
  timecard.resolvers,
  user.resolvers,
  vendor.resolvers,
] as const;

/** The lists of a project that Procore can search by a text, by what they hold. */
export const searches = {
  RFI: rfi.resolvers.Project.rfis,
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
export type LocationRecord = RecordOf<'location'>;
export type PersonRecord = RecordOf<'person'>;
export type ProjectRecord = RecordOf<'project'>;
export type RfiRecord = RecordOf<'rfi'>;
export type SpecificationSectionRecord = RecordOf<'specificationSection'>;
export type SubJobRecord = RecordOf<'subJob'>;
export type TimecardEntryRecord = RecordOf<'timecardEntry'>;
export type TimecardEntryPage = Connection<TimecardEntryRecord>;
export type TimecardTimeTypeRecord = RecordOf<'timecardTimeType'>;
export type TimesheetRecord = RecordOf<'timesheet'>;
export type UserRecord = RecordOf<'user'>;
export type VendorRecord = RecordOf<'vendor'>;
export type NodeRecord = RecordOf<keyof typeof nouns>;
/** What a downloadable file may be. */
export type FileValue = AttachmentValue | timecard.SignatureValue;
