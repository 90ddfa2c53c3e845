// RFIs: questions about the drawings, who has to answer them, and what was answered.
import { Kind, type Entity } from '../store.js';
import { attach, shelfFrom, type StoredFile } from './file.js';
import { customFieldValues } from './custom-fields.js';
import { dayNumber, instantOf, laterOf } from './calendar.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import type { Random } from './random.js';
import { LEVELS, ROOMS, TOPICS } from './rfi-topics.js';
import { siteOf, type Site } from './site.js';
import { users, type User } from './user.js';

export const IMPACTS = ['yes_known', 'yes_unknown', 'no_impact', 'tbd', 'n_a'] as const;

export interface Answer extends Entity {
  readonly official: boolean;
  readonly answer_date: string;
  readonly body: string;
  readonly created_by_id: number;
  readonly attachments: readonly StoredFile[];
}

export interface Question extends Entity {
  readonly question_date: string;
  readonly body: string;
  readonly created_by_id: number;
  readonly attachments: readonly StoredFile[];
  readonly answers: readonly Answer[];
}

interface Assignment {
  readonly user_id: number;
  readonly response_required: boolean;
}

interface Impact {
  readonly status: (typeof IMPACTS)[number];
  readonly value: number | null;
}

type Details = ReturnType<typeof details>;

export interface Rfi extends Entity, Details {
  readonly project_id: number;
  readonly status: 'open' | 'closed' | 'draft';
  /** Drafts have none: Procore numbers an RFI when it is opened ("POST …/rfis", `number`). */
  readonly number: string | null;
  readonly assignments: readonly Assignment[];
  readonly ball_in_court_ids: readonly number[];
  readonly questions: readonly Question[];
  readonly time_resolved: string | null;
}

export const rfis = new Kind<Rfi>('rfis', 11_746_209);
export const questionIds = new Kind<Entity>('questionIds', 14_210_500);
export const answerIds = new Kind<Entity>('answerIds', 16_030_740);

const files = shelfFrom(41_500_215);

const MAX_SPAN_DAYS = 214;

/** One project, ready to have RFIs written in it. */
interface Scene extends Pick<Sowing, 'data' | 'calendar'> {
  readonly random: Random;
  readonly project: Project;
  readonly site: Site;
  /** In days from the base: on a complete project nothing happens after its completion. */
  readonly endDays: number;
  readonly staff: readonly User[];
  readonly trades: readonly User[];
}

export function sowRfis(sowing: Sowing): void {
  const { data, calendar } = sowing;
  for (const { scene, count } of scenesOf(sowing, sowing.random('rfi'))) {
    let numbered = 0;
    for (const ageDays of agesOf(scene, count)) {
      const status = statusAt(ageDays, scene.project, scene.random);
      if (status !== 'draft') numbered += 1;
      rfis.in(data).put(makeRfi(scene, ageDays, status, status === 'draft' ? null : String(numbered)));
    }
  }
  for (const { scene, count } of scenesOf(sowing, sowing.random('recycled rfi'))) {
    const { project, random } = scene;
    if (!project.active) continue;
    agesOf(scene, Math.ceil(count / 8)).forEach((ageDays, index) => {
      const rfi = makeRfi(scene, ageDays, statusAt(ageDays, project, random), String(count + index + 1));
      const deletedAt = laterOf(rfi.updated_at, calendar.instant(-random.int(0, 20) - 0.1));
      rfis.in(data).put({ ...rfi, updated_at: deletedAt, deleted_at: deletedAt });
    });
  }
}

/** Every project with how many RFIs it has. */
function* scenesOf({ data, calendar, plan }: Sowing, random: Random): Generator<{ scene: Scene; count: number }> {
  for (const project of projects.in(data).all()) {
    const people = project.user_ids.map((id) => users.in(data).must(id));
    const staff = people.filter((user) => user.is_employee);
    // Whoever leaves hands over what they have to answer; what they wrote keeps their name.
    const trades = people.filter((user) => !user.is_employee && user.is_active);
    const count = Number(plan.projects.find(({ name }) => name === project.name)?.rfis ?? 0);
    const endDays = Math.min(0, -calendar.age(project.completion_date));
    yield { scene: { data, calendar, random, project, site: siteOf(data, project.id), endDays, staff, trades }, count };
  }
}

