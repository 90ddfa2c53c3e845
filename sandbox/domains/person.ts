// People of a company and of a project, with and without accounts: no show, inactive ones in lists of their own.
import { anyId, contains, equals, type Predicate } from '../filters.js';
import { list, type Views } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, map, text, type Parameter } from '../parameters.js';
import { allows } from '../principal.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { companies, permissionTemplates } from '../seed/company.js';
import { fullName, peopleOf, peopleOn, referencePeople, type Person } from '../seed/person.js';
import { workClassifications } from '../seed/work-classification.js';
import { projects } from '../seed/project.js';
import { vendors } from '../seed/vendor.js';
import { copy, embed, hosted, named, type Lens, type Shape } from '../shape.js';
import { bySign } from '../sorting.js';

const read: ToolAccess = { tool: 'directory', level: 'read' };
const copied = copy<Person>();

const everywhere = copied('id first_name last_name is_employee user_id');
const withContact: Shape<Person> = {
  ...everywhere,
  ...copied('employee_id work_classification_id'),
  contact: ({ is_active, email }) => ({ is_active, email }),
  user_uuid: () => null,
};

export const companyNormal: Shape<Person> = {
  ...withContact,
  origin_id: ({ origin_id }) => (origin_id === null ? null : String(origin_id)),
};

const companyViews: Views<Person> = {
  default: 'normal',
  // Of the extended view the description says no more than its name.
  shapes: { normal: companyNormal, extended: companyNormal },
};

const ofProject: Shape<Person> = {
  ...copied('origin_id'),
  work_classification: embed(workClassifications, named, (person) => person.work_classification_id),
  vendor: embed(vendors, named, (person) => person.vendor_id),
};

const isConnected = ({ user_id, welcome_email_sent_at }: Person): boolean =>
  user_id !== null && welcome_email_sent_at !== null;

const web: Shape<Person> = {
  ...everywhere,
  ...ofProject,
  ...copied(
    'initials email mobile_phone business_phone job_title fax_number address city country_code state_code zip',
    'last_login_at welcome_email_sent_at erp_integrated_accountant created_at updated_at',
  ),
  avatar: hosted((person) => person.avatar),
  reference_user: ({ user_id }) => user_id === null,
  connected: isConnected,
  permission_template: embed(permissionTemplates, named, (person) => person.permission_template_id),
};

/** The description gives this view the keys of a project; a person fills those that fit one. */
const projectExtended: Shape<Person> = {
  ...copied('id address city country_code state_code zip created_at updated_at'),
  name: fullName,
  active: ({ is_active }) => is_active,
  company: (_person, { data }) => ({ id: data.companyId, name: companies.in(data).must(data.companyId).name }),
  phone: ({ business_phone, mobile_phone }) => business_phone ?? mobile_phone,
};

const projectViews: Views<Person> = {
  default: 'normal',
  shapes: { normal: { ...withContact, ...ofProject }, extended: projectExtended, web },
  narrowed: ({ grant }) => (allows(grant.projectTools, 'directory', 'read') ? null : ['normal', 'extended']),
};

/** A filter that does nothing unless it is true. */
const ifTrue = (keep: (person: Person) => boolean): Parameter<Predicate<Person>> =>
  map(flag, (wanted) => (person) => !wanted || keep(person));

const tradesOf = ({ vendor_id }: Person, { data }: Lens): readonly number[] =>
  vendors.in(data).get(vendor_id)?.trade_ids ?? [];

const filters = {
  'filters[is_employee]': ifTrue(({ is_employee }) => is_employee),
  'filters[without_reference_users]': ifTrue(({ user_id }) => user_id !== null),
  'filters[reference_users_only]': ifTrue(({ user_id }) => user_id === null),
  'filters[search]': contains((person: Person) => [
    ...[person.first_name, person.last_name, fullName(person), person.email, person.job_title],
    ...[person.mobile_phone, person.business_phone, person.fax_number],
  ]),
  'filters[connected]': equals(flag, isConnected),
  'filters[state_code]': equals(text, (person: Person) => person.state_code),
  'filters[job_title]': equals(text, (person: Person) => person.job_title),
  'filters[vendor_id]': anyId((person: Person) => person.vendor_id),
  'filters[trade_id]': anyId(tradesOf),
};

const INCLUDE = 'filters[include_company_people]';

const projectFilters = {
  ...filters,
  // Which people there are to filter is for the rows to say.
  [INCLUDE]: map(flag, () => (_person: Person) => true),
  'filters[country_code]': equals(text, (person: Person) => person.country_code),
  'filters[permission_template_id]': anyId((person: Person) => person.permission_template_id),
};

const sorting = bySign<Person>({
  name: ({ first_name, last_name }) => `${last_name} ${first_name ?? ''}`,
  vendor_name: ({ vendor_id }, { data }) => vendors.in(data).get(vendor_id)?.name ?? null,
  job_title: ({ job_title }) => job_title,
  permission_template: (person, { data }) =>
    permissionTemplates.in(data).get(person.permission_template_id)?.name ?? null,
});

function onProject(context: Context<InProject>): readonly Person[] {
  const { data, grant, ids, query } = context;
  const mayReadCompany = allows(grant.companyTools, 'directory', 'read');
  if (query.get(INCLUDE, flag) === true && mayReadCompany) return peopleOf(data);
  return peopleOn(projects.in(data).must(ids.project_id), data);
}

const company = (
  path: '/rest/v1.0/companies/{company_id}/people' | '/rest/v1.0/companies/{company_id}/people/inactive',
) =>
  list(referencePeople, path, {
    views: companyViews,
    access: read,
    rows: ({ data }) => peopleOf(data).filter(({ is_active }) => is_active === !path.endsWith('inactive')),
    filters,
    paging: v1Paging,
  });

const project = (
  path: '/rest/v1.0/projects/{project_id}/people' | '/rest/v1.0/projects/{project_id}/people/inactive',
) =>
  list(referencePeople, path, {
    views: projectViews,
    rows: (context) => onProject(context).filter(({ is_active }) => is_active === !path.endsWith('inactive')),
    filters: projectFilters,
    sorting,
    paging: v1Paging,
  });

export const personRoutes = [
  company('/rest/v1.0/companies/{company_id}/people'),
  company('/rest/v1.0/companies/{company_id}/people/inactive'),
  project('/rest/v1.0/projects/{project_id}/people'),
  project('/rest/v1.0/projects/{project_id}/people/inactive'),
];
