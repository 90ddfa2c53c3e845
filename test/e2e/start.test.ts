// The program itself: `npm start` and `npm run sandbox` in processes of their own, their output, signals and exit codes.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/server.js';
import { until } from '../support/clock.js';

const root = path.resolve(import.meta.dirname, '../..');

interface Program {
  readonly child: ChildProcess;
  stdout: string;
  stderr: string;
  readonly exit: Promise<number | null>;
}

let running: Program[] = [];

/** Runs a command in a process group of its own, with nothing of Procore in its environment but what is given. */
function run(command: string, args: readonly string[], environment: Readonly<Record<string, string>>): Program {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PROCORE_|PORT$|HOST$|NODE_)/.test(name)),
  );
  const child = spawn(command, args, {
    cwd: root,
    env: { ...inherited, ...environment },
    detached: true,
    stdio: 'pipe',
  });
  const program: Program = {
    child,
    stdout: '',
    stderr: '',
    exit: new Promise((resolve) => child.once('close', (code) => resolve(code))),
  };
  child.stdout.on('data', (data: Buffer) => (program.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (program.stderr += data.toString()));
  running.push(program);
  return program;
}

const anyPort = { LOG_LEVEL: 'silent', PORT: '0', SANDBOX_PORT: 'any' };

/** What npm runs: its exit code is the program's own, where npm after a signal has one of its own making. */
const start = (environment: Readonly<Record<string, string>> = {}) =>
  run('node', ['dist/src/main.js'], { ...anyPort, ...environment });

/** A signal to the whole group, as a terminal sends it. */
const signal = ({ child }: Program, name: NodeJS.Signals) => process.kill(-child.pid!, name);

afterEach(async () => {
  for (const program of running) if (program.child.exitCode === null) program.child.kill('SIGKILL');
  await Promise.all(running.map(({ exit }) => exit));
  running = [];
});

async function urlIn(program: Program, label: string): Promise<string> {
  const found = () => new RegExp(`${label}\\s+(http://[^\\s/]+)`).exec(program.stdout)?.[1];
  await until(() => found() !== undefined || program.child.exitCode !== null, `it says where its ${label} is`);
  const url = found();
  if (url === undefined) throw new Error(`it ended: ${program.stderr}`);
  return url;
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

const isOpen = (url: string): Promise<boolean> =>
  fetch(`${url}/livez`).then(
    () => true,
    () => false,
  );

async function takenPort(): Promise<{ port: number; free: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, free: () => void server.close() };
}

describe('npm start without credentials', () => {
  test('serves the emulator, says where everything is, and Ctrl-C stops both cleanly', async () => {
    const program = run('npm', ['start'], anyPort);
    const gateway = await urlIn(program, 'endpoint');
    const emulator = await urlIn(program, 'emulator');
    expect(await urlIn(program, 'GraphiQL')).toBe(gateway);
    expect(await ask(gateway, '{ companies { totalCount } }')).toEqual({ companies: { totalCount: 3 } });
    // The data are of today: the last seven days have timecards, without anybody naming days.
    const lately = '{ company { projects(first: 12) { nodes { timecardEntries(first: 1) { nodes { hours } } } } } }';
    expect(JSON.stringify(await ask(gateway, lately))).toContain('"hours":"');
    const page = await fetch(`${gateway}/graphiql`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await fetch(`${gateway}/readyz`).then(({ status }) => status)).toBe(200);
    signal(program, 'SIGINT');
    await program.exit;
    expect([await isOpen(gateway), await isOpen(emulator)]).toEqual([false, false]);
    expect(program.stderr).toBe('');
  }, 60_000);

  test('told to end, says so on /readyz, serves what comes in the meantime, and exits with 0', async () => {
    const program = start();
    const gateway = await urlIn(program, 'endpoint');
    signal(program, 'SIGTERM');
    const readiness = async () => (await fetch(`${gateway}/readyz`)).status;
    let status = 200;
    while (status === 200) status = await readiness();
    expect(status).toBe(503);
    expect(await ask(gateway, '{ companies { totalCount } }')).toEqual({ companies: { totalCount: 3 } });
    expect(await program.exit).toBe(0);
    expect(await isOpen(gateway)).toBe(false);
  }, 60_000);

  test('whose port is taken: one clear sentence and exit code 1', async () => {
    const { port, free } = await takenPort();
    const gateway = start({ PORT: String(port) });
    expect(await gateway.exit).toBe(1);
    expect(gateway.stderr).toBe(`Port ${port} is taken: set PORT to another one, or to 0 for any free one.\n`);
    const emulator = start({ SANDBOX_PORT: String(port) });
    expect(await emulator.exit).toBe(1);
    expect(emulator.stderr).toContain(`port ${port} is taken; set SANDBOX_PORT to another one, or to "any"`);
    free();
  }, 60_000);
});

