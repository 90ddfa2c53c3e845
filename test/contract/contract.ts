// Holds what the tests send to Procore, and what the emulator answers, against Procore's own API description - where there
// is one: PROCORE_OPENAPI_DIR names its folder. Without it every exchange passes.
import type { Exchange } from '../../sandbox/server.js';
import { Description, type Operation, type Schema } from './description.js';
import { pathProblems, queryProblems } from './parameters.js';
import type { Problem, Rule } from './problem.js';
import { compile, inView, type Misfit, objectsOnly, ofIds, viewsOf } from './shapes.js';

export interface Contract {
  readonly check: (exchange: Exchange) => void;
  /** What did not fit, a line each. */
  readonly problems: () => readonly string[];
}

export function contractOf(): Contract {
  const folder = process.env['PROCORE_OPENAPI_DIR'];
  return folder ? contractWith(Description.at(folder)) : { check: () => undefined, problems: () => [] };
}

export function contractWith(description: Description): Contract {
  // A field that is wrong in a hundred objects is one problem, told with the first value that was seen.
  const lines = new Map<string, string>();
  return {
    check: (exchange) => {
      const where = `${exchange.method} ${exchange.route ?? exchange.path}`;
      for (const { rule, name, message } of problemsOf(description, exchange)) {
        const key = `${rule} ${name} ${where}`;
        if (!lines.has(key)) lines.set(key, `${rule} ${name} ${message} (${where})`);
      }
    },
    problems: () => [...lines.values()],
  };
}

/** What of an exchange does not follow the description. */
export function problemsOf(description: Description, exchange: Exchange): Problem[] {
  const { method, path, route, companyHeader } = exchange;
  if (!path.startsWith('/rest/')) return [];
  const found = description.find(method, path);
  if (!found) {
    // What the emulator does not know it has refused and reported itself.
    return route === null ? [] : [{ rule: 'unknown-route', name: route, message: 'is not documented' }];
  }
  const { operation, ids } = found;
  const needsCompany = operation.needsCompany && !companyHeader;
  return [
    ...pathProblems(operation, ids),
    ...(needsCompany ? [{ rule: 'missing-company', name: 'Procore-Company-Id', message: 'is required' } as const] : []),
    ...queryProblems(operation, exchange.query),
    ...bodyProblems(operation, exchange.requestBody),
    ...answerProblems(operation, exchange),
  ];
}

/** Checks that were worked out, by operation: the same for every test of a process. */
const checks = new WeakMap<Operation, Map<string, (value: unknown) => Misfit[]>>();

function checkOf(
  operation: Operation,
  key: string,
  make: () => (value: unknown) => Misfit[],
): (value: unknown) => Misfit[] {
  const known = checks.get(operation) ?? new Map<string, (value: unknown) => Misfit[]>();
  checks.set(operation, known);
  let check = known.get(key);
  if (!check) known.set(key, (check = make()));
  return check;
}

const MULTIPART = 'multipart/form-data';
const rulesOfBody = { unknown: 'unknown-body', missing: 'missing-body', bad: 'bad-body' } as const;
const rulesOfAnswer = { unknown: 'unknown-answer', missing: 'bad-answer', bad: 'bad-answer' } as const;

const named =
  (rules: Readonly<Record<Misfit['kind'], Rule>>) =>
  ({ kind, place, message }: Misfit): Problem => ({ rule: rules[kind], name: place, message });

function bodyProblems(operation: Operation, body: unknown): Problem[] {
  const { body: documented } = operation;
  const isEmpty = body === null || body === undefined;
  if (!documented) {
    const isNothing = isEmpty || JSON.stringify(body) === '{}';
    return isNothing ? [] : [{ rule: 'unexpected-body', name: 'body', message: 'is not documented' }];
  }
  if (isEmpty) return documented.required ? [{ rule: 'missing-body', name: 'body', message: 'is required' }] : [];
  // A form with files arrives as text, which the exchange does not take apart.
  if (typeof body === 'string' && documented.contents.has(MULTIPART)) return [];
  const schema = documented.contents.get('application/json') ?? [...documented.contents.values()][0] ?? {};
  return checkOf(operation, 'body', () => compile(schema, 'request'))(body).map(named(rulesOfBody));
}

function answerProblems(operation: Operation, { status, fault, aborted, query, responseBody }: Exchange): Problem[] {
  if (status === null || status < 200 || status > 299 || fault !== null || aborted) return [];
  const schema = operation.answers.get(status);
  if (schema === undefined)
    return [
      {
        rule: 'unknown-status',
        name: String(status),
        message: `is not one of ${[...operation.answers.keys()].join(', ')}`,
      },
    ];
  // As it travels: a field that is undefined does not.
  const body = JSON.parse(JSON.stringify(responseBody ?? null)) as unknown;
  if (schema === null) {
    const isForbidden = status === 204 && body !== null;
    return isForbidden ? [{ rule: 'unknown-answer', name: 'body', message: 'is not documented' }] : [];
  }
  const tries = candidatesOf(operation, schema, query).map(({ key, shape }) =>
    checkOf(operation, `${status} ${key}`, () => compile(shape, 'answer'))(body),
  );
  const misfits = tries.some((found) => found.length === 0) ? [] : (tries[0] ?? []);
  return misfits.map(named(rulesOfAnswer));
}

const ID_VIEW = /^(only_)?ids(_only)?$/;
const LIMITED = /without [^.]*permissions?[^.]* limited to ([^.]*) views?\b/i;

/** The shapes an answer may have, the one that was asked for first. */
function candidatesOf(
  operation: Operation,
  schema: Schema,
  query: Exchange['query'],
): { key: string; shape: Schema }[] {
  const [name = 'view', asked] = query.find(([sent]) => sent === 'view' || sent === 'serializer_view') ?? [];
  // To a caller who may not see a view another one is shown, where the description says so.
  const limited: readonly string[] =
    LIMITED.exec(operation.query.get(name)?.description ?? '')?.[1]?.match(/\w+/g) ?? [];
  const known = [...viewsOf(schema), ...(operation.query.get(name)?.schema.enum ?? [])];
  const others = asked !== undefined && limited.includes(asked) ? [] : limited.filter((word) => known.includes(word));
  return [asked, ...others].flatMap((view) => {
    const ids = { key: 'ids', shape: ofIds(schema) };
    const objects = { key: view ?? '', shape: inView(objectsOnly(schema), view) };
    if (view === undefined || !/(^|_)ids(_|$)/.test(view)) return [objects];
    return ID_VIEW.test(view) ? [ids] : [objects, ids];
  });
}
