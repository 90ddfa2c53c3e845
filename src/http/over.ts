// When a request is over: its answer is out, or nobody is left to read it.
import { setMaxListeners } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Calls back once. An answer that waits behind another one on its connection does not hear that the connection broke, so
 * the connection is listened to as well.
 *
 * @param over is told whether the answer is out in full
 */
export function whenOver(
  { raw: { socket } }: FastifyRequest,
  { raw: answer }: FastifyReply,
  over: (isOut: boolean) => void,
): void {
  const end = (): void => {
    answer.off('close', end);
    socket.off('close', end);
    over(answer.writableFinished);
  };
  if (socket.destroyed) {
    over(false);
    return;
  }
  setMaxListeners(0, socket); // as many requests as a client sends ahead
  answer.once('close', end);
  socket.once('close', end);
}
