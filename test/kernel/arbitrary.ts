// Arbitrary ids and texts for properties. Apart from ids.ts, since fast-check takes a second to load.
import fc from 'fast-check';
import type { ProcoreId } from '../../src/kernel/procore-id.js';
import { idOf, LARGEST_ID } from './ids.js';

/** Any id, with the edges of 49, 53 and 63 bits more often than chance would have them. */
export const anyId: fc.Arbitrary<ProcoreId> = fc
  .oneof(
    fc.bigInt({ min: 1n, max: LARGEST_ID }),
    fc.bigInt({ min: 1n, max: 1000n }),
    fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
    fc.bigInt({ min: 2n ** 49n, max: 2n ** 49n + 1000n }),
    fc.bigInt({ min: LARGEST_ID - 3n, max: LARGEST_ID }),
  )
  .map(idOf);

/** One of the characters of a text. */
export const oneOf = (characters: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(characters));

/** Any text at all: whole Unicode, and texts that look nearly like ids. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: oneOf('0123456789'), maxLength: 25 }),
  fc.string({ unit: oneOf('0123456789 .+-e１２٣\n\r\0?/'), maxLength: 25 }),
  fc.bigInt({ min: -(2n ** 66n), max: 2n ** 66n }).map(String),
);
