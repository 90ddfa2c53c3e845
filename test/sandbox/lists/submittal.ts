// Lists of submittals, their packages, and what they are set up with.
import type { World } from '../../../sandbox/server.js';
import { at, contains, many, single, within, type Probing } from '../probes.js';
import { idsOf, first, numbersAt, one, textAt, textsAt, type Caller, type Row } from '../support.js';
import { bySign, number, text, withShow, type Key, type ListOf } from './list.js';

const DAY_MS = 86_400_000;
const inProject = ({ rfis }: World): string => `/rest/v1.1/projects/${rfis.open.projectId}/submittals`;

const inOlderList = ({ rfis }: World): string => `/rest/v1.0/projects/${rfis.open.projectId}/submittals`;

/** The first two digits of the section. */
const division = (row: Row): readonly string[] =>
  textsAt(row, 'specification_section.number').map((section) => String(Number(section.slice(0, 2))));

/** Delivery is expected once the lead time after the due date is over. */
const anticipated: Key = (row) =>
  new Date(Date.parse(textAt(row, 'due_date')) + (numbersAt(row, 'lead_time')[0] ?? 0) * DAY_MS)
    .toISOString()
    .slice(0, 10);

const anticipatedOfShow: Key = (row) => anticipated({ ...(row['show'] as Row), id: row.id });

/** A day, and from one day to another. */
const days =
  (dayOf: Key): Probing =>
  (filter, rows) => {
    const having = rows.flatMap((row) => dayOf(row) ?? []).sort();
    const part = (share: number): string => String(having[Math.floor((having.length - 1) * share)]);
    const span = (from: string, to: string) => ({
      query: [[`${filter}[]`, from] as const, [`${filter}[]`, to] as const],
      keeps: (row: Row) => from <= String(dayOf(row) ?? '') && String(dayOf(row) ?? '~') <= to,
    });
    return [
      span(part(0.25), part(0.75)),
      span(part(0.9), part(0.1)),
      { query: { [filter]: part(0.5) }, keeps: (row) => dayOf(row) === part(0.5) },
    ];
  };

/** Either keeps those that are marked, or does not look at the mark. */
const only =
  (marked: (row: Row) => boolean): Probing =>
  (filter) => [
    { query: { [filter]: 'true' }, keeps: marked },
    { query: { [filter]: 'false' }, keeps: () => true },
  ];

/** Each of these choices, and two of them at once. */
const among =
  (choiceOf: (row: Row) => string, choices: readonly string[]): Probing =>
  (filter) =>
    [...choices.map((choice) => [choice]), choices.slice(0, 2)].map((wanted) => ({
      query: wanted.map((choice) => [`${filter}[]`, choice] as const),
      keeps: (row) => wanted.includes(choiceOf(row)),
    }));

/** Open ones are on track until they are due. */
const progress = (row: Row): string => {
  if (textAt(row, 'status.status') !== 'Open') return 'none';
  return textAt(row, 'due_date') !== '' && textAt(row, 'due_date') < '2026-06-15' ? 'overdue' : 'on_track';
};

const filters: ListOf['filters'] = {
  'filters[id]': many(at('id')),
  'filters[ball_in_court_id]': single(at('ball_in_court.id')),
  'filters[created_at]': within('created_at'),
  'filters[query]': contains('title', 'number', 'formatted_number', 'show.description'),
  'filters[received_from_id]': single(at('received_from.id')),
  'filters[responsible_contractor_id]': many(at('responsible_contractor.id')),
  'filters[specification_section_id]': many(at('specification_section.id')),
  'filters[approver_id]': many(at('approvers.user.id')),
  'filters[current_revision]': only((row) => row['current_revision'] === true),
  'filters[division]': many(division),
  'filters[location_id]': many(at('show.location.id')),
  'filters[submittal_manager_id]': many(at('submittal_manager.id')),
  'filters[submittal_package_id]': many(at('submittal_package.id')),
  'filters[response_id]': many(at('approvers.response.id')),
  'filters[status_id]': many(at('status.id')),
  'filters[type]': many(at('type.name')),
  'filters[updated_at]': within('updated_at'),
};

/** Of the newer and the older list. */
const ofLists: ListOf['filters'] = {
  ...filters,
  'filters[required_on_site_date]': days(text('required_on_site_date')),
  'filters[unpackaged]': only((row) => row['submittal_package'] !== null),
  'filters[number]': many(at('number')),
  'filters[task_id]': many(at('scheduled_task.id')),
  'filters[anticipated_delivery_date]': days(anticipated),
};

