// A window of a list as a connection: reads the paging arguments, fetches the pages that hold the window, and survives a
// server that clamps the page size.
import { type Connection, toConnection } from '../../kernel/connection.js';
import { listFingerprint } from '../../kernel/cursor.js';
import { GatewayError } from '../../kernel/errors.js';
import type { CompanyId } from '../../kernel/procore-id.js';
import { planPages, readWindow, type Window, type WindowArguments } from '../../kernel/window.js';
import { type ListCall, targetOf } from '../endpoint.js';
import type { Operation } from '../operation.js';
import type { Page } from '../rest/page.js';

interface Slice<Wire> {
  readonly items: readonly Wire[];
  readonly offset: number;
  readonly totalCount: number | null;
  readonly hasNextPage: boolean;
}

interface Listing<Path extends string, Wire> {
  readonly operation: Operation;
  readonly call: ListCall<Path, Wire>;
  readonly company: CompanyId;
}

/** What the arguments ask for, and which list it is a window of. */
export interface AskedWindow {
  readonly window: Window;
  readonly fingerprint: string;
}

/**
 * Reads the arguments. `identity` is the call without what may change between two pages of one list, such as the view.
 * @throws GatewayError INVALID_ARGUMENT, INVALID_CURSOR
 */
export function readAsked(identity: ListCall, company: CompanyId, args: WindowArguments): AskedWindow {
  const fingerprint = listFingerprint([identity.endpoint.path, company, targetOf(identity, company)]);
  return { window: readWindow(args, fingerprint), fingerprint };
}

/** The window of the list that is asked for. @throws GatewayError */
export async function fetchConnection<Path extends string, Wire>(
  listing: Listing<Path, Wire>,
  { window, fingerprint }: AskedWindow,
): Promise<Connection<Wire>> {
  const slice =
    window.kind === 'range'
      ? await fetchRange(listing, window.offset, window.size)
      : await fetchTail(listing, window.size);
  return toConnection({ ...slice, nodes: slice.items, fingerprint });
}

/** The window that is asked for, of a list that is known as a whole. */
export function windowOf<Wire>(all: readonly Wire[], { window, fingerprint }: AskedWindow): Connection<Wire> {
  const offset = window.kind === 'range' ? window.offset : Math.max(0, all.length - window.size);
  const nodes = all.slice(offset, offset + window.size);
  const hasNextPage = offset + nodes.length < all.length;
  return toConnection({ nodes, offset, totalCount: all.length, hasNextPage, fingerprint });
}

async function fetchRange<Path extends string, Wire>(
  { operation, call, company }: Listing<Path, Wire>,
  offset: number,
  size: number,
): Promise<Slice<Wire>> {
  const { paging } = call.endpoint;
  let largest = paging.dialect === 'pages' ? paging.largest : Infinity;
  for (let round = 1; ; round++) {
    const { perPage, pages } = planPages(offset, size, largest);
    const fetched = await Promise.all(pages.map((index) => operation.page(call, company, index, perPage, false)));
    const clamped = paging.dialect === 'pages' && fetched.find((page) => page.perPage < perPage);
    // A page may also be short because something on it is hidden: two looks tell the largest page, more would not.
    if (clamped && round < 3) {
      largest = clamped.perPage;
      continue;
    }
    const start = paging.dialect === 'pages' ? (pages[0] ?? 0) * perPage : 0;
    return cut(fetched, start, offset, size);
  }
}

function cut<Wire>(pages: readonly Page<Wire>[], start: number, offset: number, size: number): Slice<Wire> {
  const all = pages.flatMap((page) => page.items);
  const items = all.slice(offset - start, offset - start + size);
  const totalCount = pages.find((page) => page.total !== null)?.total ?? null;
  const end = offset + items.length;
  const hasNextPage =
    totalCount === null ? start + all.length > end || pages.at(-1)?.hasNext === true : end < totalCount;
  return { items, offset, totalCount, hasNextPage };
}

/** The last items: one call when they are on the first page, two otherwise, since only an answer tells the length. */
async function fetchTail<Path extends string, Wire>(listing: Listing<Path, Wire>, size: number): Promise<Slice<Wire>> {
  const first = await fetchRange(listing, 0, size);
  if (first.totalCount === null)
    throw new GatewayError('INVALID_ARGUMENT', {
      argument: 'last',
      message: 'Procore does not say how long this list is: page forwards with `first`.',
    });
  return first.totalCount <= size ? first : fetchRange(listing, first.totalCount - size, size);
}
