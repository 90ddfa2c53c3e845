// What changes RFIs: asking, changing, closing, passing the ball on, the recycle bin (docs/procore.md §8).
import { arrayOf, object, required } from '../body.js';
import { flag } from '../parameters.js';
import { route, type ToolAccess } from '../route.js';
import { BLANK, enforce, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { rfis } from '../seed/rfi.js';
import { users } from '../seed/user.js';
import { render } from '../shape.js';
import { batchFields, createFields, type Given, ids, updateFields } from './rfi-bodies.js';
import { changed, check, create, filesOf, find, put } from './rfi-changes.js';
import { showShape } from './rfi.js';

const write: ToolAccess = { tool: 'rfis', level: 'standard' };
const query = { run_configurable_validations: flag };
const PROJECT = '/rest/v1.0/projects/{project_id}/rfis';

export const rfiWriteRoutes = [
  route({
    method: 'POST',
    path: PROJECT,
    query,
    body: object({ rfi: required(createFields) }),
    access: write,
    handle: (context) => ({ status: 201, body: render(showShape, create(context.body.rfi ?? {}, context), context) }),
  }),
  route({
    method: 'PATCH',
    path: PROJECT,
    query,
    body: object({ data: required(arrayOf(batchFields)) }),
    access: write,
    handle(context) {
      for (const { id, add_assignee_ids, remove_assignee_ids, add_required_assignee_ids, ...rest } of context.body
        .data ?? []) {
        const rfi = find(Number(id), context);
        const { add_distribution_ids, remove_distribution_ids, sub_job_id: _job, ...given } = rest;
        const without = (some: readonly number[], gone?: readonly number[] | null) =>
          some.filter((one) => !(gone ?? []).includes(one));
        const assignee_ids = [
          ...new Set([
            ...without(
              rfi.assignments.map(({ user_id }) => user_id),
              remove_assignee_ids,
            ),
            ...(add_assignee_ids ?? []),
          ]),
        ];
        const required_assignee_ids = [
          ...rfi.assignments.filter(({ response_required }) => response_required).map(({ user_id }) => user_id),
          ...(add_required_assignee_ids ?? []),
        ];
        const distribution_ids = [
          ...new Set([...without(rfi.distribution_ids, remove_distribution_ids), ...(add_distribution_ids ?? [])]),
        ];
        const whole: Given = { ...given, assignee_ids, required_assignee_ids, distribution_ids };
        check(whole, context);
        rfis.in(context.data).put(changed(rfi, whole, context));
      }
      return { status: 200 };
    },
  }),
  route({
    method: 'PATCH',
    path: `${PROJECT}/{id}`,
    query,
    body: object({ rfi: required(updateFields) }),
    access: write,
    handle(context) {
      const rfi = find(context.ids.id, context);
      const given = context.body.rfi ?? {};
      check(given, context);
      const next = changed(rfi, given, context);
      const [first, ...others] = next.questions;
      const questions =
        given.question != null && first
          ? [
              {
                ...first,
                body: given.question.body ?? first.body,
                attachments: [...first.attachments, ...filesOf(given.question, context)],
              },
              ...others,
            ]
          : next.questions;
      return { status: 200, body: render(showShape, rfis.in(context.data).put({ ...next, questions }), context) };
    },
  }),
  route({
    method: 'PATCH',
    path: `${PROJECT}/{id}/recycle`,
    access: write,
    handle(context) {
      put(find(context.ids.id, context), context, { deleted_at: instantOf(context.nowMs) });
      return { status: 200 };
    },
  }),
  route({
    method: 'PATCH',
    path: `${PROJECT}/{id}/retrieve`,
    access: write,
    handle(context) {
      put(find(context.ids.id, context, true), context, { deleted_at: null });
      return { status: 200 };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.1/projects/{project_id}/rfis/{id}/advance_ball_in_court',
    access: write,
    handle(context) {
      const rfi = find(context.ids.id, context);
      const isWithManager = rfi.ball_in_court_ids.includes(rfi.rfi_manager_id);
      enforce([['base', rfi.status !== 'open', 'The RFI must be open']]);
      const assignees = rfi.assignments.map(({ user_id }) => user_id);
      put(rfi, context, { ball_in_court_ids: isWithManager ? assignees : [rfi.rfi_manager_id] });
      return { status: 200 };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.1/projects/{project_id}/rfis/{id}/forward_for_review',
    body: object({ rfi: required(object({ forwardee_ids: ids })) }),
    access: write,
    handle(context) {
      const rfi = find(context.ids.id, context);
      const to = context.body.rfi?.forwardee_ids ?? [];
      enforce([
        ['forwardee_ids', to.length === 0, BLANK],
        ['forwardee_ids', to.length > 1, 'can only forward to one forwardee'],
        ['forwardee_ids', to.some((id) => !users.in(context.data).get(id)), UNKNOWN],
      ]);
      put(rfi, context, { ball_in_court_ids: [...to] });
      return { status: 200 };
    },
  }),
];
