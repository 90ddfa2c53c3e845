// Input tables: the body that an input becomes, and everything that is wrong with it, each with its path.
import { describe, expect, test } from '@jest/globals';
import { GatewayError } from '../../../src/kernel/errors.js';
import { encodeGlobalId } from '../../../src/kernel/global-id.js';
import { asUserError, encodeChange, encodeInput, type InputTable } from '../../../src/procore/write/input.js';
import {
  asIs,
  customFields,
  email,
  filledText,
  flattened,
  natural,
  objectId,
  procoreId,
  procoreIds,
} from '../../../src/procore/write/input-kinds.js';
import { writeJson } from '../../../src/procore/rest/json.js';
import { companyOf, idOf } from '../../kernel/ids.js';

interface Address {
  readonly city?: string | null;
  readonly managerId?: string | null;
}

interface Input {
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly emailAddress?: string | null;
  readonly active?: boolean | null;
  readonly extension?: number | null;
  readonly vendorId?: string | null;
  readonly templateId?: string | null;
  readonly address?: Address | null;
}

const address: InputTable<Address> = { city: asIs('city'), managerId: objectId('manager_id', 'User', 1) };
const table: InputTable<Input> = {
  firstName: asIs('first_name'),
  lastName: filledText('last_name'),
  emailAddress: email('email_address'),
  active: asIs('is_active'),
  extension: natural('business_phone_extension'),
  vendorId: objectId('vendor_id', 'Vendor', 1),
  templateId: procoreId('default_permission_template_id'),
  address: flattened(address),
};

const company = companyOf(5);
const place = [company];
const vendorId = encodeGlobalId('Vendor', [company, idOf(70)]);
const elsewhere = encodeGlobalId('Vendor', [idOf(9), idOf(70)]);

test('a list of more than a thousand items is refused, unless its field takes more', () => {
  interface Given {
    readonly ids?: readonly string[] | null;
    readonly segments?: readonly string[] | null;
  }
  const given: InputTable<Given> = { ids: procoreIds('ids'), segments: { ...asIs('segments'), most: 1002 } };
  const ids = (count: number): string[] => new Array<string>(count).fill('7');
  expect(encodeInput(given, { ids: ids(1000), segments: ids(1002) }, place).errors).toEqual([]);
  expect(
    encodeInput(given, { ids: ids(1001), segments: ids(1003) }, place).errors.map(({ code, message }) => [
      code,
      message,
    ]),
  ).toEqual([
    ['TOO_LONG', '`ids` has more than 1000 items.'],
    ['TOO_LONG', '`segments` has more than 1002 items.'],
  ]);
});

describe('a text that cannot be stored', () => {
  test.each([
    ['with NUL', 'a\0b'],
    ['with half a character', 'a\ud83d'],
  ])('%s is refused where it is, and nothing else of the input', (_what, text) => {
    const { errors, body } = encodeInput(table, { firstName: text, lastName: '😀', address: { city: text } }, place);
    expect(errors.map(({ code, field }) => [code, field])).toEqual([
      ['INVALID', ['firstName']],
      ['INVALID', ['address', 'city']],
    ]);
    expect(body).toEqual({ last_name: '😀' });
  });

  test('is found in lists and in values of custom fields', () => {
    interface Given {
      readonly tags?: readonly string[] | null;
      readonly customFields?: readonly { readonly definitionId: string; readonly value?: unknown }[] | null;
    }
    const given: InputTable<Given> = { tags: asIs('tags'), customFields };
    const value = { tags: ['a', '\0'], customFields: [{ definitionId: '7', value: [{ deep: '\udc00' }] }] };
    expect(encodeInput(given, value, place).errors.map(({ field }) => field?.join('.'))).toEqual([
      'tags.1',
      'customFields.0.value.0.deep',
    ]);
  });
});

describe('the body', () => {
  test.each<[string, Input, Record<string, unknown>]>([
    ['a text', { firstName: 'Ada' }, { first_name: 'Ada' }],
    ['an empty text that may be empty', { firstName: '' }, { first_name: '' }],
    ['a text that has to say something', { lastName: ' Lovelace ' }, { last_name: ' Lovelace ' }],
    ['an e-mail address', { emailAddress: 'ada@example.com' }, { email_address: 'ada@example.com' }],
    ['false', { active: false }, { is_active: false }],
    ['zero', { extension: 0 }, { business_phone_extension: 0 }],
    ['an object by its global id, as a number', { vendorId }, { vendor_id: 70 }],
    ['an object by its number', { vendorId: '70' }, { vendor_id: 70 }],
    ['an id of Procore’s', { templateId: '12' }, { default_permission_template_id: 12 }],
    [
      'an input inside, side by side with the rest',
      { firstName: 'Ada', address: { city: 'London', managerId: '8' } },
      { first_name: 'Ada', city: 'London', manager_id: 8 },
    ],
    ['nothing for what is absent', {}, {}],
    ['nothing for null', { firstName: null, lastName: null, emailAddress: null, address: null, vendorId: null }, {}],
    ['nothing for an empty input inside', { address: {} }, {}],
  ])('holds %s', (_, input, body) => {
    const encoded = encodeInput(table, input, place);
    expect(encoded.body).toEqual(body);
    expect(encoded.errors).toEqual([]);
  });

  test('holds ids of any size without losing a digit', () => {
    const { body } = encodeInput(table, { vendorId: '9007199254740993', templateId: '9223372036854775807' }, place);
    expect(writeJson(body)).toBe('{"vendor_id":9007199254740993,"default_permission_template_id":9223372036854775807}');
  });

  test('holds nothing that is not in the table', () => {
    const input = { firstName: 'Ada', is_admin: true } as Input;
    expect(encodeInput(table, input, place).body).toEqual({ first_name: 'Ada' });
  });
});

