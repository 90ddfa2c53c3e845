// How the sources of a noun are asked for a set of records (source.ts).
import { collate } from '../../kernel/collate.js';
import { GatewayError } from '../../kernel/errors.js';
import { groupBy } from '../../kernel/group.js';
import { type ProcoreId, wireId } from '../../kernel/procore-id.js';
import type { Operation } from '../operation.js';
import type { Page } from '../rest/page.js';
import type { ProcoreRecord, RecordKey } from './record.js';
import {
  type ByIdSource,
  callOf,
  costOf,
  idLength,
  LONGEST_ID_QUERY,
  pageSizeOf,
  parentOf,
  type Records,
  isSingle,
  narrowing,
  type SingleSource,
  type SiblingsSource,
  type Source,
  type TreeSource,
  type WholeSource,
  type WireObject,
} from './source.js';
import { plant } from './tree.js';

/** Why records could not be completed; a record that is not in it was. */
export type Failures<Wire extends WireObject, Key extends RecordKey> = Map<ProcoreRecord<Wire, Key>, Error>;

/** What a source is asked for, and where that can be looked for which a list leaves out. */
interface Question<Wire, Key> {
  readonly asked: ReadonlySet<string>;
  readonly show: SingleSource<Wire, Key> | undefined;
}

/** Whether the show tells as much as the list of what is asked, so that the list need not be read to its end. */
function isShowEnough<Wire, Key>(source: Source<Wire, Key>, { asked, show }: Question<Wire, Key>): boolean {
  if (show === undefined) return false;
  const deep: readonly string[] = source.kind === 'tree' ? source.deep : [];
  const [shown, listed] = [new Set<string>(show.fields), new Set<string>(source.fields)];
  return [...asked].every((field) => shown.has(field) || deep.includes(field) || !listed.has(field));
}

/** Completes records that share their parents from one source. */
export async function askSource<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: Source<Wire, Key>,
  records: Records<Wire, Key>,
  question: Question<Wire, Key>,
): Promise<Failures<Wire, Key>> {
  const { show } = question;
  const failures: Failures<Wire, Key> = new Map();
  const attempt = (some: Records<Wire, Key>, work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => some.forEach((record) => failures.set(record, error as Error)));
  /** Records that a list left out do not exist, unless the show, if it is asked, has them. */
  const giveUp = async (left: Records<Wire, Key>, lastResort: SingleSource<Wire, Key> | undefined): Promise<void> => {
    if (lastResort)
      await Promise.all(left.map((record) => attempt([record], askSingle(operation, lastResort, record))));
    else for (const record of left) failures.set(record, new GatewayError('NOT_FOUND'));
  };
  const lookIntoShow = (left: Records<Wire, Key>): Promise<void> => giveUp(left, show);
  if (isSingle(source)) {
    await Promise.all(records.map((record) => attempt([record], askSingle(operation, source, record))));
  } else if (source.kind === 'byId') {
    const { remainder, endpoint, idFilter } = source;
    // A single one is looked for in its show; of several, those that are in neither list do not exist or are hidden.
    const lookFurther = async (left: Records<Wire, Key>): Promise<void> => {
      if (remainder === undefined) await giveUp(left, source.incomplete ? show : undefined);
      else if (left.length <= costOf(remainder, left, operation)(left.length)) await giveUp(left, show);
      else await giveUp(await askWhole(operation, remainder, left, false), undefined);
    };
    const missing: ProcoreRecord<Wire, Key>[] = [];
    const chunks = chunksOf(records, ({ key }) => idLength(idFilter, key.id), pageSizeOf(endpoint));
    const asked = chunks.map((some) =>
      attempt(
        some,
        askById(operation, source, some).then((left) => void missing.push(...left)),
      ),
    );
    await Promise.all(asked);
    if (missing.length > 0) await attempt(missing, lookFurther(missing));
  } else if (source.kind === 'siblings') {
    const families = groupBy(records, (record) => parentOf(record, source));
    const asked = [...families].map(([parent, some]) =>
      askSiblings(operation, source, some, parent)
        .catch(() => some) // whoever may not see the one above may still see what is below
        .then(lookIntoShow),
    );
    await Promise.all(asked);
  } else if (source.kind === 'tree') {
    const mayStop = isShowEnough(source, question);
    await attempt(records, askTree(operation, source, records, mayStop).then(lookIntoShow));
  } else {
    const { remainder } = source;
    const mayStop = isShowEnough(source, question);
    const lookIntoRemainder = async (left: Records<Wire, Key>): Promise<Records<Wire, Key>> => {
      if (remainder === undefined || left.length === 0) return left;
      // Without a show there is no other place to look.
      if (show === undefined) return askWhole(operation, remainder, left, false);
      return left.length > costOf(remainder, left, operation)(left.length)
        ? askWhole(operation, remainder, left, mayStop).catch(() => left)
        : left;
    };
    await attempt(records, askWhole(operation, source, records, mayStop).then(lookIntoRemainder).then(lookIntoShow));
  }
  return failures;
}

