// Who may ask: by which host names the gateway is called, and from pages of which origins.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { createAccess } from '../../src/http/access.js';
import { ask, type Asked, outcomeOf } from '../support/ask.js';
import type { Pair } from '../support/gateway.js';
import { usePair } from '../support/use-pair.js';

const body = '{ "query": "{ companies { totalCount } }" }';
const json = { 'content-type': 'application/json' };
const post = (pair: Pair, headers: Record<string, string>): Promise<Asked> =>
  ask(`${pair.gateway.url}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body });

const refusedHost = [421, 'HOST_NOT_ALLOWED'];
const refusedOrigin = [403, 'ORIGIN_NOT_ALLOWED'];
const answered = [200, undefined];

async function expectOutcomes(
  pair: Pair,
  header: 'host' | 'origin',
  values: readonly string[],
  outcome: readonly unknown[],
): Promise<void> {
  for (const value of values)
    expect([value, ...outcomeOf(await post(pair, { [header]: value }))]).toEqual([value, ...outcome]);
}

describe('on this machine only', () => {
  const pair = usePair();

  test('it is called by names of this machine', async () => {
    const names = [
      'localhost',
      'LocalHost:1',
      'localhost.',
      'graph.localhost',
      '127.0.0.1',
      '127.3.2.1:80',
      '[::1]:4000',
    ];
    await expectOutcomes(pair(), 'host', names, answered);
  });

  test('a name that leads here but is not its own is refused, and nothing is sent', async () => {
    const names = [
      ...['evil.example', 'evil.example:4000', 'gateway', 'xlocalhost', 'localhost.evil.example'],
      ...['127.0.0.1.evil.example', '127.0.0.1@evil.example', 'localhost/', 'local host', 'localhost,evil.example'],
      ...['192.168.1.5', '0.0.0.0', '[::2]', '[::1', '::1', 'localhost:x', ':4000', '.localhost.evil'],
    ];
    await expectOutcomes(pair(), 'host', names, refusedHost);
    expect(pair().calls()).toEqual([]);
  });

  test('that holds for everything it serves, and for what it does not', async () => {
    for (const path of ['/', '/graphiql', '/graphql?query=%7B__typename%7D', '/downloads?link=x', '/nothing'])
      expect([path, ...outcomeOf(await ask(pair().gateway.url + path, { headers: { host: 'evil.example' } }))]).toEqual(
        [path, ...refusedHost],
      );
  });

  test('the refusal says what to do, and not the name', async () => {
    const { body: answer } = await post(pair(), { host: 'evil.example' });
    expect(answer.toString()).toContain('PUBLIC_URL');
    expect(answer.toString()).not.toContain('evil');
  });

  test('a request without a host is refused', async () => {
    const socket = connect(Number(new URL(pair().gateway.url).port), '127.0.0.1');
    socket.write('GET /graphiql HTTP/1.0\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 421 /);
  });

  test('whoever watches over it may call it anything', async () => {
    for (const path of ['/livez', '/readyz'])
      for (const host of ['10.1.2.3:4000', 'gateway.cluster.internal'])
        expect((await ask(pair().gateway.url + path, { headers: { host } })).status).toBe(200);
  });

  test('pages of its own and of this machine may ask', async () => {
    const { origin, port } = new URL(pair().gateway.url);
    await expectOutcomes(pair(), 'origin', [origin, `http://localhost:${port}`, 'http://localhost:5173'], answered);
  });

  test('pages of other sites may not, whatever the method; nothing is sent', async () => {
    const origins = [
      'https://evil.example',
      'http://localhost.evil.example',
      'null',
      'file://',
      'x',
      'http://10.0.0.1',
    ];
    await expectOutcomes(pair(), 'origin', origins, refusedOrigin);
    for (const [method, path] of [
      ['GET', '/graphql?query=%7B__typename%7D'],
      ['OPTIONS', '/graphql'],
      ['GET', '/downloads?link=x'],
    ] as const) {
      const headers = { origin: 'https://evil.example', 'apollo-require-preflight': 'true' };
      const answer = await ask(pair().gateway.url + path, { method, headers });
      expect(outcomeOf(answer)).toEqual(refusedOrigin);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect(pair().calls()).toEqual([]);
  });
});

describe('open to others', () => {
  const pair = usePair({ settings: { host: '0.0.0.0' } });

  test('it is called by addresses and by names without a dot, which no site on the internet can have', async () => {
    const names = ['localhost:4000', '10.1.2.3', '192.168.1.5:4000', '[fd00::5]:4000', 'gateway:4000', 'gateway'];
    await expectOutcomes(pair(), 'host', names, answered);
  });

  test('other names are refused', async () => {
    const names = ['evil.example', 'gateway.evil.example', '10.1.2.3.evil.example', '1.2.3.4.5'];
    await expectOutcomes(pair(), 'host', names, refusedHost);
  });

  test('a page from an address is of another site, unless it is the gateway’s own', async () => {
    const from = async (host: string, origin: string) => outcomeOf(await post(pair(), { host, origin }));
    expect(await from('10.1.2.3:4000', 'http://10.1.2.3:4000')).toEqual(answered);
    expect(await from('10.1.2.3', 'https://10.1.2.3')).toEqual(answered);
    expect(await from('10.1.2.3:4000', 'http://10.9.9.9:4000')).toEqual(refusedOrigin);
    expect(await from('10.1.2.3:4000', 'http://10.1.2.3:5000')).toEqual(refusedOrigin);
  });
});

describe('behind a proxy, with PUBLIC_URL', () => {
  const pair = usePair({ settings: { publicUrl: 'https://graph.example:8443/procore' } });

  test('it is called by the public name too, and by no other', async () => {
    const names = ['graph.example:8443', 'Graph.Example', 'graph.example:80', 'localhost'];
    await expectOutcomes(pair(), 'host', names, answered);
    await expectOutcomes(
      pair(),
      'host',
      ['evil.example', 'x.graph.example', 'graph.example.evil.example'],
      refusedHost,
    );
  });

  test('pages of the public name may ask, also when the proxy calls the gateway by another name', async () => {
    await expectOutcomes(pair(), 'origin', ['https://graph.example:8443'], answered);
    await expectOutcomes(pair(), 'origin', ['https://graph.example', 'https://x.graph.example:8443'], refusedOrigin);
  });
});

describe('a HOST that is a name', () => {
  test('of this machine opens it to nobody', () => {
    const access = createAccess({ host: 'localhost' });
    for (const host of ['localhost', '127.0.0.1:4000']) expect([host, access.allowsHost(host)]).toEqual([host, true]);
    for (const host of ['gateway', '10.1.2.3', 'evil.example'])
      expect([host, access.allowsHost(host)]).toEqual([host, false]);
  });

  test('or an address is what it may be called', () => {
    expect(createAccess({ host: 'Graph.Example' }).allowsHost('graph.example:4000')).toBe(true);
    expect(createAccess({ host: 'fd00::5' }).allowsHost('[fd00:0::5]:4000')).toBe(true);
    expect(createAccess({ host: '::' }).allowsHost('evil.example')).toBe(false);
    expect(createAccess({ host: '::1' }).allowsHost('10.1.2.3')).toBe(false);
  });
});
