// Values as the schema shows them, from what Procore sends.
import { describe, expect, test } from '@jest/globals';
import { companyOf } from '../kernel/ids.js';
import {
  absoluteUrl,
  addressOf,
  amountOf,
  attachmentsOf,
  coordinatesOf,
  customFieldsOf,
  decimal,
  enumeration,
  instantOrNull,
  namedOf,
  wholeNumber,
  textOrNull,
} from '../../src/procore/values.js';

describe('enumeration', () => {
  const status = enumeration<'OPEN' | 'CLOSED' | 'UNRECOGNIZED'>({ OPEN: 'open', CLOSED: 'closed' });

  test.each([
    ['open', 'OPEN'],
    ['closed', 'CLOSED'],
    ['reopened_in_2031', 'UNRECOGNIZED'],
    ['OPEN', 'UNRECOGNIZED'],
    ['toString', 'UNRECOGNIZED'],
    ['', null],
    ['null', null],
    [null, null],
    [undefined, null],
  ])('shows %p as %p', (wire, shown) => {
    expect(status(wire)).toBe(shown);
  });
});

describe('absoluteUrl', () => {
  test.each([
    ['https://acme.example/logo.png', 'https://acme.example/logo.png'],
    ['http://acme.example', 'http://acme.example'],
    ['', null],
    ['/missing/avatar.png', null],
    ['www.acme.example', null],
    ['javascript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['mailto:a@b.co', null],
    [null, null],
    [undefined, null],
  ])('shows %p as %p', (wire, shown) => {
    expect(absoluteUrl(wire)).toBe(shown);
  });
});

test.each([
  [textOrNull('a'), 'a'],
  [textOrNull(''), null],
  [textOrNull(null), null],
  [textOrNull(undefined), null],
  [instantOrNull('2026-03-31T17:00:00Z'), '2026-03-31T17:00:00Z'],
  [instantOrNull('2026-13-31T17:00:00Z'), null],
  [instantOrNull('next May 2026'), null],
  [instantOrNull(''), null],
  [instantOrNull(undefined), null],
  [decimal(1250.75), '1250.75'],
  [decimal(0), '0'],
  [decimal('0.10'), '0.10'],
  [decimal(''), null],
  [decimal(null), null],
])('texts and decimals: %p is %p', (shown, expected) => {
  expect(shown).toBe(expected);
});

describe('objects inside', () => {
  test('an address needs one part', () => {
    expect(addressOf({ city: '', zip: null })).toBeNull();
    expect(addressOf({})).toBeNull();
    expect(
      addressOf({ address: '1 Main St', city: 'Austin', state_code: 'TX', zip: '78701', country_code: 'US' }),
    ).toEqual({
      ...{ street: '1 Main St', city: 'Austin', county: null },
      ...{ stateCode: 'TX', postalCode: '78701', countryCode: 'US' },
    });
  });

  test('custom fields are those with a definition', () => {
    const wire = {
      custom_field_12: { data_type: 'string', value: 'x' },
      custom_field_13: null,
      custom_field_14: {},
      custom_field_x: { value: 1 },
      other_12: { value: 1 },
    };
    const company = companyOf(5);
    expect(customFieldsOf(wire, company)).toEqual([
      { definitionId: '12', dataType: 'string', value: 'x', company },
      { definitionId: '13', dataType: null, value: null, company },
      { definitionId: '14', dataType: null, value: null, company },
    ]);
    expect([customFieldsOf(null, company), customFieldsOf(undefined, company)]).toEqual([[], []]);
  });

  test('amounts are exact, however they are written; what is no amount is none', () => {
    const written = ['1000000', '1,000,000.00', '$2,500,000', ' $ 750 ', '0.5'];
    expect(written.map(amountOf)).toEqual(['1000000', '1000000.00', '2500000', '750', '0.5']);
    const others = ['1.000.000,00', '1,00', '1M', 'per project', '-5', '', null, undefined];
    expect(others.map(amountOf)).toEqual(others.map(() => null));
  });

  test('a point has two halves, as numbers or as text', () => {
    expect(coordinatesOf({ latitude: '37.5', longitude: -122 })).toEqual({ latitude: 37.5, longitude: -122 });
    expect(coordinatesOf({ latitude: 0, longitude: 0 })).toEqual({ latitude: 0, longitude: 0 });
    for (const half of [null, undefined, '', 'north'])
      expect(coordinatesOf({ latitude: 1, longitude: half ?? null })).toBeNull();
  });

  test('whole numbers, as such or as text', () => {
    expect([3, '-4', 0].map(wholeNumber)).toEqual([3, -4, 0]);
    expect([1.5, '', 'x', null, undefined, {}].map(wholeNumber)).toEqual(Array(6).fill(null));
  });

  test('attachments and named things keep ids of any size', () => {
    const company = companyOf(5);
    const wire = { id: '9007199254740993', name: 'a.PDF', url: '/relative', filename: null };
    expect(attachmentsOf([wire], company)).toEqual([
      {
        ...{ procoreId: '9007199254740993', name: 'a.PDF', filename: null, fileType: 'pdf', url: null },
        ...{ contentType: null, createdAt: null, company },
      },
    ]);
    expect([attachmentsOf(null, company), attachmentsOf(undefined, company)]).toEqual([[], []]);
    const tie = {
      id: 9,
      attachment_id: 8,
      filename: 'b.dwg',
      content_type: 'image/vnd.dwg',
      attached_at: '2026-01-02T03:04:05Z',
    };
    expect(attachmentsOf([tie], company)).toMatchObject([
      { procoreId: '8', name: 'b.dwg', fileType: 'dwg', contentType: 'image/vnd.dwg', createdAt: tie.attached_at },
    ]);
    expect(namedOf({ id: 12, name: 'Steel' })).toEqual({ procoreId: '12', name: 'Steel' });
    expect(namedOf({ id: 12 })).toEqual({ procoreId: '12', name: null });
    expect([namedOf(null), namedOf(undefined)]).toEqual([null, null]);
  });
});
