// Every order of every list: it is the one a sort written here makes of the whole list.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ALL_PROJECTS,
  idsOf,
  Lab,
  NOON_MS,
  numbersAt,
  placesIn,
  placesOf,
  textAt,
  textsAt,
  type Caller,
  type Row,
} from './support.js';

type Value = string | number | undefined;
type Key = (row: Row) => Value;

const text =
  (path: string): Key =>
  (row) =>
    textsAt(row, path)[0];
const number =
  (path: string): Key =>
  (row) =>
    numbersAt(row, path)[0];

const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;
const today = new Date(NOON_MS).toISOString();
/** Days past the due date, when resolved or by now. */
const variance: Key = (row) => dayOf(textAt(row, 'time_resolved') || today) - dayOf(textAt(row, 'due_date'));
const lastNameFirst: Key = (row) => `${textAt(row, 'last_name')} ${textAt(row, 'first_name')}`;

interface Order {
  readonly list: string;
  /** How a request names a key and a direction. */
  readonly spell: (key: string, descending: boolean) => Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, Key>>;
}

const bySign: Order['spell'] = (key, descending) => ({ sort: descending ? `-${key}` : key });

const PEOPLE = {
  name: lastNameFirst,
  vendor_name: text('vendor.name'),
  permission_template: text('permission_template.name'),
};
const FIRMS = { name: text('name'), main_office_name: text('main_office_name') };

const ORDERS: readonly Order[] = [
  { list: 'projects', spell: bySign, keys: { name: text('name'), display_name: text('display_name') } },
  {
    list: 'rfis',
    spell: (key, descending) => ({ 'sort[attribute]': key, ...(descending && { 'sort[direction]': 'desc' }) }),
    keys: {
      assigned_id: number('assignees.id'),
      ball_in_court_id: number('ball_in_court.id'),
      cost_code_id: number('cost_code.id'),
      cost_impact: number('cost_impact.value'),
      created_by_id: number('created_by.id'),
      date_created: text('created_at'),
      drawing_number: text('show.drawing_number'),
      due_date: text('due_date'),
      due_date_variance: variance,
      initiated_at: text('initiated_at'),
      location_id: number('location.id'),
      number: number('number'),
    },
  },
  {
    list: 'users',
    spell: bySign,
    keys: {
      ...PEOPLE,
      full_name: text('name'),
      projects: (row) => numbersAt(row, 'projects').length,
      email: text('email_address'),
      job_title: text('job_title'),
    },
  },
  { list: 'inactiveUsers', spell: bySign, keys: { name: lastNameFirst } },
  { list: 'members', spell: bySign, keys: PEOPLE },
  {
    list: 'vendors',
    spell: bySign,
    keys: {
      ...FIRMS,
      project_and_bid_counts: (row) =>
        numbersAt(row, 'summary.projects_count')
          .concat(numbersAt(row, 'summary.bids_count'))
          .reduce((a, b) => a + b),
    },
  },
  { list: 'projectVendors', spell: bySign, keys: FIRMS },
];

let lab: Lab;
let caller: Caller;
const tables = new Map<string, { readonly path: string; readonly rows: readonly Row[] }>();

