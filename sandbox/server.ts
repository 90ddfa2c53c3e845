// Starts the emulator on a socket and hands out its controls.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Emulator, type EmulatorOptions } from './emulator.js';
import type { Exchange, Host, Violation } from './exchange.js';
import type { Fault } from './faults.js';
import type { Limits } from './limits.js';
import type { World } from './world.js';

export type { Exchange, Violation } from './exchange.js';
export type { Fault } from './faults.js';
export type { Limits } from './limits.js';
export type { World } from './world.js';

export interface SandboxOptions extends EmulatorOptions {
  /** 0, the default, picks a free one. */
  readonly port?: number;
  readonly host?: string;
}

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly companyId: number;
}

export interface Sandbox {
  /** Base address of both the API and OAuth, without a trailing slash. */
  readonly url: string;
  /** Base address of the host that keeps files. */
  readonly storageUrl: string;
  /** Ids to start from, as seeded. */
  readonly world: World;
  /** Of the account that sees everything, with the big company. */
  readonly credentials: Credentials;
  log(): readonly Exchange[];
  violations(): readonly Violation[];
  clearLog(): void;
  /** Data, log, faults, rate windows and tokens as at the start; limits and latency stay. */
  reset(): void;
  /** Throws when `match` is not a regular expression. */
  addFault(fault: Fault): void;
  clearFaults(): void;
  expireTokens(): void;
  /** What is not named stays; the windows start anew. */
  setLimits(limits: Partial<Limits>): void;
  setLatency(ms: number): void;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Rejects with the error of `listen`, such as EADDRINUSE. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1' } = options;
  const emulator = new Emulator(options);
  const serverOf = (which: Host): Server =>
    createServer((request, response) => {
      emulator.serve(which, request, response).catch((error: unknown) => {
        // A caller that hangs up while its body is read leaves nothing to answer; anything else is a mistake here.
        if (request.complete) console.error(error);
        response.destroy();
      });
    });
  const servers = [serverOf('api'), serverOf('storage')] as const;
  const [url, storageUrl] = [await listen(servers[0], port, host), await listen(servers[1], 0, host)];
  emulator.storageUrl = storageUrl;
  const { world, log, faults } = emulator;
  const { clientId, clientSecret } = world.principals.everything;
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(stop));
  };
  return {
    url,
    storageUrl,
    world,
    credentials: { clientId, clientSecret, companyId: world.big.id },
    log: () => log.exchanges(),
    violations: () => log.violations(),
    clearLog: () => log.clear(),
    reset: () => emulator.reset(),
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    expireTokens: () => emulator.oauth.expireAll(),
    setLimits: (limits) => emulator.limits.set(limits),
    setLatency: (ms) => {
      emulator.latencyMs = ms;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Returns the address. */
function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { port: actual } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
