// Ids that callers send: a global id, or Procore's numeric id where the field and its parents say what it is. Both are
// checked here, before anything is sent.
import { GatewayError } from './errors.js';
import { decodeGlobalId } from './global-id.js';
import { parseProcoreId, type ProcoreId } from './procore-id.js';

export interface IdExpectation {
  /** The GraphQL type of the object. */
  readonly type: string;
  /** The name of the argument or input field, for the error. */
  readonly argument: string;
  /** Ids of company and parents above the object, as far as they are fixed. The company comes first. */
  readonly parents: readonly ProcoreId[];
  /** How many ids stand above the object's own; several where it can be in a company or in a project. */
  readonly depth: number | readonly number[];
}

function invalidId(argument: string, message: string): GatewayError {
  return new GatewayError('INVALID_ID', { argument, message });
}

/** The full path of ids, company first. @throws GatewayError INVALID_ID, COMPANY_MISMATCH, COMPANY_REQUIRED */
export function readIdPath(text: string, { type, argument, parents, depth }: IdExpectation): readonly ProcoreId[] {
  const depths = [depth].flat();
  const numeric = parseProcoreId(text);
  if (numeric !== undefined) {
    if (depths.includes(parents.length)) return [...parents, numeric];
    throw depth === 1
      ? new GatewayError('COMPANY_REQUIRED', { argument })
      : invalidId(
          argument,
          `\`${argument}\` is a Procore id, which does not say where the ${type} is: use its global id.`,
        );
  }
  const decoded = decodeGlobalId(text);
  if (decoded?.type !== type || !depths.includes(decoded.path.length - 1))
    throw invalidId(argument, `\`${argument}\` has to be the id of a ${type}.`);
  if (parents[0] !== undefined && decoded.path[0] !== parents[0])
    throw new GatewayError('COMPANY_MISMATCH', { argument });
  if (parents.some((parent, index) => parent !== decoded.path[index] || index === decoded.path.length - 1))
    throw invalidId(argument, `\`${argument}\` is the id of a ${type} that belongs somewhere else.`);
  return decoded.path;
}

/** Procore's own id of something that has no global id. @throws GatewayError INVALID_ID */
export function readProcoreId(text: string, argument: string): ProcoreId {
  const id = parseProcoreId(text);
  if (id === undefined) throw invalidId(argument, `\`${argument}\` has to be one of Procore’s ids: digits only.`);
  return id;
}
