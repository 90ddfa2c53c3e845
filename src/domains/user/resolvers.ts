// Users in GraphQL: the type, the lists it appears in, and the own account. The writes are in mutations.ts.
import type { GraphQLResolveInfo } from 'graphql';
import { companyFrom } from '../../kernel/company-argument.js';
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyInactiveUsersArgs,
  CompanyResolvers,
  CompanyUsersArgs,
  Context,
  InactiveUserSortField,
  ProjectInactiveUsersArgs,
  ProjectMemberArgs,
  ProjectResolvers,
  ProjectUserFilter,
  ProjectUsersArgs,
  ProjectUserSortField,
  QueryResolvers,
  UserFilter,
  UserResolvers,
  UserSortField,
  VendorResolvers,
  VendorUsersArgs,
} from '../../graphql/generated.js';
import { connectionField, type View } from '../../procore/read/connection-field.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { InCompany, ProcoreRecord, RecordKey } from '../../procore/read/record.js';
import { absoluteUrl, addressOf, textOrNull } from '../../procore/values.js';
import {
  companyMeShow,
  companyMeShown,
  inactiveUserList,
  inactiveUserView,
  meShow,
  projectInactiveUserList,
  projectInactiveUserView,
  projectUserList,
  projectUserShow,
  projectUserShown,
  projectUserViews,
  userList,
  userViews,
  type UserWire,
} from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<UserWire, InCompany, Context>();

/** A template as the directory embeds it; where only its id is known, that is enough. */
function templateField(
  whole: 'permission_template' | 'company_permission_template',
  id: 'default_permission_template_id' | 'company_permission_template_id',
) {
  const resolve = (user: ProcoreRecord<UserWire, InCompany>, _args: object, { loaders }: Context) => {
    const { company } = user.key;
    const byId = () => {
      const known = user.peek(id);
      return known ? loaders.permissionTemplate.reference({ company, id: wireId(known) }, { id: known }) : null;
    };
    const finish = (wire: UserWire[typeof whole]) =>
      wire ? loaders.permissionTemplate.reference({ company, id: wireId(wire.id) }, wire) : byId();
    if (!user.isSettled(whole) && user.isSettled(id)) return byId();
    const wire = user.get(whole);
    return wire instanceof Promise ? wire.then(finish) : finish(wire);
  };
  return Object.assign(resolve, { needs: [whole] });
}

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
  permissionTemplate: templateField('permission_template', 'default_permission_template_id'),
  companyPermissionTemplate: templateField('company_permission_template', 'company_permission_template_id'),
  role: field('role'),
  verifiedEmployee: field('verified_employee'),
  insuranceManager: field('is_insurance_manager'),
  erpAccountant: field('erp_integrated_accountant'),
  businessId: field('business_id'),
  contactProcoreId: derive(['contact_id'], ({ contact_id: id }) => (id ? String(id) : null)),
  workClassification: derive(['work_classification_id'], ({ work_classification_id: id }, { key }, { loaders }) =>
    id ? loaders.workClassification.reference({ company: key.company, id: wireId(id) }, { id }) : null,
  ),
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
  permissionTemplateId: filter.oneOf('filters[permission_template]', 'PermissionTemplate', 1),
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
  inactiveUsers: connectionField({
    endpoint: inactiveUserList,
    views: [inactiveUserView],
    list: ({ key: { company } }: Parent, args: Partial<CompanyInactiveUsersArgs>) => ({
      company,
      path: {},
      query: inactiveSortOf(args.sort),
    }),
    resolvers: () => User,
    node,
  }),
  user: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.user.claimed(loaders.user.keyFrom(id, 'id', [company]), selectedFields(info)),
} satisfies Partial<CompanyResolvers>;

export const Vendor = {
  users: directory((_args: Partial<VendorUsersArgs>, { key: { id } }) => ({ vendorIds: [id] })),
} satisfies Partial<VendorResolvers>;

const inactiveSortOf = filter.signedSort<InactiveUserSortField>({ NAME: 'name' });

export const Project = {
  users: connectionField({
    endpoint: projectUserList,
    views: projectUserViews,
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
    edge: ({ id }, company, { key: { id: project } }, { loaders }: Context) => ({
      membership: loaders.projectMember.reference({ company, project, id: wireId(id) }, { id }),
    }),
  }),

  inactiveUsers: connectionField({
    endpoint: projectInactiveUserList,
    views: [projectInactiveUserView],
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectInactiveUsersArgs>) => ({
      company,
      path: { project_id: id },
      query: inactiveSortOf(args.sort),
    }),
    resolvers: () => User,
    node,
  }),

  member: asking(
    [projectUserShow],
    async (
      { key: { company, id: project } }: Parent,
      { userId }: ProjectMemberArgs,
      { operation, loaders }: Context,
    ) => {
      const { id } = loaders.user.keyFrom(userId, 'userId', [company]);
      const call = { endpoint: projectUserShow, path: { project_id: project, id } };
      const wire = await operation.show(call, company, false);
      loaders.user.listed({ company, id }, wire, projectUserShown);
      return loaders.projectMember.reference({ company, project, id }, { id: wire.id });
    },
  ),
} satisfies Partial<ProjectResolvers>;

/** What the account's own record tells of the person. */
const told = new Set(['__typename', 'id', 'procoreId', 'company', 'name']);

export const Query = {
  // Two records speak of the account: its own, with the login, and the company's, with the person. Each is read if need be.
  viewer: asking(
    [meShow, companyMeShow],
    async (
      _root: object,
      _args: object,
      { company: requested, operation, loaders, selectedFields }: Context,
      info: GraphQLResolveInfo,
    ) => {
      const company = companyFrom(null, requested);
      const isPersonWanted = [...selectedFields(info, ['user'])].some((field) => !told.has(field));
      const asPerson = isPersonWanted
        ? operation.show({ endpoint: companyMeShow, path: {} }, company, false).then((wire) => ({
            wire,
            user: loaders.user.listed({ company, id: wireId(wire.id) }, wire, companyMeShown),
          }))
        : undefined;
      // Awaited as a field of the answer below; until then nobody else looks at its failure.
      asPerson?.catch(() => undefined);
      if (asPerson && !selectedFields(info).has('login')) {
        const { wire, user } = await asPerson;
        return { procoreId: wireId(wire.id), login: null, name: wire.name ?? null, user };
      }
      const account = await operation.show({ endpoint: meShow, path: {} }, company, false);
      const id = wireId(account.id);
      return {
        procoreId: id,
        login: account.login ?? null,
        name: account.name ?? null,
        // One user id is the same everywhere in a company's directory (docs/procore.md §3).
        user:
          asPerson?.then(({ user }) => user) ??
          loaders.user.reference({ company, id }, { id: account.id, name: account.name }),
      };
    },
  ),
} satisfies Partial<QueryResolvers>;
