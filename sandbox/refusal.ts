// How a request is turned down: Procore's error bodies, and the record of a request that breaks its rules.

export type ViolationKind =
  | 'unknown-path'
  | 'unknown-method'
  | 'bad-path'
  | 'bad-host'
  | 'missing-company'
  | 'company-mismatch'
  | 'unknown-query'
  | 'bad-query'
  | 'missing-query'
  | 'content-type'
  | 'missing-body'
  | 'unexpected-body'
  | 'unknown-body'
  | 'bad-body'
  | 'header-at-storage'
  | 'oauth';

/** One way in which a request does not follow Procore's description. */
export interface Problem {
  readonly kind: ViolationKind;
  /** The parameter or field, where there is one. */
  readonly name?: string;
  readonly message: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; absent means an empty body. */
  readonly body?: unknown;
  /** A body that is sent as it is, under the Content-Type of the headers. */
  readonly bytes?: Buffer;
}

/** Thrown to answer a request with an error; `problems` go into the list of violations. */
export class Refusal extends Error {
  constructor(
    readonly reply: Reply,
    readonly problems: readonly Problem[] = [],
  ) {
    super(`HTTP ${reply.status}`);
  }
}

export const unauthorized = (): Refusal => new Refusal({ status: 401, body: { errors: 'Unauthorized' } });

export const forbidden = (reason: string, problems: readonly Problem[] = []): Refusal =>
  new Refusal({ status: 403, body: { errors: reason } }, problems);

/** Missing, or hidden from the caller: the answer does not say which (docs/procore.md §7). */
export const notFound = (problems: readonly Problem[] = []): Refusal =>
  new Refusal({ status: 404, body: { errors: 'Not Found' } }, problems);

export type FieldErrors = Readonly<Record<string, readonly string[]>>;

export const unprocessable = (errors: FieldErrors): Refusal => new Refusal({ status: 422, body: { errors } });

export const conflict = (errors: FieldErrors): Refusal => new Refusal({ status: 409, body: { errors } });

/** 400 for a request that no reading of the description allows. */
export function misuse(problems: readonly Problem[]): Refusal {
  const errors: Record<string, string[]> = {};
  for (const { name = 'base', message } of problems) (errors[name] ??= []).push(message);
  return new Refusal({ status: 400, body: { message: 'Bad Request', errors } }, problems);
}
