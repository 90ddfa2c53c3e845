// The seeded submittals: as many as promised, and believable - who was asked when, what they answered, what follows from it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idsOf, Lab, numbersAt, textAt, textsAt, valuesAt, type Row } from './support.js';

interface Place {
  readonly path: string;
  readonly submittals: readonly Row[];
  readonly deleted: readonly Row[];
}

let lab: Lab;
let places: readonly Place[];

beforeAll(async () => {
  lab = await Lab.start();
  const found: Place[] = [];
  for (const company of [lab.world.big, lab.world.newRegion, lab.world.small]) {
    const caller = await lab.as('everything', company.id);
    for (const project of [...company.projectIds, ...company.inactiveProjectIds]) {
      const path = `/rest/v1.1/projects/${project}/submittals`;
      found.push({ path, submittals: await caller.all(path), deleted: await caller.all(`${path}/recycle_bin`) });
    }
  }
  places = found;
});

afterAll(() => lab[Symbol.asyncDispose]());

const all = (): readonly Row[] => places.flatMap(({ submittals }) => submittals);
const category = (row: Row): string => textAt(row, 'status.status');
const approversOf = (row: Row): readonly unknown[] => valuesAt(row, 'approvers');
const considered = (approver: unknown): string => textAt(approver, 'response.considered');

test('are 600, most of them in active projects, beside those that were deleted', () => {
  expect(all()).toHaveLength(600);
  expect(places.flatMap(({ deleted }) => deleted).length).toBeGreaterThan(100);
  expect(new Set(all().map((row) => textAt(row, 'title'))).size).toBeGreaterThan(40);
  expect(all().filter((row) => row['private'] === true).length).toBeGreaterThan(30);
});

describe('the workflow', () => {
  test('goes from the submitter to the reviewers, each after the one before', () => {
    for (const row of all()) {
      const approvers = approversOf(row);
      const groups = numbersAt(row, 'approvers.workflow_group_number');
      expect(groups.slice(0, 3)).toEqual([1, 2, 3]);
      expect(groups).toEqual(groups.toSorted());
      expect(textsAt(row, 'approvers.approver_type')).toEqual(
        groups.map((group) => (group === 1 ? 'Submitter' : 'Approver')),
      );
      for (const approver of approvers) {
        const [sent, due, returned] = ['sent_date', 'due_date', 'returned_date'].map((key) => textAt(approver, key));
        expect([sent === '', considered(approver) === 'pending']).toEqual([due === '', returned === '']);
        const inOrder = returned === '' || (sent! <= returned! && returned! <= '2026-06-15');
        expect(inOrder).toBe(true);
      }
      const sent = textsAt(row, 'approvers.sent_date');
      expect(sent).toEqual(sent.toSorted());
    }
  });

  test('waits for those it was sent to and who have not answered, then for the manager', () => {
    for (const row of all()) {
      const waiting = approversOf(row).filter(
        (approver) => considered(approver) === 'pending' && textAt(approver, 'sent_date') !== '',
      );
      const expected =
        waiting.length > 0
          ? waiting.flatMap((one) => numbersAt(one, 'user.id'))
          : numbersAt(row, 'submittal_manager.id');
      expect(numbersAt(row, 'ball_in_court.id')).toEqual(category(row) === 'Closed' ? [] : expected);
    }
  });

  test('of a closed submittal has ended, before it was closed and its result was sent out', () => {
    const closed = all().filter((row) => category(row) === 'Closed');
    expect(closed.length).toBeGreaterThan(200);
    for (const row of closed) {
      expect(approversOf(row).map(considered)).not.toContain('pending');
      const last = textsAt(row, 'approvers.returned_date').toSorted().at(-1)!;
      expect(last <= textAt(row, 'closed_at').slice(0, 10)).toBe(true);
      const sent = textAt(row, 'last_distributed_submittal.sent_at');
      expect(textAt(row, 'distributed_at')).toBe(sent);
      expect(sent === '' || textAt(row, 'closed_at') < sent).toBe(true);
    }
    for (const row of all().filter((other) => category(other) !== 'Closed'))
      expect([row['closed_at'], row['distributed_at']]).toEqual([null, null]);
  });
});

test('revisions follow each other, and only the last of them is current', async () => {
  let revised = 0;
  for (const [index, { path, submittals }] of places.entries()) {
    const numbers = new Map<string, Row[]>();
    for (const row of submittals) {
      const number = textAt(row, 'formatted_number').replace(/\.\d$/, '');
      numbers.set(number, [...(numbers.get(number) ?? []), row]);
    }
    for (const revisions of numbers.values()) {
      expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, at) => String(at)));
      expect(revisions.map((row) => row['current_revision'])).toEqual(
        revisions.map((_, at) => at === revisions.length - 1),
      );
      for (const row of revisions.slice(0, -1)) {
        expect(textAt(row, 'status.name')).toBe('Superseded');
        expect(considered(approversOf(row).at(-1))).toMatch(/^(revise and resubmit|rejected)$/);
      }
      if (revisions.length > 1) revised += 1;
      if (revisions.length < 3 || index > 0) continue;
      const caller = await lab.as();
      expect(idsOf(await caller.all(`${path}/${revisions[1]!.id}/revisions`))).toEqual(idsOf(revisions));
      const shown = await caller.row(`${path}/${revisions[1]!.id}`);
      expect(shown['source_submittal_log_id']).toBe(revisions[0]!.id);
    }
  }
  expect(revised).toBeGreaterThan(50);
});

test('what was deleted is in the bin and the show, not in the list', async () => {
  const { path, submittals, deleted } = places[0]!;
  const caller = await lab.as();
  const [gone] = deleted;
  expect(idsOf(submittals)).not.toContain(gone!.id);
  expect(await caller.page(path, { 'filters[id][]': String(gone!.id) })).toEqual([]);
  expect(textAt(await caller.row(`${path}/${gone!.id}`), 'deleted_at')).toMatch(/Z$/);
  expect(await (await lab.as('limited')).get(`${path}/recycle_bin`)).toMatchObject({ status: 403 });
});

test('files are the same in list and show', async () => {
  const { path, submittals } = places[0]!;
  const [row] = submittals;
  const shown = await (await lab.as()).row(`${path}/${row!.id}`);
  expect(numbersAt(row, 'associated_attachments.attachment_id')).toEqual(numbersAt(shown, 'attachments.id'));
  expect(textsAt(row, 'associated_attachments.url')).toEqual(textsAt(shown, 'attachments.url'));
});
