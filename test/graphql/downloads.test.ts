// Links to files: each is for one account.
import { describe, expect, test } from '@jest/globals';
import { createDownloadLinks, LINK_LIFETIME_MS } from '../../src/graphql/downloads.js';
import type { Principal } from '../../src/kernel/principal.js';
import { TestClock } from '../support/clock.js';
import { companyIdOf } from '../support/gateway.js';

const account = (subject: string, environment = 'https://api.procore.com'): Principal => ({
  kind: 'service-account',
  environment,
  subject,
});
const file = { url: 'https://api.procore.com/files/1', name: 'plan.pdf', byteSize: 12, company: companyIdOf(7) };

const setUp = () => {
  const clock = new TestClock();
  const links = createDownloadLinks(Buffer.alloc(32, 1), clock);
  const link = links.make(file, account('ann'), 'http://gateway.example').split('?link=')[1] ?? '';
  return { clock, links, link };
};

const codeOf = (attempt: () => unknown): unknown => {
  try {
    return attempt();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

describe('a link to a file', () => {
  test('is below the gateway and stands for the file', () => {
    const { links } = setUp();
    const address = new URL(links.make(file, account('ann'), 'http://gateway.example'));
    expect([address.origin, address.pathname]).toEqual(['http://gateway.example', '/downloads']);
    expect(links.read(address.searchParams.get('link') ?? '', account('ann'))).toEqual(file);
  });

  test('is nobody else’s: not another account’s, nor that of the same name in another environment', () => {
    const { links, link } = setUp();
    for (const other of [account('bob'), account('ann', 'https://sandbox.procore.com')])
      expect(codeOf(() => links.read(link, other))).toBe('FORBIDDEN');
  });

  test('does not say whose it is', () => {
    const { link } = setUp();
    expect(Buffer.from(link, 'base64url').toString('utf8')).not.toContain('ann');
  });

  test('ends', () => {
    const { clock, links, link } = setUp();
    clock.advance(LINK_LIFETIME_MS);
    expect(codeOf(() => links.read(link, account('ann')))).toEqual(file);
    clock.advance(1_000);
    expect(codeOf(() => links.read(link, account('ann')))).toBe('LINK_EXPIRED');
  });

  test('that was altered is none', () => {
    const { links, link } = setUp();
    expect(codeOf(() => links.read(`${link}A`, account('ann')))).toBe('LINK_INVALID');
  });
});
