// Writing insurances of vendors, for all of their work and for one project.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  InsuranceStatus,
  MutationResolvers,
  VendorInsuranceCreateInput,
  VendorInsuranceDeleteInput,
  VendorInsuranceUpdateInput,
} from '../../graphql/generated.js';
import { type EncodedInput, encodeChange, encodeInput, inOrder, type InputTable } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { objectIn, placeIn } from '../../procore/write/input-place.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { answeredObject } from '../../procore/write/submit.js';
import { twins } from '../../procore/write/twins.js';
import { insuranceView } from './rest.js';
import * as rest from './rest-writes.js';
import { insuranceStatuses } from './statuses.js';

type Place = 'vendorId' | 'projectId' | 'companyId' | 'idempotencyKey';

const text = (wire: string) => input.asIs<string>(wire);

const table: InputTable<Omit<VendorInsuranceCreateInput, Place>> = {
  type: text('insurance_type'),
  provider: text('name'),
  policyNumber: text('policy_number'),
  limitText: text('limit'),
  status: input.choice<InsuranceStatus>('status', insuranceStatuses),
  effectiveDate: text('effective_date'),
  expirationDate: text('expiration_date'),
  exempt: input.flag('exempt'),
  informationReceived: input.flag('info_received'),
  expirationNotices: input.flag('enable_expired_insurance_notifications'),
  additionalInsured: text('additional_insured'),
  divisionTemplate: text('division_template'),
  insuranceSets: text('insurance_sets'),
  notes: text('notes'),
  originId: input.originId('origin_id'),
  originData: text('origin_data'),
};

/** It does not end before it begins. */
const checked = (encoded: EncodedInput): EncodedInput => inOrder(encoded, 'effective_date', 'expiration_date');

const insuranceCreate = twins(rest.insuranceCreate, rest.projectInsuranceCreate);
const insuranceUpdate = twins(rest.insuranceUpdate, rest.projectInsuranceUpdate);
const insuranceDelete = twins(rest.insuranceDelete, rest.projectInsuranceDelete);

const nothing = { insurance: null } as const;

export const Mutation = {
  vendorInsuranceCreate: mutationField(
    insuranceCreate.asks,
    nothing,
    async (given: VendorInsuranceCreateInput, context: Context, send) => {
      const { vendorId, projectId, companyId, idempotencyKey: _, ...fields } = given;
      const { loaders } = context;
      const vendor = objectIn(loaders.vendor, 'vendorId', vendorId, { projectId, companyId }, context);
      const [company, project] = placeIn({ projectId, companyId: companyId ?? vendor.company }, context);
      const encoded = checked(encodeInput(table, fields, [company]));
      const call = insuranceCreate.call(project, { vendor_id: vendor.id }, { insurance: encoded.body });
      const wire = answeredObject(await send({ company, call, input: encoded, missing: ['vendorId'] }));
      const key = { company, ...(project !== undefined && { project }), id: wireId(wire.id) };
      return { insurance: loaders.vendorInsurance.written(key, wire, insuranceView) };
    },
  ),

  vendorInsuranceUpdate: mutationField(
    insuranceUpdate.asks,
    nothing,
    async (given: VendorInsuranceUpdateInput, context: Context, send) => {
      const { insuranceId, vendorId, projectId, companyId, idempotencyKey: _, ...changes } = given;
      const { vendorInsurance, vendor } = context.loaders;
      const key = objectIn(vendorInsurance, 'insuranceId', insuranceId, { projectId, companyId }, context);
      const { company, project, id } = key;
      const { id: vendor_id } = objectIn(vendor, 'vendorId', vendorId, { companyId: company }, context);
      const encoded = checked(encodeChange(table, changes, [company]));
      const call = insuranceUpdate.call(project, { vendor_id, id }, { insurance: encoded.body });
      const wire = answeredObject(await send({ company, call, input: encoded, missing: ['insuranceId'] }));
      return { insurance: vendorInsurance.written(key, wire, insuranceView) };
    },
  ),

  vendorInsuranceDelete: mutationField(
    insuranceDelete.asks,
    { deletedId: null },
    async (given: VendorInsuranceDeleteInput, context: Context, send) => {
      const { vendorInsurance } = context.loaders;
      const key = objectIn(vendorInsurance, 'insuranceId', given.insuranceId, given, context);
      const call = insuranceDelete.call(key.project, { id: key.id });
      await send({ company: key.company, call, missing: ['insuranceId'] });
      return { deletedId: vendorInsurance.globalId(key) };
    },
  ),
} satisfies Partial<MutationResolvers>;
