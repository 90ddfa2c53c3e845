// Writing projects: making, changing one and many.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  CoordinatesInput,
  DeliveryMethod,
  MutationResolvers,
  ProjectCreateInput,
  ProjectFlag,
  ProjectsSyncInput,
  ProjectSyncInput,
  ProjectUpdateInput,
  WorkScope,
} from '../../graphql/generated.js';
import { encodeSync, sendInBulk, syncAnswers, SYNC_IDENTITIES } from '../../procore/write/bulk.js';
import {
  type EncodedInput,
  encodeChange,
  encodeInput,
  inOrder,
  type InputTable,
  type Path,
} from '../../procore/write/input.js';
import { address } from '../../procore/write/input-address.js';
import * as input from '../../procore/write/input-kinds.js';
import { companyIn, objectIn } from '../../procore/write/input-place.js';
import { idNumber } from '../../procore/rest/json.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { answeredObject } from '../../procore/write/submit.js';
import { projectShown } from './rest.js';
import { LARGEST_SYNC, projectCreate, projectsSync, projectUpdate, syncedShape } from './rest-writes.js';
import { deliveryMethods, projectFlags, workScopes } from './spellings.js';

const text = (wire: string) => input.asIs<string>(wire);
const listed = (wire: string, type: string) => input.objectId(wire, type, 1);

const everywhere = {
  name: input.filledText('name'),
  number: text('project_number'),
  accountingNumber: text('accounting_project_number'),
  storeNumber: text('store_number'),
  active: input.flag('active'),
  description: text('description'),
  publicNotes: text('public_notes'),
  flag: input.choice<ProjectFlag>('flag', projectFlags),
  sector: text('sector'),
  workScope: input.choice<WorkScope>('work_scope', workScopes),
  deliveryMethod: input.choice<DeliveryMethod>('delivery_method', deliveryMethods),
  squareFeet: input.natural('square_feet'),
  totalValue: input.decimalNumber('total_value', { least: 0 }),
  address,
  designatedMarketArea: text('designated_market_area'),
  timeZone: text('time_zone'),
  phone: input.phone('phone'),
  startDate: text('start_date'),
  completionDate: text('completion_date'),
  warrantyStartDate: text('warranty_start_date'),
  warrantyEndDate: text('warranty_end_date'),
  stageId: listed('project_stage_id', 'ProjectStage'),
  typeId: listed('project_type_id', 'ProjectType'),
  regionId: listed('project_region_id', 'ProjectRegion'),
  ownerTypeId: listed('project_owner_type_id', 'ProjectOwnerType'),
  bidTypeId: listed('project_bid_type_id', 'ProjectBidType'),
  programId: listed('program_id', 'Program'),
  departmentIds: input.objectIds('department_ids', 'Department', 1),
  officeId: listed('office_id', 'Office'),
  templateId: input.kept(listed('project_template_id', 'Project')),
  originId: input.originId('origin_id'),
  originData: text('origin_data'),
};

const single = {
  ...everywhere,
  originCode: text('origin_code'),
  locale: text('locale'),
  parentId: listed('parent_job_id', 'Project'),
};

const coordinates: InputTable<CoordinatesInput> = {
  latitude: input.between('latitude', -90, 90),
  longitude: input.between('longitude', -180, 180),
};

const createTable: InputTable<Omit<ProjectCreateInput, 'companyId' | 'idempotencyKey'>> = {
  ...single,
  code: text('code'),
  coordinates: input.flattened(coordinates),
};
const updateTable: InputTable<Omit<ProjectUpdateInput, 'projectId' | 'companyId' | 'idempotencyKey'>> = {
  ...single,
  county: text('county'),
  customFields: input.customFields,
};
const syncTable: InputTable<ProjectSyncInput> = { ...everywhere, projectId: listed('id', 'Project') };

/** Neither the project nor its warranty ends before it begins. */
const checked = (encoded: EncodedInput): EncodedInput =>
  inOrder(inOrder(encoded, 'start_date', 'completion_date'), 'warranty_start_date', 'warranty_end_date');

const nothing = { project: null } as const;
const MOST_PROJECTS = 5000;

export const Mutation = {
  projectCreate: mutationField([projectCreate], nothing, async (given: ProjectCreateInput, context: Context, send) => {
    const { companyId, idempotencyKey: _, ...fields } = given;
    const company = companyIn({ companyId }, context);
    const encoded = checked(encodeInput(createTable, fields, [company]));
    const body = { company_id: idNumber(company), project: encoded.body };
    const call = { endpoint: projectCreate, path: {}, body };
    const wire = answeredObject(await send({ company, call, input: encoded, conflict: ['name'] }));
    return { project: context.loaders.project.written({ company, id: wireId(wire.id) }, wire, projectShown) };
  }),

  projectUpdate: mutationField([projectUpdate], nothing, async (given: ProjectUpdateInput, context: Context, send) => {
    const { projectId, companyId, idempotencyKey: _, ...changes } = given;
    const { project } = context.loaders;
    const key = objectIn(project, 'projectId', projectId, { companyId }, context);
    const { company, id } = key;
    const encoded = checked(encodeChange(updateTable, changes, [company]));
    const body = { company_id: idNumber(company), project: encoded.body };
    const call = { endpoint: projectUpdate, path: { id }, body };
    const wire = await send({ company, call, input: encoded, missing: ['projectId'] });
    return { project: project.written(key, answeredObject(wire), projectShown) };
  }),

  projectsSync: mutationField(
    [projectsSync],
    { results: null },
    async (given: ProjectsSyncInput, context: Context, send) => {
      const company = companyIn(given, context);
      return sendInBulk(send, {
        field: 'projects',
        items: given.projects,
        most: MOST_PROJECTS,
        perCall: LARGEST_SYNC,
        identities: SYNC_IDENTITIES,
        prepare: (item, path: Path) => checked(encodeSync(syncTable, item, [company], path)),
        write: (chunk) => ({
          company,
          call: {
            endpoint: projectsSync,
            path: {},
            body: { company_id: idNumber(company), updates: chunk.map(({ body }) => body) },
          },
        }),
        read: (answer, chunk) =>
          syncAnswers(answer, chunk, (wire) => ({
            project: context.loaders.project.written({ company, id: wireId(wire.id) }, wire, syncedShape),
          })),
        nothing,
      });
    },
  ),
} satisfies Partial<MutationResolvers>;
