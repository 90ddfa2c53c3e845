// The command line of the emulator: flags and environment → options, with every problem reported at once.
import { TODAY } from './emulator.js';
import type { SandboxOptions } from './server.js';

export const USAGE = `Usage: npm run sandbox -- [flags]

  --port N            port to listen on; 0 or "any" picks a free one (4010, or SANDBOX_PORT)
  --host NAME         address to listen on (127.0.0.1)
  --seed N            the data are a function of it (1)
  --base DAY          the day they are relative to, e.g. 2026-06-15 (today)
  --latency-ms N      how long every answer takes (0)
  --hourly-limit N    calls in an hour, per app and company (3600)
  --spike-limit N     calls in a spike window, per app and company (200)
  --spike-window-s N  length of that window (10)
  --help              this text`;

const NUMBERS = ['seed', 'latency-ms', 'hourly-limit', 'spike-limit', 'spike-window-s'] as const;
const NAMES = ['port', 'host', 'base', ...NUMBERS] as const;
type Name = (typeof NAMES)[number];

export type Command =
  | { readonly is: 'start'; readonly options: SandboxOptions }
  | { readonly is: 'help' }
  | { readonly is: 'wrong'; readonly problems: readonly string[] };

export function readCommand(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  if (argv.includes('--help')) return { is: 'help' };
  const problems: string[] = [];
  const given = readFlags(argv, problems);
  const port = readPort(given, environment, problems);
  const base = readBase(given, problems);
  const numbers = new Map(NUMBERS.map((name) => [name, readNumber(name, given, problems)]));
  if (problems.length > 0) return { is: 'wrong', problems };
  const [host, seed, latencyMs] = [given.get('host'), numbers.get('seed'), numbers.get('latency-ms')];
  const limits = {
    hourly: numbers.get('hourly-limit'),
    spike: numbers.get('spike-limit'),
    spikeWindowSeconds: numbers.get('spike-window-s'),
  };
  return {
    is: 'start',
    options: {
      port,
      base,
      ...(host !== undefined && { host }),
      ...(seed !== undefined && { seed }),
      ...(latencyMs !== undefined && { latencyMs }),
      limits: Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
    },
  };
}

/** `--name value` and `--name=value`. */
function readFlags(argv: readonly string[], problems: string[]): Map<Name, string> {
  const given = new Map<Name, string>();
  const words = argv.flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s).slice(0, 2) : [word]));
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const name = NAMES.find((known) => word === `--${known}`);
    const value = words[i + 1];
    const isMissing = value === undefined || value.startsWith('--');
    if (!name) problems.push(`${word} is not a flag`);
    else if (isMissing || value.trim() === '') problems.push(`--${name} needs a value`);
    else given.set(name, value);
    if (name && !isMissing) i += 1;
  }
  return given;
}

function readBase(given: ReadonlyMap<Name, string>, problems: string[]): string {
  const text = given.get('base') ?? TODAY;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay && text !== TODAY) problems.push(`--base takes a day such as 2026-06-15, not "${text}"`);
  return text;
}

const isWhole = (text: string): boolean => /^\d{1,9}$/.test(text);

function readPort(
  given: ReadonlyMap<Name, string>,
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): number {
  // Set to nothing is how a shell or a container file leaves a variable out.
  const fromEnvironment = environment['SANDBOX_PORT'] === '' ? undefined : environment['SANDBOX_PORT'];
  const [source, text] = given.has('port')
    ? ['--port', given.get('port') ?? '']
    : ['SANDBOX_PORT', fromEnvironment ?? '4010'];
  if (text === 'any') return 0;
  if (!isWhole(text) || Number(text) > 65_535) problems.push(`${source} takes a port number or "any", not "${text}"`);
  return Number(text);
}

function readNumber(name: Name, given: ReadonlyMap<Name, string>, problems: string[]): number | undefined {
  const text = given.get(name);
  if (text === undefined) return undefined;
  const least = name.includes('limit') || name.includes('window') ? 1 : 0;
  if (!isWhole(text) || Number(text) < least) {
    problems.push(`--${name} takes a whole number from ${least}, not "${text}"`);
  }
  return Number(text);
}
