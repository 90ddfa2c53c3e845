// The emulator behind its socket: what it holds, and what happens to a request from arrival to departure.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { administer, ADMIN_PREFIX } from './admin.js';
import { answer, answerFile } from './api.js';
import { RealClock, type Clock } from './clock.js';
import { routes } from './domains/index.js';
import { ExchangeLog, type Exchange, type Host } from './exchange.js';
import { Faults } from './faults.js';
import { RateLimits, type Limits } from './limits.js';
import { OAuth } from './oauth.js';
import type { Principal } from './principal.js';
import { notFound, Refusal, unauthorized, type Reply } from './refusal.js';
import { Router, type Match } from './router.js';
import { hideInHeaders, hideInQuery, hideSecrets, type Place } from './secrets.js';
import { DEFAULT_BASE_MS } from './seed/calendar.js';
import { sowOrCopy, type Seeded } from './seed/index.js';
import { answerFromStorage, FILES_PREFIX } from './storage.js';
import { receive, send, spoil, type Incoming, type Sent } from './wire.js';
import { worldOf, type World } from './world.js';

export interface EmulatorOptions {
  readonly seed?: number;
  /** The day the data are relative to, `2026-06-15` unless there is a clock, or the day it is now. */
  readonly base?: string;
  readonly clock?: Clock;
  readonly latencyMs?: number;
  readonly limits?: Partial<Limits>;
  readonly onExchange?: (exchange: Exchange) => void;
}

/** As a base: whatever day it is. */
export const TODAY = 'today';

const EXCEEDED: Reply = {
  status: 429,
  body: { message: 'You have surpassed the max number of requests for an allotted time.' },
};
const router = new Router(routes);

export class Emulator {
  readonly clock: Clock;
  readonly faults = new Faults();
  readonly limits: RateLimits;
  readonly log: ExchangeLog;
  readonly oauth: OAuth;
  readonly world: World;
  latencyMs: number;
  /** The address of the host that keeps files, once it is known. */
  storageUrl = '';
  readonly #reseed: () => Seeded;
  #seeded: Seeded;

  constructor({ seed = 1, base, clock, latencyMs = 0, limits, onExchange }: EmulatorOptions) {
    this.clock = clock ?? new RealClock();
    // Unless something else is said, the data are the same every day.
    const toldMs = base === TODAY ? this.clock.now() : base === undefined ? undefined : Date.parse(base);
    const baseMs = toldMs ?? clock?.now() ?? DEFAULT_BASE_MS;
    this.#reseed = () => sowOrCopy(seed, baseMs);
    this.#seeded = this.#reseed();
    this.world = worldOf(this.#seeded);
    this.limits = new RateLimits(this.clock, limits);
    this.log = new ExchangeLog(onExchange);
    this.oauth = new OAuth(this.clock, seed, Object.values(this.#seeded.principals));
    this.latencyMs = latencyMs;
  }

  reset(): void {
    this.#seeded = this.#reseed();
    this.log.clear();
    this.faults.clear();
    this.limits.clear();
    this.oauth.expireAll();
  }

  /** Answers a request to either host. */
  async serve(host: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await receive(request, host === 'storage');
    if (host === 'api' && incoming.path.startsWith(ADMIN_PREFIX)) {
      send(
        response,
        attempt(() => administer(this, incoming)),
      );
      return;
    }
    const match = router.match(incoming.method, host === 'api' ? incoming.path : '');
    const exchange = this.#begin(host, incoming, match);
    const left = new AbortController();
    response.on('close', () => {
      if (response.writableFinished) return;
      exchange.aborted = exchange.departure === null;
      this.log.end(exchange, this.clock.now());
      left.abort();
    });
    if (this.latencyMs > 0) await this.clock.sleep(this.latencyMs, left.signal).catch(() => undefined);
    if (left.signal.aborted) return;
    const { status, headers, body } = this.#respond(incoming, match, exchange, response);
    // What the REST API answers holds no secrets but links that end soon, and is too long to be searched for them each time.
    const responseBody = isRest(exchange) ? body : hideSecrets(body, 'elsewhere');
    Object.assign(exchange, { status, responseHeaders: hideInHeaders(headers), responseBody });
    // A request left hanging departs when its caller gives up: see the close handler.
    if (exchange.fault !== 'hang') this.log.end(exchange, this.clock.now());
  }

  #begin(host: Host, incoming: Incoming, match: Match): Exchange {
    const { method, path, query } = incoming;
    const exchange = this.log.begin({
      method,
      path,
      host,
      query: hideInQuery(query, placeOf(host, incoming)),
      route: match.found === 'route' ? match.route.path : this.oauth.routeOf(incoming),
      companyHeader: incoming.header('procore-company-id'),
      authorization: incoming.header('authorization') !== null,
      startedAtMs: this.clock.now(),
    });
    exchange.requestBody = hideSecrets(incoming.body.value, placeOf(host, incoming));
    return exchange;
  }

  #respond(incoming: Incoming, match: Match, exchange: Exchange, response: ServerResponse): Sent {
    const { headers, refused, principal } = this.#meter(exchange, incoming);
    exchange.clientId = principal?.clientId ?? null;
    // Past a limit nothing is carried out, planned failures included: they wait for the next call (docs/procore.md §7).
    if (refused) return send(response, { ...EXCEEDED, headers });
    const fault = this.faults.take(lineOf(incoming));
    const execute = (): Reply => this.#guarded(exchange, () => this.#execute(exchange, incoming, match, principal));
    if (fault) {
      exchange.fault = fault.kind;
      return spoil(response, fault, fault.after ? execute() : null, headers);
    }
    const reply = execute();
    return send(response, { ...reply, headers: { ...reply.headers, ...headers } });
  }

  /** Calls of the API are metered, those that lead to files too; those of a caller that nobody knows share a bucket. */
  #meter(
    exchange: Exchange,
    incoming: Incoming,
  ): {
    refused: boolean;
    headers: Readonly<Record<string, string>>;
    principal: Principal | null;
  } {
    if (!isRest(exchange) && !isFile(exchange)) return { refused: false, headers: {}, principal: null };
    const principal = this.oauth.authenticate(incoming.header('authorization'));
    const company = incoming.header('procore-company-id') ?? 'none';
    return { ...this.limits.hit(`${principal?.clientId ?? 'unknown'} ${company}`), principal };
  }