/** RFIs come evenly over the last seven months that a project has had; a young project has fewer. */
function agesOf({ calendar, random, project, endDays }: Scene, count: number): number[] {
  const spanDays = Math.min(MAX_SPAN_DAYS, calendar.age(project.created_at) + endDays - 1);
  // Some chance, but never so much that a later number is older.
  const jitterDays = Math.min(4, spanDays / (count + 1));
  return Array.from({ length: count }, (_, i) => {
    return -endDays + (spanDays - jitterDays) * (1 - i / count) + random.next() * jitterDays;
  });
}

/** The older an RFI, the likelier it is closed; drafts are recent. */
function statusAt(ageDays: number, project: Project, random: Random): Rfi['status'] {
  if (!project.active) return 'closed';
  if (ageDays < 60 && random.chance(0.15)) return 'draft';
  return random.chance(ageDays / 330) ? 'closed' : 'open';
}

function makeRfi(scene: Scene, ageDays: number, status: Rfi['status'], number: string | null): Rfi {
  const { data, calendar, random, project, endDays, trades } = scene;
  const closed = status === 'closed';
  const assignees = random.some(trades, random.pick([1, 1, 1, 2, 2, 2, 3, 3, 4]));
  const topic = fill(random.pick(TOPICS), scene);
  const more = details(scene, ageDays, topic);
  // Once everybody has answered, an open RFI is with its manager, who closes it.
  const answered = closed ? random.int(1, Math.min(3, assignees.length)) : random.int(0, assignees.length);
  const answerers = status === 'draft' ? [] : assignees.slice(0, answered);
  const resolved = closed ? calendar.instant(Math.min(endDays - 0.5, -ageDays + random.int(6, 20))) : null;
  const question = ask(scene, { ...topic, ageDays, askedBy: more.created_by_id, answerers, closed });
  const lastAnswer = question.answers.at(-1)?.answer_date ?? more.updated_at;
  return {
    ...more,
    id: rfis.in(data).newId(),
    project_id: project.id,
    status,
    number,
    assignments: assignees.map(({ id }, index) => ({
      user_id: id,
      response_required: index === 0 || random.chance(0.3),
    })),
    ball_in_court_ids: ballInCourt(status, assignees.slice(answered), more),
    questions: [question],
    time_resolved: resolved,
    updated_at: resolved ?? laterOf(more.updated_at, lastAnswer),
  };
}

/** With whoever has yet to answer, then with the manager; a draft is still with its author. */
function ballInCourt(
  status: Rfi['status'],
  waitingFor: readonly User[],
  rfi: Pick<Details, 'created_by_id' | 'rfi_manager_id'>,
): number[] {
  if (status === 'closed') return [];
  if (status === 'draft') return [rfi.created_by_id];
  return waitingFor.length > 0 ? waitingFor.map(({ id }) => id) : [rfi.rfi_manager_id];
}

const GRID_LINES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K'];

interface Topic {
  readonly section: string;
  readonly sheet: string;
  readonly subject: string;
  readonly question: string;
  readonly answer: string;
}

function fill(topic: (typeof TOPICS)[number], { random, site }: Scene): Topic {
  const sheet = random.pick(site.drawings).number;
  const slots: Readonly<Record<string, string>> = {
    grid: `${random.pick(GRID_LINES)}-${random.int(1, 14)}`,
    level: random.pick(LEVELS),
    room: `${random.pick(ROOMS)} ${random.int(101, 446)}`,
    sheet,
  };
  const say = (template: string) => template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
  const { section, subject, question, answer } = topic;
  return { section, sheet, subject: say(subject), question: say(question), answer: say(answer) };
}

