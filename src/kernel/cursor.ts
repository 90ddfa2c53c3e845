// Cursors: an offset into one list. The list (path, scope, filters, sort) is part of the cursor as a fingerprint, so a
// cursor of another list is refused; the page size is not, so a cursor survives another `first`.
import { createHash } from 'node:crypto';
import { GatewayError } from './errors.js';

const FORM = /^([0-9a-f]{16})\.(0|[1-9][0-9]{0,8})$/;

/** What makes two lists the same list for a cursor. */
export function listFingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** The cursor of the item at `offset` (0-based). */
export function encodeCursor(fingerprint: string, offset: number): string {
  return Buffer.from(`${fingerprint}.${offset}`, 'latin1').toString('base64url');
}

interface CursorParts {
  readonly fingerprint: string;
  readonly offset: number;
}

/** Throws unless the text has the form of a cursor, be it of another list. @throws GatewayError INVALID_CURSOR */
export function checkCursor(cursor: string, argument: string): CursorParts {
  const [, fingerprint, digits] = FORM.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  const offset = Number(digits);
  if (fingerprint === undefined || encodeCursor(fingerprint, offset) !== cursor)
    throw new GatewayError('INVALID_CURSOR', { argument });
  return { fingerprint, offset };
}

/** The 0-based offset a cursor stands for. @throws GatewayError INVALID_CURSOR */
export function decodeCursor(fingerprint: string, cursor: string, argument: string): number {
  const parts = checkCursor(cursor, argument);
  if (parts.fingerprint !== fingerprint) throw new GatewayError('INVALID_CURSOR', { argument });
  return parts.offset;
}
