// Sources: the ways to get a noun's fields from Procore, and how each of them is asked for a set of records.
import { collate } from '../kernel/collate.js';
import { GatewayError } from '../kernel/errors.js';
import { type ProcoreId, wireId } from '../kernel/procore-id.js';
import { type Endpoint, encodeQuery, type ListEndpoint, type Query } from './endpoint.js';
import type { Operation } from './operation.js';
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
interface ShowSource<Wire, Key> extends SourceBase<Wire, Key> {
  readonly kind: 'show';
  readonly endpoint: Endpoint<string, Wire>;
}

interface ListSource<Wire, Key> extends SourceBase<Wire, Key> {
  readonly endpoint: ListEndpoint<string, Wire>;
  /** Where the list is one of another noun's: what its items tell of this one's objects; see `toldBy`. */
  readonly tell?: Tell<Wire>;
}

/** Several objects of a list by an id filter. */
interface ByIdSource<Wire, Key> extends ListSource<Wire, Key> {
  readonly kind: 'byId';
  readonly idFilter: string;
}

/** A list that a filter narrows to one object, where there is no show: the filter takes one id. */
interface NarrowedSource<Wire, Key> extends ListSource<Wire, Key> {
  readonly kind: 'narrowed';
  readonly idFilter: string;
}

/** The list as a whole, where it has no id filter. */
interface WholeSource<Wire, Key> extends ListSource<Wire, Key> {
  readonly kind: 'whole';
  /** The list of those that this one leaves out, e.g. inactive users. What neither has is looked for in the show. */
  readonly remainder?: WholeSource<Wire, Key>;
}

/** Where a noun's fields come from (docs/procore.md §5). */
export type Source<Wire, Key> =
  ShowSource<Wire, Key> | ByIdSource<Wire, Key> | NarrowedSource<Wire, Key> | WholeSource<Wire, Key>;

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

type Records<Wire extends WireObject, Key extends RecordKey> = readonly ProcoreRecord<Wire, Key>[];
/** Why records could not be completed; a record that is not in it was. */
export type Failures<Wire extends WireObject, Key extends RecordKey> = Map<ProcoreRecord<Wire, Key>, Error>;

/** The longest a list of ids may grow to; URLs stay below 4 kB (docs/procore.md §5). */
const LONGEST_ID_QUERY = 3800;
/** Lists are read in pages of this size at most (docs/procore.md §4). */
const LARGEST_PAGE = 2000;

const idLength = (idFilter: string, id: string): number => encodeQuery([[idFilter, id]]).length + 1;

const pageSizeOf = ({ paging }: ListEndpoint): number =>
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

function costOf<Wire extends WireObject, Key extends RecordKey>(
  source: Source<Wire, Key>,
  group: Records<Wire, Key>,
  operation: Operation,
): SourceFacts['cost'] {
  const [first] = group;
  if (source.kind === 'show' || source.kind === 'narrowed' || first === undefined) return (records) => records;
  if (source.kind === 'byId') {
    const length = group.reduce((sum, record) => sum + idLength(source.idFilter, record.key.id), 0) / group.length;
    return (records) => Math.ceil((records * length) / LONGEST_ID_QUERY);
  }
  const call = { endpoint: source.endpoint, path: source.path(first.key) };
  const total = operation.lastTotal(call, first.key.company) ?? 1;
  return () => Math.max(1, Math.ceil(total / pageSizeOf(source.endpoint)));
}

/** Completes records that share their parents from one source. */
export async function askSource<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: Source<Wire, Key>,
  records: Records<Wire, Key>,
  whenLeftOut: Source<Wire, Key> | undefined,
): Promise<Failures<Wire, Key>> {
  const failures: Failures<Wire, Key> = new Map();
  const attempt = (some: Records<Wire, Key>, work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => some.forEach((record) => failures.set(record, error as Error)));
  const askEach = async (
    one: ShowSource<Wire, Key> | NarrowedSource<Wire, Key>,
    some: typeof records,
  ): Promise<void> => {
    const ask = one.kind === 'show' ? askShow(operation, one) : askNarrowed(operation, one);
    await Promise.all(some.map((record) => attempt([record], ask(record))));
  };
  const lookIntoShow = async (left: Records<Wire, Key>): Promise<void> => {
    if (isSingle(whenLeftOut)) await askEach(whenLeftOut, left);
    else for (const record of left) failures.set(record, new GatewayError('NOT_FOUND'));
  };
  if (isSingle(source)) {
    await askEach(source, records);
  } else if (source.kind === 'byId') {
    const asked = chunksByLength(records, ({ key }) => idLength(source.idFilter, key.id)).map((some) =>
      attempt(
        some,
        askById(operation, source, some).then((missing) => {
          for (const record of missing) failures.set(record, new GatewayError('NOT_FOUND'));
        }),
      ),
    );
    await Promise.all(asked);
  } else {
    const { remainder } = source;
    const lookIntoRemainder = async (left: Records<Wire, Key>): Promise<Records<Wire, Key>> =>
      remainder && left.length > costOf(remainder, left, operation)(left.length)
        ? askWhole(operation, remainder, left, whenLeftOut).catch(() => left)
        : left;
    await attempt(
      records,
      askWhole(operation, source, records, whenLeftOut).then(lookIntoRemainder).then(lookIntoShow),
    );
  }
  return failures;
}

