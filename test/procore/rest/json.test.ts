// JSON with 64-bit ids: no id becomes another one on its way in or out.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wireId } from '../../../src/kernel/procore-id.js';
import { idNumber, parseJson, writeJson } from '../../../src/procore/rest/json.js';
import { anyId } from '../../kernel/arbitrary.js';
import { idOf } from '../../kernel/ids.js';

/** JSON whose numbers a double holds, without nulls in lists: what JSON.parse reads as it is. */
const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => items.filter((item) => item !== null)),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('parseJson', () => {
  test.each([
    ['{"id":12}', { id: 12 }],
    ['{"id":562949953421312}', { id: 562949953421312 }],
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"id":9007199254740993}', { id: '9007199254740993' }],
    ['[9223372036854775807]', ['9223372036854775807']],
    ['{"a":[{"id":9007199254740993,"n":1.5,"t":"9007199254740993","b":true,"x":null}]}', undefined],
    ['{"big":9007199254740993,"cost":1250.75}', { big: '9007199254740993', cost: 1250.75 }],
    ['"a text with 1234567890123456789 in it"', 'a text with 1234567890123456789 in it'],
    ['{"a" : -9007199254740993, "b":[1,\n 9007199254740993]}', { a: '-9007199254740993', b: [1, '9007199254740993'] }],
    ['9007199254740993', '9007199254740993'],
    ['[null,1, null ,{"a":[[null ],2],"b":null}]', [1, { a: [[], 2], b: null }]],
    ['["a,null,b"]', ['a,null,b']],
    [' [ ] ', []],
    ['null', null],
  ])('reads %s', (text, value) => {
    const nested = { a: [{ id: '9007199254740993', n: 1.5, t: '9007199254740993', b: true, x: null }] };
    expect(parseJson(text)).toEqual(value === undefined ? nested : value);
  });

  test.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    'nope',
    '<html>503</html>',
    '{"id":9007199254740993',
    "{'a':1}",
    '1 2',
    '01',
  ])('throws a SyntaxError for %p', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  test('keeps every id, wherever it stands', () => {
    const anyPlace = fc.constantFrom(
      (id: string) => [`{"id":${id}}`, (value: unknown) => (value as { id: unknown }).id] as const,
      (id: string) => [`[${id}]`, (value: unknown) => (value as unknown[])[0]] as const,
      (id: string) =>
        [`{"a":{"b":[0,{"id": ${id} ,"c":"1234567890123456"}]}}`, (value: unknown) => deepId(value)] as const,
    );
    const deepId = (value: unknown): unknown => (value as { a: { b: [number, { id: unknown }] } }).a.b[1].id;
    fc.assert(
      fc.property(anyId, anyPlace, (id, place) => {
        const [text, idIn] = place(id);
        expect(wireId(idIn(parseJson(text)))).toBe(id);
      }),
    );
  });

  test('reads everything else as JSON.parse does, with a large number in it or without', () => {
    fc.assert(
      fc.property(anyJson, (anything) => {
        const value = anything ?? 0; // not null: below it is an item of a list
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual(JSON.parse(text));
        expect(parseJson(`[${text},1234567890123456789]`)).toEqual([JSON.parse(text), '1234567890123456789']);
      }),
    );
  });
});

describe('writeJson', () => {
  test('writes an id of any size as the number it is', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(writeJson({ vendor_id: idNumber(id) })).toBe(`{"vendor_id":${id}}`);
      }),
    );
  });

  test('writes what it reads', () => {
    fc.assert(
      fc.property(anyJson, (anything) => {
        const value = anything ?? 0; // not null: below it is an item of a list
        expect(parseJson(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each([
    [undefined, ''],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [{ a: null }, '{"a":null}'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [{ user: { first_name: 'Zoë' } }, '{"user":{"first_name":"Zoë"}}'],
  ])('writes %p', (value, text) => {
    expect(writeJson(value)).toBe(text);
  });
});

describe('idNumber', () => {
  test('is a bigint only where a double would lose digits', () => {
    expect(idNumber(idOf('562949953421312'))).toBe(562949953421312);
    expect(idNumber(idOf('9007199254740991'))).toBe(9007199254740991);
    expect(idNumber(idOf('9007199254740993'))).toBe(9007199254740993n);
  });
});
