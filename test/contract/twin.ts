// The twin of Procore's API as a process of its own, and a gateway on it: both real, over HTTP.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Gateway, startGateway } from '../../src/app.js';
import { readConfig } from '../../src/config/index.js';
import { silentLogger } from '../support/gateway.js';
import { writeEmptyPage } from '../support/page.js';
import type { GraphAnswer } from './run.js';

export interface TwinViolation {
  readonly kind: string;
  readonly message: string;
}

interface TwinCall {
  readonly method: string;
  /** The template of the endpoint. */
  readonly path: string;
}

export interface TwinPair extends AsyncDisposable {
  ask(query: string, variables: object): Promise<GraphAnswer>;
  violations(): Promise<readonly TwinViolation[]>;
  /** Every REST call since the start. */
  log(): Promise<readonly TwinCall[]>;
}

/** Starts `server.mjs` in the folder on a free port. @throws Error when it says no address */
async function startTwin(folder: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const options = { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] as ['ignore', 'pipe', 'inherit'] };
  const child = spawn(process.execPath, ['server.mjs', '--port', '0', '--scale', 'small'], options);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill();
    return gone;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return { url, stop };
  }
  await stop();
  throw new Error(`the twin in ${folder} did not start`);
}

async function getJson(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

interface TwinWorld {
  readonly company_id: number;
}

/** A gateway whose Procore is the twin. */
async function startGatewayOn(twinUrl: string): Promise<Gateway> {
  const [company] = (await getJson(`${twinUrl}/__twin/world`)) as TwinWorld[];
  const { procore, ...config } = readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    PROCORE_BASE_URL: twinUrl,
    PROCORE_LOGIN_URL: twinUrl,
    PROCORE_CLIENT_ID: 'contract-test',
    PROCORE_CLIENT_SECRET: 'anything',
    PROCORE_COMPANY_ID: String(company?.company_id),
  });
  if (!procore) throw new Error('the configuration is not one for the twin');
  const seams = { logger: silentLogger, graphiqlPage: await writeEmptyPage() };
  return startGateway({ ...config, procore }, seams);
}

export async function startTwinPair(folder: string): Promise<TwinPair> {
  const twin = await startTwin(folder);
  const gateway = await startGatewayOn(twin.url).catch(async (error: unknown) => {
    // A process that is left would keep the test run from ending.
    await twin.stop();
    throw error;
  });
  return {
    ask: async (query, variables) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphAnswer;
    },
    violations: async () => (await getJson(`${twin.url}/__twin/violations`)) as TwinViolation[],
    log: async () => (await getJson(`${twin.url}/__twin/log`)) as TwinCall[],
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await twin.stop();
    },
  };
}
