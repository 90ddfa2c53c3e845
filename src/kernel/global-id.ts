// Global ids: opaque to callers; inside, the type and the path of Procore ids that leads to the object (company, project,
// id), so that node(id) needs no search. An id is accepted only in the exact form in which it is issued.
import { parseProcoreId, type ProcoreId } from './procore-id.js';

export interface DecodedGlobalId {
  readonly type: string;
  readonly path: readonly ProcoreId[];
}

const TYPE = /^[A-Z][A-Za-z]{0,63}$/;
const BASE64URL = /^[A-Za-z0-9_-]{1,256}$/;

export function encodeGlobalId(type: string, path: readonly ProcoreId[]): string {
  return Buffer.from([type, ...path].join(':'), 'latin1').toString('base64url');
}

/** The parts of a global id, or undefined when the text is not one. */
export function decodeGlobalId(text: string): DecodedGlobalId | undefined {
  if (!BASE64URL.test(text)) return undefined;
  const [type = '', ...rest] = Buffer.from(text, 'base64url').toString('latin1').split(':');
  const path = rest.map(parseProcoreId);
  if (!TYPE.test(type) || path.length === 0 || !path.every((id) => id !== undefined)) return undefined;
  return encodeGlobalId(type, path) === text ? { type, path } : undefined;
}
