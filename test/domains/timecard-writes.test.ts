// Timecards and timesheets as they are written.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const big = () => pair().sandbox.world.big;
const number = () => big().projectIds[0]!;
const projectId = () => gid('Project', big().id, number());
const ENTRIES = () => `/rest/v1.0/projects/${number()}/timecard_entries`;
const NEW = () => `/rest/v1.1/projects/${number()}/project_timecard_entries`;
const SHEETS = () => `/rest/v1.0/projects/${number()}/timesheets`;

async function run(mutation: string, input: object, shown: string) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${shown} userErrors { code field message } } }`;
  return (await pair().data(document, { input }))[mutation];
}
const ENTRY = 'timecardEntry { id procoreId date hours description signed }';
const bodyOf = () => (pair().exchanges()[0] as unknown as { requestBody: unknown }).requestBody;
const one = (more: object = {}) => ({ projectId: projectId(), date: '2026-06-10', hours: '7.50', ...more });

interface Listed {
  readonly id: string;
  readonly hours: string;
  readonly person: { readonly id: string; readonly procoreId: string };
  readonly costCode: { readonly id: string; readonly procoreId: string } | null;
  readonly signature: { readonly procoreId: string } | null;
}

/** Timecards of a day as they are listed. */
async function listed(day: string): Promise<readonly Listed[]> {
  const { node } = await pair().data(
    `query L($id: ID!, $day: Date!) { node(id: $id) { ... on Project {
      timecardEntries(first: 200, from: $day, to: $day) { nodes { id hours person { id procoreId } costCode { id procoreId } signature { procoreId } } } } } }`,
    { id: projectId(), day },
  );
  pair().forget();
  return node.timecardEntries.nodes;
}

describe('a timecard', () => {
  test('is made by one call, and listed on its day', async () => {
    const [known] = await listed('2026-06-12');
    const { timecardEntry, userErrors } = await run(
      'timecardEntryCreate',
      one({
        personId: known!.person.id,
        costCodeId: known!.costCode?.id,
        lunchMinutes: 30,
        timeIn: '2026-06-10T14:00:00Z',
        timeOut: '2026-06-10T22:00:00Z',
        description: 'Formwork',
        billable: true,
      }),
      'timecardEntry { id date hours description billable }',
    );
    expect(userErrors).toEqual([]);
    expect(timecardEntry).toMatchObject({ date: '2026-06-10', hours: '7.50', description: 'Formwork', billable: true });
    expect(bodyOf()).toEqual({
      ...{ date: '2026-06-10', hours: '7.50', lunch_time: '30', time_in: '2026-06-10T14:00:00Z' },
      ...{ time_out: '2026-06-10T22:00:00Z', description: 'Formwork', billable: true },
      party_id: Number(known!.person.procoreId),
      cost_code_id: Number(known!.costCode?.procoreId),
    });
    expect(pair().calls()).toEqual([`POST ${NEW()}`]);
    expect((await listed('2026-06-10')).map(({ id }) => id)).toContain(timecardEntry.id);
  });

  test('is changed, signed, unsigned and deleted by a call each', async () => {
    const { timecardEntry: made } = await run('timecardEntryCreate', one(), ENTRY);
    pair().forget();
    const changed = await run(
      'timecardEntryUpdate',
      { timecardEntryId: made.id, hours: '4', description: null },
      ENTRY,
    );
    expect(changed).toMatchObject({ timecardEntry: { hours: '4', description: null }, userErrors: [] });
    expect(bodyOf()).toEqual({ timecard_entry: { hours: '4', description: null } });
    expect(pair().calls()).toEqual([`PATCH ${ENTRIES()}/${made.procoreId}`]);

    const signatureId = (await listed('2026-06-02')).flatMap(({ signature }) => signature?.procoreId ?? [])[0];
    const signed = await run('timecardEntrySign', { timecardEntryId: made.id, signatureId }, ENTRY);
    expect(signed).toMatchObject({ timecardEntry: { signed: true }, userErrors: [] });
    expect(pair().calls()).toEqual([`PATCH ${ENTRIES()}/${made.procoreId}/sign`]);
    const unsigned = await run('timecardEntryRemoveSignature', { timecardEntryId: made.id }, ENTRY);
    expect(unsigned).toMatchObject({ timecardEntry: { signed: false }, userErrors: [] });
    expect(pair().calls()).toEqual([`PATCH ${ENTRIES()}/${made.procoreId}/remove_signature`]);

    const gone = await run('timecardEntryDelete', { timecardEntryId: made.id }, 'deletedId');
    expect(gone).toEqual({ deletedId: made.id, userErrors: [] });
    expect(pair().calls()).toEqual([`DELETE ${ENTRIES()}/${made.procoreId}`]);
    expect((await listed('2026-06-10')).map(({ id }) => id)).not.toContain(made.id);
    expect((await run('timecardEntryDelete', { timecardEntryId: made.id }, 'deletedId')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['timecardEntryId'] },
    ]);
  });

  test.each<[string, object, string, string]>([
    ['negative hours', { hours: '-1' }, 'INVALID', 'hours'],
    ['more hours than a day has', { hours: '24.5' }, 'INVALID', 'hours'],
    ['a negative break', { lunchMinutes: -1 }, 'INVALID', 'lunchMinutes'],
    [
      'an end before the start',
      { timeIn: '2026-06-10T14:00:00Z', timeOut: '2026-06-10T13:00:00Z' },
      'INVALID',
      'timeOut',
    ],
    ['a cost code of another project', { costCodeId: gid('CostCode', 1, 2, 3) }, 'INVALID', 'costCodeId'],
    ['an id of another system with letters', { originId: 'A1' }, 'INVALID', 'originId'],
  ])('with %s is refused, and nothing is sent', async (_, input, code, field) => {
    const { timecardEntry, userErrors } = await run('timecardEntryCreate', one(input), ENTRY);
    expect(timecardEntry).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: [field] }]);
    expect(pair().calls()).toEqual([]);
  });

  test('on a day that is none does not fit the schema', async () => {
    const { errors } = await pair().query(
      'mutation M($input: TimecardEntryCreateInput!) { timecardEntryCreate(input: $input) { timecardEntry { id } } }',
      { input: one({ date: '2026-02-30' }) },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(pair().calls()).toEqual([]);
  });

  test('what Procore rejects comes back on its field', async () => {
    const { userErrors } = await run('timecardEntryCreate', one({ personId: '7', locationId: '8' }), ENTRY);
    expect(userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['personId'] },
      { code: 'NOT_FOUND', field: ['locationId'] },
    ]);
  });
});

describe('many timecards', () => {
  const RESULTS =
    'results { outcome timecardEntry { hours description date } userErrors { code field } fault { code } }';

  test('are 25 to a call, with a result each in the order of the input', async () => {
    const people = (await listed('2026-06-12')).map(({ person }) => person.id);
    const entries = Array.from({ length: 60 }, (_, index) => ({
      date: '2026-06-11',
      hours: String(1 + (index % 8)),
      personId: people[index % people.length],
      description: index % 2 ? 'Layout' : null,
    }));
    const { results, userErrors } = await run('timecardEntriesCreate', { projectId: projectId(), entries }, RESULTS);
    expect(userErrors).toEqual([]);
    expect(
      results.map(({ timecardEntry: made }: { timecardEntry: { hours: string; description: string } }) => [
        made.hours,
        made.description,
      ]),
    ).toEqual(entries.map(({ hours, description }) => [hours, description]));
    expect(pair().calls()).toEqual(Array(3).fill(`POST ${NEW()}/bulk_create`));
  });

  test('of which one is wrong hold it back; a call that is refused is the fate of its own', async () => {
    const fine = { date: '2026-06-11', hours: '1' };
    const entries = [{ ...fine, hours: '-1' }, ...Array.from({ length: 25 }, () => fine), { ...fine, personId: '7' }];
    const { results } = await run('timecardEntriesCreate', { projectId: projectId(), entries }, RESULTS);
    const outcomes = results.map(({ outcome }: { outcome: string }) => outcome);
    expect(outcomes).toEqual(['REFUSED', ...Array(25).fill('DONE'), 'REFUSED']);
    expect(results[0].userErrors).toMatchObject([{ field: ['entries', '0', 'hours'] }]);
    expect(results[26].userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(pair().calls()).toHaveLength(2);
  });
});

describe('a timesheet', () => {
  const SHEET = 'timesheet { id procoreId date status }';

  test('is begun, moved and deleted by a call each', async () => {
    const { timesheet } = await run('timesheetCreate', { projectId: projectId(), date: '2026-06-09' }, SHEET);
    expect(timesheet).toMatchObject({ date: '2026-06-09', status: 'PENDING' });
    expect(pair().calls()).toEqual([`POST ${SHEETS()}`]);
    const moved = await run('timesheetUpdate', { timesheetId: timesheet.id, date: '2026-06-08' }, SHEET);
    expect(moved).toMatchObject({ timesheet: { date: '2026-06-08' }, userErrors: [] });
    expect(pair().calls()).toEqual([`PATCH ${SHEETS()}/${timesheet.procoreId}`]);
    expect(await run('timesheetDelete', { timesheetId: timesheet.id }, 'deletedId')).toEqual({
      deletedId: timesheet.id,
      userErrors: [],
    });
    expect(pair().calls()).toEqual([`DELETE ${SHEETS()}/${timesheet.procoreId}`]);
  });

  test('is approved with others in one call, which the next query shows', async () => {
    const made = [];
    for (const date of ['2026-06-05', '2026-06-06']) {
      const { timesheet } = await run('timesheetCreate', { projectId: projectId(), date }, SHEET);
      made.push(timesheet);
    }
    pair().forget();
    const ids = made.map(({ id }) => id);
    const RESULTS = 'results { outcome timesheet { id status } userErrors { code } }';
    const input = { projectId: projectId(), timesheetIds: [...ids, 'x'], approved: true };
    const { results } = await run('timesheetsApprovalUpdate', input, RESULTS);
    expect(results).toMatchObject([
      ...ids.map((id) => ({ outcome: 'DONE', timesheet: { id, status: 'APPROVED' } })),
      { outcome: 'REFUSED', userErrors: [{ code: 'INVALID' }] },
    ]);
    expect(bodyOf()).toEqual({
      timesheets: made.map(({ procoreId }) => ({ id: Number(procoreId), status: 'approved' })),
    });
    expect(
      pair()
        .calls()
        .filter((line) => !line.startsWith('GET ')),
    ).toEqual([`PATCH ${SHEETS()}/update_approval`]);
  });
});
