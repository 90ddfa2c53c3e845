// Writing timesheets, and whether they are approved.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  MutationResolvers,
  TimesheetCreateInput,
  TimesheetDeleteInput,
  TimesheetsApprovalUpdateInput,
  TimesheetUpdateInput,
} from '../../graphql/generated.js';
import { sendInBulk } from '../../procore/write/bulk.js';
import type { EncodedInput, Path } from '../../procore/write/input.js';
import { objectIn, projectIn, reading } from '../../procore/write/input-place.js';
import { idNumber } from '../../procore/rest/json.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { answeredObject } from '../../procore/write/submit.js';
import { timesheetView } from './rest.js';
import {
  begunShape,
  LARGEST_APPROVAL,
  timesheetCreate,
  timesheetDelete,
  timesheetsApprove,
  timesheetUpdate,
} from './rest-writes.js';

const pathOf: EncodedInput['pathOf'] = (wire) => (wire === 'date' ? ['date'] : null);
const nothing = { timesheet: null } as const;
const MOST_SHEETS = 300;

export const Mutation = {
  timesheetCreate: mutationField(
    [timesheetCreate],
    nothing,
    async (given: TimesheetCreateInput, context: Context, send) => {
      const { company, project } = projectIn(given, context);
      const body = { timesheet: { date: given.date } };
      const call = { endpoint: timesheetCreate, path: { project_id: project }, body };
      const input = { errors: [], pathOf };
      const wire = answeredObject(await send({ company, call, input, missing: ['projectId'] }));
      const key = { company, project, id: wireId(wire.id) };
      return { timesheet: context.loaders.timesheet.written(key, wire, begunShape) };
    },
  ),

  timesheetUpdate: mutationField(
    [timesheetUpdate],
    nothing,
    async (given: TimesheetUpdateInput, context: Context, send) => {
      const { timesheet } = context.loaders;
      const key = objectIn(timesheet, 'timesheetId', given.timesheetId, given, context);
      const body = { timesheet: { date: given.date } };
      const call = { endpoint: timesheetUpdate, path: { project_id: key.project, id: key.id }, body };
      const input = { errors: [], pathOf };
      const wire = await send({ company: key.company, call, input, missing: ['timesheetId'] });
      return { timesheet: timesheet.written(key, answeredObject(wire), timesheetView) };
    },
  ),

  timesheetDelete: mutationField(
    [timesheetDelete],
    { deletedId: null },
    async (given: TimesheetDeleteInput, context: Context, send) => {
      const { timesheet } = context.loaders;
      const key = objectIn(timesheet, 'timesheetId', given.timesheetId, given, context);
      const call = { endpoint: timesheetDelete, path: { project_id: key.project, id: key.id } };
      await send({ company: key.company, call, missing: ['timesheetId'] });
      return { deletedId: timesheet.globalId(key) };
    },
  ),

  timesheetsApprovalUpdate: mutationField(
    [timesheetsApprove],
    { results: null },
    async (given: TimesheetsApprovalUpdateInput, context: Context, send) => {
      const { company, project } = projectIn(given, context);
      const { timesheet } = context.loaders;
      const status = given.approved ? 'approved' : 'pending';
      return sendInBulk(send, {
        field: 'timesheetIds',
        items: given.timesheetIds,
        most: MOST_SHEETS,
        perCall: LARGEST_APPROVAL,
        identities: ['id'],
        prepare: (id, path: Path) => {
          const key = reading(path, () => timesheet.keyFrom(id, path.join('.'), [company, project]));
          return { body: { id: idNumber(key.id), status }, errors: [], pathOf: () => path, key };
        },
        write: (chunk) => ({
          company,
          call: {
            endpoint: timesheetsApprove,
            path: { project_id: project },
            body: { timesheets: chunk.map(({ body }) => body) },
          },
          missing: ['timesheetIds'],
        }),
        read: (_, chunk) => chunk.map(({ key }) => ({ show: () => ({ timesheet: timesheet.changed(key) }) })),
        nothing,
      });
    },
  ),
} satisfies Partial<MutationResolvers>;
