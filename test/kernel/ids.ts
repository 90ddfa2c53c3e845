// Checked ids from numbers, for tests.
import { type CompanyId, parseCompanyId, parseProcoreId, type ProcoreId } from '../../src/kernel/procore-id.js';

export const LARGEST_ID = 2n ** 63n - 1n;

export function idOf(value: number | string | bigint): ProcoreId {
  const id = parseProcoreId(String(value));
  if (id === undefined) throw new Error(`${value} is no id`);
  return id;
}

export function companyOf(value: number | string | bigint): CompanyId {
  const id = parseCompanyId(String(value));
  if (id === undefined) throw new Error(`${value} is no id`);
  return id;
}
