// Windows of days: what may be asked for, and the windows that are made here.
import { describe, expect, test } from '@jest/globals';
import { daysUpTo, isShort, readDayWindow, windowOver } from '../../src/kernel/day-window.js';
import { refusal } from './refusal.js';

describe('a window that is asked for', () => {
  test.each([
    [{}, undefined],
    [{ from: null, to: null }, undefined],
    [
      { from: '2026-06-01', to: '2026-06-01' },
      { from: '2026-06-01', to: '2026-06-01' },
    ],
    [
      { from: '2024-01-01', to: '2024-12-31' },
      { from: '2024-01-01', to: '2024-12-31' },
    ],
    [
      { from: '2025-06-15', to: '2026-06-15' },
      { from: '2025-06-15', to: '2026-06-15' },
    ],
  ])('%j is %j', (args, window) => {
    expect(readDayWindow(args)).toEqual(window);
  });

  test.each([
    ['without its end', { from: '2026-06-01' }, 'to'],
    ['without its start', { to: '2026-06-01' }, 'from'],
    ['reversed', { from: '2026-06-02', to: '2026-06-01' }, 'to'],
    ['longer than a leap year', { from: '2025-06-14', to: '2026-06-15' }, 'to'],
    ['with a day that is none', { from: '2026-06-01', to: '2026-13-01' }, 'to'],
  ])('%s is refused', (_, args, argument) => {
    expect(refusal(() => readDayWindow(args))).toMatchObject({ code: 'INVALID_ARGUMENT', argument });
  });
});

test('so many days up to one, over the ends of months and years', () => {
  expect(daysUpTo('2026-06-15', 7)).toEqual({ from: '2026-06-09', to: '2026-06-15' });
  expect(daysUpTo('2026-03-02', 7)).toEqual({ from: '2026-02-24', to: '2026-03-02' });
  expect(daysUpTo('2026-01-01', 1)).toEqual({ from: '2026-01-01', to: '2026-01-01' });
});

test('the window over days is the shortest, and there is none where a day is unknown', () => {
  const window = windowOver(['2026-06-03', '2026-06-01T00:00:00Z', '2026-06-02']);
  expect(window).toEqual({ from: '2026-06-01', to: '2026-06-03' });
  for (const days of [[], [null], ['2026-06-01', undefined], ['2026-06-01', 'soon']])
    expect(windowOver(days)).toBeUndefined();
  expect(isShort({ from: '2026-01-01', to: '2026-12-31' })).toBe(true);
  expect(isShort({ from: '2026-01-01', to: '2027-06-01' })).toBe(false);
});
