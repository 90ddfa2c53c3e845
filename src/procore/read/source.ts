// Sources: the ways to get a noun's fields from Procore, and what each of them costs. How they are asked is in ask.ts.
import { type CompanyId, type ProcoreId, wireId } from '../../kernel/procore-id.js';
import { type Endpoint, encodeQuery, type ListCall, type ListEndpoint, type Query } from '../endpoint.js';
import type { Operation } from '../operation.js';
import type { SourceFacts } from './plan.js';
import type { ProcoreRecord, RecordKey, Shape } from './record.js';

/** What Procore sends for a noun: always with its id. */
export interface WireObject {
  readonly id: number | string;
}

/** The ids a source's path needs besides the company; checked against the path when the call is built. */
type PathParts = Readonly<Record<string, ProcoreId>>;

interface SourceBase<Wire, Key> extends Shape<Wire> {
  readonly name: string;
  readonly path: (key: Key) => PathParts;
  readonly query?: Query;
}

/** One object by its id. */
export interface ShowSource<Wire, Key> extends SourceBase<Wire, Key> {
  readonly kind: 'show';
  readonly endpoint: Endpoint<string, Wire>;
}

interface ListSource<Wire, Key> extends SourceBase<Wire, Key> {
  readonly endpoint: ListEndpoint<string, Wire>;
  /** Where the list is one of another noun's: what its items tell of this one's objects; see `toldBy`. */
  readonly tell?: Tell<Wire>;
}

/** Several objects of a list by an id filter. */
export interface ByIdSource<Wire, Key> extends ListSource<Wire, Key> {
  readonly kind: 'byId';
  readonly idFilter: string;
  /** The list leaves out some that the show has, e.g. what is in the recycle bin: those are looked for there. */
  readonly incomplete?: true;
  /** The list of those that this one leaves out whatever is asked, e.g. inactive vendors. */
  readonly remainder?: WholeSource<Wire, Key>;
}

/** A list that a filter narrows to one object, where there is no show: the filter takes one id. */
export interface NarrowedSource<Wire, Key> extends ListSource<Wire, Key> {
  readonly kind: 'narrowed';
  readonly idFilter: string;
}

/** Answers for one object. */
export type SingleSource<Wire, Key> = ShowSource<Wire, Key> | NarrowedSource<Wire, Key>;

/** The list as a whole, where it has no id filter. */
export interface WholeSource<Wire, Key> extends ListSource<Wire, Key> {
  readonly kind: 'whole';
  /** The list of those that this one leaves out, e.g. inactive users. What neither has is looked for in the show. */
  readonly remainder?: WholeSource<Wire, Key>;
  /**
   * Narrows the list by what is known of the records, e.g. to their days. `known` tells the values of a field, null where
   * a record's is not known. Undefined when that is not enough: then the list is not asked.
   */
  readonly narrow?: (known: (field: keyof Wire & string) => readonly unknown[]) => Query | undefined;
}

/** A tree's list as a whole, which tells what is below each of its objects; see tree.ts. */
export interface TreeSource<Wire, Key> extends SourceBase<Wire, Key> {
  readonly kind: 'tree';
  readonly endpoint: ListEndpoint<string, Wire>;
  readonly parentOf: (wire: Wire) => number | string | null | undefined;
  /** Fields that are wanted for the levels below: where the list is too long for them, the show's children do. */
  readonly deep: readonly string[];
}

/** Nodes of a tree by the show of the one above them, which shows what is directly below it. */
export interface SiblingsSource<Wire, Key> extends SourceBase<Wire, Key> {
  readonly kind: 'siblings';
  /** Shows the one above; `path` is given its key. */
  readonly endpoint: Endpoint<string, Wire>;
  /** The field that says which one is above, where that is known already. */
  readonly above: keyof Wire & string;
  readonly siblingsIn: (wire: Wire) => readonly Wire[];
}

/** Where a noun's fields come from (docs/procore.md §5). */
export type Source<Wire, Key> =
  | ShowSource<Wire, Key>
  | ByIdSource<Wire, Key>
  | NarrowedSource<Wire, Key>
  | WholeSource<Wire, Key>
  | TreeSource<Wire, Key>
  | SiblingsSource<Wire, Key>;

type Tell<Wire> = (items: readonly never[]) => readonly Wire[];

