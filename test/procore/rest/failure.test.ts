// What went wrong, as one of the gateway's errors.
import { describe, expect, test } from '@jest/globals';
import { errorOfFailure, errorOfStatus } from '../../../src/procore/rest/failure.js';
import { WireFailure } from '../../../src/procore/rest/transport.js';

describe('errorOfStatus', () => {
  test.each([
    [400, 'UPSTREAM_BAD_REQUEST'],
    [401, 'UNAUTHENTICATED'],
    [403, 'FORBIDDEN'],
    [404, 'NOT_FOUND'],
    [405, 'UPSTREAM_BAD_REQUEST'],
    [406, 'UPSTREAM_NOT_ACCEPTABLE'],
    [408, 'UPSTREAM_QUERY_TOO_LARGE'],
    [409, 'CONFLICT'],
    [410, 'UPSTREAM_BAD_REQUEST'],
    [422, 'UNPROCESSABLE'],
    [500, 'UPSTREAM_ERROR'],
    [502, 'UPSTREAM_ERROR'],
    [503, 'UPSTREAM_ERROR'],
    [504, 'UPSTREAM_ERROR'],
    [599, 'UPSTREAM_ERROR'],
    [301, 'UPSTREAM_BAD_RESPONSE'],
    [304, 'UPSTREAM_BAD_RESPONSE'],
    [100, 'UPSTREAM_BAD_RESPONSE'],
  ])('%i is %s', (status, code) => {
    expect(errorOfStatus(status).code).toBe(code);
  });
});

describe('errorOfFailure', () => {
  test.each([
    ['timeout', 'UPSTREAM_TIMEOUT'],
    ['connection', 'UPSTREAM_UNREACHABLE'],
    ['truncated', 'UPSTREAM_BAD_RESPONSE'],
  ] as const)('%s is %s, and says nothing of what happened underneath', (kind, code) => {
    const failure = new WireFailure(kind, true, new Error('connect ECONNREFUSED 10.0.0.1:443'));
    const error = errorOfFailure(failure);
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('10.0.0.1');
    expect(error.cause).toBe(failure);
  });
});
