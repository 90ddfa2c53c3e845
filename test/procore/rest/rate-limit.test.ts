// What headers say about the rate limit, and when a refused call may come again.
import { describe, expect, test } from '@jest/globals';
import { readRetryAfter, readWindowHeaders, refusedUntil } from '../../../src/procore/rest/rate-limit.js';
import { TEST_EPOCH_MS } from '../../support/clock.js';

const now = TEST_EPOCH_MS;
const seconds = now / 1000;
const window = (limit: string, remaining: string, reset: string) => ({
  'x-rate-limit-limit': limit,
  'x-rate-limit-remaining': remaining,
  'x-rate-limit-reset': reset,
});

describe('readWindowHeaders', () => {
  test('reads a window', () => {
    expect(readWindowHeaders(window('3600', '3599', '1781524800'))).toEqual({
      limit: 3600,
      remaining: 3599,
      resetAtMs: 1_781_524_800_000,
    });
    expect(readWindowHeaders(window('25', '0', '1781524800'))).toMatchObject({ remaining: 0 });
  });

  test.each([
    ['no headers', {}],
    ['no limit', { ...window('1', '1', '1'), 'x-rate-limit-limit': undefined }],
    ['no remaining', { ...window('1', '1', '1'), 'x-rate-limit-remaining': undefined }],
    ['no reset', { ...window('1', '1', '1'), 'x-rate-limit-reset': undefined }],
    ['a negative remaining', window('25', '-1', '1781524800')],
    ['a fraction', window('25', '1', '1781524800.5')],
    ['a word', window('many', '1', '1781524800')],
    ['an empty value', window('25', '', '1781524800')],
    ['a value given twice', { ...window('25', '1', '1'), 'x-rate-limit-limit': ['25', '25'] }],
  ])('reads nothing from %s', (_, headers) => {
    expect(readWindowHeaders(headers)).toBeUndefined();
  });
});

describe('readRetryAfter', () => {
  test.each<[string, string | string[] | undefined, number | undefined]>([
    ['seconds', '7', now + 7000],
    ['no seconds', '0', now],
    ['an HTTP date', 'Mon, 15 Jun 2026 12:00:30 GMT', now + 30_000],
    ['nothing', undefined, undefined],
    ['a word', 'soon', undefined],
    ['an empty value', '', undefined],
    ['a value given twice', ['7', '8'], undefined],
  ])('reads %s', (_, value, instant) => {
    expect(readRetryAfter({ 'retry-after': value }, now)).toBe(instant);
  });
});

describe('refusedUntil', () => {
  const reset = (inSeconds: number) => window('25', '0', String(seconds + inSeconds));

  test.each([
    ['the reset alone', reset(8), 8],
    ['Retry-After alone', { 'retry-after': '5' }, 5],
    ['Retry-After where it is later', { ...reset(8), 'retry-after': '20' }, 20],
    ['the reset where it is later', { ...reset(8), 'retry-after': '5' }, 8],
    ['a date that is later', { ...reset(8), 'retry-after': 'Mon, 15 Jun 2026 12:01:00 GMT' }, 60],
    ['the reset beside an unreadable Retry-After', { ...reset(8), 'retry-after': 'soon' }, 8],
    ['a second when nothing is said', {}, 1],
    ['a second when nothing can be read', { 'retry-after': 'soon', 'x-rate-limit-reset': '1781524900' }, 1],
  ])('is %s', (_, headers, inSeconds) => {
    expect(refusedUntil(headers, now)).toBe(now + inSeconds * 1000);
  });
});

test.each(['1.5', '-1'])('Retry-After %s is not a year', (value) => {
  expect(refusedUntil({ 'retry-after': value }, TEST_EPOCH_MS)).toBe(TEST_EPOCH_MS + 1000);
});

test('a reset that has passed by our clock still takes a second', () => {
  const seconds = String(TEST_EPOCH_MS / 1000 - 30);
  const headers = { 'x-rate-limit-limit': '25', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': seconds };
  expect(refusedUntil(headers, TEST_EPOCH_MS)).toBe(TEST_EPOCH_MS + 1000);
});
