// JSON with 64-bit ids: Procore's v1 sends ids as numbers, and a number past 2^53 would silently become another id.
import { isSafeNumber, LosslessNumber, parse, stringify } from 'lossless-json';
import type { ProcoreId } from '../../kernel/procore-id.js';

/** Where a number can stand; text that looks like it only costs time. */
const MAY_HOLD_LARGE_NUMBER = /(?:^|[[:,])\s*-?[0-9]{16}/;

const exactNumber = (text: string): number | string => (isSafeNumber(text, { approx: true }) ? Number(text) : text);

/** An element is what has no name before it. */
const MAY_HOLD_NULL_ELEMENT = /[[,]\s*null\s*[,\]]/;

function withoutNullElements(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => (item === null ? [] : [withoutNullElements(item)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutNullElements(part)]));
}

/**
 * Parses an answer. Integers that a double cannot hold come out as strings; a null among the items of a list stands for
 * nothing, and is left out. @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  const value = MAY_HOLD_LARGE_NUMBER.test(text) ? parse(text, undefined, exactNumber) : (JSON.parse(text) as unknown);
  return MAY_HOLD_NULL_ELEMENT.test(text) ? withoutNullElements(value) : value;
}

export function writeJson(value: unknown): string {
  return stringify(value) ?? '';
}

/** A decimal as a number in a body, digit for digit. */
export const exactDecimal = (text: string): number | LosslessNumber =>
  isSafeNumber(text) ? Number(text) : new LosslessNumber(text);

/** An id as the number Procore's v1 wants in a body. */
export function idNumber(id: ProcoreId): number | bigint {
  const number = Number(id);
  return Number.isSafeInteger(number) ? number : BigInt(id);
}