/** A list of another noun that tells of this one's objects. `tell`: what the items of one answer say of them. */
export function toldBy<Path extends string, Item, Wire>(
  noun: string,
  endpoint: ListEndpoint<Path, Item>,
  tell: (items: readonly Item[]) => readonly Wire[],
): { readonly endpoint: ListEndpoint<Path, Wire>; readonly tell: Tell<Wire> } {
  const { wire: _, ...rest } = endpoint;
  return { endpoint: { ...rest, noun }, tell };
}

export type Records<Wire extends WireObject, Key extends RecordKey> = readonly ProcoreRecord<Wire, Key>[];

/** The longest a list of ids may grow to; URLs stay below 4 kB (docs/procore.md §5). */
export const LONGEST_ID_QUERY = 3800;
/** Lists are read in pages of this size at most (docs/procore.md §4). */
const LARGEST_PAGE = 2000;

export const idLength = (idFilter: string, id: string): number => encodeQuery([[idFilter, id]]).length + 1;

export const pageSizeOf = ({ paging }: ListEndpoint): number =>
  paging.dialect === 'pages' ? Math.min(paging.largest, LARGEST_PAGE) : LARGEST_PAGE;

/** What the planner needs to know about a source, for records that share their parents. */
export function factsOf<Wire extends WireObject, Key extends RecordKey>(
  source: Source<Wire, Key>,
  group: Records<Wire, Key>,
  operation: Operation,
): SourceFacts {
  const fields = new Set<string>(source.fields);
  return { name: source.name, covers: (field) => fields.has(field), cost: costOf(source, group, operation) };
}

/** What narrows the list for these records; undefined when it cannot be asked for them. */
export function narrowing<Wire extends WireObject, Key extends RecordKey>(
  source: Source<Wire, Key>,
  records: Records<Wire, Key>,
): Query | undefined {
  if (source.kind !== 'whole' || source.narrow === undefined) return [];
  return source.narrow((field) => records.map((record) => record.peek(field)));
}

/** Whether the source can be asked for these records. */
export const isAskable = <Wire extends WireObject, Key extends RecordKey>(
  source: Source<Wire, Key>,
  records: Records<Wire, Key>,
): boolean => narrowing(source, records) !== undefined;

export function costOf<Wire extends WireObject, Key extends RecordKey>(
  source: Source<Wire, Key>,
  group: Records<Wire, Key>,
  operation: Operation,
): SourceFacts['cost'] {
  const [first] = group;
  if (source.kind === 'show' || source.kind === 'narrowed' || first === undefined) return (records) => records;
  if (source.kind === 'byId') {
    const length = group.reduce((sum, record) => sum + idLength(source.idFilter, record.key.id), 0) / group.length;
    const perCall = Math.min(pageSizeOf(source.endpoint), LONGEST_ID_QUERY / length);
    return (records) => Math.ceil(records / perCall);
  }
  if (source.kind === 'siblings') {
    const parents = new Set(group.map((record) => parentOf(record, source)));
    return (records) => (parents.has(undefined) ? Infinity : Math.min(records, parents.size));
  }
  const pages = pagesOf(operation, callOf(source, first.key), first.key.company);
  return () => pages;
}

/** The node above a record, as far as it is known. */
export function parentOf<Wire extends WireObject, Key extends RecordKey>(
  record: ProcoreRecord<Wire, Key>,
  { above }: SiblingsSource<Wire, Key>,
): ProcoreId | undefined {
  const id: unknown = record.peek(above);
  return (typeof id === 'number' || typeof id === 'string') && id ? wireId(id) : undefined;
}

/** How many pages a list has when it is read as a whole; one, while nobody has seen it. */
export function pagesOf(operation: Operation, call: ListCall, company: CompanyId): number {
  const total = operation.lastTotal(call, company) ?? 1;
  return Math.max(1, Math.ceil(total / pageSizeOf(call.endpoint)));
}

export const isSingle = <Wire, Key>(source: Source<Wire, Key>): source is SingleSource<Wire, Key> =>
  source.kind === 'show' || source.kind === 'narrowed';

/** Of what answers for one object, the one that shows most. */
export function richestSingle<Wire, Key>(sources: readonly Source<Wire, Key>[]): SingleSource<Wire, Key> | undefined {
  return sources
    .filter(isSingle)
    .reduce<SingleSource<Wire, Key> | undefined>(
      (best, one) => (best === undefined || one.fields.length > best.fields.length ? one : best),
      undefined,
    );
}

/** A source's call for an object. */
export function callOf<Key, E>(source: { endpoint: E; path: (key: Key) => PathParts; query?: Query }, key: Key) {
  return { endpoint: source.endpoint, path: source.path(key), ...(source.query && { query: source.query }) };
}
