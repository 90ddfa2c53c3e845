// Names that data of Procore's say: none leads into a private network, whatever its DNS answers.
import { describe, expect, test } from '@jest/globals';
import { internetLookup, isOnInternet } from '../../../src/procore/rest/internet.js';
import { createTransport, transportLimits } from '../../../src/procore/rest/transport.js';
import { TestClock } from '../../support/clock.js';
import { SmallServer } from '../small-server.js';

test.each([
  ...[
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
  ],
  ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:169.254.169.254'],
])('%s is not of the internet', (address) => {
  expect(isOnInternet({ address, family: address.includes(':') ? 6 : 4 })).toBe(false);
});

test.each(['1.1.1.1', '172.32.0.1', '100.128.0.1', '52.216.8.11', '2600:1f18::1', '::ffff:52.216.8.11'])(
  '%s is',
  (address) => expect(isOnInternet({ address, family: address.includes(':') ? 6 : 4 })).toBe(true),
);

describe('a name', () => {
  const find = (trusted: readonly string[], all: boolean) =>
    new Promise<unknown>((resolve) => {
      internetLookup(new Set(trusted))('localhost', { all }, (error, found) => resolve(error?.code ?? found));
    });

  test('of a private address is not found, unless it is trusted', async () => {
    expect(await find([], true)).toBe('ENOTFOUND');
    expect(await find([], false)).toBe('ENOTFOUND');
    expect(await find(['localhost'], true)).toContainEqual(expect.objectContaining({ family: expect.any(Number) }));
    expect(await find(['localhost'], false)).toMatch(/^(127\.|::1)/);
  });

  test('of the API may be: calls and files come from there', async () => {
    await using server = await SmallServer.start((_, response) => response.end('ok'));
    const transport = createTransport(transportLimits, new TestClock(), 'localhost');
    const { signal } = new AbortController();
    const origin = server.url.replace('127.0.0.1', 'localhost');
    const { body } = await transport.stream({ method: 'GET', origin, target: '/', headers: {}, signal });
    expect(String((await body.toArray())[0])).toBe('ok');
    await transport.close();
  });
});
