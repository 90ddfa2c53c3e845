// The program: reads the environment, starts, says where things are, and stops cleanly.
import './main/production.js';
import type { Gateway } from './app.js';
import { ConfigError, readConfig } from './config/index.js';
import { type SandboxProcess, startSandboxProcess } from './main/sandbox-process.js';
import { stopOnSignals } from './main/signals.js';

function describe(error: unknown, port: string | undefined): string {
  if (error instanceof ConfigError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port ?? '4000'} is taken: set PORT to another one, or to 0 for any free one.`;
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return `Cannot listen on HOST and PORT: ${message}`;
  return message;
}

function introduce({ gateway, sandbox, apiUrl }: Started): string {
  return [
    'procore-graph is running',
    `  GraphiQL   ${gateway.url}/graphiql`,
    `  endpoint   ${gateway.url}/graphql`,
    sandbox
      ? `  emulator   ${sandbox.url} (no credentials given: a built-in Procore with made-up data)`
      : `  Procore    ${apiUrl}`,
    '  Ctrl-C stops it',
  ].join('\n');
}

interface Started {
  readonly gateway: Gateway;
  readonly sandbox: SandboxProcess | undefined;
  readonly apiUrl: string;
}

async function start(): Promise<Started> {
  const config = readConfig(process.env);
  // The gateway's modules take as long to load as the emulator takes to start: both at once.
  const [{ startGateway }, sandbox] = await Promise.all([
    import('./app.js'),
    config.procore ? undefined : startSandboxProcess(new URL('../sandbox/main.js', import.meta.url)),
  ]);
  const procore = config.procore ?? sandbox?.procore;
  if (procore === undefined) throw new Error('There is no Procore to serve.');
  try {
    return { gateway: await startGateway({ ...config, procore }), sandbox, apiUrl: procore.apiUrl };
  } catch (error) {
    await sandbox?.stop();
    throw error;
  }
}

try {
  const started = await start();
  const { gateway, sandbox } = started;
  const close = async (): Promise<void> => {
    await gateway.close();
    await sandbox?.stop();
  };
  stopOnSignals({ drain: () => gateway.drain(), close }, sandbox?.ended);
  console.log(introduce(started)); // whoever reads this may send signals
} catch (error) {
  console.error(describe(error, process.env['PORT']));
  process.exit(1);
}
