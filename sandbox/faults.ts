// Planned failures: what the next matching requests run into instead of, or after, being carried out.

const KINDS = ['reset', 'hang', 'truncate', 'overflow', 'chunked', 'gzip', 'html', 'badjson'] as const;

/**
 * A status from 200 to 599 to answer with; a cut connection; no answer at all; half a body; a body that goes on past its
 * announced length; a body of no announced length; a compressed body; an HTML page; JSON that does not parse.
 */
export type FaultKind = number | (typeof KINDS)[number];

export interface Fault {
  /** Tested against `METHOD /path?query`. */
  readonly match: string;
  readonly kind: FaultKind;
  /** How many requests it hits; absent means every one. */
  readonly times?: number;
  /** Seconds, for a Retry-After header. */
  readonly retryAfter?: number;
  readonly body?: unknown;
  /** Carry the request out first: the caller loses the answer to something that was done. */
  readonly after?: 'execute';
}

interface Armed {
  readonly fault: Fault;
  readonly pattern: RegExp;
  left: number;
}

export class Faults {
  #armed: Armed[] = [];

  /** Throws when it is none: SyntaxError for its pattern, RangeError for anything else. */
  add(fault: Fault): void {
    const pattern = new RegExp(fault.match);
    const read = readFault(fault);
    if (typeof read === 'string') throw new RangeError(read);
    this.#armed.push({ fault: read, pattern, left: read.times ?? Infinity });
  }

  clear(): void {
    this.#armed = [];
  }

  list(): readonly Fault[] {
    return this.#armed.map(({ fault, left }) => (left === Infinity ? fault : { ...fault, times: left }));
  }

  /** The first fault that matches, used up by one. */
  take(line: string): Fault | null {
    const hit = this.#armed.find(({ pattern }) => pattern.test(line));
    if (!hit) return null;
    hit.left -= 1;
    if (hit.left <= 0) this.#armed = this.#armed.filter((armed) => armed !== hit);
    return hit.fault;
  }
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
/** A 1xx is no answer: the caller would wait for the one that follows it. */
const isStatus = (value: unknown): value is number => isCount(value) && value >= 200 && value <= 599;

export const FAULT_NAMES = [
  'match',
  'kind',
  'times',
  'retryAfter',
  'body',
  'after',
] as const satisfies readonly (keyof Fault)[];

/** Reads a fault that came over HTTP; answers with what is wrong when it is none. */
export function readFault(value: unknown): Fault | string {
  if (typeof value !== 'object' || value === null) return 'a fault is an object';
  const { match, kind, times, retryAfter, body, after }: Partial<Record<keyof Fault, unknown>> = value;
  if (typeof match !== 'string' || !isPattern(match)) return 'match is a regular expression';
  const known = isStatus(kind) ? kind : KINDS.find((candidate) => candidate === kind);
  if (known === undefined) return `kind is a status from 200 to 599 or one of ${KINDS.join(', ')}`;
  if (times !== undefined && !(isCount(times) && times > 0)) return 'times is a count';
  if (retryAfter !== undefined && !isCount(retryAfter)) return 'retryAfter is a number of seconds';
  if (after !== undefined && after !== 'execute') return 'after is "execute"';
  return {
    match,
    kind: known,
    ...(times !== undefined && { times }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(body !== undefined && { body }),
    ...(after && { after }),
  };
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}
