// The kinds of input fields: the form a value has to have, and what becomes of it in the body.
import { describe, expect, test } from '@jest/globals';
import { encodeGlobalId } from '../../../src/kernel/global-id.js';
import { encodeChange, encodeInput, type InputField } from '../../../src/procore/write/input.js';
import {
  asIs,
  choice,
  countryCode,
  customFields,
  decimalNumber,
  decimalText,
  filledText,
  flag,
  flattened,
  headerText,
  kept,
  listOf,
  minutesText,
  natural,
  nested,
  objectId,
  objectIds,
  originId,
  phone,
  procoreIds,
  uploadId,
  uploadIds,
  website,
} from '../../../src/procore/write/input-kinds.js';
import { writeJson } from '../../../src/procore/rest/json.js';
import { companyOf, idOf } from '../../kernel/ids.js';

const company = companyOf(5);
const place = [company, idOf(30)];
const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';

function encoded<Value>(field: InputField<Value>, value: Value) {
  const { body, errors } = encodeInput({ it: field }, { it: value }, place);
  return { body, errors: errors.map(({ code, field: path }) => [code, path?.join('.')]) };
}

const good = <Value>(field: InputField<Value>, value: Value, body: object) => ({
  run: () => encoded(field, value),
  body,
});
const bad = <Value>(field: InputField<Value>, value: Value, ...errors: readonly (readonly [string, string])[]) => ({
  run: () => encoded(field, value),
  errors,
});

interface Part {
  readonly city?: string | null;
  readonly size?: number | null;
}
const part = { city: filledText('city'), size: natural('size') };
type Light = 'RED' | 'GREEN' | 'UNRECOGNIZED';
const light = choice<Light>('light', { RED: 'red', GREEN: 'green' });

describe('what is sent', () => {
  test.each([
    ['an enum in Procore’s spelling', good(light, 'GREEN', { light: 'green' })],
    ['a decimal digit for digit', good(decimalText('hours', { least: 0, most: 24 }), '7.50', { hours: '7.50' })],
    ['a decimal as a number', good(decimalNumber('value'), '-7.5', { value: -7.5 })],
    ['a country', good(countryCode('country'), 'US', { country: 'US' })],
    [
      'ids of objects',
      good(objectIds('ids', 'User', 1), [encodeGlobalId('User', [company, idOf(7)]), '8'], { ids: [7, 8] }),
    ],
    ['no ids', good(objectIds('ids', 'User', 1), [], { ids: [] })],
    ['an object that may be in a project', good(objectId('folder', 'Folder', [1, 2]), '9', { folder: 9 })],
    ['Procore’s ids', good(procoreIds('ids'), ['7', '8'], { ids: [7, 8] })],
    ['an upload', good(uploadId('upload'), UUID, { upload: UUID })],
    ['uploads', good(uploadIds('uploads'), [UUID], { uploads: [UUID] })],
    ['an object inside', good(nested<Part>('part', part), { city: 'Bern' }, { part: { city: 'Bern' } })],
    ['objects in a list', good(listOf<Part>('parts', part), [{ size: 1 }, {}], { parts: [{ size: 1 }, {}] })],
    [
      'custom fields',
      good(customFields, [{ definitionId: '4', value: [1] }, { definitionId: '5' }], {
        custom_field_4: [1],
        custom_field_5: null,
      }),
    ],
  ])('%s', (_, { run, body }) => {
    expect(run()).toEqual({ body, errors: [] });
  });
});

