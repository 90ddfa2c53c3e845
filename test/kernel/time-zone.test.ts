// What day it is where: IANA names, older spellings, labels for people, and zones that nobody knows.
import { describe, expect, test } from '@jest/globals';
import { dayIn } from '../../src/kernel/time-zone.js';

/** 03:30 on the 15th in UTC: still the 14th in America, long the 15th in Asia. */
const NIGHT_MS = Date.UTC(2026, 5, 15, 3, 30);

describe('the day', () => {
  test.each([
    ['America/Los_Angeles', '2026-06-14'],
    ['US/Pacific', '2026-06-14'],
    ['Pacific Time (US & Canada)', '2026-06-14'],
    ['(GMT-08:00) Pacific Time (US & Canada)', '2026-06-14'],
    [' Eastern Time (US & Canada) ', '2026-06-14'],
    ['Mountain Time (US & Canada)', '2026-06-14'],
    ['Central Time (US & Canada)', '2026-06-14'],
    ['Hawaii', '2026-06-14'],
    ['Newfoundland', '2026-06-15'],
    ['Indiana (East)', '2026-06-14'],
    ['London', '2026-06-15'],
    ['Edinburgh', '2026-06-15'],
    ['(GMT+01:00) Berlin', '2026-06-15'],
    ['New Delhi', '2026-06-15'],
    ['Hong Kong', '2026-06-15'],
    ['UTC', '2026-06-15'],
    ['Etc/UTC', '2026-06-15'],
    ['Samoa', '2026-06-15'],
    ['American Samoa', '2026-06-14'],
  ])('in %s is %s', (zone, day) => {
    expect(dayIn(zone, NIGHT_MS)).toBe(day);
  });

  test('changes at midnight there, in summer and in winter', () => {
    expect(dayIn('US/Pacific', Date.UTC(2026, 5, 15, 6, 59, 59))).toBe('2026-06-14');
    expect(dayIn('US/Pacific', Date.UTC(2026, 5, 15, 7))).toBe('2026-06-15');
    expect(dayIn('US/Pacific', Date.UTC(2026, 0, 15, 7, 59, 59))).toBe('2026-01-14');
    expect(dayIn('US/Pacific', Date.UTC(2026, 0, 15, 8))).toBe('2026-01-15');
  });

  test.each(['Mars/Olympus', 'Pacific Time', '', '(GMT-08:00)', '../../etc', 'US/Pacific\0'])(
    'is not known in "%s"',
    (zone) => {
      expect(dayIn(zone, NIGHT_MS)).toBeUndefined();
    },
  );
});
