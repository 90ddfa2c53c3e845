// One page of a list, whatever the paging dialect: its items, and what the answer says about the rest of the list.
import type { ListCall, Query } from '../endpoint.js';
import type { WireAnswer } from './transport.js';

export interface Page<Wire> {
  readonly items: readonly Wire[];
  /** Length of the whole list; null when Procore does not say. */
  readonly total: number | null;
  /** The page size the server really used: it clamps what was asked for. */
  readonly perPage: number;
  /** A list ends where there is no rel="next", never at a short page (docs/procore.md §4). */
  readonly hasNext: boolean;
}

/** The call for page `index` (0-based). */
export function pageCall<Path extends string, Wire>(
  call: ListCall<Path, Wire>,
  index: number,
  perPage: number,
): ListCall<Path, Wire> {
  if (call.endpoint.paging.dialect === 'none') return call;
  const paging: Query = [
    ['page', String(index + 1)],
    ['per_page', String(perPage)],
  ];
  return { ...call, query: [...(call.query ?? []), ...paging] };
}

function countHeader(headers: WireAnswer['headers'], name: string): number | null {
  const value = headers[name];
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** `rel` may name several relations; the one has to be there as a whole word. */
const NEXT = /;\s*rel=(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i;

export function readPage<Wire>(
  items: readonly Wire[],
  headers: WireAnswer['headers'],
  requested: number,
  paged: boolean,
): Page<Wire> {
  if (!paged) return { items, total: items.length, perPage: Math.max(items.length, 1), hasNext: false };
  const links = [headers['link'] ?? []].flat();
  const hasNext = links.some((link) => NEXT.test(link));
  const silentlyClamped = hasNext && items.length > 0 && items.length < requested;
  return {
    items,
    total: countHeader(headers, 'total'),
    perPage: countHeader(headers, 'per-page') || (silentlyClamped ? items.length : requested),
    hasNext,
  };
}