describe('what is refused', () => {
  test.each([
    ['a text that has to say something and does not', bad(filledText('a'), ' ', ['REQUIRED', 'it'])],
    ['a value of an enum that is for reading', bad(light, 'UNRECOGNIZED', ['INVALID', 'it'])],
    ['a name every object has', bad(light as InputField<string>, 'constructor', ['INVALID', 'it'])],
    ['negative hours', bad(decimalText('hours', { least: 0 }), '-0.5', ['INVALID', 'it'])],
    ['more hours than a day has', bad(decimalText('hours', { most: 24 }), '24.25', ['INVALID', 'it'])],
    ['a country in words', bad(countryCode('country'), 'Chile', ['INVALID', 'it'])],
    ['a state with a country', bad(countryCode('country'), 'us', ['INVALID', 'it'])],
    [
      'ids of something else, each by its number',
      bad(
        objectIds('ids', 'User', 1),
        ['7', 'x', encodeGlobalId('Vendor', [company, idOf(7)])],
        ['INVALID', 'it.1'],
        ['INVALID', 'it.2'],
      ),
    ],
    [
      'an object of another project',
      bad(objectId('a', 'Folder', [1, 2]), encodeGlobalId('Folder', [company, idOf(31), idOf(7)]), ['INVALID', 'it']),
    ],
    ['what is no upload', bad(uploadIds('uploads'), [UUID, 'upload'], ['INVALID', 'it.1'])],
    [
      'a wrong field inside',
      bad(nested<Part>('part', part), { city: ' ', size: -1 }, ['REQUIRED', 'it.city'], ['INVALID', 'it.size']),
    ],
    ['a wrong field in a list', bad(listOf<Part>('parts', part), [{}, { city: '' }], ['REQUIRED', 'it.1.city'])],
    [
      'a custom field twice',
      bad(customFields, [{ definitionId: '4' }, { definitionId: '4' }], ['INVALID', 'it.1.definitionId']),
    ],
    ['an object inside that says nothing', bad(nested<Part>('part', part), {}, ['REQUIRED', 'it'])],
    ['a name of two lines', bad(headerText('name'), 'a\r\nX-Evil: 1', ['INVALID', 'it'])],
    ['an origin id of blanks', bad(originId('origin_id'), ' ', ['INVALID', 'it'])],
    ['more minutes than a day has', bad(minutesText('minutes'), 1441, ['INVALID', 'it'])],
    ['a program for a website', bad(website('website'), 'javascript:alert(1)', ['INVALID', 'it'])],
    ['a custom field of no id', bad(customFields, [{ definitionId: '__proto__' }], ['INVALID', 'it.0.definitionId'])],
  ])('%s', (_, { run, errors }) => {
    expect(run()).toEqual({ body: {}, errors });
  });
});

test.each<[string, InputField<never>]>([
  ['yes or no', flag('a')],
  ['a text that has to say something', filledText('a')],
  ['an object that is always there', kept(objectId('a', 'User', 1))],
])('%s cannot be emptied', (_what, field) => {
  const { body, errors } = encodeChange({ it: field }, { it: null as never }, place);
  expect({ body, errors: errors.map(({ code, field: path }) => [code, path]) }).toEqual({
    body: {},
    errors: [['REQUIRED', ['it']]],
  });
});

test('a decimal is written digit for digit, however many it has', () => {
  const { body } = encodeInput({ it: decimalNumber('value') }, { it: '1234567890123456.78' }, place);
  expect(writeJson(body)).toBe('{"value":1234567890123456.78}');
});

test.each(['https://quill.example/a?b', 'www.quill.example', 'quill.example:8080/x', ''])(
  'is an address on the web: %j',
  (address) => {
    expect(encoded(website('a'), address).errors).toEqual([]);
  },
);

test.each(['+1 (805) 555-0100', '805.555.0100 x12', '(0)30 / 123 45-6', '110', '', '+49 30 123456 ext. 7'])(
  'is a telephone number: %j',
  (number) => {
    expect(encoded(phone('a'), number).errors).toEqual([]);
  },
);

test.each(['none', '12', '555-CALL-NOW', ' 805 555 0100', '1'.repeat(80), 'x123', '805 555 0100; 101'])(
  'is no telephone number: %j',
  (number) => {
    expect(encoded(phone('a'), number).errors).toEqual([['INVALID', 'it']]);
  },
);

test('what Procore says of an object inside leads to its field, also where names are the same', () => {
  const table = {
    cost: nested<Part>('cost', part),
    time: nested<Part>('time', part),
    flat: flattened({ note: asIs<string>('note') }),
  };
  const { pathOf } = encodeInput(table, {}, place);
  expect(['cost.size', 'time.size', 'time', 'note', 'size'].map((wire) => pathOf(wire))).toEqual([
    ['cost', 'size'],
    ['time', 'size'],
    ['time'],
    ['flat', 'note'],
    null,
  ]);
});
