// Timecards: what the crews worked on the 90 days before the base, a timesheet for each crew and day. They are many, so
// they are made when they are first asked for; being drawn from a chance of their own they are always the same.
import { Kind, type Dataset, type Entity, later } from '../store.js';
import { customFields, type Named } from './company.js';
import { crews, isUnderWay, type Crew } from './crew.js';
import type { StoredFile } from './file.js';
import type { OfProject } from './of-project.js';
import { peopleOf, type Person } from './person.js';
import type { Sowing } from './plan.js';
import { projects } from './project.js';
import type { Random } from './random.js';
import { siteOf, type Site } from './site.js';

export const APPROVALS = ['pending', 'reviewed', 'approved', 'completed'] as const;
type Approval = (typeof APPROVALS)[number];

export interface TimeType extends Named {
  readonly abbreviated: string;
  readonly global: boolean;
}

export interface Signature extends Entity {
  readonly signature_text: string;
  readonly file: StoredFile;
  readonly created_by_id: number;
  readonly project_id: number;
}

export interface Timesheet extends Entity, OfProject {
  readonly date: string;
  readonly number: number;
  readonly name: string;
  readonly status: Approval;
  readonly crew_id: number | null;
  readonly created_by_id: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
  readonly entry_ids: number[];
}

export interface TimecardEntry extends Entity, OfProject {
  readonly timesheet_id: number;
  readonly crew_id: number | null;
  /** Null: nobody was named. */
  readonly party_id: number | null;
  /** Null for people without an account. */
  readonly user_id: number | null;
  readonly created_by_id: number;
  readonly date: string;
  readonly time_in: string;
  readonly time_out: string | null;
  /** Minutes. */
  readonly lunch_time: number;
  readonly hours: string | null;
  readonly in_progress: boolean;
  readonly billable: boolean;
  readonly description: string | null;
  readonly injured: boolean;
  readonly signature_id: number | null;
  readonly approval_status: Approval;
  readonly cost_code_id: number | null;
  readonly sub_job_id: number | null;
  readonly location_id: number | null;
  readonly time_type_id: number;
  readonly line_item_type_id: number | null;
  readonly daily_log_segment_id: number;
  readonly origin_id: number | null;
  readonly origin_data: string | null;
  /** What was split off, because it was overtime. */
  readonly split_ids: readonly number[];
  readonly custom_fields: Readonly<Record<string, { readonly data_type: string; readonly value: string | null }>>;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

export const timeTypes = new Kind<TimeType>('timeTypes', 1_905_110);
export const signatures = new Kind<Signature>('signatures', 43_220_410);
export const timesheets = new Kind<Timesheet>('timesheets', 34_720_180);
export const timecardEntries = new Kind<TimecardEntry>('timecardEntries', 61_200_115);

const TIME_TYPES = [
  ['Regular Time', 'RT', true],
  ['Overtime', 'OT', true],
  ['Double Time', 'DT', true],
  ['Shop Time', 'ST', false],
] as const;

const SEEDED_DAYS = 90;
/** A shift begins at 14:00 UTC, which is morning where the companies are. */
const SHIFT_START = 14 / 24;
const REGULAR_HOURS = 8;
const SHIFTS = ['8.0', '8.0', '8.0', '8.0', '7.5', '6.25', '9.1', '10.0', '4.0'];
const TASKS = ['Formwork', 'Layout', 'Cleanup', 'Material handling', 'Framing', 'Punch work', 'Excavation', 'Rigging'];
const [SEGMENT_DAY, SEGMENT_NIGHT] = [7_401, 7_402];

export function sowTimecards(sowing: Sowing): void {
  const { data } = sowing;
  for (const [name, abbreviated, global] of TIME_TYPES)
    timeTypes.in(data).put({ id: timeTypes.in(data).newId(), name, abbreviated, global });
  const [regular = 0, overtime = 0] = timeTypes
    .in(data)
    .all()
    .map(({ id }) => id);
  const shift = customFields.in(data).put({
    id: customFields.in(data).newId(),
    ...{ name: 'Shift', data_type: 'string', variant: 'single_line_text', on: 'timecard' },
    ...{ description: null, active: true, choices: [] },
  });
  const common: Common = {
    people: new Map(peopleOf(data).map((person) => [person.id, person])),
    types: { regular, overtime },
    notes: ['Day', 'Swing', null, null].map((value) => ({
      [`custom_field_${shift.id}`]: { data_type: 'string', value },
    })),
  };
  later(data, [signatures, timesheets, timecardEntries], () => sowDays(sowing, common));
}

function sowDays(sowing: Sowing, common: Common): void {
  const { data } = sowing;
  const random = sowing.random('timecard');
  const [first, ...others] = projects.in(data).where(isUnderWay);
  for (const project of first ? [first, ...others] : []) {
    const site = siteOf(data, project.id);
    const own = crews.in(data).where((crew) => crew.project_id === project.id);
    let number = 0;
    for (let ageDays = SEEDED_DAYS; ageDays > 0; ageDays -= 1)
      for (const crew of own) {
        // On the first project they are at work on the last day, whatever day it is.
        if (!isWorkday(sowing, ageDays, random) && !(project === first && ageDays === 1)) continue;
        number += 1;
        sowDay(sowing, { ...common, random, site, crew, ageDays, number });
      }
  }
}

/** Monday to Friday, and a Saturday here and there. */
function isWorkday({ calendar }: Sowing, ageDays: number, random: Random): boolean {
  const weekday = new Date(calendar.ms(-ageDays)).getUTCDay();
  return weekday === 0 ? false : weekday !== 6 || random.chance(0.2);
}

type CustomFields = TimecardEntry['custom_fields'];

/** What is the same for all timecards of a company. */
interface Common {
  readonly people: ReadonlyMap<number, Person>;
  readonly types: { readonly regular: number; readonly overtime: number };
  /** Values of the one field that the company added. */
  readonly notes: readonly CustomFields[];
}

interface Day extends Common {
  readonly random: Random;
  readonly site: Site;
  readonly crew: Crew;
  readonly ageDays: number;
  readonly number: number;
}

function approvalAt(ageDays: number): Approval {
  if (ageDays > 28) return 'completed';
  if (ageDays > 10) return 'approved';
  return ageDays > 5 ? 'reviewed' : 'pending';
}

function sowDay(sowing: Sowing, day: Day): void {
  const { data, calendar } = sowing;
  const { random, crew, people, ageDays, number } = day;
  const date = calendar.date(-ageDays);
  const author = crew.lead_user_id ?? crew.created_by_id;
  const recycled = random.chance(0.01) ? calendar.instant(-ageDays + 0.99) : null;
  const timesheet = timesheets.in(data).put({
    id: timesheets.in(data).newId(),
    project_id: crew.project_id,
    date,
    number,
    name: `${crew.name} ${date}`,
    status: approvalAt(ageDays),
    crew_id: crew.id,
    created_by_id: author,
    created_at: calendar.instant(-ageDays + SHIFT_START + 0.4),
    updated_at: calendar.instant(Math.min(-0.001, -ageDays + 1 + random.next())),
    deleted_at: recycled,
    entry_ids: [],
  });
  const signature = ageDays > 3 && random.chance(0.4) ? sign(data, crew, author) : null;
  // Somebody of a crew is off now and then.
  const present = crew.member_ids.filter(() => random.chance(0.94));
  const shift = random.pick(SHIFTS);
  for (const [index, id] of present.entries()) {
    const person = people.get(id);
    if (!person) continue;
    // The last shift of all still goes on for one of them.
    const goesOn = ageDays === 1 && index === 1;
    const hours = index === 0 && random.chance(0.2) ? random.pick(SHIFTS) : shift;
    enter(sowing, day, { timesheet, person, signature, hours: goesOn ? null : hours, recycled });
  }
}

const sign = (data: Dataset, crew: Crew, author: number): Signature =>
  signatures.in(data).put({
    id: signatures.in(data).newId(),
    signature_text: `Signed for ${crew.name}`,
    file: crew.signature_file,
    created_by_id: author,
    project_id: crew.project_id,
  });

interface Shift {
  readonly timesheet: Timesheet;
  readonly person: Person;
  readonly signature: Signature | null;
  /** Null while it goes on. */
  readonly hours: string | null;
  readonly recycled: string | null;
}

/** What is past the regular hours, to a tenth; null when nothing is. */
function overtimeOf(hours: string | null): string | null {
  const tenths = Math.round(Number(hours) * 10) - REGULAR_HOURS * 10;
  return tenths > 0 ? (tenths / 10).toFixed(1) : null;
}

function enter({ data, calendar }: Sowing, day: Day, { timesheet, person, signature, hours, recycled }: Shift): void {
  const { random, site, crew, types, notes, ageDays } = day;
  const entries = timecardEntries.in(data);
  const costCode = random.pick(site.costCodes);
  const over = overtimeOf(hours);
  const splitIds = over === null ? [] : [entries.newId()];
  const lunch_time = Number(hours) > 5 ? 30 : 0;
  const endDays = -ageDays + SHIFT_START + (Number(hours) + lunch_time / 60) / 24;
  const entry: TimecardEntry = {
    id: entries.newId(),
    project_id: crew.project_id,
    timesheet_id: timesheet.id,
    crew_id: crew.id,
    party_id: person.id,
    user_id: person.user_id,
    created_by_id: timesheet.created_by_id,
    date: timesheet.date,
    time_in: calendar.instant(-ageDays + SHIFT_START),
    time_out: hours === null ? null : calendar.instant(endDays),
    lunch_time,
    hours: over === null ? hours : REGULAR_HOURS.toFixed(1),
    in_progress: hours === null,
    billable: random.chance(0.7),
    description: random.maybe(0.5, random.pick(TASKS)),
    injured: random.chance(0.004),
    signature_id: signature?.id ?? null,
    approval_status: timesheet.status,
    cost_code_id: costCode.id,
    sub_job_id: random.maybe(0.3, random.pick(site.subJobs).id),
    location_id: random.maybe(0.6, random.pick(site.locations).id),
    time_type_id: types.regular,
    line_item_type_id: costCode.line_item_types[0]?.id ?? 0,
    daily_log_segment_id: random.chance(0.85) ? SEGMENT_DAY : SEGMENT_NIGHT,
    origin_id: random.maybe(0.3, 800_000 + random.int(1, 99_999)),
    origin_data: random.maybe(0.1, 'payroll'),
    split_ids: splitIds,
    custom_fields: random.pick(notes),
    created_at: timesheet.created_at,
    updated_at: timesheet.updated_at,
    deleted_at: recycled ?? (random.chance(0.01) ? calendar.instant(-ageDays + 0.99) : null),
  };
  // What goes past the regular hours is an entry of its own, and named in the one it was split off.
  for (const id of splitIds) {
    const time_type_id = types.overtime;
    entries.put({ ...entry, id, hours: over, lunch_time: 0, time_type_id, split_ids: [], origin_id: null });
  }
  timesheet.entry_ids.push(...splitIds, entries.put(entry).id);
}
