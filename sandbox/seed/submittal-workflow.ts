// The workflow of a submittal: who submits, reviews and approves it, how far it has come, and what was answered when.
import { Kind, type Dataset, type Entity } from '../store.js';
import type { Calendar } from './calendar.js';
import { attach, type StoredFile } from './file.js';
import { submittalFiles } from './submittal-package.js';
import { inProject } from './of-project.js';
import type { Random } from './random.js';
import { submittalResponses } from './submittal-setting.js';
import { COMMENTS } from './submittal-topics.js';
import type { User } from './user.js';

/** A file with how it came to what it is attached to. */
export interface AttachedFile extends Entity {
  readonly file: StoredFile;
  readonly attached_at: string;
}

export interface Approver extends Entity {
  readonly user_id: number;
  readonly approver_type: 'Submitter' | 'Approver';
  readonly workflow_group_number: number;
  readonly response_required: boolean;
  readonly response_id: number;
  readonly comment: string | null;
  readonly days_to_respond: number;
  readonly sent_date: string | null;
  readonly due_date: string | null;
  readonly returned_date: string | null;
  readonly files: readonly AttachedFile[];
}

export const approverIds = new Kind<Entity>('approverIds', 19_104_035);
const tieIds = new Kind<Entity>('tieIds', 21_700_540);

export const attached = (data: Dataset, files: readonly StoredFile[], attached_at: string): AttachedFile[] =>
  files.map((file) => ({ id: tieIds.in(data).newId(), file, attached_at }));

/** Draft: not sent yet. Superseded: closed, and a revision followed. */
export type SubmittalState = 'draft' | 'open' | 'closed' | 'superseded';

export interface Course {
  readonly data: Dataset;
  readonly calendar: Calendar;
  readonly random: Random;
  readonly projectId: number;
  readonly state: SubmittalState;
  /** In days from the base: when it starts, and after which nothing happens any more. */
  readonly startDays: number;
  readonly endDays: number;
  /** In the order in which they act; those of one group side by side. */
  readonly groups: readonly (readonly User[])[];
}

export interface Workflow {
  readonly approvers: readonly Approver[];
  /** Who has yet to answer of those it is with. */
  readonly waiting_ids: readonly number[];
  /** When the last answer came, in days from the base; the start where there is none. */
  readonly lastDays: number;
}

const DAYS_TO_RESPOND = [
  [3, 7],
  [3, 7],
  [7, 14],
] as const;

/** Walks through the groups, from the submitter to the design team. */
export function runWorkflow(course: Course): Workflow {
  const { random, state, startDays, endDays, groups } = course;
  const isDone = state === 'closed' || state === 'superseded';
  const reached = state === 'open' ? random.int(0, groups.length - 1) : groups.length;
  const approvers: Approver[] = [];
  let waiting: readonly number[] = [];
  let at = startDays;
  let isStuck = state === 'draft';
  for (const [index, people] of groups.entries()) {
    const [least, most] = DAYS_TO_RESPOND[Math.min(index, 2)] ?? [7, 14];
    const days = random.int(least, most);
    const sent = isStuck ? null : at;
    const needs = at + random.int(1, days) + random.next() * 0.3;
    const returned = isDone ? Math.min(endDays - 0.6, needs) : needs;
    // Who has not had the time to answer has not answered.
    const isWaiting = sent !== null && !isDone && (index >= reached || returned > endDays - 0.5);
    for (const [place, user] of people.entries()) {
      // Of those who act side by side, the first may have answered before the others.
      const early = isWaiting && place < people.length - 1 && sent + 1 < endDays - 0.5 && random.chance(0.4);
      const back = sent === null || (isWaiting && !early) ? null : early ? sent + 1 : returned;
      approvers.push(
        makeApprover(course, user, { group: index + 1, isLast: index === groups.length - 1, days, sent, back }),
      );
      if (back !== null) at = Math.max(at, back);
      if (isWaiting && !early) waiting = [...waiting, user.id];
    }
    isStuck ||= isWaiting;
  }
  return { approvers, waiting_ids: waiting, lastDays: at };
}

interface Step {
  readonly group: number;
  readonly isLast: boolean;
  readonly days: number;
  readonly sent: number | null;
  /** When the answer came. */
  readonly back: number | null;
}

function makeApprover(course: Course, user: User, { group, isLast, days, sent, back }: Step): Approver {
  const { data, calendar, random, projectId } = course;
  const considered = back === null ? 'pending' : answerOf(course, group, isLast);
  const response = inProject(submittalResponses, data, projectId).find((one) => one.considered === considered);
  if (!response) throw new Error(`No response counts as ${considered}`);
  const comments = COMMENTS[considered] ?? [];
  return {
    id: approverIds.in(data).newId(),
    user_id: user.id,
    approver_type: group === 1 ? 'Submitter' : 'Approver',
    workflow_group_number: group,
    response_required: group === 1 || isLast || random.chance(0.5),
    response_id: response.id,
    comment: comments.length > 0 && random.chance(0.8) ? random.pick(comments) : null,
    days_to_respond: days,
    sent_date: sent === null ? null : calendar.date(sent),
    due_date: sent === null ? null : calendar.date(sent + days),
    returned_date: back === null ? null : calendar.date(back),
    files:
      back === null || group === 1
        ? []
        : attached(
            data,
            attach(data, random, random.int(0, 1), ['reviewed.pdf', 'stamped.pdf'], submittalFiles),
            calendar.instant(back),
          ),
  };
}

/** What an answer is considered as: the last group decides, the ones before pass on. */
function answerOf({ random, state }: Course, group: number, isLast: boolean): string {
  if (group === 1) return 'submitted';
  if (!isLast) return random.pick(['approved', 'approved as noted', 'forwarded for review']);
  if (state === 'superseded') return random.pick(['revise and resubmit', 'revise and resubmit', 'rejected']);
  return random.pick(['approved', 'approved', 'approved as noted', 'approved as noted', 'for record only']);
}
