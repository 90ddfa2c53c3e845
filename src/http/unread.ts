// A body on its way to a caller, watched: one who takes nothing for a while is given up, and with him what the body keeps
// open behind the gateway. Silence of the storage is not waited for here: the transport ends it much sooner.
import { addAbortSignal, pipeline, type Readable, Transform } from 'node:stream';
import type { Clock } from '../kernel/clock.js';

export interface UnreadPolicy {
  readonly clock: Clock;
  /** So long nothing may be taken. */
  readonly unreadMs: number;
  /** Aborted when the request is over, which ends body and watch. */
  readonly over: AbortSignal;
  /** Called when nothing was taken for so long; has to end the request. */
  readonly giveUp: () => void;
}

/** The body as it is to be sent. */
export function watched(body: Readable, { clock, unreadMs, over, giveUp }: UnreadPolicy): Readable {
  let takenMs = clock.now();
  const passing = new Transform({
    transform(piece: Buffer, _encoding, done) {
      takenMs = clock.now();
      done(null, piece);
    },
  });
  // Goes on when the body is at its end: what the caller has not taken of it then keeps his connection.
  const watch = (): void => {
    const timer = clock.timeout(takenMs + unreadMs - clock.now(), undefined);
    const look = (): void => {
      if (clock.now() - takenMs >= unreadMs) giveUp();
      else watch();
    };
    timer.signal.addEventListener('abort', look);
    over.addEventListener('abort', timer.cancel, { once: true, signal: timer.signal });
  };
  if (!over.aborted) watch();
  // Whoever sends it learns of an error from the stream itself.
  pipeline(body, addAbortSignal(over, passing), () => undefined);
  return passing;
}