interface Asking extends Topic {
  readonly ageDays: number;
  readonly askedBy: number;
  readonly answerers: readonly User[];
  readonly closed: boolean;
}

const INTERIM = [
  'Under review with the design team.',
  'Please send field dimensions.',
  'Forwarded to the engineer of record.',
];

function ask({ data, calendar, random, endDays }: Scene, asking: Asking): Question {
  const last = asking.answerers.length - 1;
  return {
    id: questionIds.in(data).newId(),
    question_date: calendar.instant(-asking.ageDays),
    body: asking.question,
    created_by_id: asking.askedBy,
    attachments: attach(
      data,
      random,
      random.int(0, 2),
      ['site-photo.jpg', 'marked-up-plan.pdf', 'field-survey.pdf'],
      files,
    ),
    answers: asking.answerers.map((user, index) => ({
      id: answerIds.in(data).newId(),
      official: asking.closed && index === last,
      answer_date: calendar.instant(Math.min(endDays - 0.6, -asking.ageDays + 1 + index * 2)),
      body: index === last ? asking.answer : random.pick(INTERIM),
      created_by_id: user.id,
      attachments: attach(data, random, random.int(0, 1), ['response-sketch.pdf', 'revised-detail.pdf'], files),
    })),
  };
}

function impact(random: Random, largest: number): Impact {
  const status = random.pick(IMPACTS);
  return { status, value: status === 'yes_known' ? random.int(1, largest) : null };
}

/** The fields of an RFI that do not depend on how far it has come. */
function details(scene: Scene, ageDays: number, topic: Topic) {
  const { data, calendar, random, project, site, endDays, staff } = scene;
  const section = site.sections.find(({ number }) => number === topic.section);
  const costCode = site.costCodes.find(({ name }) => name === section?.description);
  const createdMs = calendar.ms(-ageDays - 0.2);
  // Whatever is younger than two months is due around now; the rest was due two weeks after it was asked.
  const dueDays = ageDays < 60 ? Math.max(random.int(-9, 20), -ageDays + 5) : Math.min(endDays, -ageDays + 14);
  return {
    subject: topic.subject,
    accepted: random.chance(0.5),
    created_at: instantOf(createdMs),
    created_by_id: random.pick(staff).id,
    cost_code_id: random.maybe(0.7, costCode?.id ?? null),
    cost_impact: impact(random, 48_000),
    custom_fields: customFieldValues(data, 'rfi', random),
    custom_textfield_1: { label: 'Field Contact', value: random.maybe(0.4, random.pick(staff).name) },
    custom_textfield_2: { label: 'Area', value: random.maybe(0.3, random.pick(['North', 'South', 'East', 'West'])) },
    deleted_at: null as string | null,
    distribution_ids: random.some(project.user_ids, random.int(0, 6)),
    drawing_ids: random.some(site.drawings, random.int(0, 2)).map(({ id }) => id),
    drawing_number: topic.sheet,
    due_date: calendar.date(dueDays),
    due_day: dayNumber(calendar.ms(dueDays)),
    initiated_at: calendar.instant(-ageDays),
    location_id: random.maybe(0.8, random.pick(site.locations).id),
    prefix: random.maybe(0.3, 'CD-'),
    private: random.chance(0.08),
    project_stage_id: project.project_stage_id,
    received_from_id: random.maybe(0.6, random.pick(project.user_ids)),
    reference: random.maybe(0.4, `Bulletin ${random.int(1, 18)}`),
    responsible_contractor_id: random.maybe(0.8, random.pick(project.vendor_ids)),
    rfi_manager_id: random.pick(staff).id,
    schedule_impact: impact(random, 15),
    specification_section_id: section?.id ?? null,
    sub_job_id: random.maybe(0.25, random.pick(site.subJobs).id),
    updated_at: instantOf(Math.min(createdMs + random.int(1, 30) * 86_400_000, calendar.baseMs - 3_600_000)),
  };
}
