// Writing timecards of a project. Timesheets are in timesheet-mutations.ts.
import { wireId } from '../../kernel/procore-id.js';
import { userError } from '../../kernel/user-errors.js';
import type {
  Context,
  MutationResolvers,
  TimecardEntriesCreateInput,
  TimecardEntryCreateInput,
  TimecardEntryDeleteInput,
  TimecardEntryInput,
  TimecardEntryRemoveSignatureInput,
  TimecardEntrySignInput,
  TimecardEntryUpdateInput,
} from '../../graphql/generated.js';
import { type ItemAnswer, sendInBulk } from '../../procore/write/bulk.js';
import {
  type EncodedInput,
  encodeChange,
  encodeInput,
  inOrder,
  type InputTable,
  type Path,
} from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { objectIn, type PlaceInput, projectIn, reading, Refused } from '../../procore/write/input-place.js';
import { idNumber } from '../../procore/rest/json.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import type { InProject } from '../../procore/read/record.js';
import { answeredObject } from '../../procore/write/submit.js';
import { readProcoreId } from '../../kernel/id-argument.js';
import { projectEntryView } from './rest.js';
import {
  type BulkEntriesWire,
  LARGEST_BULK,
  madeShape,
  type RawEntryWire,
  rawShape,
  timecardEntriesCreate,
  timecardEntryCreate,
  timecardEntryDelete,
  timecardEntrySign,
  timecardEntryUnsign,
  timecardEntryUpdate,
} from './rest-writes.js';

const HOURS_OF_A_DAY = { least: 0, most: 24 };
const digits = /^\d*$/;

const everywhere = {
  date: input.kept(input.asIs<string>('date')),
  hours: input.decimalText('hours', HOURS_OF_A_DAY),
  timeIn: input.asIs<string>('time_in'),
  timeOut: input.asIs<string>('time_out'),
  lunchMinutes: input.minutesText('lunch_time'),
  personId: input.objectId('party_id', 'Person', 1),
  billable: input.flag('billable'),
  description: input.asIs<string>('description'),
  timeTypeId: input.objectId('timecard_time_type_id', 'TimecardTimeType', 1),
  timesheetId: input.objectId('timesheet_id', 'Timesheet', 2),
  costCodeId: input.objectId('cost_code_id', 'CostCode', 2),
  costTypeProcoreId: input.procoreId('line_item_type_id'),
  originData: input.asIs<string>('origin_data'),
};

type Place = 'projectId' | 'companyId' | 'idempotencyKey';

const updateTable: InputTable<Omit<TimecardEntryUpdateInput, Place | 'timecardEntryId'>> = {
  ...everywhere,
  userId: input.objectId('login_information_id', 'User', 1),
  originId: input.procoreId('origin_id'),
};

const site = {
  locationId: input.objectId('location_id', 'Location', 2),
  subJobId: input.objectId('sub_job_id', 'SubJob', 2),
  customFields: input.customFields,
};

const createTable: InputTable<Omit<TimecardEntryCreateInput, Place>> = { ...updateTable, ...site };

const bulkTable: InputTable<TimecardEntryInput> = {
  ...everywhere,
  ...site,
  originId: input.formed('origin_id', digits, 'has to be digits only'),
  crewId: input.objectId('crew_id', 'Crew', 2),
  workClassificationId: input.objectId('work_classification_id', 'WorkClassification', 1),
};

/** Work does not end before it begins. */
const checked = (encoded: EncodedInput): EncodedInput =>
  inOrder(encoded, 'time_in', 'time_out', 'is before the work began');

/** The timecard of an input, which is on a project: those of the company say on which. @throws Refused */
function entryIn(id: string, place: PlaceInput, context: Context): InProject {
  const { company, project, id: own } = objectIn(context.loaders.timecardEntry, 'timecardEntryId', id, place, context);
  if (project === undefined)
    throw new Refused([
      userError('REQUIRED', ['projectId'], 'is required, since the timecard does not say its project'),
    ]);
  return { company, project, id: own };
}

/** What tells the entries of one call apart, as far as it was said. */
const SAID = ['date', 'hours', 'party_id', 'timesheet_id', 'cost_code_id', 'timecard_time_type_id', 'crew_id'] as const;
const MORE = ['location_id', 'sub_job_id', 'description', 'origin_id'] as const;

/** What was not said, or is not told, contradicts nothing; numbers are sent as numbers or as text, and texts lose blanks. */
const isSame = (said: unknown, made: string | number | undefined): boolean =>
  (typeof said !== 'string' && typeof said !== 'number') ||
  made === undefined ||
  Number(said) === Number(made) ||
  `${said}`.trim() === `${made}`.trim();

/** Each item with an entry that says the same; those that say the same are as good as each other. */
function madeOf<S>(
  answer: BulkEntriesWire | undefined,
  chunk: readonly EncodedInput[],
  show: (wire: RawEntryWire) => S,
) {
  const left = [...(answer?.timecard_entries ?? [])];
  return chunk.map(({ body }): ItemAnswer<S> => {
    const index = left.findIndex((wire) =>
      [...SAID, ...MORE].every((name) => isSame(body[name], wire[name] ?? undefined)),
    );
    const [made] = index < 0 ? [] : left.splice(index, 1);
    return made && { show: () => show(made) };
  });
}

