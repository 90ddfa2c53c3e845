// Procore as one GraphQL operation sees it: its principal, its deadline, its ledger and its batches, over the shared client.
import { GatewayError } from '../kernel/errors.js';
import { type Principal, type Scope, scopeKey } from '../kernel/principal.js';
import type { CompanyId } from '../kernel/procore-id.js';
import { type WriteMemory, writeKey } from '../state/write-memory.js';
import { Batches } from './rest/batches.js';
import type { RestClient } from './rest/client.js';
import { type Call, type ListCall, targetOf } from './endpoint.js';
import { parseJson } from './rest/json.js';
import { createLedger } from './rest/ledger.js';
import { packAnswer, unpackAnswer } from './rest/packed-answer.js';
import { type Page, pageCall, readPage } from './rest/page.js';
import { type Reader, readKey, type SharedReads } from './rest/sharing.js';
import type { WireAnswer } from './rest/transport.js';

export interface OperationParts {
  readonly client: RestClient;
  readonly shared: SharedReads;
  readonly totals: Totals;
  readonly writes: WriteMemory;
  /** The most calls one operation may start. */
  readonly callBudget: number;
}

export interface OperationInit extends Reader {
  readonly principal: Principal;
}

/** How long lists were when they were last seen, per principal: the planner weighs with it. */
export type Totals = Map<string, number>;
const KEPT_TOTALS = 5000;

/** What came of a write: the answer, or what Procore says is wrong with the request. */
export type WriteOutcome<Wire> =
  | { readonly done: true; readonly wire: Wire | undefined }
  | { readonly done: false; readonly status: number; readonly body: unknown };

/** The input field that names a write. */
export const KEY_ARGUMENT = 'idempotencyKey';

/** The key that a caller gave a write, and the input it is for. */
export interface Once {
  /** The mutation, and which of its writes. */
  readonly mutation: string;
  readonly key: string;
  readonly fingerprint: string;
}

const isOutcomeUnknown = (error: unknown): boolean => error instanceof GatewayError && error.code === 'OUTCOME_UNKNOWN';

/** Where to look whether a write was carried out. */
function withAdvice(error: unknown, { endpoint: { noun }, path }: Call): unknown {
  if (!isOutcomeUnknown(error)) return error;
  const { id } = path as { readonly id?: string };
  const where = id === undefined ? `whether the ${noun} is there` : `at the ${noun} with Procore’s id ${id}`;
  return new GatewayError('OUTCOME_UNKNOWN', {
    message: `It is not known whether Procore carried out the change: look ${where} before you send it again.`,
  });
}

interface Parsed {
  readonly body: unknown;
  readonly headers: WireAnswer['headers'];
}

