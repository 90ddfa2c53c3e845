// What Procore rejects, as user errors on the fields of the input.
import { describe, expect, test } from '@jest/globals';
import type { UserError, UserErrorCode } from '../../../src/kernel/user-errors.js';
import { encodeInput, type InputTable } from '../../../src/procore/write/input.js';
import { asIs, flattened, nested } from '../../../src/procore/write/input-kinds.js';
import { answeredObject, rejectionsOf } from '../../../src/procore/write/submit.js';
import { refusal } from '../../kernel/refusal.js';

interface Input {
  readonly emailAddress?: string | null;
  readonly lastName?: string | null;
  readonly address?: { readonly city?: string | null } | null;
  readonly cost?: { readonly value?: string | null } | null;
  readonly delay?: { readonly value?: string | null } | null;
}

const table: InputTable<Input> = {
  emailAddress: asIs('email_address'),
  lastName: asIs('last_name'),
  address: flattened<NonNullable<Input['address']>>({ city: asIs('city') }),
  cost: nested<NonNullable<Input['cost']>>('cost_impact', { value: asIs('value') }),
  delay: nested<NonNullable<Input['delay']>>('delay_impact', { value: asIs('value') }),
};
const origin = encodeInput(table, {}, []);
const rejections = (body: unknown, status = 422): readonly UserError[] => rejectionsOf(status, body, origin, {});
const shown = (body: unknown): [UserErrorCode, string | null][] =>
  rejections(body).map(({ code, field }) => [code, field?.join('.') ?? null]);

