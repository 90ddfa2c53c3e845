// Global ids: they come back as they went out, and nothing but the issued form is accepted.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeGlobalId, encodeGlobalId } from '../../src/kernel/global-id.js';
import { anyId, anyText, oneOf } from './arbitrary.js';
import { idOf } from './ids.js';

const anyType = fc.stringMatching(/^[A-Z][A-Za-z]{0,30}$/);
const anyPath = fc.array(anyId, { minLength: 1, maxLength: 4 });
const anyGlobalId = fc.tuple(anyType, anyPath).map(([type, path]) => encodeGlobalId(type, path));
const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/** Whatever it is decoded to, it has to be issued in exactly this form. */
function expectRefusedOrIssued(text: string): void {
  const decoded = decodeGlobalId(text);
  expect(decoded === undefined ? text : encodeGlobalId(decoded.type, decoded.path)).toBe(text);
}

describe('a global id', () => {
  test('holds the type and the whole path, whatever they are', () => {
    fc.assert(
      fc.property(anyType, anyPath, (type, path) => {
        expect(decodeGlobalId(encodeGlobalId(type, path))).toEqual({ type, path });
      }),
    );
  });

  test('needs no escaping anywhere', () => {
    fc.assert(
      fc.property(anyGlobalId, (id) => {
        expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(encodeURIComponent(id)).toBe(id);
      }),
    );
  });

  test('tells types, companies and ids apart', () => {
    const ids = [
      encodeGlobalId('Rfi', [idOf(1), idOf(23)]),
      encodeGlobalId('Rfi', [idOf(12), idOf(3)]),
      encodeGlobalId('Rfi', [idOf(1), idOf(2), idOf(3)]),
      encodeGlobalId('User', [idOf(1), idOf(23)]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('decodeGlobalId', () => {
  test.each([
    ['nothing', ''],
    ['a type without ids', base64url('Rfi')],
    ['a type and an empty id', base64url('Rfi:')],
    ['an id without a type', base64url(':12')],
    ['a type in lower case', base64url('rfi:12')],
    ['a type with a digit', base64url('Rfi2:12')],
    ['a type with a space', base64url('Rfi :12')],
    ['a type of 65 letters', base64url(`${'R'.repeat(65)}:12`)],
    ['a leading zero', base64url('Rfi:012')],
    ['zero', base64url('Rfi:0')],
    ['a path upwards', base64url('Rfi:1:..')],
    ['a query', base64url('Rfi:12?x=1')],
    ['full-width digits', base64url('Rfi:１２')],
    ['NUL', base64url('Rfi:12\0')],
    ['CR LF', base64url('Rfi:12\r\n')],
    ['an id past 64 bits', base64url('Rfi:9223372036854775808')],
    ['an empty id in the middle', base64url('Rfi:1::2')],
    ['an id after the last one', base64url('Rfi:1:2:')],
    ['the plain text', 'Rfi:12'],
    ['padding', `${base64url('Rfi:12')}==`],
    ['the wrong alphabet', Buffer.from('Rfi:1:>>>???').toString('base64')],
    ['a space before', ` ${base64url('Rfi:12')}`],
    ['LF after', `${base64url('Rfi:12')}\n`],
    ['257 characters', 'Q'.repeat(257)],
    ['a megabyte', 'Q'.repeat(1024 * 1024)],
  ])('refuses %s', (_, text) => {
    expect(decodeGlobalId(text)).toBeUndefined();
  });

  test('refuses other spellings of the same bytes', () => {
    // `Rfi:12` has six bytes, so its base64url has no spare bits; `Rfi:1` and `Rfi:123` leave two and four.
    for (const text of ['Rfi:1', 'Rfi:123']) {
      const issued = base64url(text);
      const spellings = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
        .map((last) => issued.slice(0, -1) + last)
        .filter((spelling) => Buffer.from(spelling, 'base64url').toString('latin1') === text);
      expect(spellings.length).toBeGreaterThan(1);
      expect(spellings.filter((spelling) => decodeGlobalId(spelling) !== undefined)).toEqual([issued]);
    }
  });

  test('never throws, and accepts no text that would not be issued', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyText.map(base64url)), (text) => expectRefusedOrIssued(text)),
      { numRuns: 1000 },
    );
  });

  const anyCharacter = fc.oneof(oneOf('ABCXYZabcxyz0189-_'), oneOf('=+/ \0\n:é１'));

  test('refuses one wrong character, or reads it as another valid path', () => {
    const mutated = fc
      .tuple(anyGlobalId, fc.nat(), anyCharacter, fc.constantFrom('replace', 'insert', 'remove'))
      .map(([id, position, character, how]) => {
        const at = position % id.length;
        return id.slice(0, at) + (how === 'remove' ? '' : character) + id.slice(how === 'insert' ? at : at + 1);
      });
    fc.assert(
      fc.property(mutated, (text) => expectRefusedOrIssued(text)),
      { numRuns: 2000 },
    );
  });
});
