// The typed client: one method for each operation in client/operations/, with its variables and its answer as types, and
// `request` for documents of one's own.
import { GraphQLClient, type RequestDocument, type Variables } from 'graphql-request';
import { getSdk, type Sdk } from './generated.js';

export type * from './generated.js';
export { type ErrorCode, errorCodes, type GatewayProblem, problemsOf } from './errors.js';
export { ClientError, gql } from 'graphql-request';

/** What holds for the requests of a client. */
export interface RequestOptions {
  /** The company requests are for, unless an operation says otherwise: Procore's id. */
  readonly companyId?: string;
  /** The `Authorization` header, for what stands in front of the gateway. */
  readonly authorization?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * How long each request may take until its answer is read, in milliseconds; then it rejects with a TimeoutError. The gateway
   * itself ends an operation after 25 seconds. A write that is on its way is carried out all the same.
   */
  readonly timeoutMs?: number | undefined;
  /** Ends the requests that are under way, which reject with its reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface ClientOptions extends RequestOptions {
  /** The gateway's endpoint, e.g. http://127.0.0.1:4000/graphql. */
  readonly url: string;
  readonly fetch?: typeof fetch;
}

/** A document that knows the types of its answer and its variables, as code generators make them. */
export interface TypedDocument<Answer, V> {
  readonly __apiType?: (variables: V) => Answer;
}

/** Each operation rejects with a ClientError that carries the answer's errors: `problemsOf` tells them. */
export interface Client extends Sdk {
  /** Asks a document of one's own. Its types are the document's, or those that are given. */
  request<Answer, V extends Variables = Variables>(
    document: RequestDocument & TypedDocument<Answer, V>,
    variables?: V,
  ): Promise<Answer>;
  /** The same client with other options for its requests; headers and signals come on top of those it has. */
  with(options: RequestOptions): Client;
}

function headersOf({ companyId, authorization, headers }: RequestOptions): Record<string, string> {
  return {
    ...headers,
    ...(companyId !== undefined && { 'procore-company-id': companyId }),
    ...(authorization !== undefined && { authorization }),
  };
}

/** What ends as soon as one of them does. */
function either(...signals: readonly (AbortSignal | null | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal instanceof AbortSignal);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

export function createClient(options: ClientOptions): Client {
  const { url, timeoutMs, signal, fetch: send = fetch } = options;
  const client = new GraphQLClient(url, {
    headers: headersOf(options),
    fetch: (to, init) => {
      const late = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
      const ends = either(init?.signal, signal, late);
      return send(to, { ...init, ...(ends && { signal: ends }) });
    },
  });
  return {
    ...getSdk(client),
    request: <Answer, V extends Variables>(document: RequestDocument & TypedDocument<Answer, V>, variables?: V) =>
      client.request<Answer>(document, variables),
    with: (more) =>
      createClient({
        url,
        fetch: send,
        timeoutMs: more.timeoutMs ?? timeoutMs,
        headers: { ...headersOf(options), ...headersOf(more) },
        signal: either(signal, more.signal),
      }),
  };
}
