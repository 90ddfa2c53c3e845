// A real gateway on a real emulator, over HTTP, on free ports: what nearly every test asks.
import { setTimeout as delay } from 'node:timers/promises';
import { startGateway, type Gateway, type GatewayConfig, type Seams } from '../../src/app.js';
import type { Logger } from '../../src/observability/logger.js';
import { parseCompanyId, type CompanyId } from '../../src/kernel/procore-id.js';
import { startSandbox, type Exchange, type Sandbox, type SandboxOptions } from '../../sandbox/server.js';
import { contractOf } from '../contract/contract.js';
import { writeEmptyPage } from './page.js';
import { untold } from './touches.js';

export interface GraphQLAnswer {
  readonly status: number;
  // Tests know the shape they asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly GraphQLProblem[];
  readonly extensions: { readonly procore?: ProcoreExtensions };
}

export interface GraphQLProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly retryAfter?: number; readonly argument?: string };
}

export interface ProcoreExtensions {
  readonly calls: Readonly<Record<'requested' | 'sent' | 'cached' | 'deduplicated' | 'batched', number>>;
  readonly rateLimit: { readonly limit: number; readonly remaining: number; readonly resetAt: string } | null;
}

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface PairOptions {
  readonly sandbox?: SandboxOptions;
  readonly seams?: Partial<Seams>;
  readonly companyId?: number;
  readonly callBudget?: number;
  readonly settings?: Partial<Pick<GatewayConfig, 'host' | 'publicUrl'>>;
  readonly credentials?: { readonly clientId: string; readonly clientSecret: string };
  /** The test breaks Procore's rules on purpose. */
  readonly expectViolations?: boolean;
}

export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export const companyIdOf = (id: number): CompanyId => {
  const parsed = parseCompanyId(String(id));
  if (parsed === undefined) throw new Error(`${id} is no company id`);
  return parsed;
};

/** `GET /rest/v1.0/…?page=1&…`, decoded, as the emulator received it. */
export function lineOf({ method, path, query }: Exchange): string {
  const pairs = query.map(([name, value]) => `${name}=${value}`).join('&');
  return `${method} ${path}${pairs === '' ? '' : `?${pairs}`}`;
}

/** An operation that waits for a clock that no test moves any more must not keep the other tests from running. */
async function closeInTime(gateway: Gateway): Promise<void> {
  const late = new AbortController();
  const tooLate = delay(5_000, undefined, { signal: late.signal }).then(() => {
    throw new Error('the gateway did not close: an operation is still under way');
  });
  await Promise.race([gateway.close(), tooLate]).finally(() => late.abort());
}

async function startOn(sandbox: Sandbox, options: PairOptions): Promise<Gateway> {
  const { clientId, clientSecret } = options.credentials ?? sandbox.credentials;
  const companyId = companyIdOf(options.companyId ?? sandbox.credentials.companyId);
  return startGateway(
    {
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
      callBudget: options.callBudget ?? 500,
      ...options.settings,
      procore: { apiUrl: sandbox.url, loginUrl: sandbox.url, clientId, clientSecret, companyId },
    },
    { logger: silentLogger, graphiqlPage: await writeEmptyPage(), ...options.seams },
  );
}

export class Pair implements AsyncDisposable {
  private seen = 0;

  private constructor(
    readonly sandbox: Sandbox,
    readonly gateway: Gateway,
    private readonly options: PairOptions,
    private readonly contract: ReturnType<typeof contractOf>,
  ) {}

  static async start(options: PairOptions = {}): Promise<Pair> {
    const contract = contractOf();
    const sandbox = await startSandbox({ ...options.sandbox, onExchange: contract.check });
    try {
      return new Pair(sandbox, await startOn(sandbox, options), options, contract);
    } catch (error) {
      await sandbox.close();
      throw error;
    }
  }

  async query(
    query: string,
    variables: object = {},
    { headers = {}, signal }: RequestOptions = {},
  ): Promise<GraphQLAnswer> {
    const response = await fetch(`${this.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
    const body = (await response.json()) as Partial<GraphQLAnswer>;
    return {
      status: response.status,
      data: body.data as unknown,
      errors: body.errors ?? [],
      extensions: body.extensions ?? {},
    };
  }

  /** The data; fails when there were errors. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async data(query: string, variables: object = {}, options: RequestOptions = {}): Promise<any> {
    const answer = await this.query(query, variables, options);
    if (answer.errors.length > 0) throw new Error(`unexpected errors: ${JSON.stringify(answer.errors)}`);
    return answer.data as unknown;
  }

  /** The REST calls since `forget` or `calls` was last called, in the order of their arrival. */
  exchanges(): readonly Exchange[] {
    return this.sandbox.log().filter(({ path, number }) => path.startsWith('/rest/') && number > this.seen);
  }

  /** From now on `exchanges` and `calls` speak of what comes after this. */
  forget(): void {
    this.seen = this.sandbox.log().at(-1)?.number ?? 0;
  }

  /** The REST calls since the last look, sorted: calls that run side by side arrive in any order. */
  calls(): string[] {
    const lines = this.exchanges().map(lineOf).sort();
    this.forget();
    return lines;
  }

  /** What the gateway did that Procore's description does not allow; empty, unless a test wants it. */
  problems(): string[] {
    return [
      ...this.sandbox.violations().map(({ kind, name = '', message, path }) => `${kind} ${name} ${message} (${path})`),
      ...this.contract.problems(),
      ...new Set(this.sandbox.log().flatMap(untold)),
    ];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const problems = this.problems();
    await this.sandbox.close();
    await closeInTime(this.gateway);
    if (problems.length > 0 && !this.options.expectViolations)
      throw new Error(`Procore's rules were broken:\n${problems.join('\n')}`);
  }
}
