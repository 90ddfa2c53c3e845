// What records look like on the wire: a list is not a show, views differ, references are partial, absent is not null.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { embed, named } from '../../sandbox/shape.js';
import { Dataset, Kind } from '../../sandbox/store.js';
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
  valuesAt,
  type Caller,
  type Row,
} from './support.js';

let lab: Lab;
let caller: Caller;
let company: ReturnType<typeof placesOf>;
let project: ReturnType<typeof placesIn>;

beforeAll(async () => {
  lab = await Lab.start();
  caller = await lab.as();
  company = placesOf(lab.world.big.id);
  project = placesIn(lab.world.rfis.open.projectId);
});

afterAll(() => lab[Symbol.asyncDispose]());

const keysOf = (record: unknown): readonly string[] => Object.keys(record as object).sort();
const keysOfAll = (rows: readonly object[]): readonly string[] => [...new Set(rows.flatMap(keysOf))].sort();
const isNothing = (value: unknown): boolean => value === null || value === undefined;
const PERSON = ['id', 'login', 'name'];

describe('an RFI', () => {
  const SHOW_ONLY = ['accepted', 'ball_in_court_role', 'distribution_list', 'drawing_ids', 'specification_section'];
  const LIST_ONLY = ['created_by', 'link', 'project_stage', 'sub_job'];

  test('lacks in the list what only the show has, and the other way round', async () => {
    const listed = keysOfAll(await caller.all(project.rfis));
    const shown = keysOf(await caller.row(project.rfi(lab.world.rfis.open.id)));
    expect(SHOW_ONLY.filter((key) => listed.includes(key) || !shown.includes(key))).toEqual([]);
    expect(LIST_ONLY.filter((key) => shown.includes(key) || !listed.includes(key))).toEqual([]);
  });

  test('has its answers and attachments in the show only', async () => {
    const { closed } = lab.world.rfis;
    const { rfis, rfi } = placesIn(closed.projectId);
    const listed = one(await caller.all(rfis), ({ id }) => id === closed.id);
    const shown = await caller.row(rfi(closed.id));
    const [brief, whole] = [first(valuesAt(listed, 'questions')), first(valuesAt(shown, 'questions'))];
    expect(keysOf(brief)).toEqual(['body', 'errors', 'id']);
    expect(keysOf(whole)).toEqual([
      ...['answers', 'attachments', 'created_by', 'id', 'plain_text_body', 'question_date', 'rich_text_body'],
    ]);
    expect(textAt(whole, 'plain_text_body')).toBe(textAt(brief, 'body'));
    expect(keysOf(first(valuesAt(whole, 'answers')))).toEqual(
      ['answer_date', 'attachments', 'created_by', 'created_by_id', 'id', 'official'].concat([
        'plain_text_body',
        'rich_text_body',
      ]),
    );
  });

  test('tells in the list, not in the show, whose response is required', async () => {
    const { fourAssignees } = lab.world.rfis;
    const { rfis, rfi } = placesIn(fourAssignees.projectId);
    const listed = one(await caller.all(rfis), ({ id }) => id === fourAssignees.id);
    const shown = await caller.row(rfi(fourAssignees.id));
    expect(valuesAt(listed, 'assignees').map(keysOf)).toEqual(
      Array(4).fill(['id', 'locale', 'login', 'name', 'response_required']),
    );
    expect(valuesAt(shown, 'assignees').map(keysOf)).toEqual(Array(4).fill(PERSON));
    expect(numbersAt(listed, 'assignees.id')).toEqual(numbersAt(shown, 'assignees.id'));
    expect(keysOf(listed['assignee'])).toEqual(PERSON);
    expect(valuesAt(listed, 'assignee.id')).toEqual(valuesAt(listed, 'assignees.id').slice(0, 1));
  });

  test('embeds partial references, in list and show alike', async () => {
    const rows = await caller.all(project.rfis);
    const expected = {
      ball_in_court: PERSON,
      ball_in_courts: PERSON,
      received_from: PERSON,
      rfi_manager: PERSON,
      responsible_contractor: ['id', 'name'],
      cost_code: ['id', 'name'],
      location: ['created_at', 'id', 'name', 'node_name', 'parent_id', 'updated_at'],
    };
    for (const [key, keys] of Object.entries(expected)) {
      const row = one(rows, (candidate) => valuesAt(candidate, key).length > 0);
      const shown = await caller.row(project.rfi(row.id));
      for (const reference of [...valuesAt(row, key), ...valuesAt(shown, key)]) expect(keysOf(reference)).toEqual(keys);
      expect(shown[key]).toEqual(row[key]);
    }
    const creators = rows.flatMap((row) => valuesAt(row, 'created_by'));
    expect(new Set(creators.map((creator) => keysOf(creator).join(' ')))).toEqual(new Set([PERSON.join(' ')]));
  });

  test('leaves out of the list what the show has as null', async () => {
    const rows = await caller.all(project.rfis);
    expect(rows.filter((row) => Object.values(row).includes(null))).toEqual([]);
    const optional = ['prefix', 'reference', 'cost_code', 'location', 'received_from', 'responsible_contractor'];
    for (const key of optional) {
      const [without, having] = [one(rows, (row) => !(key in row)), one(rows, (row) => key in row)];
      expect((await caller.row(project.rfi(without.id)))[key]).toBeNull();
      expect((await caller.row(project.rfi(having.id)))[key]).toEqual(having[key]);
    }
    const draft = one(rows, ({ status }) => status === 'draft');
    expect('number' in draft).toBe(false);
    expect((await caller.row(project.rfi(draft.id)))['number']).toBeNull();
  });

  test('agrees with its show on everything both have', async () => {
    for (const row of (await caller.all(project.rfis)).slice(0, 20)) {
      const shown = await caller.row(project.rfi(row.id));
      const both = keysOf(row).filter((key) => key in shown && !['assignees', 'questions'].includes(key));
      expect(both.length).toBeGreaterThan(15);
      for (const key of both) expect({ key, value: row[key] }).toEqual({ key, value: shown[key] });
    }
  });
});

