// The wire: one connection pool per origin, one attempt per call, redirects not followed. The only place that knows undici.
import type { Readable } from 'node:stream';
import { Agent, errors, request } from 'undici';
import type { Clock } from '../../kernel/clock.js';
import type { HttpMethod } from '../endpoint.js';
import { internetLookup } from './internet.js';
import { Lanes } from './lanes.js';

export interface WireRequest {
  readonly method: HttpMethod;
  readonly origin: string;
  /** Path with query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Once it has left, the answer is waited for, whatever the signal says: so that the outcome of a write is known. */
  readonly seenThrough?: boolean;
  /** Called when the request leaves: from then on it may have arrived. */
  readonly onSend?: () => void;
}

/** An answer whose body is read piece by piece; whoever has it reads it to its end or destroys it. */
export interface WireStream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Why an attempt brought no answer. `sent` is false only when it is certain that Procore never saw the request. */
export class WireFailure extends Error {
  constructor(
    readonly kind: 'timeout' | 'connection' | 'truncated',
    readonly sent: boolean,
    cause: unknown,
  ) {
    super(`no answer: ${kind}`, { cause });
  }
}

export interface TransportLimits {
  readonly connectTimeoutMs: number;
  readonly headersTimeoutMs: number;
  /** For a write: cut off it is a write of which nobody knows the outcome, and bulk writes take their time. */
  readonly writeHeadersTimeoutMs: number;
  /** Between two pieces of a body. */
  readonly bodyTimeoutMs: number;
  readonly largestBodyBytes: number;
  /** Connections per origin. */
  readonly connections: number;
}

export const transportLimits: TransportLimits = {
  connectTimeoutMs: 2_000,
  headersTimeoutMs: 10_000,
  writeHeadersTimeoutMs: 25_000,
  bodyTimeoutMs: 10_000,
  largestBodyBytes: 64 * 1024 * 1024,
  connections: 50,
};

export interface Transport {
  /** @throws WireFailure; the signal's reason when it is aborted */
  send(request: WireRequest): Promise<WireAnswer>;
  /** As `send`, with the body still to come. @throws WireFailure; the signal's reason when it is aborted */
  stream(request: WireRequest): Promise<WireStream>;
  /** Cuts every connection; for when nobody waits for an answer any more. */
  close(): Promise<void>;
}

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function failureOf(error: unknown, headersArrived: boolean): WireFailure {
  const code = (error as { code?: unknown }).code;
  const sent = !(typeof code === 'string' && neverConnected.has(code));
  if (error instanceof errors.ConnectTimeoutError || error instanceof errors.BodyTimeoutError)
    return new WireFailure('timeout', sent, error);
  return new WireFailure(headersArrived ? 'truncated' : 'connection', sent, error);
}

/** Connections of one kind. */
interface Pool {
  readonly agent: Agent;
  /** By origin. */
  readonly lanes: Map<string, Lanes>;
}

/** @param apiHost the configured API's host name: it may be in a private network, other places of files may not */
export function createTransport(limits: TransportLimits, clock: Clock, apiHost = 'localhost'): Transport {
  const poolOf = (largestBodyBytes: number, connect: object = {}): Pool => ({
    agent: new Agent({
      connections: limits.connections,
      connect: { timeout: limits.connectTimeoutMs, ...connect },
      headersTimeout: 0, // the clock's timeout below does it, as part of the one signal of the attempt
      bodyTimeout: limits.bodyTimeoutMs,
      maxResponseSize: largestBodyBytes,
    }),
    lanes: new Map(),
  });
  const answers = poolOf(limits.largestBodyBytes);
  // A file may be of any size: it passes through. Whoever reads one slowly does not hold up calls.
  const streams = poolOf(-1, { lookup: internetLookup(new Set([apiHost, 'localhost'])) });

  function lanesTo(origin: string, { lanes }: Pool): Lanes {
    const known = lanes.get(origin) ?? new Lanes(limits.connections);
    lanes.set(origin, known);
    return known;
  }

  /** Sends a request when its turn has come; `leave` gives the connection back. */
  async function open(pool: Pool, { method, origin, target, headers, body, signal, seenThrough, onSend }: WireRequest) {
    const leave = await lanesTo(origin, pool).enter(signal);
    const patienceMs = seenThrough ? limits.writeHeadersTimeoutMs : limits.headersTimeoutMs;
    const silence = clock.timeout(patienceMs, new WireFailure('timeout', true, undefined));
    const ended = seenThrough ? [] : [signal];
    try {
      onSend?.();
      const answer = await request(origin + target, {
        dispatcher: pool.agent,
        method,
        headers,
        body: body ?? null,
        signal: AbortSignal.any([...ended, silence.signal]),
      });
      return { answer, leave };
    } catch (error) {
      leave();
      for (const one of ended) one.throwIfAborted();
      throw error instanceof WireFailure ? error : failureOf(error, false);
    } finally {
      silence.cancel();
    }
  }

  return {
    async send(wanted) {
      const { answer, leave } = await open(answers, wanted);
      try {
        return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
      } catch (error) {
        if (!wanted.seenThrough) wanted.signal.throwIfAborted();
        throw failureOf(error, true);
      } finally {
        leave();
      }
    },
    async stream(wanted) {
      const { answer, leave } = await open(streams, wanted);
      answer.body.once('close', leave);
      return { status: answer.statusCode, headers: answer.headers, body: answer.body };
    },
    async close() {
      await Promise.all([answers.agent.destroy(), streams.agent.destroy()]);
    },
  };
}
