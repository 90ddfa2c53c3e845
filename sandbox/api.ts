// The REST API as a function from a request to a reply: route, company, parameters, permission, body, handler.
import type { BodyType } from './body.js';
import { checkAccess, checkCompany, enterCompany } from './guard.js';
import { Query } from './parameters.js';
import type { Principal } from './principal.js';
import { misuse, notFound, type Problem, type Reply } from './refusal.js';
import type { Match } from './router.js';
import type { Dataset } from './store.js';
import { leadToStorage } from './storage.js';
import type { Incoming } from './wire.js';

/** What is behind the API at the moment of a call. */
export interface Surroundings {
  readonly datasets: readonly Dataset[];
  readonly nowMs: number;
  /** The address of the host that keeps files. */
  readonly storage: string;
}

export function answer(
  incoming: Incoming,
  match: Match,
  principal: Principal,
  { datasets, nowMs, storage }: Surroundings,
): Reply {
  if (match.found !== 'route') {
    throw notFound([{ kind: match.found, message: `${incoming.method} ${incoming.path} is not documented` }]);
  }
  const { route, ids } = match;
  const origin = originOf(incoming.header('host'));
  const entered = enterCompany(incoming.header('procore-company-id'), principal, datasets);
  const query = new Query(route.query, incoming.query);
  if (query.problems.length > 0) throw misuse(query.problems);
  checkCompany(entered, ids, query);
  checkAccess(entered, route.access, ids, query);
  const body = readBody(incoming, route.body);
  const companies = datasets.filter(({ companyId }) => principal.grants.has(companyId));
  const url = new URL(incoming.target, origin);
  return route.handle({ ...entered, ids, query, body, url, principal, companies, origin, storage, nowMs });
}

/** A file's address on Procore's host: whoever may enter the company is led on to where it is kept. */
export function answerFile(
  incoming: Incoming,
  principal: Principal,
  { datasets, nowMs, storage }: Surroundings,
): Reply {
  const { data } = enterCompany(incoming.header('procore-company-id'), principal, datasets);
  return leadToStorage(incoming.path, { data, origin: originOf(incoming.header('host')), storage, nowMs });
}

/** The address the caller knows the emulator by, for links. An HTTP/1.0 caller need not say one. */
function originOf(host: string | null): string {
  const origin = `http://${host ?? 'localhost'}`;
  // The pattern keeps out what a URL would read as a user, a path or a query.
  if (/^http:\/\/[^\s/\\?#@]+$/.test(origin) && URL.canParse(origin)) return origin;
  throw misuse([{ kind: 'bad-host', name: 'Host', message: 'is not the name of a host' }]);
}

function readBody(incoming: Incoming, type: BodyType<unknown> | null): unknown {
  const problems: Problem[] = [];
  const { body } = incoming;
  const isEmpty = body.text === '' || (!type && body.text.trim() === '{}');
  if (!type) {
    if (!isEmpty) problems.push({ kind: 'unexpected-body', message: 'takes no body' });
  } else if (isEmpty) {
    problems.push({ kind: 'missing-body', message: 'wants a JSON body' });
  } else if (body.type !== 'json') {
    problems.push({ kind: 'content-type', message: 'the emulator reads application/json here' });
  } else if (body.broken) {
    problems.push({ kind: 'bad-body', message: 'is not JSON' });
  } else {
    type.check(body.value, '', problems);
  }
  if (problems.length > 0) throw misuse(problems);
  return type ? body.value : undefined;
}
