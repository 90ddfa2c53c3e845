// The whole gateway on one page: what it is made of, and who is handed what.
import { hkdfSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Config, ProcoreSettings } from './config/index.js';
import { createOpenContext } from './graphql/context.js';
import { createDownloadLinks } from './graphql/downloads.js';
import { createSchema } from './graphql/schema.js';
import { createGraphQLServer } from './graphql/server.js';
import { createAccess, guardAccess } from './http/access.js';
import { closeServer } from './http/closing.js';
import { registerDownloads } from './http/download.js';
import { registerGraphiQL } from './http/graphiql.js';
import { registerGraphQL } from './http/graphql.js';
import { registerHealth } from './http/health.js';
import { createHttpServer } from './http/server.js';
import { type Clock, systemClock } from './kernel/clock.js';
import type { Principal } from './kernel/principal.js';
import { createLogger, type Logger } from './observability/logger.js';
import { createClientCredentials } from './procore/rest/auth/client-credentials.js';
import { createRestClient } from './procore/rest/client.js';
import { createDownloads } from './procore/rest/download.js';
import { createGovernor } from './procore/rest/governor.js';
import { Operation, type OperationParts } from './procore/operation.js';
import { createSharedReads } from './procore/rest/sharing.js';
import { createWriteMemory } from './state/write-memory.js';
import { createTransport, transportLimits } from './procore/rest/transport.js';

/** What a test replaces: time, chance, the log, and the page that the build makes. */
export interface Seams {
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly logger: Logger;
  /** The compressed GraphiQL page. */
  readonly graphiqlPage: URL;
}

export interface Gateway {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  /** How many GraphQL operations have begun and not ended. */
  operationsUnderWay(): number;
  /** /readyz says 503 from now on; everything else goes on. */
  drain(): void;
  /**
   * Takes no new connections, finishes what is in flight, and lets go of every socket. It takes no longer than an
   * operation may: whoever has not read an answer by then is cut off.
   */
  close(): Promise<void>;
}

export type GatewayConfig = Omit<Config, 'procore'> & { readonly procore: ProcoreSettings };

/** Builds the gateway and starts to listen. @throws the error of listen, such as EADDRINUSE */
export async function startGateway(config: GatewayConfig, seams: Partial<Seams> = {}): Promise<Gateway> {
  const {
    clock = systemClock,
    random = Math.random,
    logger = createLogger(config.logLevel),
    graphiqlPage = new URL('../assets/graphiql.html.gz', import.meta.url),
  } = seams;
  const { apiUrl, clientId, companyId } = config.procore;

  const transport = createTransport(transportLimits, clock, new URL(apiUrl).hostname);
  const tokens = createClientCredentials(config.procore, transport, clock);
  const governor = createGovernor(clock);
  const client = createRestClient({ apiUrl, transport, tokens, governor, clock, random, logger });
  const shared = createSharedReads(clock);
  const procore: OperationParts = {
    client,
    shared,
    totals: new Map(),
    writes: createWriteMemory(clock),
    callBudget: config.callBudget,
  };

  const principal: Principal = { kind: 'service-account', environment: new URL(apiUrl).origin, subject: clientId };
  const linkKey = Buffer.from(hkdfSync('sha256', config.procore.clientSecret, apiUrl, 'download links', 32));
  const links = createDownloadLinks(linkKey, clock);
  const openDownload = createDownloads({ apiUrl, transport, tokens, governor, clock });
  const openContext = createOpenContext({
    openOperation: (init) => new Operation(procore, init),
    principal,
    company: companyId,
    clock,
    links,
  });
  const apollo = await createGraphQLServer({ schema: createSchema(), logger, clock });

  const server = createHttpServer(logger);
  const access = createAccess(config);
  guardAccess(server, access);
  registerGraphQL(server, apollo, openContext, access);
  registerDownloads(
    server,
    {
      read: (link) => links.read(link, principal),
      open: ({ company, ...file }, part, signal) => openDownload(file, { principal, company }, part, signal),
    },
    clock,
  );
  const health = registerHealth(server);
  await registerGraphiQL(server, graphiqlPage);

  const { host, port } = config;
  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  await server.listen({ host, port });
  const { port: actualPort } = server.server.address() as AddressInfo;
  return {
    url: `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${actualPort}`,
    operationsUnderWay: () => shared.operationsUnderWay(),
    drain: () => health.drain(),
    async close() {
      await closeServer(server, clock);
      await apollo.stop();
      await transport.close();
    },
  };
}
