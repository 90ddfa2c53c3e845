// Who may see what: bearer tokens, the company header, the four causes of a 403, and records hidden behind a 404.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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
  type Query,
  withAnyIds,
} from './support.js';

let lab: Lab;

// Nothing here changes the data, so one emulator does for all.
beforeAll(async () => {
  lab = await Lab.start();
});
beforeEach(() => lab.sandbox.clearLog());
afterAll(() => lab[Symbol.asyncDispose]());

const keysOf = (row: object): readonly string[] => Object.keys(row).sort();

describe('a bearer token', () => {
  test('is asked for on every endpoint', async () => {
    const caller = lab.anonymous().with({ 'procore-company-id': String(lab.world.big.id) });
    const reason = { status: 401, body: { errors: 'Unauthorized' } };
    for (const { method, path } of routes) expect(await caller.send(method, withAnyIds(path))).toMatchObject(reason);
    for (const authorization of ['Bearer 0123456789abcdef', 'Bearer ', 'Basic c2FuZGJveDpzZWNyZXQ='])
      expect(await caller.with({ authorization }).get('/rest/v1.0/me')).toMatchObject(reason);
    expect(await lab.violations()).toEqual([]);
  });
});

describe('the Procore-Company-Id header', () => {
  test('is required on every endpoint', async () => {
    const caller = (await lab.as()).without('procore-company-id');
    for (const { method, path } of routes) {
      const answer = await caller.send(method, withAnyIds(path));
      expect(answer).toMatchObject({ status: 400, body: { errors: { 'Procore-Company-Id': ['is required'] } } });
    }
    const kinds = (await lab.violations()).map(({ kind }) => kind);
    expect(kinds).toEqual(routes.map(() => 'missing-company'));
  });

  test('is a number without decoration', async () => {
    const caller = await lab.as();
    const wrong = ['0', '-1', '031204', '12x', '', '1, 2'];
    for (const header of wrong)
      expect(await caller.with({ 'procore-company-id': header }).get('/rest/v1.0/companies')).toMatchObject({
        status: 400,
      });
    expect((await lab.violations()).map(({ kind }) => kind)).toEqual(wrong.map(() => 'missing-company'));
  });

  test('may not contradict the company in path or query', async () => {
    const { big, small } = lab.world;
    const caller = await lab.as('everything', big.id);
    const elsewhere = placesOf(small.id);
    for (const path of [elsewhere.users, elsewhere.projects, elsewhere.vendors, elsewhere.project(1)])
      expect(await caller.get(path)).toMatchObject({ status: 403 });
    expect((await lab.violations()).map(({ kind }) => kind)).toEqual(Array(4).fill('company-mismatch'));
  });

  test('names the company the answer is about', async () => {
    for (const { id } of [lab.world.big, lab.world.newRegion, lab.world.small]) {
      const companies = await (await lab.as('everything', id)).page('/rest/v1.0/companies');
      expect(companies.filter(({ my_company }) => my_company === true).map((company) => company.id)).toEqual([id]);
    }
  });
});

