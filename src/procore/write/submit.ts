// One write, from an encoded input to a payload: nothing is sent when the input is known to be wrong, and what Procore
// rejects comes back as user errors on the fields of the input.
import { GatewayError } from '../../kernel/errors.js';
import type { CompanyId } from '../../kernel/procore-id.js';
import { codeOfWording, type UserError, userError } from '../../kernel/user-errors.js';
import type { Call } from '../endpoint.js';
import type { EncodedInput } from './input.js';
import type { Once, Operation } from '../operation.js';

type Path = readonly string[];

/** What leads from a body back to the input it was made of. */
export type Origin = Pick<EncodedInput, 'pathOf' | 'path'>;

/** What a status without details means for this write. */
export interface RejectionMeaning {
  /** The field whose value collides when Procore says 409. */
  readonly conflict?: Path;
  /** The field that names the object Procore does not find when it says 404. */
  readonly missing?: Path;
}

export type Submitted<Wire> =
  | { readonly done: true; readonly wire: Wire | undefined }
  | { readonly done: false; readonly userErrors: readonly UserError[] };

/** Sends the write, once. @throws GatewayError for faults, OUTCOME_UNKNOWN among them */
export async function submit<Path extends string, Wire>(
  operation: Operation,
  company: CompanyId,
  call: Call<Path, Wire>,
  input: Origin & Pick<EncodedInput, 'errors'>,
  meaning: RejectionMeaning,
  once?: Once,
): Promise<Submitted<Wire>> {
  if (input.errors.length > 0) return { done: false, userErrors: input.errors };
  const outcome = await operation.write(call, company, once);
  if (outcome.done) return outcome;
  return { done: false, userErrors: rejectionsOf(outcome.status, outcome.body, input, meaning) };
}

const unreadable = (): GatewayError =>
  new GatewayError('OUTCOME_UNKNOWN', { message: 'Procore took the change, but its answer cannot be read.' });

/** What went wrong after a write was carried out: an answer that cannot be read must not look like a write that failed. */
export const afterWriting = (error: unknown): unknown =>
  error instanceof GatewayError && error.code === 'UPSTREAM_BAD_RESPONSE' ? unreadable() : error;

/** The object a write answered with. @throws GatewayError when the change was made but the answer cannot be read */
export function answeredObject<Wire>(wire: Wire | undefined): Wire {
  if (typeof wire === 'object' && wire !== null) return wire;
  throw unreadable();
}

/** The objects, where a write answers with several: its endpoint says the type of one. @throws GatewayError as answeredObject */
export function answeredObjects<Wire>(wire: Wire | undefined): readonly Wire[] {
  const answered: unknown = wire;
  if (Array.isArray(answered)) return answered.map((one: Wire) => answeredObject(one));
  throw unreadable();
}

export function rejectionsOf(
  status: number,
  body: unknown,
  { pathOf, path: whole = [] }: Origin,
  { conflict, missing }: RejectionMeaning,
): readonly UserError[] {
  const anywhere = whole.length > 0 ? whole : null;
  if (status === 404) return [userError('NOT_FOUND', missing ?? anywhere)];
  if (status === 409) return [userError('TAKEN', conflict ?? anywhere)];
  const found = new Map<string, UserError>();
  for (const { wires, sentence } of complaintsOf(body)) {
    const names = wires.flatMap((wire, index) => [`${wires[index + 1] ?? ''}.${wire}`, wire]);
    const path = names.map(pathOf).find((known) => known !== null) ?? anywhere;
    const error = userError(codeOfWording(sentence), path);
    found.set(error.message, error);
  }
  return found.size > 0 ? [...found.values()] : [userError('REJECTED', anywhere)];
}

interface Complaint {
  /** The body's field names that lead to the sentence, the innermost first. */
  readonly wires: readonly string[];
  readonly sentence: string;
}

/** Deeper or longer bodies than this hold nothing a caller could use. */
const DEEPEST = 8;
const MOST = 50;

/**
 * The sentences of `{ errors: { field: [sentence] } }`, also with `outer.inner` for a field, of
 * `{ errors: [{ field, message }] }`, `{ errors: sentence }`, `{ message: sentence }` and the like.
 */
function complaintsOf(body: unknown): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const walk = (value: unknown, wires: readonly string[], depth = 0): void => {
    if (complaints.length >= MOST || depth > DEEPEST) return;
    if (typeof value === 'string') complaints.push({ wires, sentence: value });
    else if (Array.isArray(value)) value.forEach((item) => walk(item, wires, depth + 1));
    else if (typeof value === 'object' && value !== null) {
      const { field, message: sentence } = value as { field?: unknown; message?: unknown };
      if (typeof field === 'string' && typeof sentence === 'string') walk({ [field]: sentence }, wires, depth + 1);
      else
        for (const [name, part] of Object.entries(value))
          walk(part, [...name.split('.').reverse(), ...wires], depth + 1);
    }
  };
  const { errors, message } = (typeof body === 'object' && body !== null ? body : {}) as {
    errors?: unknown;
    message?: unknown;
  };
  walk(errors, []);
  if (complaints.length === 0) walk(message, []);
  return complaints;
}
