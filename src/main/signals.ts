// Stopping: once asked, the gateway says that it is going, serves on for as long as it was told to, finishes what is in
// flight, and ends.
import { systemClock } from '../kernel/clock.js';

/** How long a gateway that was told to end goes on serving, so that whoever balances load notices /readyz first. */
export const LINGER_MS = 5_000;

/** A Ctrl-C reaches this process twice when npm started it: from the terminal, and passed on by npm. */
const SAME_SIGNAL_MS = 1_000;

export interface Stoppable {
  /** /readyz says 503 from now on. */
  readonly drain: () => void;
  readonly close: () => Promise<void>;
}

/** @param ended resolves when a part of the program ends by itself, which ends the rest with exit code 1 */
export function stopOnSignals({ drain, close }: Stoppable, ended: Promise<unknown> | undefined): void {
  let stoppingSinceMs: number | undefined;
  const stop = async (lingerMs: number, exitCode: number): Promise<void> => {
    if (stoppingSinceMs !== undefined) {
      if (systemClock.now() - stoppingSinceMs > SAME_SIGNAL_MS) process.exit(1); // asked again: at once, then
      return;
    }
    stoppingSinceMs = systemClock.now();
    drain();
    await systemClock.sleep(lingerMs);
    await close();
    process.exit(exitCode);
  };
  process.on('SIGTERM', () => void stop(LINGER_MS, 0));
  process.on('SIGINT', () => void stop(0, 0));
  void ended?.then(() => {
    if (stoppingSinceMs === undefined) void stop(0, 1);
  });
}