async function askSingle<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: SingleSource<Wire, Key>,
  record: ProcoreRecord<Wire, Key>,
): Promise<void> {
  const { company, id } = record.key;
  if (source.kind === 'show') {
    record.absorb(await operation.show(callOf(source, record.key), company, true), source, 'replace');
    return;
  }
  const call = callOf(source, record.key);
  const query = [...(call.query ?? []), [source.idFilter, id] as const];
  const { items } = await operation.page({ ...call, query }, company, 0, pageSizeOf(source.endpoint), true);
  if (absorbListed(source, [record], items).length > 0) throw new GatewayError('NOT_FOUND');
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

/** Returns the records that are not in the list, or not worth reading the rest of it for, if it may stop for that. */
async function askWhole<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: WholeSource<Wire, Key>,
  records: Records<Wire, Key>,
  mayStop: boolean,
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
    if (!page.hasNext || (mayStop && pagesAfter(page, index) > missing.length)) break;
  }
  return missing;
}

const pagesAfter = ({ total, perPage }: Page<unknown>, index: number): number =>
  total === null ? 1 : Math.ceil(total / perPage) - (index + 1);

/**
 * Only the whole of a tree's list tells what is below an object. Returns the records that are not in it; all of them when
 * the rest of it takes more calls than they do, and it may stop for that.
 */
async function askTree<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: TreeSource<Wire, Key>,
  records: Records<Wire, Key>,
  mayStop: boolean,
): Promise<Records<Wire, Key>> {
  const [first] = records;
  if (first === undefined) return [];
  const call = callOf(source, first.key);
  const items: Wire[] = [];
  for (let index = 0; ; index++) {
    const page = await operation.page(call, first.key.company, index, pageSizeOf(source.endpoint), true);
    items.push(...page.items);
    if (!page.hasNext) break;
    if (mayStop && pagesAfter(page, index) > records.length) return records;
  }
  countBatched(operation, records);
  plant(items, source.parentOf);
  return absorbListed(source, records, items);
}

/** Returns the records that the one above them does not show. */
async function askSiblings<Wire extends WireObject, Key extends RecordKey>(
  operation: Operation,
  source: SiblingsSource<Wire, Key>,
  records: Records<Wire, Key>,
  parent: ProcoreId | undefined,
): Promise<Records<Wire, Key>> {
  const [first] = records;
  if (first === undefined || parent === undefined) return records;
  const wire = await operation.show(callOf(source, { ...first.key, id: parent }), first.key.company, true);
  countBatched(operation, records);
  return absorbListed(source, records, source.siblingsIn(wire));
}

/** Hands listed objects to their records; returns the records that were not in the list. */
function absorbListed<Wire extends WireObject, Key extends RecordKey>(
  source: Source<Wire, Key>,
  records: Records<Wire, Key>,
  items: readonly Wire[],
): Records<Wire, Key> {
  const answers = collate(
    records,
    // The endpoint of a list with `tell` answers with the items that `tell` reads.
    'tell' in source && source.tell ? source.tell(items as readonly unknown[] as readonly never[]) : items,
    (record) => record.key.id,
    (item) => wireId(item.id),
  );
  return records.filter((record, index) => {
    const wire = answers[index];
    if (wire !== undefined) record.absorb(wire, source, 'fill');
    return wire === undefined;
  });
}

export function countBatched({ ledger }: Operation, records: readonly unknown[]): void {
  ledger.calls.requested += records.length - 1;
  ledger.calls.batched += records.length - 1;
}

/** Cuts a list so that every piece fits a page, and the lengths of a piece add up to what one URL may hold. */
function chunksOf<T>(items: readonly T[], lengthOf: (item: T) => number, largest: number): T[][] {
  const chunks: T[][] = [];
  let room = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (length > room || (chunks.at(-1)?.length ?? largest) >= largest) {
      chunks.push([]);
      room = LONGEST_ID_QUERY;
    }
    chunks.at(-1)?.push(item);
    room -= length;
  }
  return chunks;
}
