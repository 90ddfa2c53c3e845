// What changes submittals: handing in, changing, answering as an approver, closing and distributing, deleting.
import { arrayOf, boolean, date, fields, integer, object, required, string } from '../body.js';
import { flag, id, required as needed } from '../parameters.js';
import { notFound, Refusal } from '../refusal.js';
import { route, type ToolAccess } from '../route.js';
import { enforce, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { fileWithId, storedFiles } from '../seed/file.js';
import { distributionIds, submittals } from '../seed/submittal.js';
import { submittalResponses, submittalStatuses } from '../seed/submittal-setting.js';
import { attached, type Approver } from '../seed/submittal-workflow.js';
import { takeUploads } from '../seed/upload.js';
import { users } from '../seed/user.js';
import { render } from '../shape.js';
import { changed, check, create, find, ids, submittalBody } from './submittal-changes.js';
import { answeredApprover, distributedShape, showShape } from './submittal-shapes.js';

const write: ToolAccess = { tool: 'submittals', level: 'standard' };
const query = { send_emails: flag };

const PATH = '/rest/v1.1/projects/{project_id}/submittals';

const approverBody = object({
  submittal_approver: required(
    object({
      submittal_response_id: required(integer),
      ...fields(string, 'comment', 'sent_date', 'returned_date'),
      upload_ids: arrayOf(string),
      attachment_ids: ids,
      forward_to: object({ user_id: required(integer), due_date: date }),
    }),
  ),
});

export const submittalWriteRoutes = [
  route({
    method: 'POST',
    path: PATH,
    query,
    body: submittalBody,
    access: write,
    handle: (context) => ({
      status: 201,
      body: render(showShape, create(context.body.submittal ?? {}, context), context),
    }),
  }),
  route({
    method: 'PATCH',
    path: `${PATH}/{id}`,
    query,
    body: submittalBody,
    access: write,
    handle(context) {
      const row = find(context, context.ids.id);
      const given = context.body.submittal ?? {};
      // Those who act are changed by a form only (docs/procore.md §11).
      if (given.workflow_data != null)
        throw new Refusal({ status: 400, body: { message: 'Error Updating Approvers.' } });
      check(given, row, context);
      const next = submittals.in(context.data).put(changed(row, given, context));
      return { status: 200, body: render(showShape, next, context) };
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    access: { tool: 'submittals', level: 'admin' },
    handle(context) {
      submittals.in(context.data).put({ ...find(context, context.ids.id), deleted_at: instantOf(context.nowMs) });
      return { status: 200 };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/submittal_approvers/{id}',
    query: { ...query, project_id: needed(id), submittal_id: needed(id) },
    body: approverBody,
    access: write,
    handle(outside) {
      const project_id = outside.query.get('project_id', id) ?? 0;
      const context = { ...outside, ids: { project_id } };
      const row = find(context, outside.query.get('submittal_id', id));
      const approver = row.approvers.find((one) => one.id === outside.ids.id);
      if (!approver) throw notFound();
      const {
        submittal_response_id: response,
        comment,
        returned_date,
        upload_ids,
        forward_to,
      } = outside.body.submittal_approver ?? {};
      enforce([
        ['submittal_response_id', !submittalResponses.in(outside.data).get(response ?? null), UNKNOWN],
        ['forward_to', forward_to != null && !users.in(outside.data).get(forward_to.user_id ?? null), UNKNOWN],
      ]);
      const now = instantOf(outside.nowMs);
      const files = takeUploads(outside.data, upload_ids, project_id);
      const next: Approver = {
        ...approver,
        response_id: response ?? approver.response_id,
        comment: comment === undefined ? approver.comment : comment,
        returned_date: returned_date ?? now.slice(0, 10),
        files: [...approver.files, ...attached(outside.data, files, now)],
      };
      const approvers = row.approvers.map((one) => (one.id === next.id ? next : one));
      const waiting = approvers.filter((one) => one.returned_date === null).map(({ user_id }) => user_id);
      const ball_in_court_ids =
        forward_to?.user_id != null
          ? [forward_to.user_id]
          : waiting.length > 0
            ? waiting.slice(0, 1)
            : [row.manager_id];
      submittals.in(outside.data).put({ ...row, approvers, ball_in_court_ids, updated_at: now });
      return { status: 200, body: [render(answeredApprover, next, outside)] };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/projects/{project_id}/submittal_logs/{id}/close_and_distribute',
    body: object({
      submittal_log_status_id: integer,
      ...fields(string, 'submittal_description', 'message'),
      ...fields(ids, 'prostore_file_ids', 'recipient_ids'),
      selected_approvers: arrayOf(object({ id: integer, include_comment: boolean, attachment_ids: ids })),
    }),
    access: { tool: 'submittals', level: 'admin' },
    handle(context) {
      const row = find(context, context.ids.id);
      const { data, body, nowMs, grant } = context;
      const status = submittalStatuses.in(data).get(body.submittal_log_status_id ?? null);
      enforce([
        ['submittal_log_status_id', body.submittal_log_status_id != null && !status, UNKNOWN],
        ['prostore_file_ids', (body.prostore_file_ids ?? []).some((id) => !fileWithId(data, id)), UNKNOWN],
        ['recipient_ids', (body.recipient_ids ?? []).some((id) => !users.in(data).get(id)), UNKNOWN],
      ]);
      const now = instantOf(nowMs);
      const [closed] = submittalStatuses.in(data).where((one) => one.status === 'Closed');
      const distribution = {
        ...{ id: distributionIds.in(data).newId(), message: body.message ?? '', sent_at: now },
        ...{ distributed_by_id: grant.userId, distributed_to_ids: body.recipient_ids ?? [], responses: [] },
        files: storedFiles(data, body.prostore_file_ids),
      };
      const description = body.submittal_description === undefined ? row.description : body.submittal_description;
      submittals.in(data).put({
        ...row,
        ...{ description, state: 'closed', status_id: status?.id ?? closed?.id ?? row.status_id },
        ...{ closed_at: now, distributed_at: now, ball_in_court_ids: [], updated_at: now },
        distributions: [...row.distributions, distribution],
      });
      return {
        status: 200,
        body: { ...render(distributedShape, distribution, context), submittal_description: description },
      };
    },
  }),
];
