// The service account's tokens: fetched once for everybody, renewed in time, and dropped only when they were rejected.
import { describe, expect, test } from '@jest/globals';
import type { Scope } from '../../../src/kernel/principal.js';
import { createClientCredentials } from '../../../src/procore/rest/auth/client-credentials.js';
import { createTransport, transportLimits } from '../../../src/procore/rest/transport.js';
import { companyOf } from '../../kernel/ids.js';
import { rejection } from '../../kernel/refusal.js';
import { TestClock, until } from '../../support/clock.js';
import { type Answer, deadUrl, SmallServer } from '../small-server.js';

const scope = (company = 5, subject = 'ada'): Scope => ({
  principal: { kind: 'service-account', environment: 'https://api.procore.com', subject },
  company: companyOf(company),
});
const LIFETIME_S = 5400;
const MINUTE = 60_000;

interface GrantOptions {
  readonly loginUrl?: string;
  readonly loginPath?: string;
}

/** A login host that hands out token 1, 2, 3 …, and whoever needs one. */
class Login implements AsyncDisposable {
  readonly clock = new TestClock();
  private readonly transport = createTransport(transportLimits, this.clock);
  readonly tokens;

  private constructor(
    readonly server: SmallServer,
    { loginUrl, loginPath = '' }: GrantOptions,
  ) {
    const credentials = { clientId: 'the id', clientSecret: 's3cret', loginUrl: loginUrl ?? server.url + loginPath };
    this.tokens = createClientCredentials(credentials, this.transport, this.clock);
  }

  static async open(answer?: Answer, options: GrantOptions = {}): Promise<Login> {
    let issued = 0;
    const issue: Answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ access_token: `token ${++issued}`, token_type: 'bearer', expires_in: LIFETIME_S }));
    };
    return new Login(await SmallServer.start(answer ?? issue), options);
  }

  token(who: Scope = scope(), signal: AbortSignal = new AbortController().signal): Promise<string> {
    return this.tokens.token(who, signal);
  }

  get requests(): number {
    return this.server.received.length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.transport.close();
    await this.server[Symbol.asyncDispose]();
  }
}

const answering =
  (status: number, body: string): Answer =>
  (_, response) =>
    response.writeHead(status).end(body);

describe('a token', () => {
  test('is asked for as Procore wants it', async () => {
    await using login = await Login.open();
    await expect(login.token()).resolves.toBe('token 1');
    expect(login.server.received).toHaveLength(1);
    const { method, url, headers, body } = login.server.received[0]!;
    expect({ method, url }).toEqual({ method: 'POST', url: '/oauth/token' });
    expect(headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json' });
    expect(JSON.parse(body)).toEqual({
      grant_type: 'client_credentials',
      client_id: 'the id',
      client_secret: 's3cret',
    });
  });

  test('is asked for below the path of the login host', async () => {
    await using login = await Login.open(undefined, { loginPath: '/procore/' });
    await login.token();
    expect(login.server.received[0]?.url).toBe('/procore/oauth/token');
  });

  test('is fetched once, however many calls need it at the same time', async () => {
    await using login = await Login.open();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => login.token()));
    expect(new Set(tokens)).toEqual(new Set(['token 1']));
    await login.token();
    expect(login.requests).toBe(1);
  });

  test('is good for every company, and another one for another account', async () => {
    await using login = await Login.open();
    const tokens = await Promise.all([login.token(scope(5)), login.token(scope(6)), login.token(scope(5, 'bob'))]);
    expect(tokens[1]).toBe(tokens[0]);
    expect(tokens[2]).not.toBe(tokens[0]);
    await expect(login.token(scope(7, 'bob'))).resolves.toBe(tokens[2]);
    expect(login.requests).toBe(2);
  });

  test('is kept until a minute before its end, and renewed then', async () => {
    await using login = await Login.open();
    await login.token();
    login.clock.advance(LIFETIME_S * 1000 - MINUTE - 1);
    await expect(login.token()).resolves.toBe('token 1');
    login.clock.advance(1);
    await expect(login.token()).resolves.toBe('token 2');
    expect(login.requests).toBe(2);
  });

  test('is renewed once, however many calls need it at the same time', async () => {
    await using login = await Login.open();
    await login.token();
    login.clock.advance(LIFETIME_S * 1000);
    const tokens = await Promise.all(Array.from({ length: 50 }, () => login.token()));
    expect(new Set(tokens)).toEqual(new Set(['token 2']));
    expect(login.requests).toBe(2);
  });

  test('that lives shortly is used for half of its life', async () => {
    await using login = await Login.open(answering(200, '{"access_token":"short","expires_in":60}'));
    await login.token();
    login.clock.advance(29_999);
    await login.token();
    expect(login.requests).toBe(1);
    login.clock.advance(1);
    await login.token();
    expect(login.requests).toBe(2);
  });
});

