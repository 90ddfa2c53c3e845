// Writing vendors: adding, changing one or many, putting on projects and taking off.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  MutationResolvers,
  ProjectVendorAddInput,
  ProjectVendorRemoveInput,
  VendorCertification,
  VendorCreateInput,
  VendorReactivateInput,
  VendorsSyncInput,
  VendorSyncInput,
  VendorUpdateInput,
} from '../../graphql/generated.js';
import { encodeSync, sendInBulk, syncAnswers, syncOne, SYNC_IDENTITIES } from '../../procore/write/bulk.js';
import { encodeChange, encodeInput, type InputField, type InputTable, type Path } from '../../procore/write/input.js';
import { address } from '../../procore/write/input-address.js';
import * as input from '../../procore/write/input-kinds.js';
import { companyIn, objectIn, projectIn } from '../../procore/write/input-place.js';
import { idNumber } from '../../procore/rest/json.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { answeredObject } from '../../procore/write/submit.js';
import { certificationFlags } from './certifications.js';
import { vendorFields } from './rest.js';
import {
  LARGEST_SYNC,
  projectVendorAdd,
  projectVendorRemove,
  vendorCreate,
  vendorReactivate,
  vendorsSync,
} from './rest-writes.js';

const text = (wire: string) => input.asIs<string>(wire);

/** Every flag, so that a certification that is not named is taken away. */
const flagsOf = (names: readonly VendorCertification[]) =>
  Object.fromEntries(
    Object.entries(certificationFlags).map(([name, wire]) => [wire, names.some((one) => one === name)]),
  );

const certifications: InputField<readonly VendorCertification[]> = {
  wires: (path) => [['bidding', path]],
  encode: (names) => ({ body: { bidding: flagsOf(names) } }),
  clear: () => ({ body: { bidding: flagsOf([]) } }),
};

const everywhere = {
  name: input.filledText('name'),
  abbreviatedName: text('abbreviated_name'),
  tradeName: text('trade_name'),
  active: input.flag('is_active'),
  address,
  businessPhone: input.phone('business_phone'),
  mobilePhone: input.phone('mobile_phone'),
  faxNumber: input.phone('fax_number'),
  emailAddress: input.emailOrNone('email_address'),
  website: input.website('website'),
  notes: text('notes'),
  primaryContactId: input.objectId('primary_contact_id', 'User', 1),
  parentId: input.objectId('parent_id', 'Vendor', 1),
  groupId: input.procoreId('vendor_group_id'),
  tradeIds: input.objectIds('trade_ids', 'Trade', 1),
  bidContactIds: input.objectIds('bidding_distribution_ids', 'User', 1),
  standardCostCodeIds: input.procoreIds('standard_cost_code_ids'),
  certifications,
  authorizedBidder: input.flag('authorized_bidder'),
  prequalified: input.flag('prequalified'),
  laborUnion: text('labor_union'),
  unionMember: input.flag('union_member'),
  nonUnionPrevailingWage: input.flag('non_union_prevailing_wage'),
  licenseNumber: text('license_number'),
  originId: input.originId('origin_id'),
  originCode: text('origin_code'),
  originData: text('origin_data'),
};

const createTable: InputTable<Omit<VendorCreateInput, 'companyId' | 'idempotencyKey'>> = everywhere;
const syncTable: InputTable<VendorSyncInput> = { ...everywhere, vendorId: input.objectId('id', 'Vendor', 1) };

const shape = { fields: vendorFields };
const nothing = { vendor: null } as const;
const nowhere = { vendor: null, project: null } as const;
const MOST_VENDORS = 5000;

/** The vendor and the project of an input. @throws Refused */
function pairIn(given: ProjectVendorAddInput | ProjectVendorRemoveInput, context: Context) {
  const { company, project } = projectIn(given, context);
  const { vendor } = context.loaders;
  const key = objectIn(vendor, 'vendorId', given.vendorId, { companyId: company }, context);
  const shown = () => ({
    vendor: vendor.changed(key),
    project: context.loaders.project.reference({ company, id: project }, { id: project }),
  });
  return { company, path: { project_id: project, id: key.id }, shown };
}

export const Mutation = {
  vendorCreate: mutationField([vendorCreate], nothing, async (given: VendorCreateInput, context: Context, send) => {
    const { companyId, idempotencyKey: _, ...fields } = given;
    const company = companyIn({ companyId }, context);
    const encoded = encodeInput(createTable, fields, [company]);
    const body = { company_id: idNumber(company), vendor: encoded.body };
    const call = { endpoint: vendorCreate, path: {}, query: [['view', 'extended'] as const], body };
    const wire = answeredObject(await send({ company, call, input: encoded, conflict: ['name'] }));
    return { vendor: context.loaders.vendor.written({ company, id: wireId(wire.id) }, wire, shape) };
  }),

  vendorUpdate: mutationField([vendorsSync], nothing, async (given: VendorUpdateInput, context: Context, send) => {
    const { vendorId, companyId, idempotencyKey: _, ...changes } = given;
    const { vendor } = context.loaders;
    const key = objectIn(vendor, 'vendorId', vendorId, { companyId }, context);
    const encoded = encodeChange<VendorSyncInput>(syncTable, changes, [key.company]);
    const wire = await syncOne(send, key, 'vendorId', encoded, (updates) => ({
      endpoint: vendorsSync,
      path: {},
      body: { company_id: idNumber(key.company), updates },
    }));
    return { vendor: vendor.written(key, wire, shape) };
  }),

  vendorReactivate: mutationField(
    [vendorReactivate],
    nothing,
    async (given: VendorReactivateInput, context: Context, send) => {
      const { vendor } = context.loaders;
      const key = objectIn(vendor, 'vendorId', given.vendorId, given, context);
      const call = { endpoint: vendorReactivate, path: { id: key.id }, query: [['view', 'extended'] as const] };
      const wire = await send({ company: key.company, call, missing: ['vendorId'] });
      return { vendor: vendor.written(key, answeredObject(wire), shape) };
    },
  ),

  vendorsSync: mutationField(
    [vendorsSync],
    { results: null },
    async (given: VendorsSyncInput, context: Context, send) => {
      const company = companyIn(given, context);
      return sendInBulk(send, {
        field: 'vendors',
        items: given.vendors,
        most: MOST_VENDORS,
        perCall: LARGEST_SYNC,
        identities: SYNC_IDENTITIES,
        prepare: (item, path: Path) => encodeSync(syncTable, item, [company], path),
        write: (chunk) => ({
          company,
          call: {
            endpoint: vendorsSync,
            path: {},
            body: { company_id: idNumber(company), updates: chunk.map(({ body }) => body) },
          },
        }),
        read: (answer, chunk) =>
          syncAnswers(answer, chunk, (wire) => ({
            vendor: context.loaders.vendor.written({ company, id: wireId(wire.id) }, wire, shape),
          })),
        nothing,
      });
    },
  ),

  projectVendorAdd: mutationField(
    [projectVendorAdd],
    nowhere,
    async (given: ProjectVendorAddInput, context: Context, send) => {
      const { company, path, shown } = pairIn(given, context);
      await send({ company, call: { endpoint: projectVendorAdd, path }, missing: ['vendorId'] });
      return shown();
    },
  ),

  projectVendorRemove: mutationField(
    [projectVendorRemove],
    nowhere,
    async (given: ProjectVendorRemoveInput, context: Context, send) => {
      const { company, path, shown } = pairIn(given, context);
      await send({ company, call: { endpoint: projectVendorRemove, path }, missing: ['vendorId'] });
      return shown();
    },
  ),
} satisfies Partial<MutationResolvers>;