function parseAnswer(answer: WireAnswer): Parsed {
  if (answer.text === '') return { body: undefined, headers: answer.headers };
  try {
    return { body: parseJson(answer.text), headers: answer.headers };
  } catch {
    throw new GatewayError('UPSTREAM_BAD_RESPONSE');
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an answer holds, without the envelope. */
function contentOf({ endpoint }: Call, body: unknown): unknown {
  return endpoint.envelope === undefined ? body : isObject(body) ? (body as { data?: unknown }).data : undefined;
}

export class Operation {
  readonly ledger = createLedger();
  readonly batches = new Batches();
  readonly principal: Principal;
  private readonly reader: Reader;
  private readonly finish: () => void;
  private readonly writeListeners: (() => void)[] = [];
  private started = 0;
  /** Whether what the last write answered was remembered: it says how things were then, not how they are. */
  isAnsweredFromMemory = false;

  constructor(
    private readonly parts: OperationParts,
    init: OperationInit,
  ) {
    this.principal = init.principal;
    this.reader = { signal: init.signal, deadlineMs: init.deadlineMs };
    this.finish = parts.shared.begin(this.reader);
  }

  /** Call when the operation's answer is complete. */
  end(): void {
    this.finish();
  }

  /** Reads one object. `completes`: the call fills in records that are known already. @throws GatewayError */
  async show<Path extends string, Wire>(call: Call<Path, Wire>, company: CompanyId, completes: boolean): Promise<Wire> {
    const body = contentOf(call, (await this.read(call, company, completes)).body);
    if (!isObject(body)) throw new GatewayError('UPSTREAM_BAD_RESPONSE');
    return body as Wire;
  }

  /** Reads page `index` (0-based) of a list. @throws GatewayError */
  async page<Path extends string, Wire>(
    call: ListCall<Path, Wire>,
    company: CompanyId,
    index: number,
    perPage: number,
    completes: boolean,
  ): Promise<Page<Wire>> {
    const { body: answered, headers } = await this.read(pageCall(call, index, perPage), company, completes);
    const body = contentOf(call, answered);
    if (!Array.isArray(body) || !body.every(isObject)) throw new GatewayError('UPSTREAM_BAD_RESPONSE');
    const page = readPage(body as Wire[], headers, perPage, call.endpoint.paging.dialect !== 'none');
    if (page.total !== null) this.rememberTotal(call, company, page.total);
    return page;
  }

  /** Sends a write once; under a caller's key not at all when that was done before. @throws GatewayError, INVALID_ARGUMENT for
   * a key that stands for another input, OUTCOME_UNKNOWN when nobody can say whether it was carried out */
  async write<Path extends string, Wire>(
    call: Call<Path, Wire>,
    company: CompanyId,
    once?: Once,
  ): Promise<WriteOutcome<Wire>> {
    this.isAnsweredFromMemory = false;
    if (once === undefined) return outcomeOf(call, await this.send(call, company));
    const came = await this.parts.writes.once({
      key: writeKey(scopeKey(this.scopeOf(company)), once.mutation, once.key),
      fingerprint: once.fingerprint,
      signal: this.reader.signal,
      work: async () => packAnswer(await this.send(call, company)),
      isFinal: isOutcomeUnknown,
    });
    if (came.kind === 'other-input') throw new GatewayError('INVALID_ARGUMENT', { argument: KEY_ARGUMENT });
    if (came.replayed) {
      this.isAnsweredFromMemory = true;
      this.ledger.calls.requested++;
      this.ledger.calls.cached++;
    }
    return outcomeOf(call, unpackAnswer(came.outcome));
  }

  /** `forget` is called whenever something was written: what was read before may look different now. */
  afterEachWrite(forget: () => void): void {
    this.writeListeners.push(forget);
  }

  private async send(call: Call, company: CompanyId): Promise<WriteAnswer> {
    const scope = this.scopeOf(company);
    const { signal, deadlineMs } = this.reader;
    this.checkBudget();
    this.started++;
    this.ledger.calls.requested++;
    try {
      return await this.parts.client.send(call, scope, { signal, deadlineMs: () => deadlineMs }, this.ledger);
    } catch (error) {
      throw withAdvice(error, call);
    } finally {
      // Other records hold references to what was written, so that nothing which was read before is trusted any more.
      this.parts.shared.forget(scope);
      for (const forget of this.writeListeners) forget();
    }
  }

  /** The length of the list when it was last seen, if ever. */
  lastTotal(call: ListCall, company: CompanyId): number | undefined {
    return this.parts.totals.get(this.totalKey(call, company));
  }

  /** @throws GatewayError CALL_BUDGET_EXCEEDED */
  private checkBudget(): void {
    const { callBudget } = this.parts;
    if (this.started >= callBudget)
      throw new GatewayError('CALL_BUDGET_EXCEEDED', {
        message: `The operation needs more than ${callBudget} Procore calls: ask for less at once.`,
      });
  }

  private scopeOf(company: CompanyId): Scope {
    return { principal: this.principal, company };
  }

  /** A view changes what a list shows, not how long it is. */
  private totalKey(call: ListCall, company: CompanyId): string {
    const query = call.query?.filter(([name]) => name !== 'view');
    return `${scopeKey(this.scopeOf(company))} ${targetOf({ ...call, ...(query && { query }) }, company)}`;
  }

  private rememberTotal(call: ListCall, company: CompanyId, total: number): void {
    const { totals } = this.parts;
    const key = this.totalKey(call, company);
    totals.delete(key);
    totals.set(key, total);
    const [oldest] = totals.keys();
    if (totals.size > KEPT_TOTALS && oldest !== undefined) totals.delete(oldest);
  }

  private async read(call: Call, company: CompanyId, completes: boolean): Promise<Parsed> {
    this.checkBudget();
    const scope = this.scopeOf(company);
    this.ledger.calls.requested++;
    const { answer, shared } = this.parts.shared.read(
      this.reader,
      scope,
      readKey(scope, targetOf(call, company)),
      async (work) => parseAnswer(await this.parts.client.send(call, scope, work, this.ledger)),
    );
    if (shared) this.ledger.calls.deduplicated++;
    else this.started++;
    return this.batches.track(call.endpoint.noun, completes, answer);
  }
}

type WriteAnswer = Pick<WireAnswer, 'status' | 'text'>;

/** What came of a write; an answer that cannot be read changes nothing about what was done. */
function outcomeOf<Path extends string, Wire>(
  call: Call<Path, Wire>,
  { status, text }: WriteAnswer,
): WriteOutcome<Wire> {
  let body: unknown;
  try {
    body = text === '' ? undefined : parseJson(text);
  } catch {
    body = undefined;
  }
  return status < 300 ? { done: true, wire: contentOf(call, body) as Wire | undefined } : { done: false, status, body };
}
