// Whether what the storage sends is the file that Procore means: both say how large it is. A file of another size is an
// error, never something that looks whole (docs/procore.md §9).
import { pipeline, type Readable, Transform } from 'node:stream';
import { GatewayError } from '../../kernel/errors.js';
import { wholeNumber } from '../values.js';
import type { WireStream } from './transport.js';

const anotherSize = (): GatewayError =>
  new GatewayError('UPSTREAM_BAD_RESPONSE', {
    message: 'The file that is stored has another size than announced: ask for the file again.',
  });

/** `bytes 0-99/1000`; the last is `*` where the storage does not know. Several parts at once have none at the top. */
const PART = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/;

interface Sizes {
  /** Of the whole file, as the storage announces it. */
  readonly file: number | null;
  /** What the body has to have; null when nobody says. */
  readonly due: number | null;
}

function sizesOf({ status, headers }: WireStream, statedBytes: number | null): Sizes {
  if (status === 200) return { file: wholeNumber(headers['content-length']), due: statedBytes };
  const [, first, last, total] = PART.exec(String(headers['content-range'])) ?? [];
  return { file: wholeNumber(total), due: first === undefined ? null : Number(last) - Number(first) + 1 };
}

const anotherPart = (): GatewayError =>
  new GatewayError('UPSTREAM_BAD_RESPONSE', {
    message: 'The storage sent another part of the file than was asked for.',
  });

/** `bytes=0-99`, `bytes=100-`, `bytes=-50`: a single part. */
const WANTED = /^bytes=(\d{0,15})-(\d{0,15})$/;

/** Whether a 206 is what was asked for: of a single part where it begins and that it does not go further. */
function isPartWanted({ headers }: WireStream, range: string | undefined): boolean {
  if (range === undefined) return false;
  const [, first, last, total] = PART.exec(String(headers['content-range'])) ?? [];
  if (first === undefined) return /^multipart\/byteranges\b/i.test(String(headers['content-type']));
  const [, from = '', to = ''] = WANTED.exec(range) ?? [];
  if (from === '' && to === '') return true; // several parts, of which the storage may send one that covers them all
  const size = wholeNumber(total);
  if (from === '') return size === null || Number(first) === Math.max(0, size - Number(to));
  return Number(first) === Number(from) && (to === '' || Number(last) <= Number(to));
}

const differ = (one: number | null, other: number | null): boolean => one !== null && other !== null && one !== other;

/** Breaks off when more or less comes than is due. */
function counted(body: Readable, dueBytes: number): Readable {
  let came = 0;
  const counting = new Transform({
    transform(piece: Buffer, _encoding, done) {
      came += piece.length;
      if (came > dueBytes) done(anotherSize());
      else done(null, piece);
    },
    flush: (done) => done(came < dueBytes ? anotherSize() : null),
  });
  // Whoever reads learns of an error from the stream itself; the pipeline lets go of the storage when nobody reads on.
  return pipeline(body, counting, () => undefined);
}

/**
 * The body of a 200 or 206, once what is announced fits. An encoded body has another length than its file: it passes.
 *
 * @param statedBytes what Procore says of the whole file; null where it does not
 * @param range the part that was asked for, as HTTP spells it; undefined for the whole
 * @throws GatewayError UPSTREAM_BAD_RESPONSE; the body is then still to be destroyed
 */
export function fittingBody(answer: WireStream, statedBytes: number | null, range: string | undefined): Readable {
  const { status, headers, body } = answer;
  if (status === 206 && !isPartWanted(answer, range)) throw anotherPart();
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return body;
  const length = wholeNumber(headers['content-length']);
  const { file, due } = sizesOf(answer, statedBytes);
  if (differ(file, statedBytes) || differ(length, due)) throw anotherSize();
  return length === null && due !== null ? counted(body, due) : body;
}
