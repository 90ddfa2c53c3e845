// Runs coverage operations on a graph: each as soon as the ids it needs have been seen in earlier answers, writes after reads.
import { decodeGlobalId } from '../../src/kernel/global-id.js';
import type { CoverageOperation } from './coverage.js';
import type { Need } from './literals.js';

export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphError[];
  readonly extensions?: { readonly procore?: { readonly calls: { readonly sent: number } } };
}

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: unknown };
}

export type Ask = (query: string, variables: Readonly<Record<string, string>>) => Promise<GraphAnswer>;

export interface Failure {
  readonly operation: string;
  readonly code: string;
  /** The coordinates that lead to the field, as far as there are data. */
  readonly coordinates: readonly string[];
  readonly message: string;
}

export interface Run {
  readonly asked: readonly CoverageOperation[];
  /** What could not be asked, because an id was never seen. */
  readonly left: readonly CoverageOperation[];
  /** `Type.field` for which an object answered, be it with null. */
  readonly answered: ReadonlySet<string>;
  /** Those of them that had a value at least once. */
  readonly filled: ReadonlySet<string>;
  readonly failures: readonly Failure[];
  /** Writes of which something other was sent, or told, than their input deserves; by the name of the operation. */
  readonly misjudged: ReadonlyMap<string, unknown>;
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

interface SeenId {
  readonly global: string | undefined;
  readonly procore: string | undefined;
  /** Company, parents and id, where the global id says so. */
  readonly path: readonly string[];
  /** The same of the object that mentioned it. */
  readonly in: readonly string[];
}

interface SeenCursor {
  readonly cursor: string;
  readonly owner: string | undefined;
  readonly goesOn: boolean;
}

const pathOf = (id: string | undefined): readonly string[] =>
  id === undefined ? [] : (decodeGlobalId(id)?.path ?? []);

/** The ids that answers have shown, by type and by the field that showed them. */
class Harvest {
  private readonly ids = new Map<string, SeenId[]>();
  private readonly cursors = new Map<string, SeenCursor>();
  private home: readonly string[] | undefined;
  readonly answered = new Set<string>();
  readonly filled = new Set<string>();

  /** `madeUp`: fields whose objects are no use elsewhere, because the answers make up their ids. */
  constructor(private readonly madeUp: ReadonlySet<string>) {}

  /** `operation`: a cursor belongs to the lists of the operation that is named after their field. */
  take(value: unknown, owner: string, field: string, operation: string, ownerId?: string): void {
    if (Array.isArray(value)) {
      for (const item of value) this.take(item, owner, field, operation, ownerId);
      return;
    }
    if (!isJson(value)) return;
    const type = typeof value['__typename'] === 'string' ? value['__typename'] : owner;
    this.note(value, type, `${owner}.${field}`, pathOf(ownerId));
    if (`${owner}.${field}` === operation) this.noteCursor(value['pageInfo'], operation, ownerId);
    const id = typeof value['id'] === 'string' ? value['id'] : ownerId;
    for (const [name, part] of Object.entries(value)) {
      if (name === '__typename') continue;
      this.answered.add(`${type}.${name}`);
      if (part !== null && !(Array.isArray(part) && part.length === 0)) this.filled.add(`${type}.${name}`);
      this.take(part, type, name, operation, id);
    }
  }

  /** Of the lists of one field, one that goes on after its first page is worth more. */
  private noteCursor(pageInfo: unknown, field: string, owner: string | undefined): void {
    if (!isJson(pageInfo) || typeof pageInfo['endCursor'] !== 'string') return;
    const known = this.cursors.get(field);
    const goesOn = pageInfo['hasNextPage'] === true;
    if (!known || (goesOn && !known.goesOn)) this.cursors.set(field, { cursor: pageInfo['endCursor'], owner, goesOn });
  }

  private note({ id, procoreId }: Json, type: string, place: string, mentioned: readonly string[]): void {
    const global = typeof id === 'string' ? id : undefined;
    const path = pathOf(global);
    // What has no global id has only one.
    const procore = typeof procoreId === 'string' ? procoreId : (path.at(-1) ?? global);
    if (global === undefined && procore === undefined) return;
    const seen = { global, procore, path, in: mentioned };
    for (const key of this.madeUp.has(place) ? [place] : [type, place])
      this.ids.set(key, [...(this.ids.get(key) ?? []), seen]);
  }

  /** The parents under which most is known; from the first question on, all ids are taken from there. */
  private homePath(): readonly string[] {
    if (this.home) return this.home;
    const parents = new Map<string, Set<string>>();
    for (const [type, seen] of this.ids)
      for (const { path } of seen) {
        const parent = path.slice(0, -1).join(':');
        parents.set(parent, (parents.get(parent) ?? new Set()).add(type));
      }
    const ranked = [...parents].sort(
      ([a, left], [b, right]) => b.split(':').length - a.split(':').length || right.size - left.size,
    );
    return (this.home = ranked[0]?.[0].split(':') ?? []);
  }

