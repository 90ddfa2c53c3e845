// What came of one write among several: of a step of a mutation, or of an item of a bulk one. The others' results stand.
import { GatewayError } from '../../kernel/errors.js';
import type { UserError } from '../../kernel/user-errors.js';
import { Refused } from './input-place.js';

/** See `WriteOutcome` in the schema. */
export type Outcome = 'DONE' | 'REFUSED' | 'FAILED' | 'UNKNOWN';

/** Why something was not carried out, or why nobody can say whether it was. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** Seconds. */
  readonly retryAfter: number | null;
}

export interface StepResult {
  readonly outcome: Outcome;
  readonly userErrors: UserError[];
  readonly fault: Fault | null;
}

export const DONE: StepResult = { outcome: 'DONE', userErrors: [], fault: null };

export const refusal = (userErrors: readonly UserError[]): StepResult => ({
  outcome: 'REFUSED',
  userErrors: [...userErrors],
  fault: null,
});

/** What an error that a write threw says of it. @throws the error when it is neither a refusal nor a fault */
export function failureOf(error: unknown): StepResult {
  if (error instanceof Refused) return refusal(error.userErrors);
  if (!(error instanceof GatewayError)) throw error;
  const { code, message, retryAfterSeconds } = error;
  return {
    outcome: code === 'OUTCOME_UNKNOWN' ? 'UNKNOWN' : 'FAILED',
    userErrors: [],
    fault: { code, message, retryAfter: retryAfterSeconds ?? null },
  };
}

/** Takes a step after which, or before which, others were taken: its failure is told and not thrown. */
export async function step(work: () => Promise<unknown>): Promise<StepResult> {
  try {
    await work();
    return DONE;
  } catch (error) {
    return failureOf(error);
  }
}
