// Cursors: an offset that only its own list accepts.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, listFingerprint } from '../../src/kernel/cursor.js';
import { anyText, oneOf } from './arbitrary.js';
import { outcomeOf, refusal } from './refusal.js';

const rfis = listFingerprint(['/rest/v1.0/projects/60/rfis', '5', 'filters[status]=open']);
const vendors = listFingerprint(['/rest/v1.0/vendors', '5', '']);
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  test('brings its offset back', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (offset) => {
        expect(decodeCursor(rfis, encodeCursor(rfis, offset), 'after')).toBe(offset);
      }),
    );
  });

  test('is refused by any other list', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (offset) => {
        const cursor = encodeCursor(rfis, offset);
        expect(refusal(() => decodeCursor(vendors, cursor, 'before'))).toMatchObject({
          code: 'INVALID_CURSOR',
          argument: 'before',
        });
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['a word', 'next'],
    ['a number', '25'],
    ['only the list', base64url(rfis)],
    ['no offset', base64url(`${rfis}.`)],
    ['a negative offset', base64url(`${rfis}.-1`)],
    ['a leading zero', base64url(`${rfis}.01`)],
    ['a fraction', base64url(`${rfis}.1.5`)],
    ['an exponent', base64url(`${rfis}.1e3`)],
    ['ten digits', base64url(`${rfis}.1000000000`)],
    ['LF at the end', base64url(`${rfis}.1\n`)],
    ['a shorter fingerprint', base64url(`${rfis.slice(1)}.1`)],
    ['upper case', base64url(`${rfis.toUpperCase()}.1`)],
    ['padding', `${encodeCursor(rfis, 25)}=`],
    ['a space', `${encodeCursor(rfis, 25)} `],
    ['the plain text', `${rfis}.25`],
    ['a megabyte', 'Q'.repeat(1024 * 1024)],
  ])('is not %s', (_, cursor) => {
    expect(refusal(() => decodeCursor(rfis, cursor, 'after'))).toMatchObject({
      code: 'INVALID_CURSOR',
      argument: 'after',
    });
  });

  test('is accepted in the issued form only', () => {
    const anyCursor = fc.oneof(
      anyText,
      anyText.map((text) => base64url(`${rfis}.${text}`)),
      fc.tuple(fc.nat(1000), fc.nat(), oneOf('ABab01-_=+ ')).map(([offset, position, character]) => {
        const cursor = encodeCursor(rfis, offset);
        const at = position % cursor.length;
        return cursor.slice(0, at) + character + cursor.slice(at + 1);
      }),
    );
    fc.assert(
      fc.property(anyCursor, (cursor) => {
        const offset = outcomeOf(() => decodeCursor(rfis, cursor, 'after'));
        expect(offset === 'INVALID_CURSOR' || encodeCursor(rfis, offset as number) === cursor).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('listFingerprint', () => {
  test('is the same for the same list and another for any other', () => {
    const lists = [['a', 'b'], ['ab'], ['a', 'b', ''], ['', 'a', 'b'], ['b', 'a'], [['a', 'b']], ['a', null], []];
    const fingerprints = lists.map((parts) => listFingerprint(parts));
    expect(lists.map((parts) => listFingerprint([...parts]))).toEqual(fingerprints);
    expect(new Set(fingerprints).size).toBe(lists.length);
  });
});
