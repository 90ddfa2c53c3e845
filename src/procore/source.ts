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

/** Several objects of a list by an id filter. */
interface ByIdSource<Wire, Key> extends SourceBase<Wire, Key> {
  readonly kind: 'byId';
  readonly endpoint: ListEndpoint<string, Wire>;
  readonly idFilter: string;
}

/** The list as a whole, where it has no id filter. */
interface WholeSource<Wire, Key> extends SourceBase<Wire, Key> {
  readonly kind: 'whole';
  readonly endpoint: ListEndpoint<string, Wire>;
  /** The list of those that this one leaves out, e.g. inactive users. What neither has is looked for in the show. */
  readonly remainder?: WholeSource<Wire, Key>;
  /**
   * Narrows the list by what is known of the records, e.g. to their days. `known` tells the values of a field, null where
   * a record's is not known. Undefined when that is not enough: then the list is not asked.
   */
  readonly narrow?: (known: (field: keyof Wire & string) => readonly unknown[]) => Query | undefined;
}

/** Where a noun's fields come from (docs/procore.md §5). */
export type Source<Wire, Key> = ShowSource<Wire, Key> | ByIdSource<Wire, Key> | WholeSource<Wire, Key>;

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

/** What narrows the list for these records; undefined when it cannot be asked for them. */
function narrowing<Wire extends WireObject, Key extends RecordKey>(
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

function costOf<Wire extends WireObject, Key extends RecordKey>(
  source: Source<Wire, Key>,
  group: Records<Wire, Key>,
  operation: Operation,
): SourceFacts['cost'] {
  const [first] = group;
  if (source.kind === 'show' || first === undefined) return (records) => records;
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
  const lookIntoShow = async (left: Records<Wire, Key>): Promise<void> => {
    if (whenLeftOut?.kind === 'show')
      await Promise.all(left.map((record) => attempt([record], askShow(operation, whenLeftOut, record))));
    else for (const record of left) failures.set(record, new GatewayError('NOT_FOUND'));
  };
  if (source.kind === 'show') {
    await Promise.all(records.map((record) => attempt([record], askShow(operation, source, record))));
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
    const lookIntoRemainder = async (left: Records<Wire, Key>): Promise<Records<Wire, Key>> => {
      if (remainder === undefined || left.length === 0) return left;
      // Without a show there is no other place to look.
      if (whenLeftOut === undefined) return askWhole(operation, remainder, left, whenLeftOut);
      return left.length > costOf(remainder, left, operation)(left.length)
        ? askWhole(operation, remainder, left, whenLeftOut).catch(() => left)
        : left;
    };
    await attempt(
      records,
      askWhole(operation, source, records, whenLeftOut).then(lookIntoRemainder).then(lookIntoShow),
    );
  }
  return failures;
}

async function askShow<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: ShowSource<Wire, Key>,
  record: ProcoreRecord<Wire, Key>,
): Promise<void> {
  const wire = await operation.show(callOf(source, record.key), record.key.company, true);
  record.absorb(wire, source, 'replace');
}

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
  const { query = [], ...call } = callOf(source, first.key);
  const narrowed = { ...call, query: [...query, ...(narrowing(source, records) ?? [])] };
  let missing = records;
  for (let index = 0; missing.length > 0; index++) {
    const page = await operation.page(narrowed, first.key.company, index, pageSizeOf(source.endpoint), true);
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
  source: Source<Wire, Key>,
  records: Records<Wire, Key>,
  items: readonly Wire[],
): Records<Wire, Key> {
  const answers = collate(
    records,
    items,
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
