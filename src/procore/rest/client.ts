// The REST client: carries one call through token, breaker, governor and wire, repeats what may be repeated, and ends in
// an answer or in one of the gateway's errors.
import type { Clock } from '../../kernel/clock.js';
import { GatewayError } from '../../kernel/errors.js';
import { instantOf } from '../../kernel/instant.js';
import { Kept } from '../../kernel/kept.js';
import { type Scope, scopeKey } from '../../kernel/principal.js';
import type { CompanyId } from '../../kernel/procore-id.js';
import type { Logger } from '../../observability/logger.js';
import type { TokenSource } from './auth/token-source.js';
import { Breaker } from './breaker.js';
import { type Call, targetOf } from '../endpoint.js';
import { errorOfFailure, errorOfStatus } from './failure.js';
import { type Governor, rateLimited } from './governor.js';
import { writeJson } from './json.js';
import type { Ledger } from './ledger.js';
import { readRetryAfter, readWindowHeaders, refusedUntil } from './rate-limit.js';
import { mayFollow } from './redirect.js';
import { backoffMs, RetryBudget, retryPolicy } from './retry.js';
import type { SharedWork } from './sharing.js';
import { type Transport, type WireAnswer, WireFailure } from './transport.js';

export interface ClientParts {
  /** The API's base URL, e.g. https://api.procore.com. */
  readonly apiUrl: string;
  readonly transport: Transport;
  readonly tokens: TokenSource;
  readonly governor: Governor;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly logger: Logger;
}

export interface RestClient {
  /**
   * Sends one call. Answers with a 2xx, or for a write with the 4xx that says what is wrong with it.
   * @throws GatewayError; the signal's reason
   */
  send(call: Call, scope: Scope, work: SharedWork, ledger: Ledger): Promise<WireAnswer>;
}

/** Breakers kept although there is nothing to break. */
const KEPT_BREAKERS = 1000;

/** What a write's caller can mend; it comes back as an answer, to be mapped onto the input. */
const mendable = new Set([400, 404, 409, 422]);

const nameOf = ({ endpoint: { method, path } }: Call): object => ({ method, route: path });

/** Why an attempt failed, as far as it may be told: no address, no header. */
function reasonOf({ kind, sent, cause }: WireFailure): object {
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  return { kind, sent, ...(typeof code === 'string' && { cause: code }) };
}

const isRead = (call: Call): boolean => call.endpoint.method === 'GET';

interface Attempt {
  readonly call: Call;
  readonly scope: Scope;
  readonly work: SharedWork;
  readonly ledger: Ledger;
  url: URL;
  token: string;
}

