// Timecards of the emulator: lists that answer today unless they are told days, and shapes that differ from place to place.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/server.js';
import { ManualClock } from '../../sandbox/clock.js';
import { Caller, first, idsOf, Lab, UNLIMITED, type Row } from './support.js';

let lab: Lab;
let caller: Caller;
let project: string;
let company: string;

beforeAll(async () => {
  lab = await Lab.start();
  caller = await lab.as();
  project = `/rest/v1.0/projects/${lab.world.rfis.open.projectId}/timecard_entries`;
  company = `/rest/v1.0/companies/${lab.world.big.id}/timecard_entries`;
});

afterAll(() => lab[Symbol.asyncDispose]());

const datesOf = (rows: readonly Row[]): string[] => [...new Set(rows.map((row) => String(row['date'])))].sort();

test('a day, a window, and half a window, which is none', async () => {
  expect(datesOf(await caller.all(project, { log_date: '2026-06-12' }))).toEqual(['2026-06-12']);
  const week = await caller.all(project, { start_date: '2026-06-11', end_date: '2026-06-12' });
  expect(datesOf(week)).toEqual(['2026-06-11', '2026-06-12']);
  expect(await caller.all(project, { start_date: '2026-06-11' })).toEqual([]);
});

test('without days both lists answer today, which is not over where the projects are', async () => {
  await using sandbox = await startSandbox({ clock: new ManualClock(Date.UTC(2026, 5, 13, 2)), limits: UNLIMITED });
  const { clientId, clientSecret } = sandbox.credentials;
  const anonymous = new Caller(sandbox.url, {});
  const token = await anonymous.send('POST', '/oauth/token', {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  });
  const { access_token } = token.body as { access_token: string };
  const here = new Caller(sandbox.url, {
    authorization: `Bearer ${access_token}`,
    'procore-company-id': String(sandbox.world.big.id),
  });
  for (const path of [project, company]) expect(datesOf(await here.all(path))).toEqual(['2026-06-12']);
});

test('a malformed day counts as none, without a complaint', async () => {
  for (const day of ['2026-06-31', '12.06.2026', 'yesterday'])
    expect(await caller.all(project, { start_date: day, end_date: '2026-06-12' })).toEqual([]);
});

test('a list shows what its place has: no project in a project, no crew’s people in a company', async () => {
  const days = { start_date: '2026-06-01', end_date: '2026-06-12' };
  const inProject = first(await caller.all(project, days));
  const inCompany = first((await caller.all(company, days)).filter(({ id }) => id === inProject.id));
  expect(Object.keys(inProject)).toEqual(expect.arrayContaining(['injured', 'signed', 'location', 'timesheet_status']));
  expect(inProject).not.toHaveProperty('project');
  expect(inCompany).toMatchObject({ project: { id: lab.world.rfis.open.projectId }, in_progress: false });
  expect(Object.keys(inCompany['crew'] as object)).toEqual(['id', 'name']);
  const shown = await caller.row(`${project}/${inProject.id}`);
  expect(shown).toEqual(inProject);
});

test('the data are the same whatever is asked first', async () => {
  await using other = await Lab.start();
  const there = await other.as();
  const sheets = `/rest/v1.0/projects/${other.world.big.projectIds[4]!}/timesheets`;
  const days = { start_date: '2026-06-01', end_date: '2026-06-05' };
  const first = await there.all(sheets);
  expect(idsOf(await caller.all(company, days))).toEqual(idsOf(await there.all(company, days)));
  expect(await caller.all(sheets)).toEqual(first);
});
