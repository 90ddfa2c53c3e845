// Insurances of vendors in GraphQL.
import type { GraphQLResolveInfo } from 'graphql';
import { type CompanyId, type ProcoreId, wireId } from '../../kernel/procore-id.js';
import type {
  CompanyResolvers,
  Context,
  InsuranceStatus,
  ProjectInsurancesArgs,
  ProjectResolvers,
  VendorInsuranceResolvers,
  VendorResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import { portionField } from '../../procore/read/portion-field.js';
import type { RecordKey } from '../../procore/read/record.js';
import { amountOf, enumeration, textOrNull } from '../../procore/values.js';
import type { InsuranceKey } from './loaders.js';
import {
  insuranceList,
  insuranceView,
  type InsuranceWire,
  projectInsuranceList,
  projectVendorInsuranceList,
  vendorInsuranceList,
} from './rest.js';
import { insuranceStatuses } from './statuses.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<InsuranceWire, InsuranceKey, Context>();

const statusOf = enumeration<InsuranceStatus>(insuranceStatuses);

export const VendorInsurance: VendorInsuranceResolvers = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    project === undefined ? null : loaders.project.reference({ company, id: project }, {}),
  ),
  vendor: derive(['vendor_id'], ({ vendor_id: id }, { key: { company } }, { loaders }) =>
    id ? loaders.vendor.reference({ company, id: wireId(id) }, { id }) : null,
  ),
  type: field('insurance_type'),
  provider: field('insurance_provider'),
  policyNumber: field('policy_number'),
  limit: derive(['limit'], ({ limit }) => amountOf(limit)),
  limitText: derive(['limit'], ({ limit }) => textOrNull(limit)),
  status: derive(['status'], ({ status }) => statusOf(status)),
  effectiveDate: derive(['effective_date'], ({ effective_date: date }) => textOrNull(date)),
  expirationDate: derive(['expiration_date'], ({ expiration_date: date }) => textOrNull(date)),
  exempt: field('exempt'),
  informationReceived: field('info_received'),
  expirationNotices: field('enable_expired_insurance_notifications'),
  additionalInsured: field('additional_insured'),
  divisionTemplate: field('division_template'),
  insuranceSets: field('insurance_sets'),
  notes: field('notes'),
  originId: field('origin_id'),
  originData: field('origin_data'),
};

interface Parent {
  readonly key: RecordKey;
}

const listed = (wire: InsuranceWire, company: CompanyId, { loaders }: Context, project?: ProcoreId) =>
  loaders.vendorInsurance.listed(
    { company, id: wireId(wire.id), ...(project !== undefined && { project }) },
    wire,
    insuranceView,
  );

const what = { views: [insuranceView] as const, resolvers: () => VendorInsurance };

export const Company = {
  insurances: connectionField({
    ...what,
    endpoint: insuranceList,
    list: ({ key: { company } }: Parent) => ({ company, path: {} }),
    node: (wire, _view, company, _company, context: Context) => listed(wire, company, context),
  }),
} satisfies Partial<CompanyResolvers>;

const ofProject = connectionField({
  ...what,
  endpoint: projectInsuranceList,
  list: ({ key: { company, id } }: Parent, _args: Partial<ProjectInsurancesArgs>) => ({
    company,
    path: { project_id: id },
  }),
  node: (wire, _view, company, { key }, context: Context) => listed(wire, company, context, key.id),
});

const ofVendorInProject = connectionField({
  ...what,
  endpoint: projectVendorInsuranceList,
  list: ({ key: { company, id } }: Parent, { vendorId }: Partial<ProjectInsurancesArgs>, { loaders }: Context) => {
    const vendor = loaders.vendor.keyFrom(vendorId ?? '', 'vendorId', [company]);
    return { company, path: { project_id: id, vendor_id: vendor.id } };
  },
  node: (wire, _view, company, { key }, context: Context) => listed(wire, company, context, key.id),
});

export const Project = {
  insurances: asking(
    [...ofProject.asks, ...ofVendorInProject.asks],
    (parent: Parent, args: Partial<ProjectInsurancesArgs>, context: Context, info: GraphQLResolveInfo) =>
      (typeof args.vendorId === 'string' ? ofVendorInProject : ofProject)(parent, args, context, info),
    ofProject.views,
  ),
} satisfies Partial<ProjectResolvers>;

export const Vendor = {
  insurances: portionField({
    own: { endpoint: vendorInsuranceList, path: ({ key: { id } }: Parent) => ({ vendor_id: id }) },
    all: { endpoint: insuranceList, path: () => ({}), ownerOf: ({ vendor_id }) => vendor_id },
    item: (wire, company, _vendor, context: Context) => listed(wire, company, context),
  }),
} satisfies Partial<VendorResolvers>;
