// Timecards: windows of days in the project's own time, people with and without accounts, exact sums.
import { describe, expect, test } from '@jest/globals';
import { TestClock } from '../support/clock.js';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

/** In California it is still the day before. */
const clock = new TestClock(Date.UTC(2026, 5, 15, 3, 30));
const pair = usePair({ seams: { clock } });
const limited = usePair({
  seams: { clock },
  credentials: { clientId: 'sandbox-limited', clientSecret: 'sandbox-limited-secret' },
});

const WEEK = 'from: "2026-06-08", to: "2026-06-14"';
const big = () => pair().sandbox.world.big;
const project = (index = 0): number => big().projectIds[index]!;
const list = (id = project()): string => `GET /rest/v1.0/projects/${id}/timecard_entries`;
const companyList = (): string => `GET /rest/v1.0/companies/${big().id}/timecard_entries`;
const show = (id = project()): string => `GET /rest/v1.0/projects/${id}?company_id=${big().id}`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function entries(fields: string, args: string, of = project()): Promise<any> {
  const query = `query T($id: ID!) { project(id: $id) { timecardEntries(${args}) { ${fields} } } }`;
  return (await pair().data(query, { id: gid('Project', big().id, of) })).project.timecardEntries;
}

describe('the last seven days', () => {
  const calls = (from: string, to: string): string[] => [
    `${list()}?start_date=${from}&end_date=${to}&page=1&per_page=2`,
    show(),
  ];

  test('end today, where the project is', async () => {
    const { nodes } = await entries('nodes { date }', 'first: 2');
    expect(nodes).toHaveLength(2);
    expect(pair().calls()).toEqual(calls('2026-06-08', '2026-06-14'));
    clock.advance(4 * 3_600_000); // half past midnight in California
    await entries('nodes { date }', 'first: 2');
    expect(pair().calls()).toEqual(calls('2026-06-09', '2026-06-15'));
  });

  test('take no call of their own where the project is asked for anyway, nor below a list of projects', async () => {
    const query = 'query T($id: ID!) { project(id: $id) { name timecardEntries(first: 2) { nodes { date } } } }';
    await pair().data(query, { id: gid('Project', big().id, project()) });
    expect(pair().calls()).toEqual(calls('2026-06-09', '2026-06-15'));
    await pair().data('{ company { projects(first: 3) { nodes { timecardEntries(first: 1) { totalCount } } } } }');
    expect(pair().calls()).toEqual([
      ...[0, 1, 2].map(
        (index) => `${list(project(index))}?start_date=2026-06-09&end_date=2026-06-15&page=1&per_page=1`,
      ),
      `GET /rest/v1.1/projects?company_id=${big().id}&view=normal&page=1&per_page=3`,
    ]);
  });

  test.each([
    [
      'a zone that nobody knows',
      { tz_name: 'Mars/Olympus', time_zone: 'Olympus Mons' },
      '“Olympus Mons”, “Mars/Olympus”',
    ],
    ['no zone', { tz_name: null }, 'no time zone'],
  ])('of a project with %s are refused, its siblings intact', async (_, zone, said) => {
    pair().sandbox.addFault({
      match: '/rest/v1.0/projects/\\d+\\?',
      kind: 200,
      body: { id: project(), name: 'X', ...zone },
    });
    const { data, errors } = await pair().query(
      `query T($id: ID!) { project(id: $id) { name timecardEntries { totalCount } then: timecardEntries(${WEEK}) { totalCount } } }`,
      { id: gid('Project', big().id, project()) },
    );
    expect(data.project).toMatchObject({ name: 'X', timecardEntries: null, then: { totalCount: expect.any(Number) } });
    expect(errors).toMatchObject([
      { path: ['project', 'timecardEntries'], extensions: { code: 'INVALID_ARGUMENT', argument: 'from' } },
    ]);
    expect(errors[0]!.message).toContain(said);
    expect(
      pair()
        .calls()
        .filter((call) => call.includes('timecard_entries')),
    ).toHaveLength(1);
  });
});

