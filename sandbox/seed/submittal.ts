// Submittals with their revisions and packages: what is to be built with, and what the reviewers said of it.
import { Kind, type Entity } from '../store.js';
import { instantOf, laterOf } from './calendar.js';
import { byName } from './company.js';
import { customFieldValues } from './custom-fields.js';
import { attach, type StoredFile } from './file.js';
import { submittalFiles } from './submittal-package.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import type { Random } from './random.js';
import { siteOf, type Site } from './site.js';
import { makePackages, makeTasks, type ScheduledTask, type SubmittalPackage } from './submittal-package.js';
import { submittalStatuses, submittalTypes, workflowTemplates } from './submittal-setting.js';
import { FILES, PRODUCT_FILES, SUBMITTALS, type SubmittalTopic } from './submittal-topics.js';
import { attached, runWorkflow, type Approver, type SubmittalState, type Workflow } from './submittal-workflow.js';
import { users, type User } from './user.js';
import { vendors } from './vendor.js';

export interface DistributedResponse extends Entity {
  readonly approver: Approver;
  readonly files: readonly StoredFile[];
}

export interface Distribution extends Entity {
  readonly message: string;
  readonly sent_at: string;
  readonly distributed_by_id: number;
  readonly distributed_to_ids: readonly number[];
  readonly files: readonly StoredFile[];
  readonly responses: readonly DistributedResponse[];
}

type Details = ReturnType<typeof makeRound>;

export interface Submittal extends Entity, Details {
  readonly deleted_at: string | null;
}

export const submittals = new Kind<Submittal>('submittals', 18_220_310);
export const distributionIds = new Kind<Entity>('distributionIds', 22_310_115);
const distributedIds = new Kind<Entity>('distributedIds', 22_815_660);

const MAX_SPAN_DAYS = 214;
/** From one revision to the next. */
const ROUND_DAYS = 34;

/** One project, ready to have submittals handed in. */
interface Scene extends Pick<Sowing, 'data' | 'calendar'> {
  readonly random: Random;
  readonly project: Project;
  readonly site: Site;
  /** In days from the base: on a complete project nothing happens after its completion. */
  readonly endDays: number;
  readonly staff: readonly User[];
  readonly trades: readonly User[];
  readonly packages: readonly SubmittalPackage[];
  readonly tasks: readonly ScheduledTask[];
  /** The last number by section. */
  readonly numbers: Map<string, number>;
}

export function sowSubmittals(sowing: Sowing): void {
  const { data, calendar, plan } = sowing;
  const random = sowing.random('submittal');
  for (const project of projects.in(data).all()) {
    // A project has about as many submittals as it has questions.
    const count = Number(plan.projects.find(({ name }) => name === project.name)?.rfis ?? 0);
    if (count === 0) continue;
    const people = project.user_ids.map((id) => users.in(data).must(id));
    const staff = people.filter((user) => user.is_employee);
    const stage = {
      ...{ data, calendar, random, project, staff, site: siteOf(data, project.id), numbers: new Map<string, number>() },
      trades: people.filter((user) => !user.is_employee && user.is_active),
      endDays: Math.min(0, -calendar.age(project.completion_date)),
    };
    const scene: Scene = { ...stage, packages: makePackages(stage), tasks: makeTasks(stage) };
    handIn(scene, count, false);
    if (project.active) handIn(scene, Math.ceil(count / 5), true);
  }
}

/** That many records: one for each revision of each submittal, evenly over the last months that the project has had. */
function handIn(scene: Scene, count: number, isDeleted: boolean): void {
  const { data, calendar, random, project, endDays } = scene;
  const spanDays = Math.min(MAX_SPAN_DAYS, calendar.age(project.created_at) + endDays - 4);
  for (let made = 0; made < count;) {
    const ageDays = -endDays + (spanDays - 2) * (1 - made / count) + random.next() * 2;
    const possible = Math.min(count - made, 1 + Math.floor((ageDays + endDays) / ROUND_DAYS));
    const rounds = Math.max(1, Math.min(possible, random.pick([1, 1, 1, 1, 2, 2, 3])));
    for (const round of roundsOf(scene, ageDays, rounds)) {
      const deletedAt = isDeleted ? laterOf(round.updated_at, calendar.instant(-random.int(0, 20) - 0.1)) : null;
      submittals.in(data).put({ ...round, updated_at: deletedAt ?? round.updated_at, deleted_at: deletedAt });
      made += 1;
    }
  }
}