describe('403', () => {
  test('the app is not connected to the company', async () => {
    const { small } = lab.world;
    const reason = { status: 403, body: { errors: 'App is not connected to this company' } };
    expect(await (await lab.as('oneCompany', small.id)).get(placesOf(small.id).projects)).toMatchObject(reason);
    expect(await (await lab.as('everything', 77)).get('/rest/v1.0/me')).toMatchObject(reason);
  });

  test('no permission for the tool', async () => {
    const { big, principals } = lab.world;
    const caller = await lab.as('limited');
    const project = placesIn(first(principals.limited.permittedProjectIds));
    const member = first(big.userIds);
    const places = placesOf(big.id);
    const reason = { status: 403, body: { errors: 'You do not have permission to use this tool' } };
    for (const path of [
      places.users,
      places.inactiveUsers,
      places.user(member),
      places.vendors,
      places.vendor(first(big.vendorIds)),
      project.user(member),
    ])
      expect(await caller.get(path)).toMatchObject(reason);
    expect(await caller.send('PATCH', places.invite(member))).toMatchObject(reason);
    const user = { last_name: 'Nobody', email_address: 'nobody@apps.example' };
    expect(await caller.send('POST', places.users, { user })).toMatchObject(reason);
  });

  test('the tool is switched off in the project', async () => {
    const { rfisDisabledProjectId } = lab.world;
    const project = placesIn(rfisDisabledProjectId);
    for (const principal of ['everything', 'limited'] as const) {
      const caller = await lab.as(principal);
      const reason = { status: 403, body: { errors: 'This tool is not enabled in the project' } };
      expect(await caller.get(project.rfis)).toMatchObject(reason);
      expect(await caller.get(project.rfi(1))).toMatchObject(reason);
      expect(await caller.get(project.users)).toMatchObject({ status: 200 });
    }
  });

  test('the project is not permitted', async () => {
    const caller = await lab.as('limited');
    const { forbiddenProjectIds } = lab.world.principals.limited;
    expect(forbiddenProjectIds.length).toBeGreaterThan(0);
    for (const id of forbiddenProjectIds) {
      const { rfis, users, vendors, rfi } = placesIn(id);
      for (const path of [rfis, users, vendors, rfi(1), `/rest/v1.0/me?project_id=${id}`])
        expect(await caller.get(path)).toMatchObject({
          status: 403,
          body: { errors: 'You are not permitted on this project' },
        });
    }
    expect(await lab.violations()).toEqual([]);
  });
});

describe('hidden', () => {
  test('a project that is not permitted is as good as missing', async () => {
    const { big, small, principals } = lab.world;
    const { permittedProjectIds, forbiddenProjectIds } = principals.limited;
    const places = placesOf(big.id);
    const [limited, everything] = [await lab.as('limited'), await lab.as('everything')];
    const missing = await limited.get(places.project(1));
    expect(missing).toMatchObject({ status: 404, body: { errors: 'Not Found' } });
    for (const id of forbiddenProjectIds) {
      expect(await limited.get(places.project(id))).toMatchObject({ status: 404, text: missing.text });
      expect(await everything.get(places.project(id))).toMatchObject({ status: 200 });
    }
    for (const id of permittedProjectIds)
      expect(await limited.get(places.project(id))).toMatchObject({ status: 200, body: { id } });
    expect(idsOf(await limited.all(places.projects, ALL_PROJECTS))).toEqual(permittedProjectIds);
    expect(await everything.get(places.project(first(small.projectIds)))).toMatchObject({ status: 404 });
    expect(await lab.violations()).toEqual([]);
  });

  test("another company's records are as good as missing", async () => {
    const { big, small } = lab.world;
    const caller = await lab.as();
    const places = placesOf(big.id);
    for (const path of [
      places.user(first(small.userIds)),
      places.vendor(first(small.vendorIds)),
      placesIn(first(small.projectIds)).rfis,
    ])
      expect(await caller.get(path)).toMatchObject({ status: 404, body: { errors: 'Not Found' } });
  });

  test("an RFI is found in its own project only, a member in the member's", async () => {
    const { big, rfis } = lab.world;
    const caller = await lab.as();
    const elsewhere = one(big.projectIds, (id) => id !== rfis.open.projectId && id !== lab.world.rfisDisabledProjectId);
    expect(await caller.get(placesIn(rfis.open.projectId).rfi(rfis.open.id))).toMatchObject({ status: 200 });
    expect(await caller.get(placesIn(elsewhere).rfi(rfis.open.id))).toMatchObject({ status: 404 });
    const members = idsOf(await caller.all(placesIn(elsewhere).users));
    const stranger = one(big.userIds, (id) => !members.includes(id));
    expect(await caller.get(placesIn(elsewhere).user(first(members)))).toMatchObject({ status: 200 });
    expect(await caller.get(placesIn(elsewhere).user(stranger))).toMatchObject({ status: 404 });
  });

  test('private RFIs and drafts are for those they involve', async () => {
    const { permittedProjectIds, userId } = lab.world.principals.limited;
    const [limited, everything] = [await lab.as('limited'), await lab.as('everything')];
    let hidden = 0;
    for (const id of permittedProjectIds.filter((projectId) => projectId !== lab.world.rfisDisabledProjectId)) {
      const { rfis, rfi } = placesIn(id);
      const all = await everything.all(rfis);
      const open = all.filter((row) => row['private'] === false && row['status'] !== 'draft');
      expect(idsOf(await limited.all(rfis))).toEqual(idsOf(open));
      for (const secret of all.filter((row) => !open.includes(row))) {
        expect(numbersAt(secret, 'assignees.id')).not.toContain(userId);
        expect(await limited.get(rfi(secret.id))).toMatchObject({ status: 404, body: { errors: 'Not Found' } });
        expect(await everything.get(rfi(secret.id))).toMatchObject({ status: 200 });
        hidden += 1;
      }
    }
    expect(hidden).toBeGreaterThan(10);
  });
});

