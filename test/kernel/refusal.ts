// What a function was refused with, as plain data that tests compare.
import { type ErrorCode, GatewayError } from '../../src/kernel/errors.js';

export interface Refused {
  readonly code: ErrorCode;
  readonly message: string;
  readonly argument: string | undefined;
  readonly retryAfterSeconds: number | undefined;
}

/** The GatewayError as data; anything else is a failure of the test. */
export function refusedWith(error: unknown): Refused {
  if (!(error instanceof GatewayError)) throw error;
  const { code, message, argument, retryAfterSeconds } = error;
  return { code, message, argument, retryAfterSeconds };
}

/** The refusal of a function that has to refuse. */
export function refusal(work: () => unknown): Refused {
  try {
    work();
  } catch (error) {
    return refusedWith(error);
  }
  throw new Error('nothing was refused');
}

/** The refusal of a promise that has to reject. */
export async function rejection(work: Promise<unknown>): Promise<Refused> {
  const outcome = await work.then(
    () => new Error('nothing was refused'),
    (error: unknown) => error,
  );
  return refusedWith(outcome);
}

/** The value, or the code of the refusal: for rules whose outcome is one or the other. */
export function outcomeOf<T>(work: () => T): T | ErrorCode {
  try {
    return work();
  } catch (error) {
    return refusedWith(error).code;
  }
}
