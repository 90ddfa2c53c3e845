// The emulator's own controls under /__sandbox/: for tests and people that reach it over HTTP only.
import { isMovable } from './clock.js';
import type { Emulator } from './emulator.js';
import { FAULT_NAMES, readFault } from './faults.js';
import { LIMIT_NAMES, limitProblem } from './limits.js';
import { parseInstant } from './parameters.js';
import type { Reply } from './refusal.js';
import type { Incoming, ReceivedBody } from './wire.js';

export const ADMIN_PREFIX = '/__sandbox/';

type Settings = Readonly<Record<string, unknown>>;

interface Control {
  /** The settings it knows; any other is refused, since a misspelled one would change nothing without a word. */
  readonly takes: readonly string[];
  run(emulator: Emulator, settings: Settings): Reply;
}

const done: Reply = { status: 204 };
const refuse = (message: string, status = 400): Reply => ({ status, body: { message } });
const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A control that only shows something. */
const show = (what: (emulator: Emulator) => unknown): Control => ({
  takes: [],
  run: (emulator) => ({ status: 200, body: what(emulator) }),
});

/** A control that is a push button. */
const press = (act: (emulator: Emulator) => void): Control => ({
  takes: [],
  run(emulator) {
    act(emulator);
    return done;
  },
});

const set = (takes: readonly string[], run: Control['run']): Control => ({ takes, run });

const CONTROLS: Readonly<Record<string, Control>> = {
  'GET log': show(({ log }) => log.exchanges()),
  'DELETE log': press(({ log }) => log.clear()),
  'GET violations': show(({ log }) => log.violations()),
  'GET world': show(({ world }) => world),
  'GET faults': show(({ faults }) => faults.list()),
  'POST faults': set(FAULT_NAMES, ({ faults }, settings) => {
    const fault = readFault(settings);
    if (typeof fault === 'string') return refuse(fault);
    faults.add(fault);
    return { status: 201, body: fault };
  }),
  'DELETE faults': press(({ faults }) => faults.clear()),
  'POST limits': set(LIMIT_NAMES, ({ limits }, settings) => {
    const problem = limitProblem(settings);
    if (problem !== null) return refuse(problem);
    limits.set(settings);
    return done;
  }),
  'POST latency': set(['ms'], (emulator, { ms }) => {
    if (!isAmount(ms)) return refuse('ms is a number of milliseconds');
    emulator.latencyMs = ms;
    return done;
  }),
  'POST clock': set(['advance', 'set'], moveClock),
  'POST expire-tokens': press(({ oauth }) => oauth.expireAll()),
  'POST reset': press((emulator) => emulator.reset()),
};

/** The last instant a date can tell. */
const END_OF_TIME_MS = 8.64e15;

/** `{"advance": ms}` or `{"set": "<instant>"}`; time never goes back. */
function moveClock({ clock }: Emulator, settings: Settings): Reply {
  if (!isMovable(clock)) return refuse('the clock of this emulator cannot be moved', 409);
  if (Object.keys(settings).length !== 1) return refuse('either advance or set');
  const { advance, set: instant } = settings;
  const ms = typeof instant === 'string' ? parseInstant(instant) - clock.now() : advance;
  if (!isAmount(ms) || clock.now() + ms > END_OF_TIME_MS) {
    return refuse('advance is a number of milliseconds, set an instant that is not in the past');
  }
  clock.advance(ms);
  return { status: 200, body: { now: new Date(clock.now()).toISOString() } };
}

export function administer(emulator: Emulator, { method, path, body }: Incoming): Reply {
  const control = CONTROLS[`${method} ${path.slice(ADMIN_PREFIX.length)}`];
  if (!control) return refuse(`known: ${Object.keys(CONTROLS).join(', ')}`, 404);
  const settings = readSettings(body, control.takes);
  return typeof settings === 'string' ? refuse(settings) : control.run(emulator, settings);
}

/** The settings in a body, or what is wrong with it. */
function readSettings({ text, type, value, broken }: ReceivedBody, takes: readonly string[]): Settings | string {
  if (text.trim() === '') return takes.length === 0 ? {} : `wants a JSON body with ${takes.join(', ')}`;
  if (type !== 'json') return 'wants Content-Type: application/json';
  if (broken) return 'the body is not JSON';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the body is not an object';
  const unknown = Object.keys(value).filter((name) => !takes.includes(name));
  if (unknown.length === 0) return { ...value };
  return `unknown: ${unknown.join(', ')}; ${takes.length === 0 ? 'takes no settings' : `known: ${takes.join(', ')}`}`;
}
