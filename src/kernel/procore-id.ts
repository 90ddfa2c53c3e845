// Procore's ids: 64-bit integers that travel as numbers in v1 and as strings in v2 (docs/procore.md §3). Inside the gateway they are
// strings with a brand, and only the functions here hand out the brand: an unchecked value does not fit into a path.
import { GatewayError } from './errors.js';

declare const procoreIdBrand: unique symbol;
declare const companyIdBrand: unique symbol;

export type ProcoreId = string & { readonly [procoreIdBrand]: true };
export type CompanyId = ProcoreId & { readonly [companyIdBrand]: true };

const PATTERN = /^[1-9][0-9]{0,18}$/;
const LARGEST = '9223372036854775807';

/** The id, or undefined when the text is anything but a positive 64-bit integer in plain digits. */
export function parseProcoreId(text: string): ProcoreId | undefined {
  if (!PATTERN.test(text)) return undefined;
  if (text.length === LARGEST.length && text > LARGEST) return undefined;
  return text as ProcoreId;
}

export function parseCompanyId(text: string): CompanyId | undefined {
  return parseProcoreId(text) as CompanyId | undefined;
}

/** The id in an answer of Procore's. @throws GatewayError UPSTREAM_BAD_RESPONSE when Procore sent something else */
export function wireId(value: unknown): ProcoreId {
  const id = typeof value === 'number' || typeof value === 'string' ? parseProcoreId(String(value)) : undefined;
  if (id === undefined)
    throw new GatewayError('UPSTREAM_BAD_RESPONSE', { message: 'Procore sent an id that is none.' });
  return id;
}