describe('npm start with credentials', () => {
  test('serves the Procore that is named, and starts no emulator', async () => {
    await using sandbox = await startSandbox();
    const { clientId, clientSecret, companyId } = sandbox.credentials;
    const program = start({
      PROCORE_BASE_URL: sandbox.url,
      PROCORE_LOGIN_URL: `${sandbox.url}/`,
      PROCORE_CLIENT_ID: clientId,
      PROCORE_CLIENT_SECRET: clientSecret,
      PROCORE_COMPANY_ID: String(companyId),
    });
    expect(await urlIn(program, 'Procore')).toBe(sandbox.url);
    const gateway = await urlIn(program, 'endpoint');
    expect(await ask(gateway, '{ company { procoreId } }')).toEqual({ company: { procoreId: String(companyId) } });
    expect(program.stdout).not.toContain('emulator');
    expect(program.stdout + program.stderr).not.toContain(clientSecret);
    signal(program, 'SIGINT');
    expect(await program.exit).toBe(0);
  }, 60_000);

  test('survives clients that hang up at any moment', async () => {
    await using sandbox = await startSandbox();
    const { clientId, clientSecret, companyId } = sandbox.credentials;
    const program = start({
      PROCORE_BASE_URL: sandbox.url,
      PROCORE_LOGIN_URL: sandbox.url,
      PROCORE_CLIENT_ID: clientId,
      PROCORE_CLIENT_SECRET: clientSecret,
      PROCORE_COMPANY_ID: String(companyId),
    });
    const gateway = await urlIn(program, 'endpoint');
    // The vendors' batch is held for the list that hangs, and leaves when everybody has gone.
    const query = `{ company { vendors(first: 3) { nodes { name } }
      projects(first: 2) { nodes { rfis(first: 5) { nodes { responsibleContractor { website } } } } } } }`;
    sandbox.addFault({ match: '/vendors', kind: 'hang' });
    for (const arrived of [1, 2, 3, 4]) {
      sandbox.clearLog();
      const left = new AbortController();
      const answer = fetch(`${gateway}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: left.signal,
      });
      await until(
        () => sandbox.log().filter(({ path }) => path.startsWith('/rest/')).length >= arrived,
        'calls have arrived',
      );
      left.abort();
      await expect(answer).rejects.toThrow();
      await until(() => sandbox.log().every(({ departure }) => departure !== null), 'they are cancelled');
    }
    sandbox.clearFaults();
    expect(await ask(gateway, '{ companies { totalCount } }')).toEqual({ companies: { totalCount: 3 } });
    expect(program.child.exitCode).toBeNull();
    signal(program, 'SIGINT');
    expect(await program.exit).toBe(0);
  }, 60_000);

  test('that are wrong in many ways: every problem in one error, exit code 1', async () => {
    const program = start({
      PORT: 'eighty',
      PROCORE_BASE_URL: 'http://api.procore.com',
      PROCORE_CLIENT_ID: 'x',
      PROCORE_COMPANY_ID: '12a',
      LOG_LEVEL: 'loud',
    });
    expect(await program.exit).toBe(1);
    for (const name of ['PORT', 'PROCORE_BASE_URL', 'PROCORE_CLIENT_SECRET', 'PROCORE_COMPANY_ID', 'LOG_LEVEL'])
      expect(program.stderr).toMatch(new RegExp(`^  - ${name} `, 'm'));
    expect(program.stderr).not.toContain('node:internal');
  }, 60_000);
});

test('npm run sandbox: the emulator by itself', async () => {
  const program = run('npm', ['run', 'sandbox', '--', '--port', 'any'], {});
  const found = () => /sandbox on (http:\/\/\S+)/.exec(program.stdout)?.[1];
  await until(() => found() !== undefined, 'it says where it is');
  const url = found()!;
  expect((await fetch(`${url}/__sandbox/world`)).status).toBe(200);
  signal(program, 'SIGINT');
  await program.exit;
  expect(await isOpen(url)).toBe(false);
}, 60_000);
