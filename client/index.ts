// The typed client: one method for each operation in client/operations/, with its variables and its answer as types.
import { GraphQLClient } from 'graphql-request';
import { getSdk, type Sdk } from './generated.js';

export type * from './generated.js';
export { ClientError } from 'graphql-request';

export interface ClientOptions {
  /** The gateway's endpoint, e.g. http://127.0.0.1:4000/graphql. */
  readonly url: string;
  /** The company requests are for, unless an operation says otherwise: Procore's id. */
  readonly companyId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

/** @returns the operations; each rejects with a ClientError that carries the answer's errors */
export function createClient({ url, companyId, headers, fetch }: ClientOptions): Sdk {
  return getSdk(
    new GraphQLClient(url, {
      headers: { ...headers, ...(companyId !== undefined && { 'procore-company-id': companyId }) },
      ...(fetch && { fetch }),
    }),
  );
}
