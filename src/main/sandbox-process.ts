// The emulator as a process of its own, for when no credentials are given. It is a separate program: the gateway knows
// where its file is and what it says, nothing else.
import { type ChildProcess, fork } from 'node:child_process';
import { z } from 'zod';
import type { ProcoreSettings } from '../config/index.js';
import { parseCompanyId } from '../kernel/procore-id.js';

const message = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ready'),
    url: z.url(),
    credentials: z.object({ clientId: z.string(), clientSecret: z.string(), companyId: z.number() }),
  }),
  z.object({ type: z.literal('failed'), reason: z.string(), port: z.number().optional() }),
]);

export interface SandboxProcess {
  readonly url: string;
  readonly procore: ProcoreSettings;
  /** Resolves with the exit code when it ends by itself. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/**
 * Starts the emulator in a process group of its own, so that a Ctrl-C reaches the gateway first. It ends with this
 * process whatever happens: its channel closes then. @throws Error saying why it did not start
 */
export async function startSandboxProcess(program: URL): Promise<SandboxProcess> {
  const child = fork(program, { detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const answer = await Promise.race([firstMessage(child), ended.then((code) => `it ended with code ${String(code)}`)]);
  if (typeof answer === 'string') throw new Error(`The emulator did not start: ${answer}.`);
  const { url, credentials } = answer;
  const companyId = parseCompanyId(String(credentials.companyId));
  if (companyId === undefined) throw new Error('The emulator did not say which company it serves.');
  return {
    url,
    procore: {
      apiUrl: url,
      loginUrl: url,
      clientId: credentials.clientId,
      clientSecret: credentials.clientSecret,
      companyId,
    },
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

type Ready = Extract<z.infer<typeof message>, { type: 'ready' }>;

/** What the emulator says first, or why it could not start. */
function firstMessage(child: ChildProcess): Promise<Ready | string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('message', (raw) => {
      const { data } = message.safeParse(raw);
      if (data?.type === 'ready') resolve(data);
      else if (data?.reason === 'port-taken')
        resolve(`port ${data.port ?? ''} is taken; set SANDBOX_PORT to another one, or to "any"`);
      else resolve(data?.reason ?? 'it said something unexpected');
    });
  });
}
