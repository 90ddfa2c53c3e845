// Whole screens in one query: the exact REST calls, and how many of them wait for one another.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../sandbox/server.js';
import { lineOf } from '../support/gateway.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

/** Long enough that calls which leave together are under way together. */
beforeEach(() => pair().sandbox.setLatency(250));

/** The longest chain of calls of which each began after the one before had ended. */
function criticalPath(exchanges: readonly Exchange[]): number {
  const depths = new Map<Exchange, number>();
  for (const exchange of [...exchanges].sort((a, b) => a.arrival - b.arrival)) {
    const before = [...depths].filter(([other]) => (other.departure ?? Infinity) < exchange.arrival);
    depths.set(exchange, 1 + Math.max(0, ...before.map(([, depth]) => depth)));
  }
  return Math.max(0, ...depths.values());
}

const PERSON = 'name emailAddress businessPhone mobilePhone';
const VENDOR = 'name emailAddress businessPhone';

const ITEMS = (first: number, week: string) => `
  rfis(first: ${first}) { nodes { number subject status dueDate assignees { ${PERSON} } responsibleContractor { ${VENDOR} } } }
  submittals(first: ${first}) { nodes { number title status { name } manager { ${PERSON} } ballInCourt { ${PERSON} }
    responsibleContractor { ${VENDOR} } } }
  timecardEntries(${week}, first: ${first}) { nodes { date hours timeType { name } user { ${PERSON} } }
    totals { hours partial } }`;

const WEEK = 'from: "2026-06-09", to: "2026-06-15"';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

/** Everybody has an address, and some have a telephone: nothing was left out to save a call. */
function expectPeople(people: readonly Data[]): void {
  expect(people.length).toBeGreaterThan(10);
  for (const { emailAddress } of people) expect(emailAddress).toMatch(/@/);
  expect(people.some(({ businessPhone, mobilePhone }) => businessPhone ?? mobilePhone)).toBe(true);
}

describe('the screen of a project', () => {
  const query = (more = '') =>
    `query Screen($id: ID!) { project(id: $id) { name number stage { name } ${ITEMS(20, WEEK)} ${more} } }`;
  const DOCUMENTS =
    'documents(first: 20, filter: { type: FILE }) { nodes { name path ... on File { byteSize downloadUrl uploadedBy { name } } } }';
  const id = () => {
    const { big } = pair().sandbox.world;
    return { id: gid('Project', big.id, big.projectIds[0]!) };
  };

  test('with RFIs, submittals, timecards, their people and vendors, and documents: seven calls, two after another', async () => {
    const { project } = await pair().data(query(DOCUMENTS), id());
    const exchanges = pair().exchanges();
    for (const list of ['rfis', 'submittals', 'timecardEntries', 'documents'])
      expect(project[list].nodes).toHaveLength(20);
    expectPeople([
      ...project.rfis.nodes.flatMap(({ assignees }: Data) => assignees),
      ...project.submittals.nodes.flatMap(({ manager, ballInCourt }: Data) => [manager, ...ballInCourt]),
      ...project.timecardEntries.nodes.flatMap(({ user }: Data) => user ?? []),
    ]);
    for (const { downloadUrl } of project.documents.nodes) expect(downloadUrl).toMatch(/^http/);
    const { big } = pair().sandbox.world;
    const at = `/rest/v1.0/projects/${big.projectIds[0]}`;
    expect(
      exchanges
        .map(lineOf)
        .map((line) => line.replace(/(filters\[id\]\[\]=\d+&)+/, 'ids&').replace(/per_page=\d+$/, 'per_page=N'))
        .sort(),
    ).toEqual(
      [
        `GET ${at}?company_id=${big.id}`,
        `GET ${at}/rfis?page=1&per_page=N`,
        `GET ${at.replace('v1.0', 'v1.1')}/submittals?page=1&per_page=N`,
        `GET ${at}/timecard_entries?start_date=2026-06-09&end_date=2026-06-15&page=1&per_page=N`,
        `GET ${at}/documents?view=extended&filters[document_type]=file&page=1&per_page=N`,
        `GET /rest/v1.3/companies/${big.id}/users?view=normal&page=1&per_page=N`,
        `GET /rest/v1.0/vendors?company_id=${big.id}&view=normal&ids&page=1&per_page=N`,
      ].sort(),
    );
    expect(criticalPath(exchanges)).toBe(2);
  });

  test('and the people without an account on timecards: one call more, none after the others', async () => {
    const { project } = await pair().data(
      query(
        `${DOCUMENTS} crew: timecardEntries(${WEEK}, first: 20) { nodes { user { name } person { name emailAddress } } }`,
      ),
      id(),
    );
    const exchanges = pair().exchanges();
    expect(project.crew.nodes.some(({ user, person }: Data) => user === null && person.name)).toBe(true);
    expect(exchanges).toHaveLength(8);
    expect(criticalPath(exchanges)).toBe(2);
  });
});

test('ten projects with 20 RFIs, 20 submittals and 20 timecards each, with people and vendors: 33 calls', async () => {
  const { big } = pair().sandbox.world;
  const { company } = await pair().data(
    `query Ten($id: ID!) { company(id: $id) { projects(first: 10) { nodes { name ${ITEMS(20, WEEK)} } } } }`,
    { id: gid('Company', big.id) },
  );
  const exchanges = pair().exchanges();
  const lists: Data[] = company.projects.nodes.flatMap(({ rfis, submittals, timecardEntries }: Data) => [
    rfis,
    submittals,
    timecardEntries,
  ]);
  expect(lists.filter((list) => list !== null && list.nodes.length > 0).length).toBeGreaterThan(20);
  expectPeople(
    company.projects.nodes.flatMap(({ rfis }: Data) => rfis?.nodes.flatMap(({ assignees }: Data) => assignees) ?? []),
  );
  expect(exchanges).toHaveLength(33);
});

test('the same over the usual window: what day it is on each project takes no call of its own', async () => {
  const { big } = pair().sandbox.world;
  const USUAL = ITEMS(20, WEEK).replace(`${WEEK}, `, '');
  await pair().data(`query Ten($id: ID!) { company(id: $id) { projects(first: 10) { nodes { name ${USUAL} } } } }`, {
    id: gid('Company', big.id),
  });
  expect(pair().exchanges()).toHaveLength(33);
});
