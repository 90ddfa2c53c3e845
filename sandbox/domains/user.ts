// People: the company directory, its inactive members, and the members of a project.
import { anyId, contains, equals, hasId, within } from '../filters.js';
import { list, onlyView, show, type Views } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id, text } from '../parameters.js';
import { allows } from '../principal.js';
import { route, type Context, type InProject, type ToolAccess } from '../route.js';
import { permissionTemplates, type PermissionTemplate } from '../seed/company.js';
import { membershipOf } from '../seed/directory.js';
import { projects } from '../seed/project.js';
import { users, type User } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import { bySign, type SortKeys } from '../sorting.js';
import { copy, embed, hosted, named, render, type Lens, type Shape } from '../shape.js';

const read: ToolAccess = { tool: 'directory', level: 'read' };

const copied = copy<User>();
const none = () => null;
const vendorOf = embed(vendors, named, (user: User) => user.vendor_id);
const avatar = hosted((user: User) => user.avatar);

/** How a person is embedded in other records. */
export const personShape: Shape<User> = { ...copied('id name'), login: (user) => user.email_address };

/** What every view of a person but the compact one shows. */
const common: Shape<User> = {
  ...copied(
    'id name first_name last_name initials job_title address city state_code country_code zip email_address',
    'email_signature business_id business_phone business_phone_extension mobile_phone fax_number employee_id is_active',
    'is_employee last_login_at notes origin_id origin_data created_at updated_at',
  ),
  avatar,
  vendor: vendorOf,
};

const templateShape = copy<PermissionTemplate>()('id name project_specific type');

export const directoryShape: Shape<User> = {
  ...common,
  ...copied('contact_id erp_integrated_accountant welcome_email_sent_at work_classification_id'),
  permission_template: embed(permissionTemplates, templateShape, (user) => user.default_permission_template_id),
  company_permission_template: embed(permissionTemplates, templateShape, (user) => user.company_permission_template_id),
};

const inactive: Shape<User> = {
  ...common,
  ...copied('erp_integrated_accountant welcome_email_sent_at'),
  _links: ({ id }, { data, origin }) => ({
    reactivate: `${origin}/rest/v1.0/companies/${data.companyId}/users/inactive/${id}`,
  }),
};

/** The project's show, and with a contact id the company's: ids of templates where the list embeds them. */
export const projectShow: Shape<User> = {
  ...common,
  ...copied(
    'is_insurance_manager work_classification_id default_permission_template_id company_permission_template_id',
  ),
};
export const companyShow: Shape<User> = { ...projectShow, ...copied('contact_id') };

/** Who the caller is in the company: of the two templates it embeds one and names the other. */
const meShape: Shape<User> = {
  ...projectShow,
  ...copied('erp_integrated_accountant welcome_email_sent_at'),
  party_id: (user) => user.contact_id,
  permission_template: embed(permissionTemplates, templateShape, (user) => user.default_permission_template_id),
  login_information_uuid: ({ id }) => `00000000-0000-4000-8000-${String(id).padStart(12, '0').slice(-12)}`,
};

const companyViews: Views<User> = {
  default: 'normal',
  shapes: {
    ids_only: null,
    normal: directoryShape,
    extended: { ...directoryShape, ...copied('role verified_employee') },
  },
};

/** The description gives this view the keys of a vendor; a person fills those that fit one. */
const memberNormal: Shape<User> = {
  ...copied(
    'id name address business_id business_phone city country_code created_at email_address fax_number is_active',
    'mobile_phone notes origin_data origin_id state_code updated_at zip',
  ),
  ...Object.fromEntries(
    [
      ...['abbreviated_name', 'business_register', 'labor_union', 'license_number', 'origin_code', 'primary_contact'],
      ...['trade_name', 'vendor_group', 'website'],
    ].map((key) => [key, none]),
  ),
  ...Object.fromEntries(
    [
      ...['authorized_bidder', 'is_connected', 'non_union_prevailing_wage', 'prequalified', 'synced_to_erp'],
      'union_member',
    ].map((key) => [key, () => false]),
  ),
  attachments: () => [],
  company: ({ vendor_id }, { data }) => vendors.in(data).get(vendor_id)?.name ?? null,
  logo: avatar,
  project_ids: ({ id }, { data }) =>
    projects
      .in(data)
      .where((project) => project.user_ids.includes(id))
      .map((project) => project.id),
};

const memberViews: Views<User> = {
  default: 'normal',
  shapes: { compact: { ...copied('id first_name last_name initials name'), vendor: vendorOf }, normal: memberNormal },
  narrowed: ({ grant }) => (allows(grant.projectTools, 'directory', 'read') ? null : ['compact']),
};