  /** A value for a variable, if one has been seen. */
  /** `anywhere`: at another depth than is wanted, too. */
  find({ sources, form, depth }: Need, anywhere: boolean): string | undefined {
    if (this.ids.size === 0) return undefined;
    if (form === 'cursor' || form === 'owner') return this.cursors.get(sources[0] ?? '')?.[form];
    const home = this.homePath();
    for (const source of sources) {
      const candidates = (this.ids.get(source) ?? []).filter(
        (seen) => seen[form] !== undefined && (anywhere || depth === undefined || seen.path.length === depth + 1),
      );
      const fits = ({ path }: SeenId): boolean => path.slice(0, -1).every((part, index) => part === home[index]);
      const isHome = ({ path }: SeenId): boolean =>
        path.length > 0 && path.every((part, index) => part === home[index]);
      const isMentionedAtHome = (seen: SeenId): boolean =>
        source.includes('.') &&
        fits(seen) &&
        seen.in.length > home.length &&
        home.every((part, index) => part === seen.in[index]);
      const chosen = candidates.find(isHome) ?? candidates.find(isMentionedAtHome) ?? candidates.find(fits);
      if (chosen) return chosen[form];
    }
    return undefined;
  }
}

/** `madeUp`: fields that show ids of objects which are not there; no other question is asked about those. */
export async function runCoverage(
  operations: readonly CoverageOperation[],
  ask: Ask,
  madeUp: ReadonlySet<string> = new Set(),
): Promise<Run> {
  const harvest = new Harvest(madeUp);
  const asked: CoverageOperation[] = [];
  const failures: Failure[] = [];
  const misjudged = new Map<string, unknown>();

  const attempt = async (operation: CoverageOperation, variables: Readonly<Record<string, string>>): Promise<void> => {
    const { name, document, kind } = operation;
    const { data, errors = [], extensions } = await ask(document, variables);
    asked.push(operation);
    harvest.take(data, kind === 'query' ? 'Query' : 'Mutation', '', name);
    failures.push(...errors.map((error) => failureOf(operation, error, data)));
    if (kind === 'mutation' && isJson(data))
      for (const payload of Object.values(data)) {
        const userErrors = isJson(payload) ? payload['userErrors'] : undefined;
        const isSent = (extensions?.procore?.calls.sent ?? 0) > 0;
        if (!isFairlyJudged(operation, (userErrors ?? []) as UserErrors, isSent)) misjudged.set(name, userErrors);
      }
  };

  let waiting = operations;
  // Of some nouns there is none at one of the depths at which they may be: those are asked for last.
  for (const [kind, anywhere] of [
    ['query', false],
    ['query', true],
    ['mutation', false],
    // Of what only writes show.
    ['query', false],
  ] as const)
    for (let progress = true; progress;) {
      const ready = waiting.flatMap((operation) => {
        const values = operation.needs.map((need) => [need.variable, harvest.find(need, anywhere)] as const);
        const isReady = operation.kind === kind && values.every(([, value]) => value !== undefined);
        return isReady ? [{ operation, variables: Object.fromEntries(values) as Record<string, string> }] : [];
      });
      progress = ready.length > 0;
      waiting = waiting.filter((operation) => !ready.some((other) => other.operation === operation));
      for (const { operation, variables } of ready) await attempt(operation, variables);
    }
  const { answered, filled } = harvest;
  return { asked, left: waiting, answered, filled, failures, misjudged };
}

type UserErrors = readonly { readonly code?: unknown }[];

/**
 * Whether what was sent, and told, is what the input deserves: nothing for wrong ids; something for everything that can be
 * said, whatever a rule of Procore's makes of it; and for less, unless that is too little.
 */
function isFairlyJudged({ spoiled, name }: CoverageOperation, userErrors: UserErrors, isSent: boolean): boolean {
  if (spoiled) return !isSent && userErrors.length > 0;
  return isSent || (!name.endsWith('with everything') && userErrors.some(({ code }) => code === 'REQUIRED'));
}

function failureOf({ name, kind }: CoverageOperation, error: GraphError, data: unknown): Failure {
  const { message, path = [], extensions } = error;
  const code = typeof extensions?.code === 'string' ? extensions.code : 'none';
  const coordinates: string[] = [];
  let at: unknown = data;
  let type = kind === 'query' ? 'Query' : 'Mutation';
  for (const step of path) {
    if (isJson(at) && typeof at['__typename'] === 'string') type = at['__typename'];
    if (typeof step === 'string') coordinates.push(`${type}.${step}`);
    at = (at as Json | null | undefined)?.[step];
  }
  return { operation: name, code, coordinates, message };
}
