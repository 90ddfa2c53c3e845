// User errors: our sentences, and what Procore's sentences mean.
import { describe, expect, test } from '@jest/globals';
import { codeOfWording, userError, type UserErrorCode } from '../../src/kernel/user-errors.js';

const codes: readonly UserErrorCode[] = [
  ...(['REQUIRED', 'INVALID', 'TOO_LONG', 'TAKEN', 'NOT_FOUND', 'FORBIDDEN', 'LOCKED', 'REJECTED'] as const),
];

describe('userError', () => {
  test.each<[UserErrorCode, string]>([
    ['REQUIRED', '`emailAddress` is required.'],
    ['INVALID', '`emailAddress` is not valid.'],
    ['TOO_LONG', '`emailAddress` is too long.'],
    ['TAKEN', '`emailAddress` is already used by another record.'],
    ['NOT_FOUND', '`emailAddress` does not exist, or is hidden from this account.'],
    ['FORBIDDEN', '`emailAddress` may not be changed by this account.'],
    ['LOCKED', '`emailAddress` is locked, because it is synchronized with another system.'],
    ['REJECTED', '`emailAddress` was rejected by a business rule of Procore.'],
  ])('says for %s: %s', (code, message) => {
    expect(userError(code, ['emailAddress'])).toEqual({ code, field: ['emailAddress'], message });
  });

  test('names the whole path, or the input where it is about all of it', () => {
    expect(userError('INVALID', ['address', 'city']).message).toBe('`address.city` is not valid.');
    expect(userError('REJECTED', null)).toMatchObject({
      field: null,
      message: 'The input was rejected by a business rule of Procore.',
    });
  });

  test('takes a more exact sentence', () => {
    expect(userError('INVALID', ['vendorId'], 'belongs to another company')).toEqual({
      code: 'INVALID',
      field: ['vendorId'],
      message: '`vendorId` belongs to another company.',
    });
  });

  test('has a sentence for every code', () => {
    expect(codes.map((code) => userError(code, null).message)).not.toContain('The input undefined.');
  });
});

describe('codeOfWording', () => {
  test.each<[string, UserErrorCode]>([
    ['has already been taken', 'TAKEN'],
    ['Email Address is already in use', 'TAKEN'],
    ['A user with this e-mail already exists in the company', 'TAKEN'],
    ['must be unique', 'TAKEN'],
    ['Duplicate origin id', 'TAKEN'],
    ['is too long (maximum is 255 characters)', 'TOO_LONG'],
    ['exceeds 255 characters', 'TOO_LONG'],
    ["can't be blank", 'REQUIRED'],
    ['can’t be blank', 'REQUIRED'],
    ['param is missing or the value is empty: user', 'REQUIRED'],
    ['Last name is required', 'REQUIRED'],
    ['must be present', 'REQUIRED'],
    ['is locked', 'LOCKED'],
    ['This record is synced with ERP and cannot be edited', 'LOCKED'],
    ['Vendor must exist', 'NOT_FOUND'],
    ['could not be found: not found', 'NOT_FOUND'],
    ['does not exist', 'NOT_FOUND'],
    ["doesn't exist", 'NOT_FOUND'],
    ['You are not permitted to edit this user', 'FORBIDDEN'],
    ['You do not have permission', 'FORBIDDEN'],
    ['not authorized', 'FORBIDDEN'],
    ['not authorised', 'FORBIDDEN'],
    ['is not allowed', 'FORBIDDEN'],
    ['is invalid', 'INVALID'],
    ['IS INVALID', 'INVALID'],
    ['is not a number', 'INVALID'],
    ['has the wrong format', 'INVALID'],
    ['must be greater than 0', 'INVALID'],
    ['is not a valid date', 'INVALID'],
    ['Something else entirely', 'REJECTED'],
    ['', 'REJECTED'],
  ])('reads %p as %s', (wording, code) => {
    expect(codeOfWording(wording)).toBe(code);
  });
});

test.each([
  ['Permission template is invalid', 'INVALID'],
  ['is not a supported enterprise type', 'INVALID'],
  ['is synced with ERP', 'LOCKED'],
])('is not misled by a word on the way: %p', (wording, code) => {
  expect(codeOfWording(wording)).toBe(code);
});
