// Runs the emulator as a process of its own: `npm run sandbox`, or forked by a program that wants to know when it is up.
import { readCommand, USAGE } from './cli.js';
import { startSandbox, type Sandbox, type SandboxOptions } from './server.js';

/** To the parent, when there is one. Resolves once the message is out. */
function tell(message: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, {}, () => resolve());
    else resolve();
  });
}

function introduce({ url, world, credentials }: Sandbox): string {
  const { oneCompany, limited } = world.principals;
  return [
    `Procore sandbox on ${url} (API and OAuth; controls under ${url}/__sandbox/)`,
    `  everything:   ${credentials.clientId} / ${credentials.clientSecret}`,
    `  one company:  ${oneCompany.clientId} / ${oneCompany.clientSecret}`,
    `  limited:      ${limited.clientId} / ${limited.clientSecret}`,
    ...[world.big, world.newRegion, world.small].map(({ id, name }) => `  company ${id}: ${name}`),
  ].join('\n');
}

async function start(options: SandboxOptions): Promise<void> {
  let sandbox: Sandbox;
  try {
    sandbox = await startSandbox(options);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const text = error instanceof Error ? error.message : String(error);
    console.error(taken ? `Port ${options.port} is taken: choose another with --port, or --port any` : text);
    await tell({ type: 'failed', reason: taken ? 'port-taken' : text, port: options.port });
    process.exit(1);
  }
  const stop = () => void sandbox.close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  process.once('disconnect', stop);
  console.log(introduce(sandbox));
  await tell({ type: 'ready', url: sandbox.url, credentials: sandbox.credentials });
}

const command = readCommand(process.argv.slice(2), process.env);
if (command.is === 'start') {
  await start(command.options);
} else if (command.is === 'help') {
  console.log(USAGE);
} else {
  console.error(`Cannot start: ${command.problems.join('; ')}`);
  process.exitCode = 1;
}
