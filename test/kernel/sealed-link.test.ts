// Sealed links: what was sealed comes back, for as long as it was said, and nothing else does.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLink, sealLink } from '../../src/kernel/sealed-link.js';

const key = Buffer.alloc(32, 7);
const NOW_MS = Date.UTC(2026, 5, 15);
const anything = fc.record({ url: fc.string(), name: fc.option(fc.string()), company: fc.string() });

describe('a sealed link', () => {
  test('gives back what it stands for, and fits into a URL as it is', () => {
    fc.assert(
      fc.property(anything, (payload) => {
        const link = sealLink(payload, NOW_MS, key);
        expect(encodeURIComponent(link)).toBe(link);
        expect(readLink(link, NOW_MS, key)).toEqual({ valid: true, payload });
      }),
    );
  });

  test('ends in the second after the one it was sealed until', () => {
    const link = sealLink({ a: 1 }, NOW_MS, key);
    expect(readLink(link, NOW_MS, key).valid).toBe(true);
    expect(readLink(link, NOW_MS + 1, key)).toEqual({ valid: false, why: 'expired' });
  });

  test('with any character changed, left out or added is none', () => {
    const link = sealLink({ url: 'https://api.procore.com/files/1/a.pdf', company: '7' }, NOW_MS, key);
    const other = fc.constantFrom(...Array.from('ABCxyz019-_.=~%'));
    fc.assert(
      fc.property(fc.nat(link.length - 1), other, fc.constantFrom('change', 'drop', 'add'), (at, character, how) => {
        const altered = link.slice(0, at) + (how === 'drop' ? '' : character) + link.slice(how === 'add' ? at : at + 1);
        fc.pre(altered !== link);
        expect(readLink(altered, NOW_MS, key)).toEqual({ valid: false, why: 'altered' });
      }),
    );
  });

  test('does not show what it stands for', () => {
    const url = 'https://storage.example/a.pdf?signature=secret';
    const link = sealLink({ url }, NOW_MS, key);
    expect(Buffer.from(link, 'base64url').toString('latin1')).not.toContain('secret');
    expect(sealLink({ url }, NOW_MS, key)).not.toBe(link);
  });

  test('of another key, and any other text, is none', () => {
    expect(readLink(sealLink({ a: 1 }, NOW_MS, Buffer.alloc(32, 8)), NOW_MS, key).valid).toBe(false);
    fc.assert(fc.property(fc.string(), (text) => expect(readLink(text, NOW_MS, key).valid).toBe(false)));
  });
});
