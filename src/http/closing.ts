// How the server ends: what is in flight is finished, connections that wait for nothing are let go of, and nobody who does
// not read can hold it up.
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { OPERATION_DEADLINE_MS } from '../graphql/context.js';
import type { Clock } from '../kernel/clock.js';

/** For sending the answer of an operation that took all the time it may. */
export const CLOSING_GRACE_MS = 3_000;

/**
 * Which connections may be closed is counted here. Node takes one for idle, and cuts it, whose answer is handed over but not
 * sent yet; it takes one for busy that a browser or a balancer opened ahead of a request; and it keeps one for the next
 * request whose answer is out after closing began.
 */
export function countAnswersOwed(server: FastifyInstance): void {
  const owed = new Map<Socket, number>();
  let closing = false;
  const add = (socket: Socket, count: number): void => {
    const left = (owed.get(socket) ?? 0) + count;
    owed.set(socket, left);
    if (closing && left === 0) socket.destroySoon();
  };
  server.server.closeIdleConnections = () => undefined;
  server.server.on('connection', (socket: Socket) => {
    add(socket, 0);
    socket.once('close', () => owed.delete(socket));
  });
  server.server.on('request', ({ socket }, answer) => {
    add(socket, 1);
    answer.once('close', () => {
      if (owed.has(socket)) add(socket, -1);
    });
  });
  server.addHook('preClose', (done) => {
    closing = true;
    for (const [socket, count] of owed) if (count === 0) socket.destroy();
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
}

/** Resolves when every connection is closed: by itself, or when no operation can be under way any more. */
export async function closeServer(server: FastifyInstance, clock: Clock): Promise<void> {
  const late = clock.timeout(OPERATION_DEADLINE_MS + CLOSING_GRACE_MS, undefined);
  late.signal.addEventListener('abort', () => server.server.closeAllConnections());
  try {
    await server.close();
  } finally {
    late.cancel();
  }
}