describe('a 422', () => {
  test.each<[string, unknown, [UserErrorCode, string | null][]]>([
    ['sentences of a field', { errors: { email_address: ['has already been taken'] } }, [['TAKEN', 'emailAddress']]],
    ['one sentence of a field', { errors: { last_name: "can't be blank" } }, [['REQUIRED', 'lastName']]],
    [
      'several fields',
      { errors: { last_name: ["can't be blank"], email_address: ['is invalid'] } },
      [
        ['REQUIRED', 'lastName'],
        ['INVALID', 'emailAddress'],
      ],
    ],
    [
      'several sentences of a field',
      { errors: { last_name: ['is too long (maximum is 50 characters)', 'is invalid'] } },
      [
        ['TOO_LONG', 'lastName'],
        ['INVALID', 'lastName'],
      ],
    ],
    ['a field of an input inside', { errors: { city: ['is invalid'] } }, [['INVALID', 'address.city']]],
    ['fields below the object', { errors: { user: { last_name: ['is invalid'] } } }, [['INVALID', 'lastName']]],
    ['fields below an object in a list', { errors: [{ user: { city: 'is invalid' } }] }, [['INVALID', 'address.city']]],
    ['details below the field', { errors: { email_address: { base: ['is invalid'] } } }, [['INVALID', 'emailAddress']]],
    [
      'the innermost of several known fields',
      { errors: { email_address: { city: ['is invalid'] } } },
      [['INVALID', 'address.city']],
    ],
    [
      'fields of the same name in different objects',
      { errors: { delay_impact: { value: ['is invalid'] }, cost_impact: { value: ["can't be blank"] } } },
      [
        ['INVALID', 'delay.value'],
        ['REQUIRED', 'cost.value'],
      ],
    ],
    ['a field nobody knows', { errors: { origin_id: ['has already been taken'] } }, [['TAKEN', null]]],
    ['the base', { errors: { base: ['This record is locked'] } }, [['LOCKED', null]]],
    ['a sentence', { errors: 'You do not have permission' }, [['FORBIDDEN', null]]],
    [
      'a list of sentences',
      { errors: ['Vendor must exist', 'Other'] },
      [
        ['NOT_FOUND', null],
        ['REJECTED', null],
      ],
    ],
    ['a message', { message: 'Validation failed: duplicate' }, [['TAKEN', null]]],
    [
      'errors before the message',
      { message: 'Locked', errors: { city: ['is invalid'] } },
      [['INVALID', 'address.city']],
    ],
    ['the message where errors are null', { message: 'is locked', errors: null }, [['LOCKED', null]]],
    ['nothing', {}, [['REJECTED', null]]],
    ['an empty answer', undefined, [['REJECTED', null]]],
    ['null', null, [['REJECTED', null]]],
    ['a text', 'Unprocessable', [['REJECTED', null]]],
    ['a number', 42, [['REJECTED', null]]],
    ['a list', [{ errors: 'is invalid' }], [['REJECTED', null]]],
    ['errors that say nothing', { errors: { city: [null, 5, true] } }, [['REJECTED', null]]],
    ['names of every object', { errors: { constructor: ['is invalid'], toString: 'is invalid' } }, [['INVALID', null]]],
  ])('with %s', (_, body, expected) => {
    expect(shown(body)).toEqual(expected);
  });

  test('says each thing once', () => {
    expect(shown({ errors: { city: ['is invalid', 'is not valid'], last_name: ['is invalid'] } })).toEqual([
      ['INVALID', 'address.city'],
      ['INVALID', 'lastName'],
    ]);
  });

  test('is told in our words, with nothing of Procore’s text', () => {
    const body = { errors: { email_address: ['ada@secret.example is already taken by https://us02.procore.com/u/7'] } };
    expect(rejections(body)).toEqual([
      { code: 'TAKEN', field: ['emailAddress'], message: '`emailAddress` is already used by another record.' },
    ]);
  });

  test('of any length is read to a bound', () => {
    const errors = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field_${index}`, ['is invalid']]));
    expect(shown({ errors: { ...errors, city: ['is invalid'] } })).toEqual([['INVALID', null]]);
  });

  test('of any depth is read to a bound', () => {
    let errors: unknown = 'is invalid';
    for (let depth = 0; depth < 1000; depth++) errors = { city: errors };
    expect(shown({ errors })).toEqual([['REJECTED', null]]);
  });
});

describe('other statuses', () => {
  const meaning = { conflict: ['emailAddress'], missing: ['userId'] };

  test.each([
    [404, 'NOT_FOUND', ['userId']],
    [409, 'TAKEN', ['emailAddress']],
  ])('%i means what the write says it does', (status, code, field) => {
    expect(rejectionsOf(status, { errors: { city: ['is invalid'] } }, origin, meaning)).toMatchObject([
      { code, field },
    ]);
    expect(rejectionsOf(status, undefined, origin, {})).toMatchObject([{ code, field: null }]);
  });

  test('400 is read like a 422', () => {
    expect(rejections({ errors: { last_name: ["can't be blank"] } }, 400)).toMatchObject([
      { code: 'REQUIRED', field: ['lastName'] },
    ]);
  });
});

describe('answeredObject', () => {
  test('is the object', () => {
    const wire = { id: 7 };
    expect(answeredObject(wire)).toBe(wire);
  });

  test.each([undefined, null, '', 'done', 7])('of %p: the change was made, but nobody can show it', (wire) => {
    expect(refusal(() => answeredObject<unknown>(wire))).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  });
});

test('empty errors beside a message: the message tells', () => {
  const body = { errors: [], message: 'Email has already been taken' };
  expect(rejectionsOf(422, body, { pathOf: () => null }, {})).toMatchObject([{ code: 'TAKEN' }]);
});

test('a list of lists of lists is no sentence, and no danger', () => {
  const body: unknown = JSON.parse(`{"errors":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
  expect(rejectionsOf(422, body, { pathOf: () => null }, {})).toMatchObject([{ code: 'REJECTED' }]);
});

test.each<[string, unknown, string]>([
  ['a list of fields with a message each', { errors: [{ field: 'last_name', message: "can't be blank" }] }, 'lastName'],
  ['a field with a point in its name', { errors: { 'cost_impact.value': ['is invalid'] } }, 'cost.value'],
  [
    'a field with the object above it in its name',
    { errors: { 'user.email_address': ['is invalid'] } },
    'emailAddress',
  ],
])('%s is found', (_what, body, field) => {
  expect(rejections(body).map(({ field: path }) => path?.join('.'))).toEqual([field]);
});

test('a field inside an object is found by its own name, unless several have it', () => {
  const one = encodeInput({ question: nested<{ body?: string | null }>('question', { body: asIs('body') }) }, {}, []);
  expect(rejectionsOf(422, { errors: { body: ['is invalid'] } }, one, {})).toMatchObject([
    { field: ['question', 'body'] },
  ]);
  expect(rejections({ errors: { value: ['is invalid'] } })).toMatchObject([{ field: null }]);
});

test('of an item in a list, what cannot be placed is told of the item', () => {
  const item = encodeInput(table, {}, [], ['users', '3']);
  expect(rejectionsOf(422, { errors: { base: ['is locked'] } }, item, {})).toMatchObject([
    { code: 'LOCKED', field: ['users', '3'] },
  ]);
});