const vendorName = ({ vendor_id }: User, { data }: Lens): string | null =>
  vendors.in(data).get(vendor_id)?.name ?? null;
const lastName = ({ last_name, first_name }: User): string => `${last_name} ${first_name ?? ''}`;

const sortKeys: SortKeys<User> = {
  name: lastName,
  vendor_name: vendorName,
  permission_template: (user, { data }) =>
    permissionTemplates.in(data).get(user.default_permission_template_id)?.name ?? null,
};

const filters = {
  'filters[created_at]': within((user: User) => user.created_at),
  'filters[updated_at]': within((user: User) => user.updated_at),
  'filters[vendor_id]': anyId((user: User) => user.vendor_id),
  'filters[origin_id]': equals(text, (user: User) => user.origin_id),
  'filters[trade_id]': anyId(({ vendor_id }: User, { data }) => vendors.in(data).get(vendor_id)?.trade_ids ?? []),
  'filters[search]': contains((user: User, lens) => {
    return [
      user.first_name,
      user.last_name,
      user.name,
      user.email_address,
      user.notes,
      user.job_title,
      vendorName(user, lens),
    ];
  }),
};

/** Those on the project; whoever was deactivated is in a list of their own. */
function members({ data, ids }: Context<InProject>, isActive: boolean): readonly User[] {
  const { user_ids } = projects.in(data).must(ids.project_id);
  return users.in(data).where((user) => user.is_active === isActive && user_ids.includes(user.id));
}

const templateOn = ({ ids, data }: Context<InProject>, user: User): number | null =>
  membershipOf(ids.project_id, user.id, data)?.permission_template_id ?? null;

/** On a project people are sorted by the template they have there. */
const byKeysOn = (context: Context<InProject>) =>
  bySign({
    ...sortKeys,
    permission_template: (user: User) =>
      permissionTemplates.in(context.data).get(templateOn(context, user))?.name ?? null,
  });

export const userRoutes = [
  list(users, '/rest/v1.3/companies/{company_id}/users', {
    views: companyViews,
    access: read,
    // Inactive people are in the list of their own only (docs/procore.md §8).
    rows: ({ data }) => users.in(data).where((user) => user.is_active),
    filters,
    sorting: bySign({
      ...sortKeys,
      full_name: (user) => user.name,
      projects: (user, { data }) => projects.in(data).where((project) => project.user_ids.includes(user.id)).length,
      email: (user) => user.email_address,
      job_title: (user) => user.job_title,
    }),
    paging: v1Paging,
  }),
  list(users, '/rest/v1.0/companies/{company_id}/users/inactive', {
    views: onlyView(inactive),
    access: read,
    rows: ({ data }) => users.in(data).where((user) => !user.is_active),
    sorting: bySign({ name: lastName }),
    paging: v1Paging,
  }),
  show('/rest/v1.3/companies/{company_id}/users/{id}', {
    views: onlyView(companyShow),
    access: read,
    find: ({ data, ids }) => users.in(data).get(ids.id),
  }),
  route({
    method: 'GET',
    path: '/rest/v1.3/companies/{company_id}/me',
    handle: (context) => ({
      status: 200,
      body: render(meShape, users.in(context.data).must(context.grant.userId), context),
    }),
  }),
  list(users, '/rest/v1.0/projects/{project_id}/users', {
    views: memberViews,
    query: { 'filters[permission_template]': id },
    rows: (context) => {
      const wanted = context.query.get('filters[permission_template]', id);
      return members(context, true).filter((user) => wanted === undefined || templateOn(context, user) === wanted);
    },
    filters: {
      ...filters,
      'filters[id]': hasId((user) => user.id),
      'filters[employee]': equals(flag, (user) => user.is_employee),
    },
    sorting: {
      ...bySign(sortKeys),
      sort: (rows, context) => byKeysOn(context as Context<InProject>).sort(rows, context),
    },
    paging: v1Paging,
  }),
  list(users, '/rest/v1.0/projects/{project_id}/users/inactive', {
    views: onlyView(inactive),
    access: read,
    rows: (context) => members(context, false),
    sorting: bySign({ name: lastName }),
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/users/{id}', {
    views: onlyView(projectShow),
    access: read,
    find: (context) => members(context, true).find((user) => user.id === context.ids.id),
    // "GET /rest/v1.0/projects/{project_id}/users/{id}": keys without a value are not returned.
    omitNull: true,
  }),
];