describe('a token that Procore rejected', () => {
  test('is dropped, and the next call gets another one', async () => {
    await using login = await Login.open();
    login.tokens.rejected(scope(), await login.token());
    await expect(login.token()).resolves.toBe('token 2');
  });

  test('is fetched anew once, when fifty calls were rejected with it', async () => {
    await using login = await Login.open();
    const old = await login.token();
    const tokens = await Promise.all(
      Array.from({ length: 50 }, async () => {
        login.tokens.rejected(scope(), old);
        return login.token();
      }),
    );
    expect(new Set(tokens)).toEqual(new Set(['token 2']));
    expect(login.requests).toBe(2);
  });

  test('takes no newer one with it', async () => {
    await using login = await Login.open();
    const old = await login.token();
    login.tokens.rejected(scope(), old);
    await login.token();
    login.tokens.rejected(scope(), old);
    login.tokens.rejected(scope(), 'never issued');
    await expect(login.token()).resolves.toBe('token 2');
    expect(login.requests).toBe(2);
  });

  test('takes no token of another account with it', async () => {
    await using login = await Login.open();
    const [mine, other] = [await login.token(scope(5)), await login.token(scope(5, 'bob'))];
    login.tokens.rejected(scope(5, 'bob'), mine);
    login.tokens.rejected(scope(5), mine);
    await expect(login.token(scope(5, 'bob'))).resolves.toBe(other);
  });
});

describe('no token, because', () => {
  test.each<[string, Answer, string]>([
    ['the secret is wrong', answering(401, '{"error":"invalid_client","secret":"s3cret"}'), 'UNAUTHENTICATED'],
    ['the request is refused', answering(400, '{"error":"invalid_request"}'), 'UNAUTHENTICATED'],
    ['the account is blocked', answering(403, ''), 'UNAUTHENTICATED'],
    ['the login failed', answering(500, 'stack trace'), 'UPSTREAM_ERROR'],
    ['the login is away', answering(503, '<html>'), 'UPSTREAM_ERROR'],
    ['the answer is HTML', answering(200, '<html>s3cret</html>'), 'UPSTREAM_BAD_RESPONSE'],
    ['the answer is empty', answering(200, ''), 'UPSTREAM_BAD_RESPONSE'],
    ['the answer has no token', answering(200, '{"expires_in":5400}'), 'UPSTREAM_BAD_RESPONSE'],
    ['the token is empty', answering(200, '{"access_token":"","expires_in":5400}'), 'UPSTREAM_BAD_RESPONSE'],
    ['the token has no end', answering(200, '{"access_token":"x"}'), 'UPSTREAM_BAD_RESPONSE'],
    ['the token has ended', answering(200, '{"access_token":"x","expires_in":0}'), 'UPSTREAM_BAD_RESPONSE'],
    ['the answer breaks off', (_, response) => response.socket?.resetAndDestroy(), 'UPSTREAM_UNREACHABLE'],
  ])('%s', async (_, answer, code) => {
    await using login = await Login.open(answer);
    const refused = await rejection(login.token());
    expect(refused.code).toBe(code);
    expect(refused.message).not.toMatch(/s3cret|html|stack/);
    expect(login.clock.armed).toBe(0);
  });

  test('nothing listens', async () => {
    await using login = await Login.open(undefined, { loginUrl: await deadUrl() });
    await expect(rejection(login.token())).resolves.toMatchObject({ code: 'UPSTREAM_UNREACHABLE' });
  });

  test('the login stays silent', async () => {
    await using login = await Login.open(() => undefined);
    const refused = rejection(login.token());
    await until(() => login.requests === 1, 'the login was asked');
    login.clock.advance(15_000);
    await expect(refused).resolves.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });

  test('and the next call asks again', async () => {
    const statuses = [503, 200];
    await using login = await Login.open((_, response) =>
      response.writeHead(statuses.shift() ?? 500).end('{"access_token":"late","expires_in":5400}'),
    );
    await expect(rejection(login.token())).resolves.toMatchObject({ code: 'UPSTREAM_ERROR' });
    await expect(login.token()).resolves.toBe('late');
  });
});

describe('a caller that leaves', () => {
  test('gets its reason at once; the others get the token', async () => {
    const held: (() => void)[] = [];
    await using login = await Login.open((_, response) =>
      held.push(() => response.end('{"access_token":"shared","expires_in":5400}')),
    );
    const controller = new AbortController();
    const leaving = login.token(scope(), controller.signal);
    const staying = login.token();
    await until(() => held.length === 1, 'the login was asked');
    const reason = new Error('the client left');
    controller.abort(reason);
    await expect(leaving).rejects.toBe(reason);
    held[0]!();
    await expect(staying).resolves.toBe('shared');
    expect(login.requests).toBe(1);
  });

  test('alone leaves its token to the next one', async () => {
    const held: (() => void)[] = [];
    await using login = await Login.open((_, response) =>
      held.push(() => response.end('{"access_token":"shared","expires_in":5400}')),
    );
    const controller = new AbortController();
    const leaving = login.token(scope(), controller.signal);
    await until(() => held.length === 1, 'the login was asked');
    controller.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    const next = login.token();
    held[0]!();
    await expect(next).resolves.toBe('shared');
    expect(login.requests).toBe(1);
  });
});
