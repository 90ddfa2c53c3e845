// Procore's ids: what may go into a path, and what an answer's id has to be.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCompanyId, parseProcoreId, wireId } from '../../src/kernel/procore-id.js';
import { anyId, anyText } from './arbitrary.js';
import { LARGEST_ID } from './ids.js';
import { refusal } from './refusal.js';

describe('parseProcoreId', () => {
  test.each(['1', '9', '10', '12345', '562949953421312', '9007199254740993', '999999999999999999', String(LARGEST_ID)])(
    'takes %s',
    (text) => {
      expect(parseProcoreId(text)).toBe(text);
      expect(parseCompanyId(text)).toBe(text);
    },
  );

  test.each([
    ['nothing', ''],
    ['the parent folder', '..'],
    ['a query', '12?x=1'],
    ['a path', '12/13'],
    ['a fragment', '12#'],
    ['an escape', '%31'],
    ['zero', '0'],
    ['many zeros', '000'],
    ['a leading zero', '012'],
    ['a minus', '-12'],
    ['a plus', '+12'],
    ['a fraction', '12.0'],
    ['an exponent', '1e3'],
    ['another base', '0x10'],
    ['a separator', '1_000'],
    ['one past 64 bits', String(LARGEST_ID + 1n)],
    ['19 nines', '9'.repeat(19)],
    ['20 digits', '1'.repeat(20)],
    ['25 digits', '1'.repeat(25)],
    ['a thousand digits', '1'.repeat(1000)],
    ['full-width digits', '１２'],
    ['Arabic-Indic digits', '١٢'],
    ['a superscript', '1²'],
    ['NUL', '12\0'],
    ['NUL first', '\x0012'],
    ['LF', '12\n'],
    ['CR LF', '12\r\n'],
    ['CR LF and a header', '12\r\nHost: evil.example'],
    ['a space after', '12 '],
    ['a space before', ' 12'],
    ['a tab', '12\t'],
    ['a no-break space', '12\u00a0'],
    ['a zero-width space', '12\u200b'],
    ['a byte-order mark', '\ufeff12'],
  ])('refuses %s', (_, text) => {
    expect(parseProcoreId(text)).toBeUndefined();
    expect(parseCompanyId(text)).toBeUndefined();
  });

  test('accepts exactly the positive 64-bit integers in plain digits', () => {
    const isId = (text: string): boolean =>
      text !== '' &&
      Array.from(text).every((digit) => digit >= '0' && digit <= '9') &&
      !text.startsWith('0') &&
      BigInt(text) <= LARGEST_ID;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseProcoreId(text)).toBe(isId(text) ? text : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test('accepts every id', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(parseProcoreId(id)).toBe(id);
      }),
    );
  });
});

describe('wireId', () => {
  test.each([
    [12, '12'],
    ['12', '12'],
    [562949953421312, '562949953421312'],
    ['9007199254740993', '9007199254740993'],
  ])('takes %p', (value, id) => {
    expect(wireId(value)).toBe(id);
  });

  test.each([0, -1, 1.5, NaN, Infinity, 1e21, '', '012', '1.0', 'abc', null, undefined, true, {}, [12], { id: 12 }])(
    'takes %p for an unreadable answer',
    (value) => {
      expect(refusal(() => wireId(value))).toMatchObject({ code: 'UPSTREAM_BAD_RESPONSE' });
    },
  );
});