describe('a person', () => {
  test('has templates embedded in the list and as ids in the show', async () => {
    const listed = first(await caller.all(company.users));
    const shown = await caller.row(company.user(listed.id));
    for (const key of ['permission_template', 'company_permission_template'])
      expect(keysOf(listed[key])).toEqual(['id', 'name', 'project_specific', 'type']);
    expect(shown).toMatchObject({
      default_permission_template_id: numbersAt(listed, 'permission_template.id')[0],
      company_permission_template_id: numbersAt(listed, 'company_permission_template.id')[0],
    });
    expect(['permission_template', 'company_permission_template'].filter((key) => key in shown)).toEqual([]);
    expect(keysOf(listed['vendor'])).toEqual(['id', 'name']);
  });

  test('has null in the company where the project leaves the key out', async () => {
    const members = idsOf(await caller.all(project.users));
    let absent = 0;
    for (const id of members) {
      const [inProject, inCompany] = [await caller.row(project.user(id)), await caller.row(company.user(id))];
      for (const [key, value] of Object.entries(inCompany)) {
        if (key === 'contact_id') continue;
        if (value === null) absent += 1;
        expect(key in inProject).toBe(value !== null);
      }
    }
    expect(absent).toBeGreaterThan(members.length);
  });

  test('who has left is in the list of inactive people only, and shown', async () => {
    const { userIds, inactiveUserIds } = lab.world.big;
    expect(inactiveUserIds.length).toBeGreaterThan(0);
    const [active, inactive] = [await caller.all(company.users), await caller.all(company.inactiveUsers)];
    expect(idsOf(active)).toEqual(userIds);
    expect(idsOf(inactive)).toEqual(inactiveUserIds);
    expect(new Set(active.map((row) => row['is_active']))).toEqual(new Set([true]));
    for (const row of inactive) {
      expect(row).toMatchObject({ is_active: false, _links: { reactivate: expect.stringContaining(String(row.id)) } });
      expect(await caller.row(company.user(row.id))).toMatchObject({ is_active: false });
    }
    const members = idsOf(await caller.all(project.users));
    expect(members.filter((id) => inactiveUserIds.includes(id))).toEqual([]);
  });
});

