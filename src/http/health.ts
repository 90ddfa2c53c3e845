// /livez and /readyz: whether the process runs, and whether it wants new requests.
import type { FastifyInstance } from 'fastify';

export interface Health {
  /** From now on /readyz says 503, so that nobody sends new requests here. */
  drain(): void;
}

export function registerHealth(server: FastifyInstance): Health {
  let draining = false;
  server.get('/livez', { config: { anyCaller: true } }, () => ({ status: 'ok' }));
  server.get('/readyz', { config: { anyCaller: true } }, (_request, reply) =>
    reply.code(draining ? 503 : 200).send({ status: draining ? 'draining' : 'ok' }),
  );
  return {
    drain: () => {
      draining = true;
    },
  };
}