const nothing = { timecardEntry: null } as const;
const MOST_ENTRIES = 500;

export const Mutation = {
  timecardEntryCreate: mutationField(
    [timecardEntryCreate],
    nothing,
    async (given: TimecardEntryCreateInput, context: Context, send) => {
      const { projectId, companyId, idempotencyKey: _, ...fields } = given;
      const { company, project } = projectIn({ projectId, companyId }, context);
      const encoded = checked(encodeInput(createTable, fields, [company, project]));
      const call = { endpoint: timecardEntryCreate, path: { project_id: project }, body: encoded.body };
      const wire = answeredObject(await send({ company, call, input: encoded, missing: ['projectId'] }));
      const key = { company, project, id: wireId(wire.id) };
      return { timecardEntry: context.loaders.timecardEntry.written(key, wire, madeShape) };
    },
  ),

  timecardEntriesCreate: mutationField(
    [timecardEntriesCreate],
    { results: null },
    async (given: TimecardEntriesCreateInput, context: Context, send) => {
      const { company, project } = projectIn(given, context);
      const { timecardEntry } = context.loaders;
      return sendInBulk(send, {
        field: 'entries',
        items: given.entries,
        most: MOST_ENTRIES,
        perCall: LARGEST_BULK,
        prepare: (item, path: Path) => checked(encodeInput(bulkTable, item, [company, project], path)),
        write: (chunk) => ({
          company,
          call: {
            endpoint: timecardEntriesCreate,
            path: { project_id: project },
            body: { timecard_entries: chunk.map(({ body }) => ({ project_id: idNumber(project), ...body })) },
          },
          missing: ['projectId'],
        }),
        read: (answer, chunk) =>
          madeOf(answer, chunk, (wire) => ({
            timecardEntry: timecardEntry.written({ company, project, id: wireId(wire.id) }, wire, rawShape),
          })),
        nothing,
      });
    },
  ),

  timecardEntryUpdate: mutationField(
    [timecardEntryUpdate],
    nothing,
    async (given: TimecardEntryUpdateInput, context: Context, send) => {
      const { timecardEntryId, projectId, companyId, idempotencyKey: _, ...changes } = given;
      const key = entryIn(timecardEntryId, { projectId, companyId }, context);
      const encoded = checked(encodeChange(updateTable, changes, [key.company, key.project]));
      const path = { project_id: key.project, id: key.id };
      const call = { endpoint: timecardEntryUpdate, path, body: { timecard_entry: encoded.body } };
      const wire = await send({ company: key.company, call, input: encoded, missing: ['timecardEntryId'] });
      return { timecardEntry: context.loaders.timecardEntry.written(key, answeredObject(wire), projectEntryView) };
    },
  ),

  timecardEntryDelete: mutationField(
    [timecardEntryDelete],
    { deletedId: null },
    async (given: TimecardEntryDeleteInput, context: Context, send) => {
      const key = entryIn(given.timecardEntryId, given, context);
      const call = { endpoint: timecardEntryDelete, path: { project_id: key.project, id: key.id } };
      await send({ company: key.company, call, missing: ['timecardEntryId'] });
      return { deletedId: context.loaders.timecardEntry.globalId(key) };
    },
  ),

  timecardEntrySign: mutationField(
    [timecardEntrySign],
    nothing,
    async (given: TimecardEntrySignInput, context: Context, send) => {
      const key = entryIn(given.timecardEntryId, given, context);
      const table: InputTable<Pick<TimecardEntrySignInput, 'signatureId'>> = {
        signatureId: input.procoreId('signature_id'),
      };
      const signature = reading(['signatureId'], () => readProcoreId(given.signatureId, 'signatureId'));
      const encoded = encodeInput(table, { signatureId: signature }, []);
      const path = { project_id: key.project, id: key.id };
      const call = { endpoint: timecardEntrySign, path, body: encoded.body };
      const wire = await send({ company: key.company, call, input: encoded, missing: ['timecardEntryId'] });
      return { timecardEntry: context.loaders.timecardEntry.written(key, answeredObject(wire), projectEntryView) };
    },
  ),

  timecardEntryRemoveSignature: mutationField(
    [timecardEntryUnsign],
    nothing,
    async (given: TimecardEntryRemoveSignatureInput, context: Context, send) => {
      const key = entryIn(given.timecardEntryId, given, context);
      const call = { endpoint: timecardEntryUnsign, path: { project_id: key.project, id: key.id } };
      const wire = await send({ company: key.company, call, missing: ['timecardEntryId'] });
      return { timecardEntry: context.loaders.timecardEntry.written(key, answeredObject(wire), projectEntryView) };
    },
  ),
} satisfies Partial<MutationResolvers>;
