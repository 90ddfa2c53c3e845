// What the storage sends is what was asked for, or an error: of a part, the part.
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { fittingBody } from '../../../src/procore/rest/file-size.js';
import type { GatewayError } from '../../../src/kernel/errors.js';

const SIZE = 1000;
const part = (range: string | undefined, headers: Record<string, string>, status = 206): string => {
  try {
    fittingBody({ status, headers, body: Readable.from([]) }, SIZE, range);
    return 'taken';
  } catch (error) {
    return (error as GatewayError).code;
  }
};

test.each([
  ['bytes=0-4', 'bytes 0-4/1000'],
  ['bytes=0-4', 'bytes 0-4/*'],
  ['bytes=990-2000', 'bytes 990-999/1000'],
  ['bytes=990-', 'bytes 990-999/1000'],
  ['bytes=-10', 'bytes 990-999/1000'],
  ['bytes=-2000', 'bytes 0-999/1000'],
  ['bytes=0-4,10-14', 'bytes 0-14/1000'],
])('%s may be answered with %s', (range, sent) => {
  expect(part(range, { 'content-range': sent })).toBe('taken');
});

test.each([
  [undefined, 'bytes 0-4/1000'],
  ['bytes=0-4', 'bytes 500-504/1000'],
  ['bytes=0-4', 'bytes 0-5/1000'],
  ['bytes=990-', 'bytes 0-999/1000'],
  ['bytes=-10', 'bytes 0-9/1000'],
  ['bytes=0-4', 'bytes 0-4/2000'],
  ['bytes=0-4', 'nonsense'],
])('%s may not be answered with %s', (range, sent) => {
  expect(part(range, { 'content-range': sent })).toBe('UPSTREAM_BAD_RESPONSE');
});

test('a part says which one it is, or that it is several', () => {
  expect(part('bytes=0-9', {})).toBe('UPSTREAM_BAD_RESPONSE');
  expect(part('bytes=0-1,4-5', { 'content-type': 'multipart/byteranges; boundary=x' })).toBe('taken');
});