describe('a vendor', () => {
  test('that is inactive is in no list, and shown', async () => {
    const { vendorIds, inactiveVendorIds } = lab.world.big;
    expect(inactiveVendorIds.length).toBeGreaterThan(0);
    expect(idsOf(await caller.all(company.vendors))).toEqual(vendorIds);
    for (const id of inactiveVendorIds)
      expect(await caller.row(company.vendor(id))).toMatchObject({ is_active: false });
  });

  test('numbers its business in the summary and spells it elsewhere', async () => {
    const summaries = await caller.all(company.vendors, { view: 'summary' });
    const { id, business_id } = one(summaries, (row) => row['business_id'] !== null);
    expect(business_id).toEqual(expect.any(Number));
    expect((await caller.row(company.vendor(id)))['business_id']).toEqual(expect.any(String));
  });
});

describe('a project', () => {
  test('is listed by v1.1 and shown by v1.0 with more', async () => {
    const listed = first(await caller.all(company.projects));
    const shown = await caller.row(company.project(listed.id));
    const showOnly = ['created_by', 'work_scope', 'delivery_method', 'sector', 'is_erp_integrated', 'photo_url'];
    expect(showOnly.filter((key) => key in listed || !(key in shown))).toEqual([]);
    expect(keysOf(shown['created_by'])).toEqual(PERSON);
    const [office] = valuesAt(shown, 'office');
    expect(keysOf(office)).toContain('address');
    const extended = first(await caller.all(company.projects, { view: 'extended' }));
    expect(keysOf(extended['office'])).toEqual(['id', 'name']);
    expect(keysOf(listed['company'])).toEqual(['id', 'name']);
    expect(await caller.get(`/rest/v1.0/projects?company_id=${lab.world.big.id}`)).toMatchObject({ status: 404 });
  });

  test('is active, inactive or either', async () => {
    const { projectIds, inactiveProjectIds } = lab.world.big;
    const ids = async (query: Record<string, string>) => idsOf(await caller.all(company.projects, query)).toSorted();
    expect(inactiveProjectIds.length).toBeGreaterThan(0);
    expect(await ids({})).toEqual(projectIds.toSorted());
    expect(await ids({ 'filters[by_status]': 'Active' })).toEqual(projectIds.toSorted());
    expect(await ids({ 'filters[by_status]': 'Inactive' })).toEqual(inactiveProjectIds.toSorted());
    expect(await ids(ALL_PROJECTS)).toEqual([...projectIds, ...inactiveProjectIds].toSorted());
    for (const id of inactiveProjectIds) expect(await caller.row(company.project(id))).toMatchObject({ active: false });
  });
});

interface ViewCase {
  readonly name: string;
  readonly path: () => string;
  readonly usual: string;
  /** From the smallest to the largest as far as one contains the other; null is a view of bare ids. */
  readonly views: Readonly<Record<string, readonly string[] | null>>;
}

const VIEWS: readonly ViewCase[] = [
  {
    name: 'projects',
    path: () => company.projects,
    usual: 'normal',
    views: { ids: null, compact: ['name'], normal: ['project_stage', 'is_demo'], extended: ['departments', 'program'] },
  },
  {
    name: 'people of the company',
    path: () => company.users,
    usual: 'normal',
    views: { ids_only: null, normal: ['permission_template'], extended: ['role', 'verified_employee', 'contact_id'] },
  },
  {
    name: 'members of a project',
    path: () => project.users,
    usual: 'normal',
    views: { compact: ['first_name', 'vendor'], normal: ['email_address', 'project_ids'] },
  },
  {
    name: 'vendors of the company',
    path: () => company.vendors,
    usual: 'extended',
    views: {
      compact: ['name'],
      normal: ['contact_count', 'vendor_group'],
      erp: ['contact_count', 'erp_custom_fields'],
      extended: ['trades', 'parent', 'project_ids', 'standard_cost_codes'],
      directory: ['contract_signer', 'invoice_contacts'],
      summary: ['projects_count', 'active_users_count'],
    },
  },
  {
    name: 'vendors of a project',
    path: () => project.vendors,
    usual: 'normal',
    views: {
      ids_only: null,
      name: ['name'],
      minimal: ['is_active', 'logo'],
      list: ['email_address', 'trade_name'],
      normal: ['project_ids', 'vendor_group'],
      extended: ['parent', 'trades', 'children_count'],
    },
  },
];

