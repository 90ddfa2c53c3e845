// Where a redirect may lead: the bearer goes to the configured API and to Procore's hosts over HTTPS, nowhere else.
import { describe, expect, test } from '@jest/globals';
import { mayFollow } from '../../../src/procore/rest/redirect.js';

const api = new URL('https://api.procore.com');
const from = new URL('https://api.procore.com/rest/v1.0/files/12?version=2');
const local = new URL('http://127.0.0.1:4010');

describe('mayFollow', () => {
  test.each([
    ['https://api.procore.com/rest/v1.1/files/12', 'https://api.procore.com/rest/v1.1/files/12'],
    ['/rest/v1.1/files/12', 'https://api.procore.com/rest/v1.1/files/12'],
    ['13', 'https://api.procore.com/rest/v1.0/files/13'],
    ['?version=3', 'https://api.procore.com/rest/v1.0/files/12?version=3'],
    ['//us02.procore.com/x', 'https://us02.procore.com/x'],
    ['https://us02.procore.com/x', 'https://us02.procore.com/x'],
    ['https://us02.procore.com:443/x', 'https://us02.procore.com/x'],
    ['https://a.b.procore.com/x', 'https://a.b.procore.com/x'],
    ['https://US02.PROCORE.COM/x', 'https://us02.procore.com/x'],
    ['HTTPS://us02.procore.com/x', 'https://us02.procore.com/x'],
  ])('follows %s', (location, target) => {
    expect(mayFollow(from, location, api)?.href).toBe(target);
  });

  test.each([
    ['another host', 'https://evil.example/'],
    ['another host without a scheme', '//evil.example/'],
    ['a host that ends alike', 'https://evilprocore.com/'],
    ['a host that begins alike', 'https://procore.com.evil/'],
    ['a host that begins like a whole one', 'https://api.procore.com.evil.example/'],
    ['the bare domain', 'https://procore.com/'],
    ['plain HTTP', 'http://x.procore.com/'],
    ['plain HTTP of the API itself', 'http://api.procore.com/'],
    ['another port', 'https://x.procore.com:8443/'],
    ['another port of the API', 'https://api.procore.com:8443/'],
    ['the API as user name', 'https://api.procore.com@evil.example/'],
    ['the API as user and password', 'https://x.procore.com:443@evil.example/'],
    ['the API behind a backslash', 'https://evil.example\\.procore.com/'],
    ['the API behind a backslash and @', 'https://evil.example\\@api.procore.com/'],
    ['the API in the path', 'https://evil.example/.procore.com'],
    ['the API in the query', 'https://evil.example?.procore.com'],
    ['the API in the fragment', 'https://evil.example#.procore.com'],
    ['an escaped dot', 'https://evil.example%2f.procore.com/'],
    ['a host that ends in a dot', 'https://x.procore.com./'],
    ['another scheme', 'ftp://x.procore.com/'],
    ['a script', 'javascript:alert(1)//.procore.com'],
    ['a file', 'file:///x.procore.com/'],
    ['an address', 'https://127.0.0.1/'],
    ['what is no URL', 'https://'],
    ['nonsense', 'http://[/'],
  ])('does not follow to %s', (_, location) => {
    expect(mayFollow(from, location, api)).toBeUndefined();
  });

  test('does not follow without a location, or with two', () => {
    expect(mayFollow(from, undefined, api)).toBeUndefined();
    expect(mayFollow(from, ['/a', '/b'], api)).toBeUndefined();
  });

  test('does not follow from a Procore host back to plain HTTP', () => {
    expect(mayFollow(new URL('https://us02.procore.com/x'), 'http://us02.procore.com/x', api)).toBeUndefined();
  });

  test('an API on this machine is followed to itself, port and scheme included', () => {
    const here = new URL('/rest/v1.0/x', local);
    expect(mayFollow(here, '/rest/v1.0/y', local)?.href).toBe('http://127.0.0.1:4010/rest/v1.0/y');
    expect(mayFollow(here, 'http://127.0.0.1:4011/y', local)).toBeUndefined();
    expect(mayFollow(here, 'https://127.0.0.1:4010/y', local)).toBeUndefined();
    expect(mayFollow(here, 'http://localhost:4010/y', local)).toBeUndefined();
  });

  test('resolves a path against the host that sent it', () => {
    const elsewhere = new URL('https://us02.procore.com/x/y');
    expect(mayFollow(elsewhere, 'z', api)?.href).toBe('https://us02.procore.com/x/z');
  });
});

test('a blob: URL has the origin of its maker and is no place to go', () => {
  const api = new URL('https://api.procore.com');
  expect(mayFollow(api, 'blob:https://api.procore.com/x', api)).toBeUndefined();
});
