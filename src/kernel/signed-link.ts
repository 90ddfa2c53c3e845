// Links that carry what they stand for, signed so that nobody can alter them, and dated so that they end.
import { createHmac, timingSafeEqual } from 'node:crypto';

export type LinkReading<Payload> =
  { readonly valid: true; readonly payload: Payload } | { readonly valid: false; readonly why: 'altered' | 'expired' };

interface Sealed {
  readonly payload: unknown;
  /** Seconds since the Unix epoch. */
  readonly until: number;
}

const signatureOf = (text: string, key: Buffer): Buffer => createHmac('sha256', key).update(text).digest();

/** A text that fits into a URL. `untilMs`: milliseconds since the Unix epoch. */
export function signLink(payload: object, untilMs: number, key: Buffer): string {
  const sealed: Sealed = { payload, until: Math.floor(untilMs / 1000) };
  const text = Buffer.from(JSON.stringify(sealed), 'utf8').toString('base64url');
  return `${text}.${signatureOf(text, key).toString('base64url')}`;
}

/** What a link stands for, if it was signed with this key and has not ended. */
export function readLink<Payload>(link: string, nowMs: number, key: Buffer): LinkReading<Payload> {
  const [text = '', signature = '', ...more] = link.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(text, key);
  const isOurs =
    more.length === 0 &&
    given.length === expected.length &&
    given.toString('base64url') === signature &&
    timingSafeEqual(given, expected);
  if (!isOurs) return { valid: false, why: 'altered' };
  const { payload, until } = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Sealed;
  return until * 1000 < nowMs ? { valid: false, why: 'expired' } : { valid: true, payload: payload as Payload };
}