describe('an embedded record', () => {
  test('is null without an id, and a mistake in the data where its id leads nowhere', () => {
    const data = new Dataset(1, 0);
    const trades = new Kind<{ id: number; name: string }>('trades', 1);
    const field = embed(trades, named, (id: number | null) => id);
    const lens = { data, origin: 'http://sandbox', storage: 'http://storage', nowMs: 0 };
    trades.in(data).put({ id: 7, name: 'Roofing' });
    expect(field(7, lens)).toEqual({ id: 7, name: 'Roofing' });
    expect(field(null, lens)).toBeNull();
    expect(() => field(8, lens)).toThrow('No record 8');
  });
});

describe('views', () => {
  test.each(VIEWS)('of $name: each has its keys, and one is the default', async ({ path, usual, views }) => {
    const refused = await caller.get(path(), { view: 'nonsense' });
    expect(refused.status).toBe(400);
    const known = /is not one of ([\w, ]+)/.exec(refused.text)?.[1]?.split(', ') ?? [];
    expect(Object.keys(views).toSorted()).toEqual(known.toSorted());
    const ids = idsOf(await caller.all(path()));
    const bare = Object.keys(views).filter((view) => views[view] === null);
    for (const view of bare) expect(await caller.all(path(), { view })).toEqual(ids);
    const shapes = Object.entries(views).filter(([, keys]) => keys !== null);
    const seen = new Set<string>();
    for (const [view, keys] of shapes) {
      const rows = await caller.all(path(), { view });
      expect(idsOf(rows)).toEqual(ids);
      for (const row of rows) expect(keysOf(row)).toEqual(keysOf(first(rows)));
      expect(keysOf(first(rows))).toEqual(expect.arrayContaining(['id', ...(keys ?? [])]));
      seen.add(keysOf(first(rows)).join(' '));
    }
    expect(seen.size).toBe(shapes.length);
    expect(await caller.all(path())).toEqual(await caller.all(path(), { view: usual }));
  });

  test('of a single project and a single vendor', async () => {
    const { big } = lab.world;
    const known = async (place: string): Promise<string | undefined> =>
      /is not one of ([\w, ]+)/.exec((await caller.get(place, { view: 'nonsense' })).text)?.[1];
    // The whole project is what comes without a view: Procore documents no name for it.
    expect(await known(company.project(first(big.projectIds)))).toBe('minimal');
    expect(await known(company.vendor(first(big.vendorIds)))).toBe(
      'compact, normal, erp, extended, directory, summary',
    );
    expect(await caller.get(company.project(first(big.projectIds)), { view: 'full' })).toMatchObject({ status: 400 });
    const minimal = await caller.row(company.project(first(big.projectIds)), { view: 'minimal' });
    expect(keysOf(minimal)).toEqual([
      ...['country_code', 'county', 'id', 'latitude', 'longitude', 'name', 'project_number'],
    ]);
    const place = company.vendor(first(big.vendorIds));
    const listed = (view: string): Promise<readonly Row[]> => caller.all(company.vendors, { view });
    for (const view of ['compact', 'normal', 'erp', 'extended', 'directory', 'summary'])
      expect(await caller.row(place, { view })).toEqual(first(await listed(view)));
    expect(await caller.row(place)).toEqual(first(await listed('extended')));
  });
});