  #execute(exchange: Exchange, incoming: Incoming, match: Match, principal: Principal | null): Reply {
    const { method, path, body } = incoming;
    const { datasets } = this.#seeded;
    const surroundings = { datasets, nowMs: this.clock.now(), storage: this.storageUrl };
    if (exchange.host === 'storage') return answerFromStorage(incoming, datasets, surroundings.nowMs);
    if (isOAuth(exchange)) {
      return this.oauth.handle({ method, path, authorization: incoming.header('authorization'), body });
    }
    if (!isRest(exchange) && !isFile(exchange))
      throw notFound([{ kind: 'unknown-path', message: `${path} is not part of the API` }]);
    if (!principal) throw unauthorized();
    return isFile(exchange)
      ? answerFile(incoming, principal, surroundings)
      : answer(incoming, match, principal, surroundings);
  }

  #guarded(exchange: Exchange, run: () => Reply): Reply {
    const { datasets } = this.#seeded;
    datasets.forEach(({ changed }) => changed.clear());
    return attempt(() => {
      try {
        return run();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.log.violate(exchange, error.problems);
        return error.reply;
      } finally {
        exchange.changed = [...new Set(datasets.flatMap(({ changed }) => [...changed]))].sort();
      }
    });
  }
}

type Where = Pick<Exchange, 'host' | 'path'>;

const isRest = ({ host, path }: Where): boolean => host === 'api' && path.startsWith('/rest/');
const isOAuth = ({ host, path }: Where): boolean => host === 'api' && path.startsWith('/oauth/');
const isFile = ({ host, path }: Where): boolean => host === 'api' && path.startsWith(FILES_PREFIX);
const placeOf = (host: Host, { path }: Incoming): Place => (isRest({ host, path }) ? 'rest' : 'elsewhere');

/** A mistake of the emulator's own: short for the caller, whole for whoever runs it. */
function attempt(run: () => Reply): Reply {
  try {
    return run();
  } catch (error) {
    console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    return { status: 500, body: { message: `The emulator failed: ${message}` } };
  }
}

/** What a fault's pattern is tested against: decoded, so that it can be written as it is read. */
function lineOf({ method, path, query }: Incoming): string {
  const pairs = query.map(([name, value]) => `${name}=${value}`).join('&');
  return `${method} ${path}${pairs === '' ? '' : `?${pairs}`}`;
}