export function createRestClient(parts: ClientParts): RestClient {
  const { transport, tokens, governor, clock, logger } = parts;
  const base = new URL(parts.apiUrl);
  /** By company. */
  const breakers = new Kept<CompanyId, Breaker>(
    KEPT_BREAKERS,
    () => new Breaker(clock),
    ({ isIdle }) => isIdle,
  );
  const budget = new RetryBudget(retryPolicy.share);

  function runOnce(attempt: Attempt): Promise<WireAnswer> {
    const { call, scope, work, ledger, url, token } = attempt;
    return governor.run(scopeKey(scope), { signal: work.signal, deadlineMs: work.deadlineMs }, async (report) => {
      const startedMs = clock.now();
      const answer = await transport.send({
        method: call.endpoint.method,
        origin: url.origin,
        target: url.pathname + url.search,
        headers: {
          authorization: `Bearer ${token}`,
          'procore-company-id': scope.company,
          accept: 'application/json',
          ...(call.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(call.body !== undefined && { body: writeJson(call.body) }),
        signal: work.signal,
        // Cut off, a write would leave nobody able to say whether it was carried out.
        seenThrough: !isRead(call),
        onSend: () => ledger.calls.sent++,
      });
      const reading = readWindowHeaders(answer.headers);
      report(reading);
      if (reading !== undefined)
        ledger.rateLimit = {
          limit: reading.limit,
          remaining: reading.remaining,
          resetAt: instantOf(reading.resetAtMs),
        };
      const level = answer.status >= 500 || answer.status === 429 ? 'warn' : answer.status >= 400 ? 'info' : 'debug';
      logger[level]({ ...nameOf(call), status: answer.status, ms: clock.now() - startedMs }, 'procore call');
      return answer;
    });
  }

  /** Waits before a repeat, unless it would be too late by then. */
  async function pause(waitMs: number, work: SharedWork, otherwise: GatewayError): Promise<void> {
    if (clock.now() + waitMs > work.deadlineMs() || !budget.tryRepeat()) throw otherwise;
    await clock.sleep(waitMs, work.signal);
  }

  async function attemptOnce(attempt: Attempt, breaker: Breaker): Promise<WireAnswer | WireFailure> {
    const isProbe = breaker.enter();
    try {
      const answer = await runOnce(attempt);
      if (answer.status >= 500) breaker.failed();
      else breaker.succeeded();
      return answer;
    } catch (error) {
      if (!(error instanceof WireFailure)) {
        breaker.abandoned(isProbe);
        throw error;
      }
      breaker.failed();
      logger.warn({ ...nameOf(attempt.call), ...reasonOf(error) }, 'procore call failed');
      return error;
    }
  }

  async function send(call: Call, scope: Scope, work: SharedWork, ledger: Ledger): Promise<WireAnswer> {
    const breaker = breakers.get(scope.company);
    const attempt: Attempt = {
      call,
      scope,
      work,
      ledger,
      url: new URL(base.pathname.replace(/\/$/, '') + targetOf(call, scope.company), base),
      token: '',
    };
    let renewed = false;
    let hops = 0;
    budget.firstAttempt();
    for (let attempts = 1; ;) {
      attempt.token = await tokens.token(scope, work.signal);
      const outcome = await attemptOnce(attempt, breaker);
      if (outcome instanceof WireFailure) {
        if (!isRead(call))
          throw outcome.sent ? new GatewayError('OUTCOME_UNKNOWN', { cause: outcome }) : errorOfFailure(outcome);
        if (attempts === retryPolicy.attempts) throw errorOfFailure(outcome);
        await pause(backoffMs(attempts++, parts.random()), work, errorOfFailure(outcome));
        continue;
      }
      const { status, headers } = outcome;
      if (status >= 200 && status < 300) return outcome;
      if (status === 401 && !renewed) {
        renewed = true;
        tokens.rejected(scope, attempt.token);
      } else if (status === 429) {
        const untilMs = refusedUntil(headers, clock.now());
        governor.refused(scopeKey(scope), untilMs);
        // Not executed, so a write may go out once more as well (docs/procore.md §7).
        if (attempts++ === (isRead(call) ? retryPolicy.attempts : 2)) throw rateLimited(untilMs - clock.now());
      } else if (!isRead(call) && (status >= 500 || status === 408)) {
        // What ran out of time may have been carried out all the same (docs/procore.md §7).
        throw new GatewayError('OUTCOME_UNKNOWN');
      } else if (status >= 500) {
        if (attempts === retryPolicy.attempts) throw errorOfStatus(status);
        const toldMs = (readRetryAfter(headers, clock.now()) ?? 0) - clock.now();
        await pause(Math.max(toldMs, backoffMs(attempts++, parts.random())), work, errorOfStatus(status));
      } else if (status >= 300 && status < 400 && isRead(call) && hops++ < 3) {
        attempt.url = mayFollow(attempt.url, headers['location'], base) ?? fail(errorOfStatus(status));
      } else if (!isRead(call) && mendable.has(status)) return outcome;
      else throw errorOfStatus(status);
    }
  }

  return { send };
}

function fail(error: GatewayError): never {
  throw error;
}
