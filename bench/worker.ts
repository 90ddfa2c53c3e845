// A process that is measured: the gateway, or a server that answers the same questions by hand. It says where it is, and
// what it has used so far whenever it is asked.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startGateway } from '../src/app.js';
import { parseCompanyId } from '../src/kernel/procore-id.js';
import type { World } from '../sandbox/server.js';
import { questions } from './questions.js';
import { connectRest } from './rest.js';

export interface WorkerInit {
  readonly kind: 'gateway' | 'by hand' | 'one by one';
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly world: World;
}

export interface Usage {
  /** Microseconds of CPU, user and system. */
  readonly cpuUs: number;
  readonly rssBytes: number;
}

const quiet = () => undefined;

async function serveGateway({ url, clientId, clientSecret, world }: WorkerInit): Promise<string> {
  const companyId = parseCompanyId(String(world.big.id));
  if (companyId === undefined) throw new Error('the emulator has no company');
  const gateway = await startGateway(
    {
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
      callBudget: 500,
      procore: { apiUrl: url, loginUrl: url, clientId, clientSecret, companyId },
    },
    { logger: { debug: quiet, info: quiet, warn: quiet, error: quiet } },
  );
  return gateway.url;
}

/** `POST /<index of the question>`: the answer, composed by the code that was written for it. */
async function serveByHand({ kind, url, clientId, clientSecret, world }: WorkerInit): Promise<string> {
  const rest = await connectRest(url, clientId, clientSecret);
  const server: Server = createServer((request, response) => {
    request.resume();
    const question = questions[Number(request.url?.slice(1))];
    const answer = kind === 'by hand' ? question?.byHand(rest, world) : question?.oneByOne(rest, world);
    void Promise.resolve(answer).then((data) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuUs: user + system, rssBytes: process.memoryUsage.rss() };
}

process.on('disconnect', () => process.exit(0));
process.on('message', (message: WorkerInit | 'usage') => {
  if (message === 'usage') process.send?.(usage());
  else
    void (message.kind === 'gateway' ? serveGateway(message) : serveByHand(message)).then((url) =>
      process.send?.({ url }),
    );
});
