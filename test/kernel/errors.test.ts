// The table of errors and the class that carries its codes.
import { describe, expect, test } from '@jest/globals';
import { type ErrorCode, errorTable, GatewayError } from '../../src/kernel/errors.js';

const codes = Object.keys(errorTable) as ErrorCode[];

describe('every code', () => {
  test.each(codes)('%s has a status and a sentence, and its error shows them', (code) => {
    const { status, retriable, message } = errorTable[code];
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    // Clients that try a hash first go on with the query itself after a 200 only.
    expect(status >= 400 || code === 'PERSISTED_QUERY_NOT_SUPPORTED').toBe(true);
    expect(status).toBeLessThan(600);
    expect(message).toMatch(/^[A-Z].*\.$/);
    const error = new GatewayError(code);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('GatewayError');
    expect({ code: error.code, status: error.status, retriable: error.retriable, message: error.message }).toEqual({
      ...{ code, status, retriable, message },
    });
    expect(error.retryAfterSeconds).toBeUndefined();
    expect(error.argument).toBeUndefined();
    expect(error.cause).toBeUndefined();
  });

  test('that blames the request is not worth repeating, except where time helps', () => {
    const blaming = codes.filter((code) => errorTable[code].status < 500 && errorTable[code].retriable);
    expect(blaming).toEqual(['UPSTREAM_RATE_LIMITED', 'CLIENT_CLOSED']);
  });

  test('that says nothing about a write’s outcome is not worth repeating', () => {
    expect(new GatewayError('OUTCOME_UNKNOWN').retriable).toBe(false);
  });
});

test('an error carries what it was given, and keeps the cause to itself', () => {
  const cause = new Error('Bearer secret');
  const error = new GatewayError('UPSTREAM_RATE_LIMITED', {
    message: 'Wait.',
    retryAfterSeconds: 7,
    argument: 'first',
    cause,
  });
  expect(error).toMatchObject({ message: 'Wait.', retryAfterSeconds: 7, argument: 'first' });
  expect(error.cause).toBe(cause);
  expect(JSON.stringify(error)).not.toContain('secret');
});