/** The revisions of one submittal, the latest last. */
function roundsOf(scene: Scene, ageDays: number, count: number): (Entity & Details)[] {
  const { random, trades, staff } = scene;
  const topic = random.pick(topicsOf(scene));
  const number = (scene.numbers.get(topic.section) ?? 0) + 1;
  scene.numbers.set(topic.section, number);
  const submitter = random.pick(trades);
  const cast: Cast = { submitter, manager: random.pick(staff), reviewers: reviewersFor(scene, submitter) };
  const rounds: (Entity & Details)[] = [];
  for (let index = 0; index < count; index += 1) {
    const isLast = index === count - 1;
    const age = ageDays - index * ROUND_DAYS;
    const state = isLast ? stateAt(scene, age, index > 0) : 'superseded';
    // The next round starts when this one has ended.
    const endDays = isLast ? scene.endDays : -age + ROUND_DAYS - 2;
    const source_id = rounds.at(-1)?.id ?? null;
    const round = makeRound({ ...scene, endDays }, cast, { topic, number, index, isLast, age, state, source_id });
    rounds.push({ id: submittals.in(scene.data).newId(), ...round });
  }
  return rounds;
}

/** What the project's specifications ask for; often something that goes into a package. */
function topicsOf({ random, site, packages }: Scene): readonly SubmittalTopic[] {
  const packed = new Set(packages.map(({ specification_section_id: id }) => id));
  const wanted = random.chance(0.4) ? site.sections.filter(({ id }) => packed.has(id)) : site.sections;
  return SUBMITTALS.filter(({ section }) => wanted.some(({ number }) => number === section));
}

/** The older, the likelier it is closed; drafts are recent first revisions. */
function stateAt({ project, random, endDays }: Scene, ageDays: number, isRevision: boolean): SubmittalState {
  if (!project.active) return 'closed';
  if (ageDays < 60 && !isRevision && random.chance(0.25)) return 'draft';
  return ageDays + endDays > 12 && random.chance(ageDays / 240) ? 'closed' : 'open';
}

interface Cast {
  readonly submitter: User;
  readonly manager: User;
  readonly reviewers: readonly User[];
}

/** One or two of the design team; of the others where the project has none. */
function reviewersFor({ data, random, trades, staff }: Scene, submitter: User): User[] {
  const others = trades.filter((user) => user.vendor_id !== submitter.vendor_id);
  const design = others.filter(({ vendor_id }) =>
    /Architect|Engineer|Consultants|Design|Structural/.test(vendors.in(data).get(vendor_id)?.name ?? ''),
  );
  const from = design.length > 0 ? design : others.length > 0 ? others : staff;
  return random.some(from, random.int(1, 2));
}

interface Round {
  readonly topic: SubmittalTopic;
  readonly number: number;
  readonly index: number;
  readonly isLast: boolean;
  readonly age: number;
  readonly state: SubmittalState;
  readonly source_id: number | null;
}

const STATUS_NAMES = { draft: 'Draft', open: 'Open', closed: 'Closed', superseded: 'Superseded' } as const;

