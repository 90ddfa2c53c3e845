// The registry: every slice, once. Loaders, resolvers and the types of records follow from this list.
import type { Operation } from '../procore/operation.js';
import { type Noun, NounLoader } from '../procore/noun.js';
import type { ProcoreRecord, RecordKey } from '../procore/record.js';
import type { WireObject } from '../procore/source.js';
import * as company from './company/index.js';
import * as project from './project/index.js';
import * as rfi from './rfi/index.js';
import * as user from './user/index.js';
import * as vendor from './vendor/index.js';

export const nouns = {
  company: company.noun,
  project: project.noun,
  rfi: rfi.noun,
  user: user.noun,
  vendor: vendor.noun,
};

export const slices = [company.resolvers, project.resolvers, rfi.resolvers, user.resolvers, vendor.resolvers] as const;

type LoaderOf<N> = N extends Noun<infer Wire, infer Key> ? NounLoader<Wire, Key> : never;
type RecordOf<N> = N extends Noun<infer Wire, infer Key> ? ProcoreRecord<Wire, Key> : never;

/** One loader per noun, for one operation. */
export type Loaders = { readonly [Name in keyof typeof nouns]: LoaderOf<(typeof nouns)[Name]> };

export function createLoaders(operation: Operation): Loaders {
  const create = <Wire extends WireObject, Key extends RecordKey>(noun: Noun<Wire, Key>) =>
    new NounLoader(noun, operation);
  return {
    company: create(nouns.company),
    project: create(nouns.project),
    rfi: create(nouns.rfi),
    user: create(nouns.user),
    vendor: create(nouns.vendor),
  };
}

export type CompanyRecord = RecordOf<typeof nouns.company>;
export type ProjectRecord = RecordOf<typeof nouns.project>;
export type RfiRecord = RecordOf<typeof nouns.rfi>;
export type UserRecord = RecordOf<typeof nouns.user>;
export type VendorRecord = RecordOf<typeof nouns.vendor>;
export type NodeRecord = RecordOf<(typeof nouns)[keyof typeof nouns]>;
