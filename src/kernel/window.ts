// Windows of a list: what `first`/`after`/`last`/`before` ask for, and which pages of a page-numbered list hold it.
import { checkCursor, decodeCursor } from './cursor.js';
import { GatewayError } from './errors.js';

/** The most items one connection hands out (Procore's terms forbid bulk extraction, docs/procore.md §12). */
export const largestWindow = 200;
/** The items handed out when neither `first` nor `last` is given. */
export const defaultWindow = 25;

export interface WindowArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Items `offset` … `offset + size - 1`, or the last `size` items of a list whose length has to be asked for. */
export type Window =
  | { readonly kind: 'range'; readonly offset: number; readonly size: number }
  | { readonly kind: 'tail'; readonly size: number };

export interface PagePlan {
  readonly perPage: number;
  /** Page indexes, 0-based whatever the dialect. */
  readonly pages: readonly number[];
}

const isGiven = <T>(argument: T | null | undefined): argument is T => argument !== null && argument !== undefined;

function checkSize(name: 'first' | 'last', size: number): void {
  if (size >= 1 && size <= largestWindow) return;
  throw new GatewayError('INVALID_ARGUMENT', {
    argument: name,
    message: `\`${name}\` has to be between 1 and ${largestWindow}.`,
  });
}

/** What can be said of the arguments before it is known which list it is. @throws GatewayError as readWindow does */
export function checkWindow({ first, after, last, before }: WindowArguments): void {
  if ((isGiven(first) || isGiven(after)) && (isGiven(last) || isGiven(before)))
    throw new GatewayError('INVALID_ARGUMENT', {
      argument: isGiven(last) ? 'last' : 'before',
      message: 'Page forwards with `first` and `after`, or backwards with `last` and `before`.',
    });
  if (isGiven(first)) checkSize('first', first);
  if (isGiven(last)) checkSize('last', last);
  if (isGiven(after)) checkCursor(after, 'after');
  if (isGiven(before)) checkCursor(before, 'before');
}

/** Reads the paging arguments of a connection. @throws GatewayError INVALID_ARGUMENT, INVALID_CURSOR */
export function readWindow(args: WindowArguments, fingerprint: string): Window {
  checkWindow(args);
  const { first, after, last, before } = args;
  if (isGiven(before)) {
    const end = decodeCursor(fingerprint, before, 'before');
    const offset = Math.max(0, end - (last ?? defaultWindow));
    return { kind: 'range', offset, size: end - offset };
  }
  if (isGiven(last)) return { kind: 'tail', size: last };
  const offset = isGiven(after) ? decodeCursor(fingerprint, after, 'after') + 1 : 0;
  return { kind: 'range', offset, size: first ?? defaultWindow };
}

/**
 * The fewest pages that hold items `offset` … `offset + size - 1`, and among those the smallest page. A window that does
 * not start at a multiple of its size usually still fits into one page of a slightly larger size.
 */
export function planPages(offset: number, size: number, largestPage: number): PagePlan {
  const last = offset + Math.max(size, 1) - 1;
  const indexes = (perPage: number): [number, number] => [Math.floor(offset / perPage), Math.floor(last / perPage)];
  const pagesOf = (perPage: number): number => indexes(perPage)[1] - indexes(perPage)[0] + 1;
  let best = 1;
  for (let perPage = 2; perPage <= Math.min(largestPage, last + 1) && pagesOf(best) > 1; perPage++)
    if (pagesOf(perPage) < pagesOf(best)) best = perPage;
  const [first] = indexes(best);
  return { perPage: best, pages: Array.from({ length: pagesOf(best) }, (_, index) => first + index) };
}