describe('without the directory', () => {
  test('members are shown in the compact view, whatever was asked for', async () => {
    const { users } = placesIn(first(lab.world.principals.limited.permittedProjectIds));
    const [limited, everything] = [await lab.as('limited'), await lab.as('everything')];
    const compact = await everything.page(users, { view: 'compact' });
    const queries: readonly Query[] = [{}, { view: 'normal' }, { view: 'compact' }];
    for (const query of queries) expect(await limited.page(users, query)).toEqual(compact);
    expect(keysOf(first(await everything.page(users)))).not.toEqual(keysOf(first(compact)));
  });

  test('vendors of a project are shown in their three small views', async () => {
    const { vendors } = placesIn(first(lab.world.principals.limited.permittedProjectIds));
    const [limited, everything] = [await lab.as('limited'), await lab.as('everything')];
    const minimal = await everything.page(vendors, { view: 'minimal' });
    for (const view of ['normal', 'extended', 'list', 'minimal'])
      expect(await limited.page(vendors, { view })).toEqual(minimal);
    expect(await limited.page(vendors)).toEqual(minimal);
    for (const view of ['name', 'ids_only'])
      expect(await limited.page(vendors, { view })).toEqual(await everything.page(vendors, { view }));
  });
});

describe('the caller', () => {
  test('has a name only where a company or project is named', async () => {
    const { big, principals } = lab.world;
    const caller = await lab.as();
    const { userId } = principals.everything;
    const me = { id: userId, login: expect.stringContaining('@') as unknown };
    expect((await caller.get('/rest/v1.0/me')).body).toEqual({ ...me, name: null });
    for (const query of [
      ['company_id', big.id],
      ['project_id', first(big.projectIds)],
    ] as const)
      expect((await caller.get('/rest/v1.0/me', [[query[0], String(query[1])]])).body).toEqual({
        ...me,
        name: expect.any(String) as unknown,
      });
    expect(await caller.get(placesOf(big.id).user(userId))).toMatchObject({ status: 200, body: { id: userId } });
  });

  test('sees the companies its app is connected to, and no others', async () => {
    const { big, newRegion, small } = lab.world;
    for (const [principal, ids] of [
      ['everything', [big.id, newRegion.id, small.id]],
      ['oneCompany', [big.id]],
      ['limited', [big.id]],
    ] as const) {
      const caller = await lab.as(principal);
      expect(idsOf(await caller.page('/rest/v1.0/companies'))).toEqual(ids);
      expect(await caller.page('/rest/v1.0/companies', { include_free_companies: 'true' })).toHaveLength(ids.length);
      expect(lab.world.principals[principal].companyIds).toEqual(ids);
    }
  });

  test('with the same id in every company', async () => {
    const { big, newRegion, small } = lab.world;
    const seen = [];
    for (const { id } of [big, newRegion, small])
      seen.push((await (await lab.as('everything', id)).row('/rest/v1.0/me')).id);
    expect(new Set(seen).size).toBe(1);
  });
});
