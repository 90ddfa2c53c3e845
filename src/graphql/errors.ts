// Errors as a caller sees them: a stable code, our own words, and nothing of what happened underneath.
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorTable, GatewayError } from '../kernel/errors.js';
import type { Logger } from '../observability/logger.js';

/** What GraphQL itself finds wrong with a request; its sentences name fields and types of the schema, so they are shown. */
const protocolCodes = new Set<unknown>([
  'OPERATION_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] satisfies ErrorCode[]);

export interface ErrorExtensions {
  readonly code: ErrorCode;
  /** Whether the same operation may succeed later without being changed. */
  readonly retriable: boolean;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
  /** The argument or input field that is wrong. */
  readonly argument?: string;
}

export function extensionsOf({ code, retriable, retryAfterSeconds, argument }: GatewayError): ErrorExtensions {
  return {
    code,
    retriable,
    ...(retryAfterSeconds !== undefined && { retryAfter: retryAfterSeconds }),
    ...(argument !== undefined && { argument }),
  };
}

/** Anything that went wrong as one of the gateway's errors; what nobody planned is logged and shown as INTERNAL. */
export function asGatewayError(error: unknown, logger: Logger): GatewayError {
  if (error instanceof GatewayError) return error;
  // A field's value that its type cannot show: every value comes from Procore.
  if (error instanceof GraphQLError && error.path !== undefined && error.extensions['code'] === undefined) {
    // Not its message, which may hold the value.
    const isNull = error.message.startsWith('Cannot return null');
    logger.error({ path: error.path.join('.'), isNull }, 'a value that its field cannot show');
    return new GatewayError('UPSTREAM_BAD_RESPONSE', { cause: error });
  }
  logger.error({ err: error }, 'unexpected error');
  return new GatewayError('INTERNAL');
}

export function createFormatError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['limit'] === undefined ? formatted.extensions?.['code'] : 'OPERATION_TOO_LARGE';
    if (protocolCodes.has(code))
      return { ...formatted, extensions: { code, retriable: errorTable[code as ErrorCode].retriable } };
    const original = unwrapResolverError(error);
    const gatewayError = asGatewayError(original === undefined ? error : original, logger);
    return { ...formatted, message: gatewayError.message, extensions: { ...extensionsOf(gatewayError) } };
  };
}