function makeRound(scene: Scene, cast: Cast, { topic, number, index, isLast, age, state, source_id }: Round) {
  const { data, calendar, random, project, site, endDays } = scene;
  const { submitter, manager, reviewers } = cast;
  const section = site.sections.find((one) => one.number === topic.section);
  if (!section) throw new Error(`No section ${topic.section}`);
  const of = { data, calendar, random, projectId: project.id, state, startDays: -age, endDays };
  const workflow = runWorkflow({ ...of, groups: [[submitter], [manager], reviewers] });
  const closedDays = Math.min(endDays - 0.3, workflow.lastDays + 0.2);
  const closed_at = state === 'closed' || state === 'superseded' ? calendar.instant(closedDays) : null;
  const created = Math.max(-age - 2, -calendar.age(project.created_at) + 1);
  const distribution_ids = random.some(project.user_ids, random.int(0, 5));
  const distributions = closed_at && random.chance(0.8) ? distribute(scene, cast, workflow, closedDays) : [];
  const distributed_at = distributions.at(-1)?.sent_at ?? null;
  const dueDays = -age + 28 + random.int(-4, 6);
  const lead_time = Number(topic.lead) * 7;
  const approved = state === 'closed';
  const confirmedDays = approved && random.chance(0.7) ? closedDays + lead_time + random.int(0, 9) : null;
  const template = random.maybe(0.6, random.pick(workflowTemplates.in(data).all()).id);
  const costCode = site.costCodes.find(({ name }) => name === section.description);
  const inPackage = scene.packages.find((one) => one.specification_section_id === section.id);
  // Some that are under way wait for their files.
  const mostFiles = closed_at === null && Math.floor(age) % 4 === 2 ? 0 : 3;
  const answered = workflow.approvers.find((one) => one.approver_type === 'Submitter')?.returned_date ?? null;
  return {
    project_id: project.id,
    ...workflow,
    number: String(number),
    formatted_number: `${topic.section.replace(/ /g, '')}-${number}.${index}`,
    revision: String(index),
    current_revision: isLast,
    source_id,
    title: topic.title,
    description: random.maybe(0.7, `${topic.type} for ${section.description}, section ${topic.section}.`),
    private: random.chance(0.12),
    for_record_only: random.chance(0.06),
    state,
    status_id: byName(submittalStatuses, data, STATUS_NAMES[state]).id,
    type_id: byName(submittalTypes, data, topic.type).id as number | null,
    package_id: inPackage ? random.maybe(0.9, inPackage.id) : null,
    specification_section_id: section.id as number | null,
    manager_id: manager.id,
    received_from_id: random.maybe(0.9, submitter.id),
    created_by_id: random.pick(scene.staff).id,
    responsible_contractor_id: submitter.vendor_id,
    // Nobody answers a draft: it is with its manager, as is one that everybody has answered.
    ball_in_court_ids: closed_at ? [] : workflow.waiting_ids.length > 0 ? workflow.waiting_ids : [manager.id],
    distribution_ids,
    distributions,
    workflow_template_id: template,
    workflow_template_applied_at: template === null ? null : calendar.instant(created + 0.1),
    attachments: attached(
      data,
      // What is left out has been drawn all the same, so that nothing else depends on it.
      attach(data, random, random.int(1, 3), FILES[topic.type] ?? PRODUCT_FILES, submittalFiles).slice(0, mostFiles),
      calendar.instant(created + 0.2),
    ),
    location_id: random.maybe(0.7, random.pick(site.locations).id),
    cost_code_id: random.maybe(0.7, costCode?.id ?? null),
    sub_job_id: random.maybe(0.3, random.pick(site.subJobs).id),
    drawing_ids: random.some(site.drawings, random.int(0, 2)).map(({ id }) => id),
    scheduled_task: random.maybe(0.4, random.pick(scene.tasks)),
    custom_fields: customFieldValues(data, 'submittal', random),
    custom_textfield_1: random.maybe(0.3, random.pick(['North', 'South', 'Tower', 'Podium'])),
    custom_textarea_1: random.maybe(0.2, 'Coordinate with the commissioning agent.'),
    submit_by: calendar.date(-age + 5) as string | null,
    due_date: calendar.date(dueDays) as string | null,
    open_date: state === 'draft' ? null : calendar.date(-age),
    issue_date: random.maybe(0.8, calendar.date(-age)),
    received_date: answered,
    required_on_site_date: random.maybe(0.8, calendar.date(dueDays + lead_time + random.int(10, 45))),
    anticipated_delivery_date: calendar.date(dueDays + lead_time) as string | null,
    confirmed_delivery_date: confirmedDays === null ? null : calendar.date(confirmedDays),
    actual_delivery_date:
      confirmedDays !== null && confirmedDays < -1 ? random.maybe(0.8, calendar.date(confirmedDays)) : null,
    distributed_at,
    closed_at,
    lead_time: lead_time as number | null,
    design_team_review_time: random.maybe(0.8, random.int(7, 14)),
    internal_review_time: random.maybe(0.8, random.int(3, 7)),
    buffer_time: random.maybe(0.7, random.int(0, 15)),
    created_at: calendar.instant(created),
    updated_at: laterOf(
      instantOf(calendar.ms(workflow.lastDays)),
      distributed_at ?? closed_at ?? calendar.instant(created),
    ),
  };
}

/** Sent out once, seldom twice: to whoever submitted it and some others. */
function distribute(
  { data, calendar, random, project, endDays }: Scene,
  { submitter, manager }: Cast,
  { approvers }: Workflow,
  closedDays: number,
): Distribution[] {
  const decisive = approvers.filter(({ workflow_group_number: group }) => group === 3);
  return Array.from({ length: random.chance(0.12) ? 2 : 1 }, (_, index) => ({
    id: distributionIds.in(data).newId(),
    message:
      index === 0 ? 'Returned with the design team’s review.' : 'Sent again with the complete list of recipients.',
    sent_at: calendar.instant(Math.min(endDays - 0.2, closedDays + 0.1) + index * 0.05),
    distributed_by_id: manager.id,
    distributed_to_ids: [
      submitter.id,
      ...random.some(project.user_ids, random.int(0, 3)).filter((id) => id !== submitter.id),
    ],
    files: attach(data, random, random.int(0, 1), ['transmittal.pdf', 'returned-set.pdf'], submittalFiles),
    responses: decisive.map((approver) => ({
      id: distributedIds.in(data).newId(),
      approver,
      files: approver.files.map(({ file }) => file),
    })),
  }));
}

/** The revisions of a submittal that are there, from the first to the latest. */
export const revisionsOf = (submittal: Submittal, all: readonly Submittal[]): readonly Submittal[] =>
  all.filter(
    (other) =>
      other.number === submittal.number && other.specification_section_id === submittal.specification_section_id,
  );
