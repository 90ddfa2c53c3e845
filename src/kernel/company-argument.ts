// The company an argument names, or the one the request is for.
import { GatewayError } from './errors.js';
import { readIdPath } from './id-argument.js';
import type { CompanyId } from './procore-id.js';

/** @throws GatewayError INVALID_ID; COMPANY_REQUIRED when neither is there */
export function companyFrom(
  argument: string | null | undefined,
  requested: CompanyId | undefined,
  name = 'companyId',
): CompanyId {
  if (argument !== null && argument !== undefined)
    return readIdPath(argument, { type: 'Company', argument: name, parents: [], depth: 0 })[0] as CompanyId;
  if (requested === undefined) throw new GatewayError('COMPANY_REQUIRED', { argument: name });
  return requested;
}