beforeAll(async () => {
  lab = await Lab.start();
  caller = await lab.as();
  const { big, rfis: examples } = lab.world;
  const company = placesOf(big.id);
  const project = placesIn(examples.open.projectId);
  const projects = await caller.all(company.projects, ALL_PROJECTS);
  const memberships = await Promise.all(projects.map(({ id }) => caller.all(placesIn(id).users)));
  const projectsOf = (id: number): readonly number[] =>
    idsOf(projects.filter((_, index) => idsOf(memberships[index]!).includes(id)));
  const users = (await caller.all(company.users)).map((user) => ({ ...user, projects: projectsOf(user.id) }));
  const summaries = await caller.all(company.vendors, { view: 'summary' });
  const vendors = (await caller.all(company.vendors)).map((vendor, index) => ({
    ...vendor,
    summary: summaries[index],
  }));
  const members = idsOf(await caller.all(project.users));
  const firms = idsOf(await caller.all(project.vendors));
  const rfis = await caller.all(project.rfis);
  const shows = await Promise.all(rfis.map(({ id }) => caller.row(project.rfi(id))));
  tables.set('projects', { path: company.projects, rows: projects.filter(({ active }) => active === true) });
  tables.set('rfis', { path: project.rfis, rows: rfis.map((rfi, index) => ({ ...rfi, show: shows[index] })) });
  tables.set('users', { path: company.users, rows: users });
  tables.set('inactiveUsers', { path: company.inactiveUsers, rows: await caller.all(company.inactiveUsers) });
  tables.set('members', { path: project.users, rows: users.filter(({ id }) => members.includes(id)) });
  tables.set('vendors', { path: company.vendors, rows: vendors });
  tables.set('projectVendors', { path: project.vendors, rows: vendors.filter(({ id }) => firms.includes(id)) });
});

afterAll(() => lab[Symbol.asyncDispose]());

/** Equal records stay as they are in the unsorted list, and those without a value come last in either direction. */
function sorted(rows: readonly Row[], key: Key, descending: boolean): readonly number[] {
  const having = rows.filter((row) => key(row) !== undefined);
  const compare = (a: Value, b: Value): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  const ordered = having.toSorted((a, b) => (descending ? -1 : 1) * compare(key(a), key(b)));
  return idsOf([...ordered, ...rows.filter((row) => key(row) === undefined)]);
}

const CASES = ORDERS.flatMap(({ list, spell, keys }) =>
  Object.entries(keys).map(([name, key]) => ({ list, spell, name, key })),
);
/** No view shows a vendor's main office; every vendor of a company has the same one. */
const WITHOUT_ORDER = ['main_office_name'];

describe('sorting', () => {
  test.each(ORDERS)('of $list is tested for every key', async ({ list, spell, keys }) => {
    const refused = await caller.get(tables.get(list)!.path, spell('nonsense', false));
    expect(refused.status).toBe(400);
    const known = /is not one of ([\w, ]+)/.exec(refused.text)?.[1]?.split(', ') ?? [];
    expect(Object.keys(keys).sort()).toEqual(known.sort());
  });

  test.each(CASES)('of $list by $name', async ({ list, spell, name, key }) => {
    const { path, rows } = tables.get(list)!;
    const [up, down] = [sorted(rows, key, false), sorted(rows, key, true)];
    expect(idsOf(await caller.all(path, spell(name, false)))).toEqual(up);
    expect(idsOf(await caller.all(path, spell(name, true)))).toEqual(down);
    expect(up.length > 1 && (up.join() !== down.join() || WITHOUT_ORDER.includes(name))).toBe(true);
  });

  test('is by id where nothing is asked, and unchanged by a direction alone', async () => {
    for (const { path, rows } of tables.values()) expect(idsOf(await caller.all(path))).toEqual(idsOf(rows));
    const { path, rows } = tables.get('rfis')!;
    const ids = idsOf(rows);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(idsOf(await caller.all(path, { 'sort[direction]': 'desc' }))).toEqual(ids);
  });

  test('holds across pages', async () => {
    const { path } = tables.get('users')!;
    const whole = idsOf(await caller.all(path, { sort: '-job_title' }));
    const pages = [];
    for (let page = 1; pages.length < whole.length; page += 1)
      pages.push(...idsOf(await caller.page(path, { sort: '-job_title', per_page: '17', page: String(page) })));
    expect(pages).toEqual(whole);
  });

  test('has two directions', async () => {
    const { path } = tables.get('rfis')!;
    const query = { 'sort[attribute]': 'number', 'sort[direction]': 'down' };
    expect(await caller.get(path, query)).toMatchObject({ status: 400 });
    expect(await caller.get(tables.get('projects')!.path, { sort: '--name' })).toMatchObject({ status: 400 });
  });
});