describe('what is asked for wrongly', () => {
  test.each([
    ['from: "2026-06-01"', 'INVALID_ARGUMENT', 'to'],
    ['to: "2026-06-01"', 'INVALID_ARGUMENT', 'from'],
    ['from: "2026-06-02", to: "2026-06-01"', 'INVALID_ARGUMENT', 'to'],
    ['from: "2025-06-01", to: "2026-06-02"', 'INVALID_ARGUMENT', 'to'],
    ['first: 0', 'INVALID_ARGUMENT', 'first'],
    ['first: 3, last: 3', 'INVALID_ARGUMENT', 'last'],
    ['after: "nonsense"', 'INVALID_CURSOR', 'after'],
    ['filter: { createdByIds: ["x"] }', 'INVALID_ID', 'createdByIds'],
    ['filter: { createdByIds: [] }', 'INVALID_ARGUMENT', 'createdByIds'],
  ])('%s: nothing is sent', async (args, code, argument) => {
    const query = `query T($id: ID!) { project(id: $id) { procoreId timecardEntries(${args}) { totalCount } timesheets(${WEEK}) { pageInfo { hasNextPage } } } }`;
    const { data, errors } = await pair().query(query.replace(/ timesheets\(.*?\} \}/, ''), {
      id: gid('Project', big().id, project()),
    });
    expect(data.project).toMatchObject({ procoreId: String(project()), timecardEntries: null });
    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
    expect(pair().calls()).toEqual([]);
  });

  test.each(['2026-06-31', '2026-6-1', 'yesterday', '2026-06-01T00:00:00Z', ''])(
    'the day "%s" is none',
    async (day) => {
      const literal = await pair().query(
        `{ company { timecardEntries(from: "${day}", to: "2026-06-30") { totalCount } } }`,
      );
      expect(literal.errors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      const query =
        'query T($from: Date!) { company { timecardEntries(from: $from, to: "2026-06-30") { totalCount } } }';
      const variable = await pair().query(query, { from: day });
      expect(variable.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
      expect(pair().calls()).toEqual([]);
    },
  );

  test('the windows of a company, a person and timesheets are held to the same', async () => {
    const person = gid('Person', big().id, 12);
    const { errors } = await pair().query(
      `query T($id: ID!, $person: ID!) {
        company { timecardEntries(from: "2026-06-02", to: "2026-06-01") { totalCount } }
        project(id: $id) { procoreId timesheets(from: "2024-06-02", to: "2026-06-01") { totalCount } }
        node(id: $person) { ... on Person { timecardEntries(from: "2026-06-02", to: "2026-06-01") { totalCount } } } }`,
      { id: gid('Project', big().id, project()), person },
    );
    expect(errors.map(({ extensions }) => extensions)).toMatchObject(
      [1, 2, 3].map(() => ({ code: 'INVALID_ARGUMENT', argument: 'to' })),
    );
    expect(pair().calls()).toEqual([]);
  });
});

describe('a week of a project', () => {
  test('with everything its list shows is one call', async () => {
    const { nodes } = await entries(
      `nodes { id procoreId project { procoreId } date hours timeIn timeOut lunchMinutes billable description injured signed
         signature { procoreId text name fileType url downloadUrl mediumThumbnailUrl largeThumbnailUrl uploadedBy { name } }
         approvalStatus timesheetStatus timesheet { name number date status createdBy { name } createdAt updatedAt }
         costCode { name } costTypeProcoreId subJob { name code } location { name nodeName } crew { name createdBy { name } }
         timeType { name abbreviation global } person { name user { name } } user { name } createdBy { name }
         splitEntries { hours timeType { name } } recordedAt originId originData customFields { dataType value }
         createdAt updatedAt deleted deletedAt }`,
      `first: 60, from: "2026-05-25", to: "2026-06-14"`,
    );
    expect(pair().calls()).toEqual([`${list()}?start_date=2026-05-25&end_date=2026-06-14&page=1&per_page=60`]);
    expect(nodes).toHaveLength(60);
    expect(nodes[0]).toMatchObject({
      project: { procoreId: String(project()) },
      hours: expect.stringMatching(/^\d+\.\d+$/),
      timeIn: expect.stringMatching(/T14:00:00Z$/),
      approvalStatus: expect.stringMatching(/^(REVIEWED|APPROVED)$/),
      timesheet: { name: expect.any(String), status: expect.any(String) },
      costCode: { name: expect.any(String) },
      crew: { name: expect.any(String), createdBy: { name: expect.any(String) } },
      deleted: false,
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const shown = (pick: (node: any) => unknown): boolean => nodes.some((node: unknown) => pick(node) !== null);
    for (const name of ['signature', 'subJob', 'location', 'originId', 'user', 'description'])
      expect([name, shown((node) => node[name])]).toEqual([name, true]);
    for (const { user, person } of nonEmpty(nodes)) expect(person.user).toEqual(user);
    const accountless = nodes.filter(({ user }: { user: unknown }) => user === null);
    expect(accountless.length).toBeGreaterThan(0);
    for (const { person } of nonEmpty(accountless)) expect(person).toEqual({ name: expect.any(String), user: null });
    const split = nodes.filter(({ splitEntries }: { splitEntries: unknown[] }) => splitEntries.length > 0);
    for (const { hours, splitEntries } of split) {
      expect(hours).toBe('8.0');
      expect(splitEntries).toEqual([{ hours: expect.any(String), timeType: { name: 'Overtime' } }]);
    }
  });

  test('twenty timecards, with the accounts of who worked: one call more; with their people: another', async () => {
    const week = `${list()}?start_date=2026-06-08&end_date=2026-06-14&page=1&per_page=20`;
    const users = `GET /rest/v1.3/companies/${big().id}/users?view=normal&page=1&per_page=2000`;
    const people = `GET /rest/v1.0/companies/${big().id}/people?view=normal&page=1&per_page=2000`;
    await entries('nodes { hours user { emailAddress businessPhone } }', `first: 20, ${WEEK}`);
    expect(pair().calls()).toEqual([week, users]);
    const { nodes } = await entries(
      'nodes { user { emailAddress businessPhone } person { emailAddress firstName employee } }',
      `first: 20, ${WEEK}`,
    );
    expect(pair().calls()).toEqual([people, week, users]);
    const known = nodes.filter(({ user }: { user: unknown }) => user !== null);
    expect(known.length).toBeGreaterThan(1);
    for (const { user, person } of nonEmpty(known)) expect(person.emailAddress).toBe(user.emailAddress);
  });

  test('is filtered by Procore', async () => {
    const { nodes, totalCount } = await entries('totalCount nodes { createdBy { id procoreId } }', `first: 1, ${WEEK}`);
    const [{ createdBy }] = nodes;
    const segments = await Promise.all(
      ['7401', '7402'].map((id) =>
        entries('totalCount', `first: 1, ${WEEK}, filter: { dailyLogSegmentIds: ["${id}"] }`),
      ),
    );
    expect(segments.map((segment): number => segment.totalCount).reduce((a, b) => a + b)).toBe(totalCount);
    expect(Math.min(...segments.map((segment) => segment.totalCount))).toBeGreaterThan(0);
    pair().forget();
    const theirs = await entries(
      'nodes { createdBy { id } }',
      `first: 50, ${WEEK}, filter: { createdByIds: ["${createdBy.id}"] }`,
    );
    for (const node of nonEmpty(theirs.nodes)) expect(node.createdBy.id).toBe(createdBy.id);
    expect(pair().calls()).toEqual([
      `${list()}?start_date=2026-06-08&end_date=2026-06-14&filters[created_by_id][]=${createdBy.procoreId}&page=1&per_page=50`,
    ]);
  });

  test('a signature is a file that is handed out', async () => {
    const { nodes } = await entries(
      'nodes { signature { name downloadUrl } }',
      'first: 100, from: "2026-05-01", to: "2026-05-31"',
    );
    const { signature } = nodes.find((node: { signature: unknown }) => node.signature !== null);
    const answer = await fetch(signature.downloadUrl);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50);
  });

  test('a day where a time should be is none', async () => {
    const body = [{ id: 5, time_in: '2026-06-08', time_out: '2026-06-08T23:00:00Z' }];
    pair().sandbox.addFault({ match: `/projects/${project()}/timecard_entries`, kind: 200, body });
    const { nodes } = await entries('nodes { timeIn timeOut }', `first: 2, ${WEEK}`);
    expect(nodes).toEqual([{ timeIn: null, timeOut: '2026-06-08T23:00:00Z' }]);
  });

  test('keys without a value break nothing', async () => {
    pair().sandbox.addFault({
      match: `/projects/${project()}/timecard_entries`,
      kind: 200,
      body: [{ id: 5 }, { id: 6, hours: null, party: null }],
    });
    const page = await entries(
      `totals { hours byPerson { hours } byDay { date hours } byCostCode { hours } partial }
       nodes { date hours lunchMinutes signature { name } timesheet { name } costCode { name } subJob { name } location { name }
         crew { name } timeType { name } person { name } user { name } splitEntries { id } originId customFields { value } deleted }`,
      `first: 2, ${WEEK}`,
    );
    expect(page.nodes[0]).toMatchObject({ hours: null, person: null, user: null, splitEntries: [], deleted: false });
    expect(page.totals).toMatchObject({ hours: '0', byPerson: [], byDay: [], byCostCode: [] });
  });
});

describe('sums', () => {
  const TOTALS = `totals { hours partial byPerson { person { name } hours } byDay { date hours } byCostCode { costCode { name } hours } }`;
  /** In hundredths of an hour, so that nothing is rounded. */
  const hundredths = (hours: string): number => Math.round(Number(hours) * 100);
  const sum = (some: readonly { hours: string }[]): number =>
    some.reduce((all, { hours }) => all + hundredths(hours), 0);

  test('are exact, from the page and without a call', async () => {
    const page = await entries(
      `totalCount ${TOTALS} nodes { hours date person { name } costCode { name } }`,
      `first: 200, ${WEEK}`,
    );
    expect(pair().calls()).toHaveLength(1);
    const { totals, nodes } = page;
    expect(nodes).toHaveLength(page.totalCount);
    expect(totals.partial).toBe(false);
    expect(hundredths(totals.hours)).toBe(sum(nodes));
    for (const part of ['byPerson', 'byDay', 'byCostCode']) expect(sum(totals[part])).toBe(sum(nodes));
    for (const { date, hours } of totals.byDay)
      expect(hundredths(hours)).toBe(sum(nodes.filter((node: { date: string }) => node.date === date)));
    const dates = totals.byDay.map(({ date }: { date: string }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const { hours } of [totals, ...totals.byPerson]) expect(hours).toMatch(/^\d+(\.\d{1,2})?$/);
  });

  test('of floating point numbers that do not add up', async () => {
    pair().sandbox.addFault({
      match: `/projects/${project()}/timecard_entries`,
      kind: 200,
      body: [1, 2, 3].map((id) => ({
        id,
        date: '2026-06-08',
        hours: ['0.1', '0.2', '12345678901234.05'][id - 1],
        party: { id: 9, name: 'A' },
      })),
    });
    const { totals } = await entries(TOTALS, `first: 3, ${WEEK}`);
    expect(totals).toMatchObject({
      hours: '12345678901234.35',
      byPerson: [{ person: { name: 'A' }, hours: '12345678901234.35' }],
      byDay: [{ date: '2026-06-08', hours: '12345678901234.35' }],
    });
  });

  test.each([
    ['eight', true],
    ['8,5', true],
    ['1e3', true],
    ['-', true],
    ['', false],
    [null, false],
    ['0', false],
    [8.5, false],
  ])('of hours that are %p are partial: %p', async (hours, partial) => {
    const body = [
      { id: 1, hours },
      { id: 2, hours: '1.5' },
    ];
    pair().sandbox.addFault({ match: `/projects/${project()}/timecard_entries`, kind: 200, body });
    const { totals } = await entries('totals { hours partial }', `first: 5, ${WEEK}`);
    expect(totals).toEqual({ hours: hours === 8.5 ? '10' : '1.5', partial });
  });

  test('say when the list has more than the page, before it or after it', async () => {
    const first = await entries('totals { partial } pageInfo { endCursor }', `first: 5, ${WEEK}`);
    expect(first.totals.partial).toBe(true);
    const rest = await entries(
      'totals { partial } pageInfo { hasNextPage }',
      `first: 200, after: "${first.pageInfo.endCursor}", ${WEEK}`,
    );
    expect(rest).toMatchObject({ totals: { partial: true }, pageInfo: { hasNextPage: false } });
  });
});

describe('a company', () => {
  const company = async (fields: string, args: string) =>
    (await pair().data(`{ company { timecardEntries(${args}) { ${fields} } } }`)).company.timecardEntries;

  test('lists the timecards of all projects, with the fields its list has, in one call', async () => {
    const { nodes } = await company(
      'nodes { id project { name } hours inProgress timeTypeName lunchMinutes approvalStatus person { name user { name } } user { name } crew { name } splitEntries { project { name } hours } }',
      `first: 200, ${WEEK}`,
    );
    expect(new Set(nodes.map((node: { project: { name: string } }) => node.project.name)).size).toBeGreaterThan(1);
    expect(nodes[0]).toMatchObject({
      inProgress: false,
      timeTypeName: expect.any(String),
      lunchMinutes: expect.any(Number),
    });
    expect(pair().calls()).toEqual([`${companyList()}?start_date=2026-06-08&end_date=2026-06-14&page=1&per_page=200`]);
  });

  test('what only a project shows comes from the lists of those days, one a project', async () => {
    const { nodes } = await company(
      'nodes { date project { procoreId } signed injured location { name } }',
      `first: 100, from: "2026-06-08", to: "2026-06-09"`,
    );
    const projects = [...new Set(nodes.map((node: { project: { procoreId: string } }) => node.project.procoreId))];
    expect(projects.length).toBeGreaterThan(1);
    const calls = pair().calls();
    expect(calls).toHaveLength(1 + projects.length);
    for (const id of projects)
      expect(calls).toContainEqual(
        expect.stringMatching(
          `^${list(Number(id))}\\?start_date=2026-06-0[89]&end_date=2026-06-0[89]&page=1&per_page=2000$`,
        ),
      );
    for (const { signed } of nonEmpty(nodes)) expect(signed).toEqual(expect.any(Boolean));
  });

  test('filters by person, work that goes on, and spans', async () => {
    const ongoing = await company(
      'totalCount nodes { inProgress hours timeOut }',
      `first: 5, ${WEEK}, filter: { inProgress: ONLY }`,
    );
    expect(ongoing.totalCount).toBeGreaterThan(0);
    for (const node of nonEmpty(ongoing.nodes)) expect(node).toEqual({ inProgress: true, hours: null, timeOut: null });
    const { nodes } = await company('nodes { id procoreId person { id procoreId } }', `first: 1, ${WEEK}`);
    const [{ id, procoreId, person }] = nodes;
    pair().forget();
    const theirs = await company(
      'nodes { person { id } }',
      `first: 9, ${WEEK}, filter: { personIds: ["${person.id}"], ids: ["${id}", "${procoreId}"], inProgress: INCLUDED, timeIn: { from: "2026-06-01T00:00:00Z" },
        updatedAt: { to: "2026-12-31T00:00:00Z" } }`,
    );
    expect(theirs.nodes).toEqual([{ person: { id: person.id } }]);
    expect(pair().calls()).toEqual([
      `${companyList()}?start_date=2026-06-08&end_date=2026-06-14&filters[id][]=${procoreId}&filters[id][]=${procoreId}` +
        `&filters[party_id][]=${person.procoreId}&filters[include_in_progress]=true&start_time_in=2026-06-01T00:00:00Z` +
        '&filters[updated_at]=1970-01-01T00:00:00Z...2026-12-31T00:00:00Z&page=1&per_page=9',
    ]);
    const deleted = await company(
      'nodes { deleted deletedAt }',
      'first: 5, from: "2026-03-01", to: "2026-06-14", filter: { deletedAt: { from: "2026-01-01T00:00:00Z" } }',
    );
    expect(deleted.nodes.length).toBeGreaterThan(0);
    for (const node of nonEmpty(deleted.nodes)) expect(node).toEqual({ deleted: true, deletedAt: expect.any(String) });
  });

  test('one timecard has one global id, wherever it is found', async () => {
    const { nodes } = await entries('nodes { id procoreId }', `first: 1, ${WEEK}`);
    const [{ id, procoreId }] = nodes;
    pair().forget();
    const found = await pair().data(
      'query T($id: ID!) { company { timecardEntry(id: $id) { id project { name } } } }',
      { id: procoreId },
    );
    expect(found.company.timecardEntry).toEqual({ id, project: { name: expect.any(String) } });
    expect(pair().calls()).toEqual([`${companyList()}/${procoreId}`]);
    const node = await pair().data('query T($id: ID!) { node(id: $id) { ... on TimecardEntry { hours signed } } }', {
      id,
    });
    expect(node.node).toEqual({ hours: expect.any(String), signed: expect.any(Boolean) });
    expect(pair().calls()).toEqual([`${list()}/${procoreId}`]);
    const missing = await pair().query('{ company { timecardEntry(id: "7") { id } } }');
    expect(missing.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('whoever may not see its timecards still sees those of a project', async () => {
    const { permittedProjectIds } = limited().sandbox.world.principals.limited;
    const { data, errors } = await limited().query(
      `query T($id: ID!) { company { timecardEntries(${WEEK}) { totalCount } }
        project(id: $id) { timecardEntries(first: 2, ${WEEK}) { nodes { hours inProgress person { name emailAddress } } } } }`,
      { id: gid('Project', big().id, permittedProjectIds[0]!) },
    );
    expect(data.company.timecardEntries).toBeNull();
    expect(data.project.timecardEntries.nodes[0]).toEqual({
      hours: expect.any(String),
      inProgress: null,
      person: { name: expect.any(String), emailAddress: null },
    });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });
});
