// The service account's grant (client credentials, docs/procore.md §2): one token, which is good for every company the
// account is in, fetched once however many calls need it, renewed before it expires and after a true 401.
import { z } from 'zod';
import { unlessAborted } from '../../../kernel/abort.js';
import type { Clock } from '../../../kernel/clock.js';
import { GatewayError } from '../../../kernel/errors.js';
import { principalKey, type PrincipalKey } from '../../../kernel/principal.js';
import { parseJson, writeJson } from '../json.js';
import { type Transport, WireFailure } from '../transport.js';
import type { TokenSource } from './token-source.js';

export interface ClientCredentials {
  readonly loginUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Renewed this long before the end, so that no call goes out with a token that expires on the way. */
const RENEW_BEFORE_MS = 60_000;
/** One token request may take this long; it is shared, so no single operation's deadline ends it. */
const GRANT_TIMEOUT_MS = 15_000;

const grantAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

interface HeldToken {
  readonly value: string;
  readonly renewAtMs: number;
  readonly expiresAtMs: number;
}

export function createClientCredentials(
  credentials: ClientCredentials,
  transport: Transport,
  clock: Clock,
): TokenSource {
  const login = new URL(credentials.loginUrl);
  const held = new Map<PrincipalKey, HeldToken>();
  const underWay = new Map<PrincipalKey, Promise<HeldToken>>();

  async function request(): Promise<HeldToken> {
    const { signal, cancel } = clock.timeout(GRANT_TIMEOUT_MS, new WireFailure('timeout', true, undefined));
    try {
      const answer = await transport.send({
        method: 'POST',
        origin: login.origin,
        target: `${login.pathname.replace(/\/$/, '')}/oauth/token`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: writeJson({
          grant_type: 'client_credentials',
          client_id: credentials.clientId,
          client_secret: credentials.clientSecret,
        }),
        signal,
      });
      if (answer.status >= 500)
        throw new GatewayError('UPSTREAM_ERROR', { message: 'Procore’s login failed to answer.' });
      if (answer.status !== 200)
        throw new GatewayError('UNAUTHENTICATED', {
          message: 'Procore’s login did not accept the client id and secret.',
        });
      const { access_token, expires_in } = grantAnswer.parse(parseJson(answer.text));
      const lifetimeMs = expires_in * 1000;
      const expiresAtMs = clock.now() + lifetimeMs;
      return { value: access_token, renewAtMs: expiresAtMs - Math.min(RENEW_BEFORE_MS, lifetimeMs / 2), expiresAtMs };
    } catch (error) {
      if (error instanceof GatewayError) throw error;
      if (error instanceof WireFailure)
        throw new GatewayError(error.kind === 'timeout' ? 'UPSTREAM_TIMEOUT' : 'UPSTREAM_UNREACHABLE', {
          message: 'Procore’s login did not answer.',
          cause: error,
        });
      throw new GatewayError('UPSTREAM_BAD_RESPONSE', {
        message: 'Procore’s login answered something unreadable.',
        cause: error,
      });
    } finally {
      cancel();
    }
  }

  function renew(key: PrincipalKey): Promise<HeldToken> {
    let running = underWay.get(key);
    if (running === undefined) {
      running = request()
        .then((token) => {
          held.set(key, token);
          return token;
        })
        .finally(() => underWay.delete(key));
      underWay.set(key, running);
    }
    return running;
  }

  return {
    async token({ principal }, signal) {
      const key = principalKey(principal);
      const token = held.get(key);
      if (token !== undefined && clock.now() < token.renewAtMs) return token.value;
      // A login that fails just now does not spoil a token that is still good.
      const renewed = renew(key).catch((error: unknown) => {
        if (token !== undefined && held.get(key) === token && clock.now() < token.expiresAtMs) return token;
        throw error;
      });
      return (await unlessAborted(renewed, signal)).value;
    },
    rejected({ principal }, value) {
      const key = principalKey(principal);
      if (held.get(key)?.value === value) held.delete(key);
    },
  };
}
