// Scope keys: two scopes share a key only when they are the same in every part.
import { describe, expect, test } from '@jest/globals';
import { type Scope, scopeKey } from '../../src/kernel/principal.js';
import { companyOf } from './ids.js';

const scope = (environment: string, subject: string, company: number): Scope => ({
  principal: { kind: 'service-account', environment, subject },
  company: companyOf(company),
});

describe('scopeKey', () => {
  test('tells environments, accounts and companies apart', () => {
    const scopes = [
      scope('https://api.procore.com', 'ada', 5),
      scope('https://sandbox.procore.com', 'ada', 5),
      scope('https://api.procore.com', 'bob', 5),
      scope('https://api.procore.com', 'ada', 6),
    ];
    expect(new Set(scopes.map(scopeKey)).size).toBe(scopes.length);
  });

  test('is the same exactly when every part is, whatever the parts look like', () => {
    const account = ' service-account ';
    const parts = [
      `a${account}b`,
      `b${account}c`,
      'c',
      '',
      'a',
      'a"',
      '","',
      'a","b',
      '5',
      ',5',
      '\\',
      '\\"',
      'a b',
      '[]',
    ];
    const scopes = parts.flatMap((environment) =>
      parts.flatMap((subject) => [1, 5].map((company) => scope(environment, subject, company))),
    );
    expect(new Set(scopes.map(scopeKey)).size).toBe(scopes.length);
    expect(scopes.map(({ ...copy }) => scopeKey(copy))).toEqual(scopes.map(scopeKey));
  });
});
