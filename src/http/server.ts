// The HTTP server: limits, error bodies and shutdown; the routes are registered by the files beside it.
import type { Socket } from 'node:net';
import { type FastifyInstance, fastify, type FastifyError } from 'fastify';
import { errorTable, GatewayError } from '../kernel/errors.js';
import type { Logger } from '../observability/logger.js';
import { asGatewayError, extensionsOf } from '../graphql/errors.js';

export const httpLimits = {
  bodyBytes: 2 * 1024 * 1024,
  /** A request that has not arrived in full by then is dropped. */
  requestMs: 30_000,
  keepAliveMs: 72_000,
} as const;

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

/**
 * Browsers and balancers open connections ahead of their requests. Node counts those as busy until they time out, so
 * closing would wait for requests that nobody has made.
 */
function letGoOfSilentConnections(server: FastifyInstance): void {
  const silent = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.server.on('request', ({ socket }) => silent.delete(socket));
  server.addHook('preClose', (done) => {
    for (const socket of silent) socket.destroy();
    done();
  });
}

export function createHttpServer(logger: Logger): FastifyInstance {
  const server = fastify({
    bodyLimit: httpLimits.bodyBytes,
    requestTimeout: httpLimits.requestMs,
    keepAliveTimeout: httpLimits.keepAliveMs,
    logger: false,
  });
  server.removeContentTypeParser('text/plain');
  letGoOfSilentConnections(server);
  server.addHook('onSend', (_request, reply, _payload, done) => {
    void reply.header('x-content-type-options', 'nosniff');
    done();
  });
  server.setErrorHandler<FastifyError>((error, _request, reply) => {
    const known = error instanceof GatewayError ? error : (asRequestError(error) ?? asGatewayError(error, logger));
    const status = error.statusCode === 415 ? 415 : known.status;
    // A file that turns out wrong before its first byte is out: what was said of it is not true of the error.
    for (const name of Object.keys(reply.getHeaders())) reply.removeHeader(name);
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(bodyOf(known)));
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.code(errorTable.ROUTE_NOT_FOUND.status).send(bodyOf(new GatewayError('ROUTE_NOT_FOUND'))),
  );
  return server;
}
