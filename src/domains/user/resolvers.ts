// Users in GraphQL: the type and the lists it appears in. The writes are in mutations.ts.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyResolvers,
  CompanyUsersArgs,
  Context,
  PermissionTemplateScope,
  ProjectResolvers,
  ProjectUserFilter,
  ProjectUsersArgs,
  ProjectUserSortField,
  UserFilter,
  UserResolvers,
  UserSortField,
  VendorResolvers,
  VendorUsersArgs,
} from '../../graphql/generated.js';
import { connectionField, type View } from '../../procore/connection-field.js';
import { fieldsOf } from '../../procore/fields.js';
import * as filter from '../../procore/filters.js';
import type { RecordKey, InCompany } from '../../procore/record.js';
import { absoluteUrl, addressOf, enumeration, textOrNull } from '../../procore/values.js';
import {
  type PermissionTemplateWire,
  projectUserList,
  projectUserView,
  userList,
  userViews,
  type UserWire,
} from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<UserWire, InCompany, Context>();

const scopeOf = enumeration<PermissionTemplateScope>({
  COMPANY_TOOLS: 'company_tools',
  GLOBAL: 'global',
  PROJECT_SPECIFIC: 'project_specific',
});

const templateOf = (wire: PermissionTemplateWire | null | undefined) =>
  wire
    ? {
        procoreId: String(wire.id),
        name: wire.name ?? null,
        type: scopeOf(wire.type),
        projectSpecific: wire.project_specific ?? null,
      }
    : null;

export const User = {
  id: globalId,
  procoreId,
  company: ofKey(({ key: { company } }, { loaders }) => loaders.company.reference({ company, id: company }, {})),
  name: field('name'),
  firstName: field('first_name'),
  lastName: field('last_name'),
  initials: field('initials'),
  emailAddress: derive(['email_address'], ({ email_address }) => textOrNull(email_address)),
  jobTitle: field('job_title'),
  vendor: derive(['vendor'], ({ vendor }, { key: { company } }, { loaders }) =>
    vendor ? loaders.vendor.reference({ company, id: wireId(vendor.id) }, { id: vendor.id, name: vendor.name }) : null,
  ),
  active: field('is_active'),
  employee: field('is_employee'),
  employeeNumber: field('employee_id'),
  businessPhone: field('business_phone'),
  businessPhoneExtension: field('business_phone_extension'),
  mobilePhone: field('mobile_phone'),
  faxNumber: field('fax_number'),
  address: derive(['address', 'city', 'state_code', 'zip', 'country_code'], addressOf),
  emailSignature: field('email_signature'),
  avatarUrl: derive(['avatar'], ({ avatar }) => absoluteUrl(avatar)),
  notes: field('notes'),
  permissionTemplate: derive(['permission_template'], (shown) => templateOf(shown.permission_template)),
  companyPermissionTemplate: derive(['company_permission_template'], (shown) =>
    templateOf(shown.company_permission_template),
  ),
  role: field('role'),
  verifiedEmployee: field('verified_employee'),
  insuranceManager: field('is_insurance_manager'),
  erpAccountant: field('erp_integrated_accountant'),
  invitedAt: field('welcome_email_sent_at'),
  lastLoginAt: field('last_login_at'),
  originId: field('origin_id'),
  originData: field('origin_data'),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
} satisfies Partial<UserResolvers>;

const filters: filter.FilterTable<UserFilter> = {
  vendorIds: filter.someOf('filters[vendor_id][]', 'Vendor', 1),
  tradeIds: filter.someIds('filters[trade_id][]'),
  originId: filter.text('filters[origin_id]'),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
};

const projectFilters: filter.FilterTable<ProjectUserFilter> = {
  ...filters,
  id: filter.oneOf('filters[id]', 'User', 1),
  permissionTemplateId: filter.oneId('filters[permission_template]'),
  employee: filter.flag('filters[employee]'),
};

const sortOf = filter.signedSort<UserSortField>({
  NAME: 'name',
  FULL_NAME: 'full_name',
  EMAIL: 'email',
  JOB_TITLE: 'job_title',
  VENDOR_NAME: 'vendor_name',
  PERMISSION_TEMPLATE: 'permission_template',
  PROJECTS: 'projects',
});

const projectSortOf = filter.signedSort<ProjectUserSortField>({
  NAME: 'name',
  VENDOR_NAME: 'vendor_name',
  PERMISSION_TEMPLATE: 'permission_template',
});

interface Parent {
  readonly key: RecordKey;
}

const node = (
  wire: UserWire,
  view: View<UserWire>,
  company: InCompany['company'],
  _parent: Parent,
  { loaders }: Context,
) => loaders.user.listed({ company, id: wireId(wire.id) }, wire, view);

/** The users of a company's directory, narrowed by what the parent says. */
function directory<Args extends Partial<CompanyUsersArgs & VendorUsersArgs>>(
  narrow: (args: Args, parent: Parent) => UserFilter | null | undefined,
) {
  return connectionField({
    endpoint: userList,
    views: userViews,
    list: (parent: Parent, args: Args) => ({
      company: parent.key.company,
      path: {},
      query: [
        ...filter.filterQuery(filters, narrow(args, parent), [parent.key.company]),
        ...filter.searchQuery('filters[search]', args.search),
        ...sortOf(args.sort),
      ],
    }),
    resolvers: () => User,
    node,
  });
}

export const Company = {
  users: directory((args: Partial<CompanyUsersArgs>) => args.filter),
  user: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.user.claimed(loaders.user.keyFrom(id, 'id', [company]), selectedFields(info)),
} satisfies Partial<CompanyResolvers>;

export const Vendor = {
  users: directory((_args: Partial<VendorUsersArgs>, { key: { id } }) => ({ vendorIds: [id] })),
} satisfies Partial<VendorResolvers>;

export const Project = {
  users: connectionField({
    endpoint: projectUserList,
    views: [projectUserView],
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectUsersArgs>) => ({
      company,
      path: { project_id: id },
      query: [
        ...filter.filterQuery(projectFilters, args.filter, [company]),
        ...filter.searchQuery('filters[search]', args.search),
        ...projectSortOf(args.sort),
      ],
    }),
    resolvers: () => User,
    node,
  }),
} satisfies Partial<ProjectResolvers>;
