// Windows of days: what `from` and `to` of a list that goes by the day ask for.
import { GatewayError } from './errors.js';

/** Both days are in it. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

export interface DayArguments {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The most days one window holds: a leap year. */
export const longestDayWindow = 366;

const DAY_MS = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** Days of the window `from` … `to`; not positive when it is reversed. */
const lengthOf = ({ from, to }: DayWindow): number => numberOf(to) - numberOf(from) + 1;

/** The window, or undefined when none was asked for. @throws GatewayError INVALID_ARGUMENT */
export function readDayWindow({ from, to }: DayArguments): DayWindow | undefined {
  if (!from && !to) return undefined;
  if (!from || !to)
    throw new GatewayError('INVALID_ARGUMENT', {
      argument: from ? 'to' : 'from',
      message: 'A window of days needs `from` and `to`, or neither.',
    });
  const window = { from, to };
  const days = lengthOf(window);
  if (!(days > 0))
    throw new GatewayError('INVALID_ARGUMENT', { argument: 'to', message: '`to` is a day before `from`.' });
  if (days > longestDayWindow)
    throw new GatewayError('INVALID_ARGUMENT', {
      argument: 'to',
      message: `From \`from\` to \`to\` are ${days} days: ask for at most ${longestDayWindow}.`,
    });
  return window;
}

/** The window of so many days that ends with this day. */
export function daysUpTo(lastDay: string, days: number): DayWindow {
  return { from: new Date((numberOf(lastDay) - days + 1) * DAY_MS).toISOString().slice(0, 10), to: lastDay };
}

/** The shortest window that holds all of these days; undefined when there are none, or one of them is no day. */
export function windowOver(days: readonly (string | null | undefined)[]): DayWindow | undefined {
  const sorted = days.map((day) => (day ?? '').slice(0, 10)).sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined || sorted.some((day) => Number.isNaN(numberOf(day)))) return undefined;
  return { from, to };
}

/** Whether a window holds no more days than a caller may ask for. */
export const isShort = (window: DayWindow): boolean => lengthOf(window) <= longestDayWindow;
