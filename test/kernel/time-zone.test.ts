// What day it is where: IANA names, older spellings, labels for people, and zones that nobody knows.
import { describe, expect, test } from '@jest/globals';
import { dayIn } from '../../src/kernel/time-zone.js';

/** Every label that Rails has for a zone. */
const LABELS = `
  International Date Line West | Midway Island | American Samoa | Hawaii | Alaska | Pacific Time (US & Canada) |
  Tijuana | Mountain Time (US & Canada) | Arizona | Chihuahua | Mazatlan | Central Time (US & Canada) |
  Saskatchewan | Guadalajara | Mexico City | Monterrey | Central America | Eastern Time (US & Canada) |
  Indiana (East) | Bogota | Lima | Quito | Atlantic Time (Canada) | Caracas | La Paz | Santiago | Asuncion |
  Newfoundland | Brasilia | Buenos Aires | Montevideo | Georgetown | Puerto Rico | Greenland | Mid-Atlantic |
  Azores | Cape Verde Is. | Dublin | Edinburgh | Lisbon | London | Casablanca | Monrovia | UTC | Belgrade |
  Bratislava | Budapest | Ljubljana | Prague | Sarajevo | Skopje | Warsaw | Zagreb | Brussels | Copenhagen |
  Madrid | Paris | Amsterdam | Berlin | Bern | Zurich | Rome | Stockholm | Vienna | West Central Africa |
  Bucharest | Cairo | Helsinki | Kyiv | Riga | Sofia | Tallinn | Vilnius | Athens | Istanbul | Minsk | Jerusalem |
  Harare | Pretoria | Kaliningrad | Moscow | St. Petersburg | Volgograd | Samara | Kuwait | Riyadh | Nairobi |
  Baghdad | Tehran | Abu Dhabi | Muscat | Baku | Tbilisi | Yerevan | Kabul | Ekaterinburg | Islamabad | Karachi |
  Tashkent | Chennai | Kolkata | Mumbai | New Delhi | Kathmandu | Dhaka | Sri Jayawardenepura | Almaty | Astana |
  Novosibirsk | Rangoon | Bangkok | Hanoi | Jakarta | Krasnoyarsk | Beijing | Chongqing | Hong Kong | Urumqi |
  Kuala Lumpur | Singapore | Taipei | Perth | Irkutsk | Ulaanbaatar | Seoul | Osaka | Sapporo | Tokyo | Yakutsk |
  Darwin | Adelaide | Canberra | Melbourne | Sydney | Brisbane | Hobart | Vladivostok | Guam | Port Moresby |
  Magadan | Srednekolymsk | Solomon Is. | New Caledonia | Fiji | Kamchatka | Marshall Is. | Auckland | Wellington
  | Nuku'alofa | Tokelau Is. | Chatham Is. | Samoa
`;

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

  test('is known in every zone that Rails has a label for', () => {
    const labels = LABELS.split('|').map((label) => label.trim());
    expect(labels.length).toBeGreaterThan(150);
    expect(labels.filter((label) => dayIn(label, NIGHT_MS) === undefined)).toEqual([]);
  });

  test.each([
    ['Astana', '2026-06-15T18:59:59Z', '2026-06-15'],
    ['Astana', '2026-06-15T19:00:00Z', '2026-06-16'],
    ['(GMT-12:00) International Date Line West', '2026-06-15T11:59:59Z', '2026-06-14'],
    ['(GMT-12:00) International Date Line West', '2026-06-15T12:00:00Z', '2026-06-15'],
    ['Midway Island', '2026-06-15T11:00:00Z', '2026-06-15'],
  ])('in %s at %s is %s', (zone, instant, day) => {
    expect(dayIn(zone, Date.parse(instant))).toBe(day);
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
