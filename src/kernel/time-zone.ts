// Time zones as Procore names them: an IANA name, one of its older spellings ("US/Pacific"), or a label for people, with or
// without its offset ("Pacific Time (US & Canada)", "(GMT+01:00) Berlin"). What day it is there.

/** Labels of Rails' that are not the name of the city their zone is called after. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  'Africa/Algiers': ['West Central Africa'],
  'Africa/Johannesburg': ['Pretoria'],
  'America/Anchorage': ['Alaska'],
  'America/Chicago': ['Central Time (US & Canada)'],
  'America/Denver': ['Mountain Time (US & Canada)'],
  'America/Guatemala': ['Central America'],
  'America/Guyana': ['Georgetown'],
  'America/Halifax': ['Atlantic Time (Canada)'],
  'America/Indiana/Indianapolis': ['Indiana (East)'],
  'America/Lima': ['Quito'],
  'America/Los_Angeles': ['Pacific Time (US & Canada)'],
  'America/Mexico_City': ['Guadalajara'],
  'America/New_York': ['Eastern Time (US & Canada)'],
  'America/Nuuk': ['Greenland'],
  'America/Phoenix': ['Arizona'],
  'America/Regina': ['Saskatchewan'],
  'America/Sao_Paulo': ['Brasilia'],
  'America/St_Johns': ['Newfoundland'],
  'Asia/Almaty': ['Astana'],
  'Asia/Bangkok': ['Hanoi'],
  'Asia/Colombo': ['Sri Jayawardenepura'],
  'Asia/Karachi': ['Islamabad'],
  'Asia/Kathmandu': ['Kathmandu'],
  'Asia/Kolkata': ['Chennai', 'Kolkata', 'Mumbai', 'New Delhi'],
  'Asia/Dubai': ['Abu Dhabi'],
  'Asia/Shanghai': ['Beijing', 'Chongqing'],
  'Asia/Tokyo': ['Osaka', 'Sapporo'],
  'Asia/Yangon': ['Rangoon'],
  'Asia/Yekaterinburg': ['Ekaterinburg'],
  'Atlantic/Cape_Verde': ['Cape Verde Is.'],
  'Atlantic/South_Georgia': ['Mid-Atlantic'],
  'Australia/Sydney': ['Canberra'],
  'Etc/GMT+12': ['International Date Line West'],
  'Europe/Kyiv': ['Kyiv'],
  'Europe/London': ['Edinburgh'],
  'Europe/Moscow': ['St. Petersburg'],
  'Europe/Zurich': ['Bern'],
  'Pacific/Apia': ['Samoa'],
  'Pacific/Auckland': ['Wellington'],
  'Pacific/Chatham': ['Chatham Is.'],
  'Pacific/Fakaofo': ['Tokelau Is.'],
  'Pacific/Guadalcanal': ['Solomon Is.'],
  'Pacific/Honolulu': ['Hawaii'],
  'Pacific/Majuro': ['Marshall Is.'],
  'Pacific/Midway': ['Midway Island'],
  'Pacific/Noumea': ['New Caledonia'],
  'Pacific/Pago_Pago': ['American Samoa'],
  'Pacific/Tongatapu': ["Nuku'alofa"],
};

const OFFSET = /^\((?:GMT|UTC)[^)]*\)\s*/;

let byLabel: ReadonlyMap<string, string> | undefined;

/** Zones by their labels: those above, and the cities that zones are called after. */
function zonesByLabel(): ReadonlyMap<string, string> {
  const cities = Intl.supportedValuesOf('timeZone').map((zone): [string, string] => [
    zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
    zone,
  ]);
  const labels = Object.entries(LABELS).flatMap(([zone, names]) => names.map((name): [string, string] => [name, zone]));
  return (byLabel ??= new Map([...cities, ...labels]));
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    return undefined;
  }
}

/**
 * The calendar day in a zone, `YYYY-MM-DD`; undefined when nobody knows the zone.
 * @param nowMs milliseconds since the Unix epoch
 */
export function dayIn(zone: string, nowMs: number): string | undefined {
  const name = zone.trim().replace(OFFSET, '');
  const format = formatOf(zonesByLabel().get(name) ?? name);
  if (format === undefined) return undefined;
  const parts = new Map(format.formatToParts(nowMs).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