describe('what is wrong', () => {
  test.each<[string, Input, string, string, string]>([
    ['an empty text', { lastName: '' }, 'REQUIRED', 'lastName', 'is required'],
    ['a text of spaces', { lastName: ' \t\n ' }, 'REQUIRED', 'lastName', 'is required'],
    ['an empty address', { emailAddress: ' ' }, 'REQUIRED', 'emailAddress', 'is required'],
    ['an address without @', { emailAddress: 'ada' }, 'INVALID', 'emailAddress', 'is not an e-mail address'],
    [
      'an address with a line break',
      { emailAddress: 'a@b.co\n' },
      'INVALID',
      'emailAddress',
      'is not an e-mail address',
    ],
    ['two addresses', { emailAddress: 'a@b.co,c@d.co' }, 'INVALID', 'emailAddress', 'is not an e-mail address'],
    ['a negative number', { extension: -1 }, 'INVALID', 'extension', 'must not be negative'],
    ['an id that is none', { vendorId: '..' }, 'INVALID', 'vendorId', 'is not the id of such an object'],
    ['an empty id', { vendorId: '' }, 'INVALID', 'vendorId', 'is not the id of such an object'],
    ['an object of another company', { vendorId: elsewhere }, 'INVALID', 'vendorId', 'belongs to another company'],
    [
      'the id of another type',
      { vendorId: encodeGlobalId('User', [company, idOf(7)]) },
      ...(['INVALID', 'vendorId', 'is not the id of such an object'] as const),
    ],
    ['a global id where Procore’s own is wanted', { templateId: vendorId }, 'INVALID', 'templateId', 'is not the id'],
    ['a field inside', { address: { managerId: '0' } }, 'INVALID', 'address.managerId', 'is not the id of such'],
  ])('%s is found, with its path', (_, input, code, path, sentence) => {
    const { errors } = encodeInput(table, input, place);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code, field: path.split('.') });
    expect(errors[0]?.message.startsWith(`\`${path}\` ${sentence}`)).toBe(true);
  });

  test('is all found at once, in the order of the table', () => {
    const input = { address: { managerId: 'x' }, vendorId: elsewhere, lastName: '', emailAddress: 'x', extension: -5 };
    expect(encodeInput(table, input, place).errors.map(({ field }) => field?.join('.'))).toEqual([
      ...['lastName', 'emailAddress', 'extension', 'vendorId', 'address.managerId'],
    ]);
  });

  test('says that a number needs its company', () => {
    const { errors } = encodeInput(table, { vendorId: '70' }, []);
    expect(errors).toEqual([
      {
        code: 'REQUIRED',
        field: ['vendorId'],
        message: '`vendorId` is required, since it is not clear which company is meant.',
      },
    ]);
  });

  test('never holds what was sent', () => {
    const input = { vendorId: '<script>', emailAddress: 'secret@', templateId: 'token' };
    expect(JSON.stringify(encodeInput(table, input, place).errors)).not.toMatch(/script|secret|token/);
  });
});

describe('pathOf', () => {
  const { pathOf } = encodeInput(table, {}, place);

  test.each([
    ['first_name', ['firstName']],
    ['business_phone_extension', ['extension']],
    ['vendor_id', ['vendorId']],
    ['city', ['address', 'city']],
    ['manager_id', ['address', 'managerId']],
    ['id', null],
    ['firstName', null],
    ['', null],
    ['__proto__', null],
    ['constructor', null],
  ])('leads from %p to %p, given or not', (wire, path) => {
    expect(pathOf(wire)).toEqual(path);
  });

  test('begins where the input stands', () => {
    const nested = encodeInput(table, { lastName: '' }, place, ['user']);
    expect(nested.pathOf('city')).toEqual(['user', 'address', 'city']);
    expect(nested.errors[0]).toMatchObject({ field: ['user', 'lastName'], message: '`user.lastName` is required.' });
  });
});

describe('asUserError', () => {
  test('takes problems with arguments only; faults are thrown on', () => {
    const path = ['companyId'];
    const problem = new GatewayError('INVALID_ARGUMENT', { argument: 'companyId' });
    expect(asUserError(problem, path)).toMatchObject({ code: 'INVALID', field: path });
    for (const fault of [new GatewayError('UPSTREAM_ERROR'), new TypeError('a bug')])
      expect(() => asUserError(fault, path)).toThrow(fault);
  });
});

describe('a change', () => {
  test('holds what is given, and null for what is to be emptied', () => {
    const encoded = encodeChange(table, { firstName: null, vendorId: null, active: true, address: null }, place);
    expect(encoded.errors).toEqual([]);
    expect(encoded.body).toEqual({ first_name: null, vendor_id: null, is_active: true, city: null, manager_id: null });
  });

  test('does not empty what always has a value', () => {
    const { errors } = encodeChange(table, { lastName: null, emailAddress: null }, place);
    expect(errors.map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', ['lastName']],
      ['REQUIRED', ['emailAddress']],
    ]);
  });

  test('of nothing is refused', () => {
    const nothing = { code: 'REQUIRED', field: null, message: 'The input has nothing to change.' };
    expect(encodeChange(table, {}, place).errors).toEqual([nothing]);
    expect(encodeChange(table, {}, place, ['updates', '2']).errors).toMatchObject([{ field: ['updates', '2'] }]);
  });
});