/** Whether a source answers for one object. */
export const isSingle = <Wire, Key>(
  source: Source<Wire, Key> | undefined,
): source is ShowSource<Wire, Key> | NarrowedSource<Wire, Key> =>
  source?.kind === 'show' || source?.kind === 'narrowed';

const askShow =
  <Wire extends WireObject, Key extends RecordKey>(operation: Operation, source: ShowSource<Wire, Key>) =>
  async (record: ProcoreRecord<Wire, Key>): Promise<void> => {
    const wire = await operation.show(callOf(source, record.key), record.key.company, true);
    record.absorb(wire, source, 'replace');
  };

const askNarrowed =
  <Wire extends WireObject, Key extends RecordKey>(operation: Operation, source: NarrowedSource<Wire, Key>) =>
  async (record: ProcoreRecord<Wire, Key>): Promise<void> => {
    const { company, id } = record.key;
    const call = callOf(source, record.key);
    const query = [...(call.query ?? []), [source.idFilter, id] as const];
    const { items } = await operation.page({ ...call, query }, company, 0, pageSizeOf(source.endpoint), true);
    if (absorbListed(source, [record], items).length > 0) throw new GatewayError('NOT_FOUND');
  };

/** Returns the records the answer left out: they do not exist, or are hidden. */
async function askById<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: ByIdSource<Wire, Key>,
  records: Records<Wire, Key>,
): Promise<Records<Wire, Key>> {
  const [first] = records;
  if (first === undefined) return [];
  const call = callOf(source, first.key);
  const ids = records.map((record) => [source.idFilter, record.key.id] as const);
  countBatched(operation, records);
  const query = [...(call.query ?? []), ...ids];
  const page = await operation.page({ ...call, query }, first.key.company, 0, records.length, true);
  return absorbListed(source, records, page.items);
}

/** Returns the records that are not in the list, or not worth reading the rest of it for. */
async function askWhole<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: WholeSource<Wire, Key>,
  records: Records<Wire, Key>,
  whenLeftOut: Source<Wire, Key> | undefined,
): Promise<Records<Wire, Key>> {
  const [first] = records;
  if (first === undefined) return [];
  countBatched(operation, records);
  const call = callOf(source, first.key);
  let missing = records;
  for (let index = 0; missing.length > 0; index++) {
    const page = await operation.page(call, first.key.company, index, pageSizeOf(source.endpoint), true);
    missing = absorbListed(source, missing, page.items);
    const pagesLeft = page.total === null ? 1 : Math.ceil(page.total / page.perPage) - (index + 1);
    if (!page.hasNext || (whenLeftOut !== undefined && pagesLeft > missing.length)) break;
  }
  return missing;
}

function callOf<Key, E>(source: { endpoint: E; path: (key: Key) => PathParts; query?: Query }, key: Key) {
  return { endpoint: source.endpoint, path: source.path(key), ...(source.query && { query: source.query }) };
}

/** Hands listed objects to their records; returns the records that were not in the list. */
function absorbListed<Wire extends WireObject, Key extends RecordKey>(
  source: ListSource<Wire, Key>,
  records: Records<Wire, Key>,
  items: readonly Wire[],
): Records<Wire, Key> {
  const answers = collate(
    records,
    // The endpoint of a list with `tell` answers with the items that `tell` reads.
    source.tell ? source.tell(items as readonly unknown[] as readonly never[]) : items,
    (record) => record.key.id,
    (item) => wireId(item.id),
  );
  return records.filter((record, index) => {
    const wire = answers[index];
    if (wire !== undefined) record.absorb(wire, source, 'fill');
    return wire === undefined;
  });
}

function countBatched({ ledger }: Operation, records: readonly unknown[]): void {
  ledger.calls.requested += records.length - 1;
  ledger.calls.batched += records.length - 1;
}

/** Cuts a list so that the lengths of every piece add up to what one URL may hold. */
function chunksByLength<T>(items: readonly T[], lengthOf: (item: T) => number): T[][] {
  const chunks: T[][] = [];
  let room = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (length > room || chunks.length === 0) {
      chunks.push([]);
      room = LONGEST_ID_QUERY;
    }
    chunks.at(-1)?.push(item);
    room -= length;
  }
  return chunks;
}
