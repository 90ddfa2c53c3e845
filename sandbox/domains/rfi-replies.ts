// Replies to an RFI: given, changed, taken back.
import { arrayOf, object, required, string } from '../body.js';
import { notFound } from '../refusal.js';
import { route, type ToolAccess } from '../route.js';
import { BLANK, enforce, isBlank } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { answerIds, type Answer, type Rfi } from '../seed/rfi.js';
import { render } from '../shape.js';
import { type GivenReply, reply } from './rfi-bodies.js';
import { filesOf, find, type Here, isAdmin, put } from './rfi-changes.js';
import { answerShape } from './rfi.js';

const write: ToolAccess = { tool: 'rfis', level: 'standard' };

/** Replaces the answers of the last question. */
function putAnswers(rfi: Rfi, context: Here, answers: (before: readonly Answer[]) => readonly Answer[]): void {
  const questions = rfi.questions.map((asked, index) =>
    index === rfi.questions.length - 1 ? { ...asked, answers: answers(asked.answers) } : asked,
  );
  put(rfi, context, { questions });
}

function findAnswer(rfi: Rfi, id: number): Answer {
  const answer = rfi.questions.flatMap(({ answers }) => answers).find((one) => one.id === id);
  if (!answer) throw notFound();
  return answer;
}

export const rfiReplyRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies',
    body: object({ reply: required(object({ ...reply, body: string })), attachments: arrayOf(string) }),
    access: write,
    handle(context) {
      const rfi = find(context.ids.rfi_id, context);
      const given = context.body.reply ?? {};
      enforce([
        ['body', isBlank(given.body), BLANK],
        ['base', rfi.status === 'closed', 'The RFI must be open'],
      ]);
      const answer: Answer = {
        id: answerIds.in(context.data).newId(),
        official: given.official === true && isAdmin(context),
        answer_date: instantOf(context.nowMs),
        body: given.body ?? '',
        created_by_id: context.grant.userId,
        attachments: filesOf(given, context),
      };
      putAnswers(rfi, context, (before) => [...before, answer]);
      return { status: 201, body: render(answerShape, answer, context) };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}',
    body: object({ reply: required(object(reply)) }),
    access: write,
    handle(context) {
      const rfi = find(context.ids.rfi_id, context);
      const given: GivenReply = context.body.reply ?? {};
      const answer = findAnswer(rfi, context.ids.id);
      const next = {
        ...answer,
        official: given.official ?? answer.official,
        attachments: [...answer.attachments, ...filesOf(given, context)],
      };
      putAnswers(rfi, context, (before) => before.map((one) => (one.id === next.id ? next : one)));
      return { status: 200, body: render(answerShape, next, context) };
    },
  }),
  route({
    method: 'DELETE',
    path: '/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}',
    access: write,
    handle(context) {
      const rfi = find(context.ids.rfi_id, context);
      const answer = findAnswer(rfi, context.ids.id);
      putAnswers(rfi, context, (before) => before.filter(({ id }) => id !== answer.id));
      return { status: 200 };
    },
  }),
];
