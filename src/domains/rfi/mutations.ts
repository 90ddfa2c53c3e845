// Writing RFIs: asking, changing, closing, passing the ball on, the recycle bin. Replies are in reply-mutations.ts.
import { wireId } from '../../kernel/procore-id.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import type {
  Context,
  CostImpactInput,
  ImpactStatus,
  MutationResolvers,
  RfiAdvanceBallInCourtInput,
  RfiChangesInput,
  RfiCloseInput,
  RfiCreateInput,
  RfiForwardForReviewInput,
  RfiQuestionInput,
  RfiRecycleInput,
  RfiReopenInput,
  RfiRetrieveInput,
  RfisUpdateInput,
  RfiUpdateInput,
  ScheduleImpactInput,
} from '../../graphql/generated.js';
import { sendInBulk } from '../../procore/write/bulk.js';
import type { WriteEndpoint } from '../../procore/endpoint.js';
import {
  type EncodedInput,
  encodeChange,
  encodeInput,
  type InputTable,
  type Path,
  refusing,
} from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { objectIn, projectIn, reading } from '../../procore/write/input-place.js';
import { mutationField, type Send } from '../../procore/write/mutation-field.js';
import type { InProject } from '../../procore/read/record.js';
import { answeredObject } from '../../procore/write/submit.js';
import { attachable } from './attachable.js';
import { rfiShown } from './rest.js';
import {
  LARGEST_BATCH,
  rfiAdvance,
  rfiCreate,
  rfiForward,
  rfiRecycle,
  rfiRetrieve,
  rfisUpdate,
  rfiUpdate,
} from './rest-writes.js';
import { impactStatuses } from './impact-statuses.js';

const question: InputTable<RfiQuestionInput> = { body: input.filledText('body'), ...attachable };

const status = input.choice<ImpactStatus>('status', impactStatuses);
const costImpact: InputTable<CostImpactInput> = { status, value: input.decimalNumber('value', { least: 0 }) };
const scheduleImpact: InputTable<ScheduleImpactInput> = { status, days: input.asIs('value') };

const user = (wire: string) => input.objectId(wire, 'User', 1);
const someUsers = (wire: string) => input.objectIds(wire, 'User', 1);

const everywhere = {
  subject: input.filledText('subject'),
  reference: input.asIs<string>('reference'),
  dueDate: input.asIs<string>('due_date'),
  private: input.flag('private'),
  managerId: input.kept(user('rfi_manager_id')),
  receivedFromId: user('received_from_login_information_id'),
  responsibleContractorId: input.objectId('responsible_contractor_id', 'Vendor', 1),
  locationId: input.objectId('location_id', 'Location', 2),
  costCodeId: input.objectId('cost_code_id', 'CostCode', 2),
  specificationSectionId: input.objectId('specification_section_id', 'SpecificationSection', 2),
  drawingNumber: input.asIs<string>('drawing_number'),
  costImpact: input.kept(input.nested('cost_impact', costImpact)),
  scheduleImpact: input.kept(input.nested('schedule_impact', scheduleImpact)),
};

type Place = 'projectId' | 'companyId' | 'idempotencyKey';

const updateTable: InputTable<Omit<RfiUpdateInput, Place | 'rfiId'>> = {
  ...everywhere,
  question: input.kept(input.nested('question', question)),
  draft: input.flag('draft'),
  number: input.asIs('number'),
  assigneeIds: someUsers('assignee_ids'),
  requiredAssigneeIds: someUsers('required_assignee_ids'),
  distributionIds: someUsers('distribution_ids'),
  stageId: input.objectId('project_stage_id', 'ProjectStage', 1),
  textField1: input.asIs('custom_textfield_1'),
  textField2: input.asIs('custom_textfield_2'),
  customFields: input.customFields,
};

const createTable: InputTable<Omit<RfiCreateInput, Place>> = {
  ...updateTable,
  revisionOfId: input.objectId('source_rfi_header_id', 'Rfi', 2),
  revision: input.asIs('revision'),
};

