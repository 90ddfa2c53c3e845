// The HTTP server: limits and error bodies; the routes are registered by the files beside it.
import { type FastifyInstance, fastify, type FastifyError } from 'fastify';
import { errorTable, GatewayError } from '../kernel/errors.js';
import type { Logger } from '../observability/logger.js';
import { asGatewayError, extensionsOf } from '../graphql/errors.js';
import { countAnswersOwed } from './closing.js';

export const httpLimits = {
  bodyBytes: 2 * 1024 * 1024,
  /** A request that has not arrived in full by then is dropped. */
  requestMs: 30_000,
  keepAliveMs: 72_000,
} as const;

/** What the service account may see is for whoever asked, and not for a cache or a disk. */
export const KEPT_NOWHERE = 'private, no-store';

/** Faults of the request itself, by the status fastify gives them. */
function asRequestError(error: FastifyError): GatewayError | undefined {
  if (error.statusCode === 413)
    return new GatewayError('REQUEST_TOO_LARGE', {
      message: `A request may have ${httpLimits.bodyBytes / 1024 / 1024} MB at most.`,
    });
  if (error.statusCode === 415)
    return new GatewayError('BAD_REQUEST', { message: 'Send the request as application/json.' });
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new GatewayError('BAD_REQUEST', { message: 'The request cannot be read: it has to be a JSON object.' });
  return undefined;
}

const bodyOf = (error: GatewayError) => ({ errors: [{ message: error.message, extensions: extensionsOf(error) }] });

export function createHttpServer(logger: Logger): FastifyInstance {
  const server = fastify({
    bodyLimit: httpLimits.bodyBytes,
    requestTimeout: httpLimits.requestMs,
    keepAliveTimeout: httpLimits.keepAliveMs,
    logger: false,
  });
  server.removeContentTypeParser('text/plain');
  countAnswersOwed(server);
  server.addHook('onSend', (_request, reply, _payload, done) => {
    void reply.header('x-content-type-options', 'nosniff');
    done();
  });
  server.setErrorHandler<FastifyError>((error, _request, reply) => {
    const known = error instanceof GatewayError ? error : (asRequestError(error) ?? asGatewayError(error, logger));
    const status = error.statusCode === 415 ? 415 : known.status;
    // A file that turns out wrong before its first byte is out: what was said of it is not true of the error.
    for (const name of Object.keys(reply.getHeaders())) reply.removeHeader(name);
    const { retryAfterSeconds } = known;
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .header('cache-control', KEPT_NOWHERE)
      .send(JSON.stringify(bodyOf(known)));
  });
  server.setNotFoundHandler((_request, reply) =>
    reply
      .code(errorTable.ROUTE_NOT_FOUND.status)
      .header('cache-control', KEPT_NOWHERE)
      .send(bodyOf(new GatewayError('ROUTE_NOT_FOUND'))),
  );
  return server;
}
