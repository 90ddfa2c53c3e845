// The emulator's own controls under /__sandbox/: for tests and people that reach it over HTTP only.
import { isMovable } from './clock.js';
import type { Emulator } from './emulator.js';
import { readFault } from './faults.js';
import type { Limits } from './limits.js';
import type { Reply } from './refusal.js';
import type { Incoming } from './wire.js';

export const ADMIN_PREFIX = '/__sandbox/';

type Settings = Readonly<Record<string, unknown>>;
type Control = (emulator: Emulator, settings: Settings) => Reply;

const done: Reply = { status: 204 };
const refuse = (message: string, status = 400): Reply => ({ status, body: { message } });
const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

const LIMIT_NAMES = ['hourly', 'spike', 'spikeWindowSeconds'] as const satisfies readonly (keyof Limits)[];

const CONTROLS: Readonly<Record<string, Control>> = {
  'GET log': ({ log }) => ({ status: 200, body: log.exchanges() }),
  'DELETE log': ({ log }) => {
    log.clear();
    return done;
  },
  'GET violations': ({ log }) => ({ status: 200, body: log.violations() }),
  'GET world': ({ world }) => ({ status: 200, body: world }),
  'GET faults': ({ faults }) => ({ status: 200, body: faults.list() }),
  'POST faults': ({ faults }, settings) => {
    const fault = readFault(settings);
    if (typeof fault === 'string') return refuse(fault);
    faults.add(fault);
    return { status: 201, body: fault };
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return done;
  },
  'POST limits': ({ limits }, settings) => {
    const wrong = Object.entries(settings).find(
      ([name, value]) => !LIMIT_NAMES.some((known) => known === name) || !isAmount(value),
    );
    if (wrong) return refuse(`limits are numbers called ${LIMIT_NAMES.join(', ')}`);
    limits.set(settings);
    return done;
  },
  'POST latency': (emulator, { ms }) => {
    if (!isAmount(ms)) return refuse('ms is a number of milliseconds');
    emulator.latencyMs = ms;
    return done;
  },
  'POST clock': moveClock,
  'POST expire-tokens': ({ oauth }) => {
    oauth.expireAll();
    return done;
  },
  'POST reset': (emulator) => {
    emulator.reset();
    return done;
  },
};

/** `{"advance": ms}` or `{"set": "<instant>"}`; time never goes back. */
function moveClock({ clock }: Emulator, { advance, set }: Settings): Reply {
  if (!isMovable(clock)) return refuse('the clock of this emulator cannot be moved', 409);
  const ms = typeof set === 'string' ? Date.parse(set) - clock.now() : advance;
  if (!isAmount(ms)) return refuse('advance is a number of milliseconds, set an instant that is not in the past');
  clock.advance(ms);
  return { status: 200, body: { now: new Date(clock.now()).toISOString() } };
}

export function administer(emulator: Emulator, { method, path, body }: Incoming): Reply {
  const control = CONTROLS[`${method} ${path.slice(ADMIN_PREFIX.length)}`];
  if (!control) return refuse(`known: ${Object.keys(CONTROLS).join(', ')}`, 404);
  const settings = typeof body.value === 'object' && body.value !== null ? body.value : {};
  return control(emulator, { ...settings });
}
