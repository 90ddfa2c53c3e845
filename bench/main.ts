// `npm run bench`: what questions cost in REST calls (exact), and in time and CPU next to code that asks Procore directly.
// The emulator, the gateway and the hand-written servers are processes of their own; the numbers of two machines, or of a
// busy one, cannot be compared, the ratios on one line can.
import { type ChildProcess, fork } from 'node:child_process';
import type { Exchange, World } from '../sandbox/server.js';
import { coldStart } from './cold-start.js';
import { applyLoad, percentile, type Request } from './load.js';
import type { Question } from './question.js';
import { questions } from './questions.js';
import type { Usage, WorkerInit } from './worker.js';
import { measureWrites } from './writes.js';

const WARM_UP = 30;
const SEQUENTIAL = 100;
const CONCURRENT = 200;
const LANES = 10;
const LATENCY_MS = 100;

const once = <M>(child: ChildProcess): Promise<M> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process ended with code ${String(code)}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as M);
    });
  });

interface Emulator {
  readonly url: string;
  readonly world: World;
  readonly admin: (method: string, control: string, body?: object) => Promise<unknown>;
  readonly stop: () => void;
}

async function startEmulator(): Promise<Emulator> {
  const child = fork(
    new URL('../sandbox/main.js', import.meta.url),
    ['--port', 'any', '--hourly-limit', '999999999', '--spike-limit', '999999999'],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const { url } = await once<{ url: string }>(child);
  const admin: Emulator['admin'] = async (method, control, body) => {
    const answer = await fetch(`${url}/__sandbox/${control}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  return { url, world: (await admin('GET', 'world')) as World, admin, stop: () => child.kill() };
}

interface Contestant {
  readonly kind: WorkerInit['kind'];
  readonly url: string;
  readonly usage: () => Promise<Usage>;
  readonly stop: () => void;
}

async function startContestant(kind: WorkerInit['kind'], { url, world }: Emulator): Promise<Contestant> {
  const child = fork(new URL('./worker.js', import.meta.url), { stdio: 'inherit' });
  const { clientId, clientSecret } = world.principals.everything;
  child.send({ kind, url, clientId, clientSecret, world } satisfies WorkerInit);
  const { url: own } = await once<{ url: string }>(child);
  return {
    kind,
    url: own,
    usage: () => {
      child.send('usage');
      return once<Usage>(child);
    },
    stop: () => child.kill(),
  };
}

const requestOf = ({ kind }: Contestant, question: Question, world: World): Request =>
  kind === 'gateway'
    ? { path: '/graphql', body: JSON.stringify({ query: question.query, variables: question.variables(world) }) }
    : { path: `/${questions.indexOf(question)}`, body: '{}' };

interface Measured {
  readonly calls: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMs: number;
  readonly perSecond: number;
  /** Calls per answer when many ask at the same time. */
  readonly sharedCalls: number;
  readonly farP50Ms: number;
}

async function measure(contestant: Contestant, question: Question, { admin, world }: Emulator): Promise<Measured> {
  const request = requestOf(contestant, question, world);
  const ask = (times: number, lanes: number) => applyLoad(contestant.url, request, times, lanes);
  const restCalls = async (): Promise<number> =>
    ((await admin('GET', 'log')) as Exchange[]).filter(({ path }) => path.startsWith('/rest/')).length;
  await ask(WARM_UP, 1);
  await admin('DELETE', 'log');
  await ask(1, 1);
  const calls = await restCalls();

  const before = await contestant.usage();
  const sequential = await ask(SEQUENTIAL, 1);
  const after = await contestant.usage();

  await admin('DELETE', 'log');
  const concurrent = await ask(CONCURRENT, LANES);
  const sharedCalls = (await restCalls()) / CONCURRENT;

  await admin('POST', 'latency', { ms: LATENCY_MS });
  const far = await ask(10, 1);
  await admin('POST', 'latency', { ms: 0 });
  await admin('DELETE', 'log');
  return {
    calls,
    p50Ms: percentile(sequential.latenciesMs, 0.5),
    p99Ms: percentile(sequential.latenciesMs, 0.99),
    cpuMs: (after.cpuUs - before.cpuUs) / 1000 / SEQUENTIAL,
    perSecond: CONCURRENT / concurrent.seconds,
    sharedCalls,
    farP50Ms: percentile(far.latenciesMs, 0.5),
  };
}

const columns = [
  '',
  'REST calls',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  `answers/s ×${LANES}`,
  `calls/answer ×${LANES}`,
  `p50 ms at ${LATENCY_MS} ms a call`,
];

const rowOf = (kind: string, m: Measured): string[] => [
  kind,
  String(m.calls),
  m.p50Ms.toFixed(1),
  m.p99Ms.toFixed(1),
  m.cpuMs.toFixed(1),
  m.perSecond.toFixed(0),
  m.sharedCalls.toFixed(1),
  m.farP50Ms.toFixed(0),
];

function print(rows: readonly (readonly string[])[]): void {
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    );
}

const emulator = await startEmulator();
const starts: number[] = [];
for (let run = 0; run < 3; run++) starts.push(await coldStart(emulator.url, emulator.world));
console.log(`cold start to the first answer: ${starts.map((ms) => (ms / 1000).toFixed(2)).join(', ')} s`);
const contestants = await Promise.all(
  (['gateway', 'by hand', 'one by one'] as const).map((kind) => startContestant(kind, emulator)),
);
const [gateway] = contestants;
if (gateway) console.log(`gateway idle: ${((await gateway.usage()).rssBytes / 2 ** 20).toFixed(0)} MB RSS`);
for (const question of questions) {
  const rows: string[][] = [];
  const results: Measured[] = [];
  for (const contestant of contestants) {
    const measured = await measure(contestant, question, emulator);
    results.push(measured);
    rows.push(rowOf(contestant.kind, measured));
  }
  const [own, hand] = results;
  if (own && hand)
    rows.push([
      'gateway : by hand',
      ...[
        own.calls / hand.calls,
        own.p50Ms / hand.p50Ms,
        own.p99Ms / hand.p99Ms,
        own.cpuMs / hand.cpuMs,
        own.perSecond / hand.perSecond,
        own.sharedCalls / hand.sharedCalls,
        own.farP50Ms / hand.farP50Ms,
      ].map((ratio) => ratio.toFixed(2)),
    ]);
  console.log(`\n${question.name}`);
  print([columns, ...rows]);
}
if (gateway) console.log(`\ngateway afterwards: ${((await gateway.usage()).rssBytes / 2 ** 20).toFixed(0)} MB RSS`);
if (gateway) {
  const { admin, world } = emulator;
  const lines = await measureWrites({
    url: gateway.url,
    world,
    rssBytes: async () => (await gateway.usage()).rssBytes,
    log: async () => (await admin('GET', 'log')) as Exchange[],
    clearLog: () => admin('DELETE', 'log'),
  });
  console.log(`\nwriting\n${lines.join('\n')}`);
}
for (const contestant of contestants) contestant.stop();
emulator.stop();
