// OAuth: the token endpoint and the check of bearer tokens (docs/procore.md §2, "POST /oauth/token").
import { createHash } from 'node:crypto';
import type { Clock } from './clock.js';
import type { Principal } from './principal.js';
import { Refusal, type Problem, type Reply } from './refusal.js';
import { hideName } from './secrets.js';
import type { ReceivedBody } from './wire.js';

const LIFETIME_S = 5400;
const FIELDS = ['grant_type', 'client_id', 'client_secret', 'code', 'redirect_uri', 'refresh_token'];

export interface OAuthRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: ReceivedBody;
}

interface Token {
  readonly principal: Principal;
  readonly createdAt: number;
}

type Form = Readonly<Record<string, unknown>>;
/** One grant type: whom a token is for, once the client has proved who it is. */
type GrantHandler = (client: Principal, form: Form) => Reply;

const oauthError = (status: number, error: string, error_description: string, problems: readonly Problem[] = []) =>
  new Refusal({ status, body: { error, error_description } }, problems);

/** For a request that no reading of the description allows. */
const invalidRequest = (message: string): Refusal =>
  oauthError(400, 'invalid_request', message, [{ kind: 'oauth', message }]);

/** Form or JSON, both as an object. */
function readForm({ text, type, value, broken }: ReceivedBody): Form {
  if (text.trim() === '') throw invalidRequest('the body is missing');
  if (type === 'other') throw invalidRequest('the body is neither a form nor application/json');
  if (broken) throw invalidRequest('the body is not JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidRequest('the body is not an object');
  }
  return { ...value };
}

export class OAuth {
  readonly #tokens = new Map<string, Token>();
  /** Not rewound by a reset: a token from before must not come back to life as a new one. */
  #issued = 0;

  readonly #endpoints: Readonly<Record<string, (request: OAuthRequest) => Reply>> = {
    'POST /oauth/token': (request) => this.#token(request),
  };

  readonly #grants: Readonly<Record<string, GrantHandler>> = {
    client_credentials: (client) => this.#issue(client),
  };

  constructor(
    readonly clock: Clock,
    readonly seed: number,
    readonly clients: readonly Principal[],
  ) {}

  routeOf({ method, path }: Pick<OAuthRequest, 'method' | 'path'>): string | null {
    return Object.hasOwn(this.#endpoints, `${method} ${path}`) ? path : null;
  }

  handle(request: OAuthRequest): Reply {
    const endpoint = this.#endpoints[`${request.method} ${request.path}`];
    if (endpoint) return endpoint(request);
    throw new Refusal({ status: 404, body: { errors: 'Not Found' } }, [
      { kind: 'unknown-path', message: 'is no OAuth endpoint here' },
    ]);
  }

  /** The caller a bearer token stands for, or null when it is unknown or has expired. */
  authenticate(authorization: string | null): Principal | null {
    const token = this.#tokens.get(/^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
    return token && this.#nowS() < token.createdAt + LIFETIME_S ? token.principal : null;
  }

  expireAll(): void {
    this.#tokens.clear();
  }

  #token({ body, authorization }: OAuthRequest): Reply {
    const form = readForm(body);
    const unknown = Object.keys(form).filter((key) => !FIELDS.includes(key));
    if (unknown.length > 0) {
      throw invalidRequest(`unknown parameters: ${unknown.map((name) => hideName(name, 'elsewhere')).join(', ')}`);
    }
    const client = this.#client(form, authorization);
    const type = form['grant_type'];
    const grant = typeof type === 'string' && Object.hasOwn(this.#grants, type) ? this.#grants[type] : undefined;
    if (!grant)
      throw oauthError(400, 'unsupported_grant_type', 'This authorization server does not support that grant type.');
    return grant(client, form);
  }

  #client(form: Form, authorization: string | null): Principal {
    const basic = /^Basic (\S+)$/i.exec(authorization ?? '')?.[1];
    const [id, secret] = basic
      ? Buffer.from(basic, 'base64').toString('utf8').split(':')
      : [form['client_id'], form['client_secret']];
    const client = this.clients.find(({ clientId, clientSecret }) => clientId === id && clientSecret === secret);
    if (!client) throw oauthError(401, 'invalid_client', 'Unknown client, or its secret is missing or wrong.');
    return client;
  }

  #issue(principal: Principal): Reply {
    const createdAt = this.#nowS();
    const accessToken = this.#random('access');
    this.#tokens.set(accessToken, { principal, createdAt });
    return {
      status: 200,
      body: { access_token: accessToken, token_type: 'bearer', expires_in: LIFETIME_S, created_at: createdAt },
    };
  }

  /** Looks random, yet is the same in every run with the same seed. */
  #random(use: string): string {
    this.#issued += 1;
    return createHash('sha256').update(`${use} ${this.seed} ${this.#issued}`).digest('hex');
  }

  #nowS(): number {
    return Math.floor(this.clock.now() / 1000);
  }
}
