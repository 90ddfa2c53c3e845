// From `node dist/src/main.js` to the first answer, on an emulator that is already there.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { World } from '../sandbox/server.js';

const program = fileURLToPath(new URL('../src/main.js', import.meta.url));

/** Milliseconds. */
export async function coldStart(url: string, { principals, big }: World): Promise<number> {
  const { clientId, clientSecret } = principals.everything;
  const startedMs = performance.now();
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      LOG_LEVEL: 'silent',
      PROCORE_BASE_URL: url,
      PROCORE_LOGIN_URL: url,
      PROCORE_CLIENT_ID: clientId,
      PROCORE_CLIENT_SECRET: clientSecret,
      PROCORE_COMPANY_ID: String(big.id),
    },
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const endpoint = /endpoint\s+(\S+)/.exec(said)?.[1];
    if (endpoint === undefined) continue;
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ companies { totalCount } }"}',
    });
    const text = await answer.text();
    if (!text.includes('"totalCount":3')) throw new Error(`the first answer is wrong: ${text}`);
    break;
  }
  const ms = performance.now() - startedMs;
  child.kill('SIGINT');
  return ms;
}