const changesTable: InputTable<RfiChangesInput> = {
  ...everywhere,
  addAssigneeIds: someUsers('add_assignee_ids'),
  addRequiredAssigneeIds: someUsers('add_required_assignee_ids'),
  removeAssigneeIds: someUsers('remove_assignee_ids'),
  addDistributionIds: someUsers('add_distribution_ids'),
  removeDistributionIds: someUsers('remove_distribution_ids'),
  subJobId: input.objectId('sub_job_id', 'SubJob', 2),
};

/** Whoever has to answer has to be asked: in a change, perhaps before. */
function contradictions({ body }: EncodedInput, before?: readonly unknown[]): UserError[] {
  const [all, some] = [body['assignee_ids'] ?? before, body['required_assignee_ids']];
  if (!Array.isArray(all) || !Array.isArray(some) || some.every((id) => all.includes(id))) return [];
  return [userError('INVALID', ['requiredAssigneeIds'], 'has to be some of `assigneeIds`')];
}

const checked = (encoded: EncodedInput): EncodedInput => refusing(encoded, ...contradictions(encoded));

function checkedNew(encoded: EncodedInput): EncodedInput {
  const { body } = encoded;
  const isUnnumbered = body['source_rfi_header_id'] !== undefined && !body['revision'];
  const unnumbered = isUnnumbered ? [userError('REQUIRED', ['revision'], 'is required for a new revision')] : [];
  return refusing(encoded, ...contradictions(encoded, []), ...unnumbered);
}

interface RfiInput {
  readonly rfiId: string;
  readonly projectId?: string | null;
  readonly companyId?: string | null;
}

/** Sends an action that says nothing more than which RFI it is about. @throws Refused */
async function act<Path extends `${string}{project_id}${string}{id}${string}`>(
  endpoint: WriteEndpoint<Path, never>,
  given: RfiInput,
  context: Context,
  send: Send,
): Promise<InProject> {
  const key = objectIn(context.loaders.rfi, 'rfiId', given.rfiId, given, context);
  const call = { endpoint: endpoint as WriteEndpoint, path: { project_id: key.project, id: key.id } };
  await send({ company: key.company, call, missing: ['rfiId'] });
  return key;
}

/** Changes an RFI. @throws Refused */
async function change(key: InProject, encoded: EncodedInput, context: Context, send: Send) {
  const { company, project, id } = key;
  const call = { endpoint: rfiUpdate, path: { project_id: project, id }, body: { rfi: encoded.body } };
  const wire = await send({ company, call, input: encoded, missing: ['rfiId'] });
  return context.loaders.rfi.written(key, answeredObject(wire), rfiShown);
}

const acceptance = (accepted: boolean): EncodedInput => ({ body: { accepted }, errors: [], pathOf: () => null });

const nothing = { rfi: null } as const;
const MOST_RFIS = 1000;

