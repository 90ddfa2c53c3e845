// What went wrong, classified once: an answer's status or a broken attempt becomes one of the gateway's errors. Nothing of
// the upstream body gets into it.
import { type ErrorCode, GatewayError } from '../../kernel/errors.js';
import type { WireFailure } from './transport.js';

const byStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  406: 'UPSTREAM_NOT_ACCEPTABLE',
  408: 'UPSTREAM_QUERY_TOO_LARGE',
  409: 'CONFLICT',
  422: 'UNPROCESSABLE',
};

/** The error a status stands for (docs/procore.md §7); 429 is the governor's. */
export function errorOfStatus(status: number): GatewayError {
  const code = byStatus[status];
  if (code !== undefined) return new GatewayError(code);
  if (status >= 500) return new GatewayError('UPSTREAM_ERROR');
  return new GatewayError(status >= 400 ? 'UPSTREAM_BAD_REQUEST' : 'UPSTREAM_BAD_RESPONSE');
}

export function errorOfFailure(failure: WireFailure): GatewayError {
  const codes = {
    timeout: 'UPSTREAM_TIMEOUT',
    connection: 'UPSTREAM_UNREACHABLE',
    truncated: 'UPSTREAM_BAD_RESPONSE',
  } as const;
  return new GatewayError(codes[failure.kind], { cause: failure });
}
