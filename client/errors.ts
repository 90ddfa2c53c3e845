// What can go wrong with an operation, as types: docs/errors.md says what each code means.
import { ClientError } from 'graphql-request';

/** Every `extensions.code` of the gateway; a test holds this list against the gateway's own table. */
export const errorCodes = [
  'INVALID_ID',
  'INVALID_ARGUMENT',
  'INVALID_CURSOR',
  'INVALID_HEADER',
  'COMPANY_REQUIRED',
  'COMPANY_MISMATCH',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'UPSTREAM_BAD_REQUEST',
  'UPSTREAM_NOT_ACCEPTABLE',
  'UPSTREAM_QUERY_TOO_LARGE',
  'LINK_INVALID',
  'LINK_EXPIRED',
  'TOO_MANY_DOWNLOADS',
  'CONFLICT',
  'UNPROCESSABLE',
  'UPSTREAM_RATE_LIMITED',
  'UPSTREAM_ERROR',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_UNREACHABLE',
  'UPSTREAM_BAD_RESPONSE',
  'UPSTREAM_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'DEADLINE_EXCEEDED',
  'CLIENT_CLOSED',
  'CALL_BUDGET_EXCEEDED',
  'OPERATION_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'HOST_NOT_ALLOWED',
  'ORIGIN_NOT_ALLOWED',
  'REQUEST_TOO_LARGE',
  'ROUTE_NOT_FOUND',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** One error of an answer. */
export interface GatewayProblem {
  readonly message: string;
  /** The field that failed; absent when the whole request did. */
  readonly path?: readonly (string | number)[];
  readonly code: ErrorCode;
  /** Whether the same operation may succeed later without being changed. */
  readonly retriable: boolean;
  /** Seconds after which trying again makes sense, where that is known. */
  readonly retryAfter?: number;
  /** The argument or input field that is wrong. */
  readonly argument?: string;
}

const isCode = (code: unknown): code is ErrorCode => errorCodes.some((known) => known === code);

interface Told {
  readonly code?: unknown;
  readonly retriable?: unknown;
  readonly retryAfter?: number;
  readonly argument?: string;
}

/**
 * What the gateway says is wrong, of whatever an operation rejected with; empty when it did not come to an answer of the
 * gateway's. The fields that did not fail are in `data` of the ClientError's `response`.
 */
export function problemsOf(error: unknown): readonly GatewayProblem[] {
  if (!(error instanceof ClientError)) return [];
  return (error.response.errors ?? []).flatMap(({ message, path, extensions }) => {
    const { code, retriable, retryAfter, argument } = extensions as Told;
    if (!isCode(code)) return [];
    return {
      message,
      ...(path && { path }),
      code,
      retriable: retriable === true,
      ...(retryAfter !== undefined && { retryAfter }),
      ...(argument !== undefined && { argument }),
    };
  });
}
