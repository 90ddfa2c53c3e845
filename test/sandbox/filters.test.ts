// Every filter of every list: its answer is what a filter written here keeps of the whole list.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '../../sandbox/domains/index.js';
import {
  ALL_PROJECTS,
  first,
  idsOf,
  Lab,
  numbersAt,
  one,
  placesIn,
  placesOf,
  textAt,
  textsAt,
  valuesAt,
  type Caller,
  type Query,
  type Row,
} from './support.js';

let lab: Lab;
let caller: Caller;
const tables = new Map<string, Table>();

/** A list with everything its filters look at, gathered from lists, shows and other nouns. */
interface Table {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

beforeAll(async () => {
  lab = await Lab.start();
  caller = await lab.as();
  const { big, rfis: examples } = lab.world;
  const company = placesOf(big.id);
  const vendors = await caller.all(company.vendors);
  // A project that has a subsidiary on it, so that parents can be told apart.
  const subsidiary = one(
    vendors,
    (vendor) => valuesAt(vendor, 'parent.id').length * valuesAt(vendor, 'project_ids').length > 0,
  );
  const busyId = first(numbersAt(subsidiary, 'project_ids'));
  const project = placesIn(busyId);
  const { rfis, rfi } = placesIn(examples.open.projectId);
  const tradesOf = new Map(vendors.map((vendor) => [vendor.id, numbersAt(vendor, 'trades.id')]));
  const withShow = async (rows: readonly Row[], show: (id: number) => string): Promise<readonly Row[]> =>
    Promise.all(rows.map(async (row) => ({ ...row, show: await caller.row(show(row.id)) })));

  const projects = await caller.all(company.projects, { ...ALL_PROJECTS, view: 'extended' });
  const onProject = async (id: number): Promise<readonly number[]> => idsOf(await caller.all(placesIn(id).vendors));
  tables.set('/rest/v1.1/projects', {
    path: company.projects,
    query: ALL_PROJECTS,
    rows: await Promise.all(
      (await withShow(projects, company.project)).map(async (row) => ({ ...row, vendors: await onProject(row.id) })),
    ),
  });
  const people = (await caller.all(company.users, { view: 'extended' })).map((user) => ({
    ...user,
    trades: numbersAt(user, 'vendor.id').flatMap((id) => tradesOf.get(id) ?? []),
  }));
  tables.set('/rest/v1.3/companies/{company_id}/users', { path: company.users, query: {}, rows: people });
  const members = new Set(idsOf(await caller.all(project.users)));
  tables.set('/rest/v1.0/projects/{project_id}/users', {
    path: project.users,
    query: {},
    rows: people.filter(({ id }) => members.has(id)),
  });
  tables.set('/rest/v1.0/vendors', { path: company.vendors, query: {}, rows: vendors });
  const firms = new Set(await onProject(busyId));
  tables.set('/rest/v1.1/projects/{project_id}/vendors', {
    path: project.vendors,
    query: {},
    rows: vendors.filter(({ id }) => firms.has(id)),
  });
  tables.set('/rest/v1.0/projects/{project_id}/rfis', {
    path: rfis,
    query: {},
    rows: await withShow(await caller.all(rfis), rfi),
  });
});

afterAll(() => lab[Symbol.asyncDispose]());

/** What a request asks for, and which records that means. */
interface Probe {
  readonly query: Query;
  readonly keeps: (row: Row) => boolean;
}

/** Turns the records of a list into requests worth making of one filter. */
type Probing = (filter: string, rows: readonly Row[]) => readonly Probe[];
type Texts = (row: Row) => readonly string[];

/** Some of the values that occur, from first to last. */
function sample(rows: readonly Row[], texts: Texts, count = 3): readonly string[] {
  const all = [...new Set(rows.flatMap(texts))].sort();
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
}

const at =
  (...paths: readonly string[]): Texts =>
  (row) =>
    paths.flatMap((path) => textsAt(row, path));

/** One value: each of a few that occur, and one that does not. */
const single =
  (texts: Texts, stranger = '999999999'): Probing =>
  (filter, rows) =>
    [...sample(rows, texts), stranger].map((wanted) => ({
      query: { [filter]: wanted },
      keeps: (row) => texts(row).includes(wanted),
    }));

const flag = (texts: Texts): Probing => {
  return (filter) =>
    ['true', 'false'].map((wanted) => ({ query: { [filter]: wanted }, keeps: (row) => texts(row).includes(wanted) }));
};

/** A list of ids in the spellings Procore's clients use. */
const many =
  (texts: Texts): Probing =>
  (filter, rows) => {
    const wanted = sample(rows, texts, 3);
    const keeps = (row: Row): boolean => texts(row).some((value) => wanted.includes(value));
    const spellings: readonly Query[] = [
      wanted.map((value) => [`${filter}[]`, value] as const),
      wanted.map((value, index) => [`${filter}[${index}]`, value] as const),
      { [filter]: `[${wanted.join(',')}]` },
      [...wanted, '999999999'].map((value) => [`${filter}[]`, value] as const),
    ];
    return [...spellings.map((query) => ({ query, keeps })), ...single(texts)(filter, rows)];
  };

/** A part of each of these texts, in another letter case. */
const contains =
  (...paths: readonly string[]): Probing =>
  (filter, rows) => {
    const parts = paths.flatMap((path) => sample(rows, at(path), 2).map((value) => value.slice(1, 9).toUpperCase()));
    return [...parts, 'no such text'].map((needle) => ({
      query: { [filter]: needle },
      keeps: (row) => at(...paths)(row).some((value) => value.toUpperCase().includes(needle)),
    }));
  };

/** Instants with both ends included, whole days, and a range that ends before it begins. */
const within =
  (path: string): Probing =>
  (filter, rows) => {
    const instants = rows.map((row) => textAt(row, path)).sort();
    const part = (share: number): string => instants[Math.floor((instants.length - 1) * share)] ?? '';
    const range = (from: string, to: string): Probe => ({
      query: { [filter]: `${from}...${to}` },
      keeps: (row) => from <= textAt(row, path) && textAt(row, path).slice(0, to.length) <= to,
    });
    return [
      range(part(0.25), part(0.75)),
      range(part(0.5), part(0.5)),
      range(part(0.3).slice(0, 10), part(0.6).slice(0, 10)),
      { query: { [filter]: `${part(0.9)}...${part(0.1)}` }, keeps: () => false },
    ];
  };

/** Ids and ranges of ids. */
const ranges =
  (path: string): Probing =>
  (filter, rows) => {
    const ids = [...new Set(rows.flatMap((row) => numbersAt(row, path)))].sort((a, b) => a - b);
    const [from = 0, to = 0] = [ids[1], ids[Math.floor(ids.length / 2)]];
    const inRange: Probe = {
      query: { [filter]: `${from}...${to}` },
      keeps: (row) => numbersAt(row, path).some((id) => from <= id && id <= to),
    };
    return [inRange, ...many(at(path))(filter, rows)];
  };

/** Values of fields that a company added: as text; a choice by its id or label. */
const customFields: Probing = (filter, rows) => {
  const fieldsOf = (row: Row) => Object.entries((row['custom_fields'] ?? {}) as Record<string, unknown>);
  const textsOf = (row: Row, name: string): readonly string[] =>
    fieldsOf(row)
      .filter(([key]) => key === name)
      .flatMap(([, field]) =>
        valuesAt(field, 'value').flatMap((choice) =>
          typeof choice === 'object'
            ? [...textsAt(choice, 'id'), ...textsAt(choice, 'label')]
            : textsAt({ choice }, 'choice'),
        ),
      );
  const names = [...new Set(rows.flatMap((row) => fieldsOf(row).map(([key]) => key)))];
  return names.flatMap((name) =>
    sample(rows, (row) => textsOf(row, name)).flatMap((wanted) => {
      const keeps = (row: Row): boolean => textsOf(row, name).includes(wanted);
      return [
        { query: { [`${filter}[${name}]`]: wanted }, keeps },
        { query: { [filter]: JSON.stringify({ [name]: wanted }) }, keeps },
      ];
    }),
  );
};

const PEOPLE: Readonly<Record<string, Probing>> = {
  'filters[created_at]': within('created_at'),
  'filters[updated_at]': within('updated_at'),
  'filters[vendor_id]': many(at('vendor.id')),
  'filters[origin_id]': single(at('origin_id')),
  'filters[trade_id]': many(at('trades')),
  'filters[search]': contains('first_name', 'last_name', 'name', 'email_address', 'notes', 'job_title', 'vendor.name'),
};

const FIRMS: Readonly<Record<string, Probing>> = {
  'filters[id]': many(at('id')),
  'filters[parent_id]': many(at('parent.id')),
  'filters[trade_id]': many(at('trades.id')),
  'filters[standard_cost_code_id]': many(at('standard_cost_codes.id')),
  'filters[search]': contains('name', 'notes', 'origin_code', 'business_register.identifier'),
};

const FILTERS: Readonly<Record<string, Readonly<Record<string, Probing>>>> = {
  '/rest/v1.1/projects': {
    'filters[id]': many(at('id')),
    'filters[name]': contains('name', 'display_name'),
    'filters[project_number]': single(at('project_number')),
    'filters[created_at]': within('created_at'),
    'filters[updated_at]': within('updated_at'),
    'filters[origin_id]': single(at('origin_id')),
    'filters[synced]': flag(at('show.is_erp_integrated')),
    'filters[vendor_id]': single(at('vendors')),
    'filters[is_demo]': flag(at('show.is_demo')),
    'filters[template]': flag(at('show.template')),
    'filters[custom_fields]': customFields,
    'filters[by_owner_type]': many(at('project_owner_type.id')),
    'filters[by_department]': many(at('departments.id')),
    'filters[by_region]': many(at('project_region.id')),
    'filters[by_office]': many(at('office.id')),
    'filters[by_program]': many(at('program.id')),
    'filters[by_stage]': many(at('project_stage.id')),
    'filters[by_type]': many(at('project_type.id')),
    'filters[by_bid_type]': many(at('project_bid_type.id')),
  },
  '/rest/v1.0/projects/{project_id}/rfis': {
    'filters[id]': many(at('id')),
    'filters[status]': (filter) =>
      ['open', 'closed', 'draft'].map((wanted) => ({
        query: { [filter]: wanted },
        keeps: ({ status }) => status === wanted,
      })),
    'filters[assigned_id]': single(at('assignees.id')),
    'filters[created_at]': within('created_at'),
    'filters[responsible_contractor_id]': many(at('responsible_contractor.id')),
    'filters[cost_code_id]': ranges('cost_code.id'),
    'filters[received_from_login_information_id]': single(at('received_from.id')),
    'filters[ball_in_court_id]': single(at('ball_in_courts.id')),
    'filters[location_id]': ranges('location.id'),
    'filters[updated_at]': within('updated_at'),
    'filters[rfi_manager_id]': single(at('rfi_manager.id')),
    'filters[number]': single(at('number')),
    'filters[prefix_stage_id]': single((row) => ('prefix' in row ? textsAt(row, 'project_stage.id') : [])),
    search: contains('subject', 'number', 'full_number'),
  },
  '/rest/v1.3/companies/{company_id}/users': PEOPLE,
  '/rest/v1.0/projects/{project_id}/users': {
    ...PEOPLE,
    'filters[id]': single(at('id')),
    'filters[permission_template]': single(at('permission_template.id')),
    'filters[employee]': flag(at('is_employee')),
  },
  '/rest/v1.0/vendors': {
    ...FIRMS,
    'filters[origin_id]': single(at('origin_id')),
    'filters[created_at]': within('created_at'),
    'filters[updated_at]': within('updated_at'),
  },
  '/rest/v1.1/projects/{project_id}/vendors': FIRMS,
};

/** No project is a demonstration or a template, nobody is outside its company: these keep everything or nothing. */
const KEEPS_ALL_OR_NOTHING = ['filters[is_demo]', 'filters[template]'];

const CASES = Object.entries(FILTERS).flatMap(([template, filters]) =>
  Object.entries(filters).map(([filter, probing]) => ({ template, filter, probing })),
);

describe('filters', () => {
  test('are tested for every list', () => {
    const isFilter = (name: string) =>
      (name.startsWith('filters[') && name !== 'filters[by_status]') || name === 'search';
    const served = routes.map(({ path, query }) => [path, Object.keys(query).filter(isFilter).sort()] as const);
    expect(Object.fromEntries(served.filter(([, names]) => names.length > 0))).toEqual(
      Object.fromEntries(Object.entries(FILTERS).map(([path, filters]) => [path, Object.keys(filters).sort()])),
    );
  });

  test.each(CASES)('GET $template, $filter', async ({ template, filter, probing }) => {
    const { path, query, rows } = tables.get(template)!;
    const kept: number[] = [];
    for (const probe of probing(filter, rows)) {
      const more = Symbol.iterator in probe.query ? probe.query : Object.entries(probe.query);
      const answer = await caller.page(path, [...Object.entries(query), ['per_page', '300'], ...more]);
      const expected = rows.filter(probe.keeps);
      expect({ query: more, ids: idsOf(answer) }).toEqual({ query: more, ids: idsOf(expected) });
      kept.push(expected.length);
    }
    // A filter that keeps all or nothing whatever is asked has not been tested.
    const telling = kept.filter((count) => count > 0 && count < rows.length);
    expect(telling.length > 0 || KEEPS_ALL_OR_NOTHING.includes(filter)).toBe(true);
  });

  test('narrow each other, sorting and paging', async () => {
    const { path, rows } = tables.get('/rest/v1.0/projects/{project_id}/rfis')!;
    const expected = rows.filter(
      (row) => row['status'] === 'open' && textAt(row, 'subject').toLowerCase().includes('at'),
    );
    expect(expected.length).toBeGreaterThan(2);
    const answer = await caller.get(path, {
      'filters[status]': 'open',
      search: 'AT',
      'sort[attribute]': 'number',
      'sort[direction]': 'desc',
      per_page: '2',
    });
    const numbers = numbersAt(answer.body, '0.number').concat(numbersAt(answer.body, '1.number'));
    expect(numbers).toEqual(
      numbersAt({ expected }, 'expected.number')
        .toSorted((a, b) => b - a)
        .slice(0, 2),
    );
    expect(answer.headers.get('total')).toBe(String(expected.length));
  });

  test('with an id the caller may not see leave it out without an error', async () => {
    const { permittedProjectIds, forbiddenProjectIds } = lab.world.principals.limited;
    const wanted = [...permittedProjectIds.slice(0, 2), ...forbiddenProjectIds.slice(0, 2), 1];
    const limited = await lab.as('limited');
    const answer = await limited.page(
      placesOf(lab.world.big.id).projects,
      wanted.map((id) => ['filters[id][]', String(id)] as const),
    );
    expect(idsOf(answer)).toEqual(permittedProjectIds.slice(0, 2));
  });

  test('refuse what is not of their type', async () => {
    const rfis = tables.get('/rest/v1.0/projects/{project_id}/rfis')!.path;
    const projects = tables.get('/rest/v1.1/projects')!.path;
    const wrong: readonly (readonly [string, string, string])[] = [
      [rfis, 'filters[status]', 'opened'],
      [rfis, 'filters[id]', 'one'],
      [rfis, 'filters[id]', '1,2'],
      [rfis, 'filters[id][x]', '1'],
      [rfis, 'filters[location_id]', '1...2...3'],
      [rfis, 'filters[created_at]', '2026-06-15'],
      [rfis, 'filters[created_at]', '2026-13-01...2026-13-02'],
      [rfis, 'filters[created_at]', '2026-02-30...2026-06-15'],
      [rfis, 'filters[created_at]', '2026-01-01...2026-04-31'],
      [rfis, 'filters[updated_at]', '2026-02-29T10:00:00Z...2026-06-15T10:00:00Z'],
      [projects, 'filters[created_at]', '2026-01-01T10:00:00Z...2026-06-31T10:00:00+02:00'],
      [rfis, 'filters[created_at]', 'yesterday...today'],
      [rfis, 'filters[created_at]', '2026-06-15T10:00...2026-06-16'],
      [rfis, 'filters[number]', 'CD-12'],
      [projects, 'filters[synced]', 'yes'],
      [projects, 'filters[by_status]', 'active'],
      [projects, 'filters[custom_fields]', 'Cause'],
    ];
    for (const [path, name, value] of wrong)
      expect({ name, value, answer: await caller.get(path, { [name]: value }) }).toMatchObject({
        answer: { status: 400 },
      });
    const leapDay = { 'filters[created_at]': '2028-02-29...2028-02-29T23:59:59Z' };
    expect(await caller.get(rfis, leapDay)).toMatchObject({ status: 200, body: [] });
    const twice = [
      ['filters[id]', '1'],
      ['filters[id]', '2'],
    ] as const;
    expect(await caller.get(rfis, twice)).toMatchObject({ status: 400 });
    expect((await lab.violations()).map(({ kind }) => kind)).toEqual(Array(wrong.length + 1).fill('bad-query'));
  });
});
