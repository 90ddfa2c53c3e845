// Links that carry what they stand for, sealed so that nobody can read or alter it, and dated so that they end.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export type LinkReading<Payload> =
  { readonly valid: true; readonly payload: Payload } | { readonly valid: false; readonly why: 'altered' | 'expired' };

interface Sealed {
  readonly payload: unknown;
  /** Seconds since the Unix epoch. */
  readonly until: number;
}

const CIPHER = 'aes-256-gcm';
/** Bytes, as the cipher wants them. */
const NONCE = 12;
const TAG = 16;

/** A text that fits into a URL. `untilMs`: milliseconds since the Unix epoch; `key`: 32 bytes. */
export function sealLink(payload: object, untilMs: number, key: Buffer): string {
  const sealed: Sealed = { payload, until: Math.floor(untilMs / 1000) };
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(sealed), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
}

/** The text in a link, or undefined when it was not sealed with this key. */
function unsealed(link: string, key: Buffer): string | undefined {
  const bytes = Buffer.from(link, 'base64url');
  // One spelling only: base64 leaves bits open at the end, and Node passes over what is none.
  if (bytes.length < NONCE + TAG || bytes.toString('base64url') !== link) return undefined;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** What a link stands for, if it was sealed with this key and has not ended. */
export function readLink<Payload>(link: string, nowMs: number, key: Buffer): LinkReading<Payload> {
  const text = unsealed(link, key);
  if (text === undefined) return { valid: false, why: 'altered' };
  const { payload, until } = JSON.parse(text) as Sealed;
  return until * 1000 < nowMs ? { valid: false, why: 'expired' } : { valid: true, payload: payload as Payload };
}
