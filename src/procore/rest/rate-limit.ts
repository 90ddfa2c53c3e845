// What an answer says about Procore's two rate-limit windows (docs/procore.md §7).
import type { WireAnswer } from './transport.js';

/** One window as a header describes it. */
export interface WindowReading {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAtMs: number;
}

type Headers = WireAnswer['headers'];

function wholeNumber(headers: Headers, name: string): number | undefined {
  const value = headers[name];
  return typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}

export function readWindowHeaders(headers: Headers): WindowReading | undefined {
  const limit = wholeNumber(headers, 'x-rate-limit-limit');
  const remaining = wholeNumber(headers, 'x-rate-limit-remaining');
  const resetSeconds = wholeNumber(headers, 'x-rate-limit-reset');
  if (limit === undefined || remaining === undefined || resetSeconds === undefined) return undefined;
  return { limit, remaining, resetAtMs: resetSeconds * 1000 };
}

/** `Retry-After` as an instant: seconds or an HTTP date. */
export function readRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const value = headers['retry-after'];
  if (typeof value !== 'string') return undefined;
  const seconds = wholeNumber(headers, 'retry-after');
  if (seconds !== undefined) return nowMs + seconds * 1000;
  // A date begins with the name of a day; anything else would be read as some year.
  const instant = /^[A-Z]/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

/** When a refused call may be tried again: the later of Reset and Retry-After, but not before a second has passed. */
export function refusedUntil(headers: Headers, nowMs: number): number {
  const told = [readWindowHeaders(headers)?.resetAtMs, readRetryAfter(headers, nowMs)].filter((t) => t !== undefined);
  return Math.max(nowMs + 1000, ...told);
}