const orders: ListOf['orders'] = {
  spell: bySign,
  keys: {
    specification_section: text('specification_section.number'),
    number: number('number'),
    title: text('title'),
    type: text('type.name'),
    status: text('status.name'),
    responsible_contractor: text('responsible_contractor.name'),
    submit_by: text('submit_by'),
    received_from: text('received_from.name'),
    received_date: text('received_date'),
    due_date: text('due_date'),
    distributed_at: text('distributed_at'),
    submittal_package: text('submittal_package.title'),
    anticipated_delivery_date: anticipatedOfShow,
  },
};

const shown =
  (pathOf: (world: World) => string): ListOf['rows'] =>
  async (caller, world) =>
    withShow(caller, await caller.all(pathOf(world)), (id) => `${inProject(world)}/${id}`);

const binOf = (world: World): string => `${inProject(world)}/recycle_bin`;

/** The revisions of one that has several. */
async function revised(world: World, caller: Caller): Promise<string> {
  const again = one(await caller.all(inProject(world)), (row) => row['revision'] === '2');
  const path = `${inProject(world)}/${again.id}/revisions`;
  const revisions = await caller.all(path);
  if (!idsOf(revisions).includes(again.id)) throw new Error(`${textAt(first(revisions), 'title')} lacks itself`);
  return path;
}

export const submittalLists: readonly ListOf[] = [
  {
    template: '/rest/v1.1/projects/{project_id}/submittals',
    path: inProject,
    rows: shown(inProject),
    filters: ofLists,
    orders,
  },
  {
    template: '/rest/v1.0/projects/{project_id}/submittals',
    path: inOlderList,
    async rows(caller, world) {
      const { big, rfis } = world;
      const path = `/rest/v2.1/companies/${big.id}/projects/${rfis.open.projectId}/specification_areas`;
      const [building, site] = await caller.all(path);
      const rows = (await shown(inOlderList)?.(caller, world)) ?? [];
      // What is done on the site outside begins with division 31.
      return rows.map((row) => {
        const [number] = textsAt(row, 'specification_section.number');
        return { ...row, ...(number !== undefined && { area: number >= '31' ? site : building }) };
      });
    },
    filters: {
      ...ofLists,
      'filters[required_on_site_date]': days(text('show.required_on_site_date')),
      'filters[task_id]': many(at('show.scheduled_task.id')),
      'filters[anticipated_delivery_date]': days(anticipatedOfShow),
      'filters[cost_code_id]': many(at('show.cost_code.id')),
      'filters[specification_area_id]': many(at('area.id')),
      'filters[revision]': many(at('revision')),
      'filters[attachments]': among((row) => String(Number(row['attachments_count']) > 0), ['true', 'false']),
      'filters[workflow_progress]': among(progress, ['on_track', 'overdue', 'none']),
    },
    orders,
  },
  {
    template: '/rest/v1.1/projects/{project_id}/submittals/recycle_bin',
    path: binOf,
    rows: shown(binOf),
    filters,
    orders,
  },
  { template: '/rest/v1.1/projects/{project_id}/submittals/{id}/revisions', path: revised },
];

export const submittalPackageLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/projects/{project_id}/submittal_packages',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/submittal_packages`,
    async rows(caller, world) {
      const packages = await caller.all(`/rest/v1.0/projects/${world.rfis.open.projectId}/submittal_packages`);
      // When a package was changed is told by the submittals in it.
      const listed = await caller.all(inProject(world));
      return packages.map((row) => ({
        ...row,
        updated_at: listed.flatMap((submittal) =>
          numbersAt(submittal, 'submittal_package.id')[0] === row.id
            ? textsAt(submittal, 'submittal_package.updated_at').slice(0, 1)
            : [],
        )[0],
      }));
    },
    filters: { 'filters[id]': many(at('id')), 'filters[updated_at]': within('updated_at') },
  },
];

export const submittalSettingLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/companies/{company_id}/submittal_statuses',
    path: ({ big }) => `/rest/v1.0/companies/${big.id}/submittal_statuses`,
  },
  {
    template: '/rest/v1.0/companies/{company_id}/submittal_types',
    path: ({ big }) => `/rest/v1.0/companies/${big.id}/submittal_types`,
    largestPage: 'none',
  },
  {
    template: '/rest/v1.0/projects/{project_id}/submittal_responses',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/submittal_responses`,
  },
];
