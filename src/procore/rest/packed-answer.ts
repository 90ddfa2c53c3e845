// An answer as it is remembered: answers of bulk writes are long and much alike inside, so that packed they take a tenth.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Weighed } from '../../state/write-memory.js';
import type { WireAnswer } from './transport.js';

type Answer = Pick<WireAnswer, 'status' | 'text'>;

export interface PackedAnswer {
  readonly status: number;
  /** Text when it is short. */
  readonly packed: string | Buffer;
}

/** Packing less saves nothing. */
const SHORT = 1024;
/** What keeping one takes besides its text. */
const OVERHEAD_BYTES = 512;

export function packAnswer({ status, text }: Answer): Weighed<PackedAnswer> {
  const packed = text.length <= SHORT ? text : gzipSync(text, { level: 1 });
  const bytes = OVERHEAD_BYTES + (typeof packed === 'string' ? 2 * packed.length : packed.length);
  return { outcome: { status, packed }, bytes };
}

export const unpackAnswer = ({ status, packed }: PackedAnswer): Answer => ({
  status,
  text: typeof packed === 'string' ? packed : gunzipSync(packed).toString('utf8'),
});
