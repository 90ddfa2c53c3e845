// Who may ask. There are no accounts: whoever reaches the gateway acts as the service account. So no web page that is open
// in a browser within reach may ask it: not across origins, and not by having a name of its own lead here (DNS rebinding),
// which makes the page one of the same origin that reads the answers.
import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GatewayError } from '../kernel/errors.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route tells nothing, and is asked by whoever watches over the process: by any name, from anywhere. */
    anyCaller?: boolean;
  }
}

export interface AccessSettings {
  /** The address or name the gateway listens on. */
  readonly host: string;
  /** Where callers reach it, when that is not where it listens; without a trailing slash. */
  readonly publicUrl?: string;
}

export interface Access {
  /** @param host as the Host header has it */
  allowsHost(host: string): boolean;
  /** @param origin as the Origin header has it; @param host as the Host header has it, which is allowed */
  allowsOrigin(origin: string, host: string): boolean;
  /** The absolute URL that this caller reaches the gateway's paths below, without a trailing slash. */
  baseUrlFor(request: FastifyRequest): string;
}

const HOST = /^(\[[\da-f:.]+\]|[a-z\d._-]+)(?::\d{1,5})?$/i;

/** The name in one spelling: small letters, addresses in full, no dot at the end. */
function nameIn(host: string): string | undefined {
  const name = HOST.exec(host)?.[1];
  if (name === undefined || !URL.canParse(`http://${name}`)) return undefined;
  return new URL(`http://${name}`).hostname.replace(/\.$/, '');
}

const isOfThisMachine = (name: string): boolean => /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(name);

/**
 * Rebinding needs a name that the attacker owns in the public DNS: an address is none, and neither is a name without a
 * dot, such as that of a container.
 */
const isNobodysName = (name: string): boolean => name.startsWith('[') || isIP(name) !== 0 || !name.includes('.');

export function createAccess({ host, publicUrl }: AccessSettings): Access {
  const own = nameIn(isIP(host) === 6 ? `[${host}]` : host);
  const known = publicUrl === undefined ? undefined : new URL(publicUrl);
  const isOpen = own === undefined || !isOfThisMachine(own);
  return {
    allowsHost(asked) {
      const name = nameIn(asked);
      if (name === undefined) return false;
      return isOfThisMachine(name) || name === own || name === known?.hostname || (isOpen && isNobodysName(name));
    },
    allowsOrigin(origin, asked) {
      const page = URL.canParse(origin) ? new URL(origin) : undefined;
      if (page === undefined || !/^https?:$/.test(page.protocol)) return false;
      // A proxy may speak TLS for the gateway, so the scheme says nothing; but it says which port goes without saying.
      const isSameSite = page.host === new URL(`${page.protocol}//${asked}`).host;
      return isSameSite || page.host === known?.host || isOfThisMachine(page.hostname);
    },
    baseUrlFor: ({ protocol, host: asked }) => publicUrl ?? `${protocol}://${asked}`,
  };
}

/** Refuses whoever may not ask before anything else is looked at. */
export function guardAccess(server: FastifyInstance, access: Access): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { origin } = request.headers;
    if (request.routeOptions.config.anyCaller) done();
    else if (!access.allowsHost(request.host)) done(new GatewayError('HOST_NOT_ALLOWED'));
    else if (origin !== undefined && !access.allowsOrigin(origin, request.host))
      done(new GatewayError('ORIGIN_NOT_ALLOWED'));
    else done();
  });
}