export const Mutation = {
  rfiCreate: mutationField([rfiCreate], nothing, async (given: RfiCreateInput, context: Context, send) => {
    const { projectId, companyId, idempotencyKey: _, ...fields } = given;
    const { company, project } = projectIn({ projectId, companyId }, context);
    const encoded = checkedNew(encodeInput(createTable, fields, [company, project]));
    const call = { endpoint: rfiCreate, path: { project_id: project }, body: { rfi: encoded.body } };
    const wire = answeredObject(await send({ company, call, input: encoded, missing: ['projectId'] }));
    return { rfi: context.loaders.rfi.written({ company, project, id: wireId(wire.id) }, wire, rfiShown) };
  }),

  rfiUpdate: mutationField([rfiUpdate], nothing, async (given: RfiUpdateInput, context: Context, send) => {
    const { rfiId, projectId, companyId, idempotencyKey: _, ...changes } = given;
    const key = objectIn(context.loaders.rfi, 'rfiId', rfiId, { projectId, companyId }, context);
    const encoded = checked(encodeChange(updateTable, changes, [key.company, key.project]));
    return { rfi: await change(key, encoded, context, send) };
  }),

  rfisUpdate: mutationField([rfisUpdate], { results: null }, async (given: RfisUpdateInput, context: Context, send) => {
    const { company, project } = projectIn(given, context);
    const { rfi } = context.loaders;
    const changes = encodeChange(changesTable, given.changes, [company, project], ['changes']);
    return sendInBulk(send, {
      field: 'rfiIds',
      items: given.rfiIds,
      most: MOST_RFIS,
      perCall: LARGEST_BATCH,
      prepare: (id, path: Path) => {
        const key = reading(path, () => rfi.keyFrom(id, path.join('.'), [company, project]));
        // The id is text here, other than everywhere else.
        return { ...changes, body: { id: key.id, ...changes.body }, key };
      },
      identities: ['id'],
      alike: changes,
      write: (chunk) => ({
        company,
        call: {
          endpoint: rfisUpdate,
          path: { project_id: project },
          body: { data: chunk.map(({ body }) => body) },
        },
        missing: ['rfiIds'],
      }),
      read: (_, chunk) => chunk.map(({ key }) => ({ show: () => ({ rfi: rfi.changed(key) }) })),
      nothing,
    });
  }),

  rfiClose: mutationField([rfiUpdate], nothing, async (given: RfiCloseInput, context: Context, send) => {
    const key = objectIn(context.loaders.rfi, 'rfiId', given.rfiId, given, context);
    return { rfi: await change(key, acceptance(true), context, send) };
  }),

  rfiReopen: mutationField([rfiUpdate], nothing, async (given: RfiReopenInput, context: Context, send) => {
    const key = objectIn(context.loaders.rfi, 'rfiId', given.rfiId, given, context);
    return { rfi: await change(key, acceptance(false), context, send) };
  }),

  rfiForwardForReview: mutationField(
    [rfiForward],
    nothing,
    async (given: RfiForwardForReviewInput, context: Context, send) => {
      const key = objectIn(context.loaders.rfi, 'rfiId', given.rfiId, given, context);
      const { company, project, id } = key;
      const table: InputTable<Pick<RfiForwardForReviewInput, 'forwardeeIds'>> = {
        forwardeeIds: someUsers('forwardee_ids'),
      };
      const { forwardeeIds } = given;
      const encoded = encodeInput(table, { forwardeeIds }, [company, project]);
      const none = forwardeeIds.length === 0 ? [userError('REQUIRED', ['forwardeeIds'], 'is empty')] : [];
      // docs/procore.md §11
      const several = forwardeeIds.length > 1 ? [userError('TOO_LONG', ['forwardeeIds'], 'can be one only')] : [];
      const call = { endpoint: rfiForward, path: { project_id: project, id }, body: { rfi: encoded.body } };
      await send({ company, call, input: refusing(encoded, ...none, ...several), missing: ['rfiId'] });
      return { rfi: context.loaders.rfi.changed(key) };
    },
  ),

  rfiAdvanceBallInCourt: mutationField(
    [rfiAdvance],
    nothing,
    async (given: RfiAdvanceBallInCourtInput, context: Context, send) => ({
      rfi: context.loaders.rfi.changed(await act(rfiAdvance, given, context, send)),
    }),
  ),

  rfiRecycle: mutationField(
    [rfiRecycle],
    { recycledId: null },
    async (given: RfiRecycleInput, context: Context, send) => ({
      recycledId: context.loaders.rfi.globalId(await act(rfiRecycle, given, context, send)),
    }),
  ),

  rfiRetrieve: mutationField([rfiRetrieve], nothing, async (given: RfiRetrieveInput, context: Context, send) => ({
    rfi: context.loaders.rfi.changed(await act(rfiRetrieve, given, context, send)),
  })),
} satisfies Partial<MutationResolvers>;
