// The record of what was asked and answered: what tests look at.
import type { FaultKind } from './faults.js';
import type { Problem } from './refusal.js';

export type Host = 'api' | 'storage';

export interface Exchange {
  /** Order of arrival, from 1; never given twice, so that one seen before a clear is not mistaken for a later one. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  /** Which host it was sent to: the API's, or the one that keeps files. */
  readonly host: Host;
  /** The template of the endpoint, or null when there is none. */
  readonly route: string | null;
  /** As received: decoded, in order, repeated names kept; secrets are blanked. */
  readonly query: readonly (readonly [string, string])[];
  readonly companyHeader: string | null;
  /** Whether there was an Authorization header. The token itself is never kept. */
  readonly authorization: boolean;
  clientId: string | null;
  /** Parsed JSON or form, else the text; null when empty. Secrets are blanked: see secrets.ts. */
  requestBody: unknown;
  /** Null while there is no answer, and for good when the connection was cut before one. */
  status: number | null;
  responseHeaders: Readonly<Record<string, string>>;
  responseBody: unknown;
  fault: FaultKind | null;
  /** The kinds of record that it added, replaced or took away, in alphabetical order. */
  changed: readonly string[];
  /** The caller hung up before the answer. */
  aborted: boolean;
  readonly startedAtMs: number;
  endedAtMs: number | null;
  /**
   * Places in one sequence of all arrivals and departures: B arrived while A was in flight when
   * A.arrival < B.arrival < A.departure. Needed because a manual clock may stand still throughout.
   */
  readonly arrival: number;
  departure: number | null;
}

export interface Violation extends Problem {
  /** The exchange it happened in. */
  readonly exchange: number;
  readonly method: string;
  readonly path: string;
}

export type Arrived = Pick<
  Exchange,
  'method' | 'path' | 'host' | 'route' | 'query' | 'companyHeader' | 'authorization' | 'startedAtMs'
>;

export class ExchangeLog {
  #exchanges: Exchange[] = [];
  #violations: Violation[] = [];
  #number = 0;
  #sequence = 0;

  constructor(readonly onExchange: (exchange: Exchange) => void = () => undefined) {}

  begin(arrived: Arrived): Exchange {
    const exchange: Exchange = {
      ...arrived,
      number: (this.#number += 1),
      clientId: null,
      requestBody: null,
      status: null,
      responseHeaders: {},
      responseBody: null,
      fault: null,
      changed: [],
      aborted: false,
      endedAtMs: null,
      arrival: (this.#sequence += 1),
      departure: null,
    };
    this.#exchanges.push(exchange);
    return exchange;
  }

  end(exchange: Exchange, endedAtMs: number): void {
    if (exchange.departure !== null) return;
    exchange.endedAtMs = endedAtMs;
    exchange.departure = this.#sequence += 1;
    this.onExchange(exchange);
  }

  violate({ number, method, path }: Exchange, problems: readonly Problem[]): void {
    this.#violations.push(...problems.map((problem) => ({ ...problem, exchange: number, method, path })));
  }

  exchanges(): readonly Exchange[] {
    return [...this.#exchanges];
  }

  violations(): readonly Violation[] {
    return [...this.#violations];
  }

  clear(): void {
    this.#exchanges = [];
    this.#violations = [];
  }
}