describe('ids', () => {
  const FIRST_OF_NEW_REGION = 2 ** 49;

  /** Every number that names a record, with where it was found. A business id is not one. */
  function idsIn(value: unknown, at: string): readonly (readonly [string, number])[] {
    if (Array.isArray(value)) return value.flatMap((item) => idsIn(item, at));
    if (typeof value === 'number' && /(^|[._])ids?$/.test(at) && !at.endsWith('business_id')) return [[at, value]];
    if (typeof value !== 'object' || isNothing(value)) return [];
    return Object.entries(value as object).flatMap(([key, inner]) => {
      const [, definition] = /^custom_field_(\d+)$/.exec(key) ?? [];
      const own = definition === undefined ? [] : [[`${at}.custom_field`, Number(definition)] as const];
      return [...own, ...idsIn(inner, definition === undefined ? `${at}.${key}` : `${at}.choice`)];
    });
  }

  async function everythingIn(companyId: number): Promise<ReadonlyMap<string, readonly number[]>> {
    const visitor = await lab.as('everything', companyId);
    const places = placesOf(companyId);
    const found = new Map<string, number[]>();
    const note = (name: string, body: unknown) => {
      for (const [at, id] of idsIn(body, name)) found.set(at, [...(found.get(at) ?? []), id]);
    };
    const projects = await visitor.all(places.projects, { ...ALL_PROJECTS, view: 'extended' });
    note('project', projects);
    note('user', [await visitor.all(places.users, { view: 'extended' }), await visitor.all(places.inactiveUsers)]);
    for (const view of ['extended', 'directory']) note('vendor', await visitor.all(places.vendors, { view }));
    for (const { id } of projects) {
      note('project', await visitor.row(places.project(id)));
      const { rfis, rfi, users, vendors } = placesIn(id);
      note('member', await visitor.all(users));
      note('project vendor', await visitor.all(vendors));
      const listed = id === lab.world.rfisDisabledProjectId ? [] : await visitor.all(rfis);
      note('rfi', listed);
      for (const row of listed.filter((_, index) => index % 4 === 0)) note('rfi', await visitor.row(rfi(row.id)));
    }
    note('person', await visitor.row(places.user(first(await visitor.all(places.users)).id)));
    return found;
  }

  test('of a newer region are all at or above 2^49, of whatever they are', async () => {
    const found = await everythingIn(lab.world.newRegion.id);
    const kinds = ['project.id', 'user.id', 'vendor.id', 'rfi.id', 'rfi.questions.id', 'rfi.questions.answers.id'];
    kinds.push('rfi.questions.attachments.id', 'rfi.location.id', 'rfi.cost_code.id', 'rfi.custom_fields.custom_field');
    kinds.push('rfi.specification_section.id', 'rfi.drawing_ids', 'rfi.sub_job.id', 'rfi.project_stage.id');
    kinds.push('vendor.trades.id', 'user.permission_template.id', 'project.office.id', 'user.contact_id');
    kinds.push('rfi.custom_fields.choice.value.id', 'vendor.standard_cost_codes.standard_cost_code_list_id');
    expect(kinds.filter((kind) => !found.has(kind))).toEqual([]);
    const low = [...found].filter(([, ids]) => ids.some((id) => id < FIRST_OF_NEW_REGION || !Number.isSafeInteger(id)));
    expect(low).toEqual([]);
  });

  test('of the older companies are below, and no two companies share one', async () => {
    const { big, small, newRegion, principals } = lab.world;
    const [ofBig, ofSmall] = [await everythingIn(big.id), await everythingIn(small.id)];
    const account = principals.everything.userId;
    for (const [kind, ids] of ofBig) {
      const others = new Set(ofSmall.get(kind));
      expect({ kind, shared: ids.filter((id) => others.has(id) && id !== account) }).toEqual({ kind, shared: [] });
      const high = [...ids, ...others].filter((id) => id >= FIRST_OF_NEW_REGION && id !== account);
      expect({ kind, high }).toEqual({ kind, high: [] });
    }
    expect(newRegion.id).toBeGreaterThan(FIRST_OF_NEW_REGION);
  });
});
