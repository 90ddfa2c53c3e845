// People in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyPeopleArgs,
  CompanyResolvers,
  Context,
  PersonAccount,
  PersonFilter,
  PersonResolvers,
  PersonSortField,
  ProjectPeopleArgs,
  ProjectPersonFilter,
  ProjectResolvers,
  UserResolvers,
} from '../../graphql/generated.js';
import { connectionField, type View } from '../../procore/read/connection-field.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { readWhole } from '../../procore/read/list-field.js';
import type { InCompany, RecordKey } from '../../procore/read/record.js';
import { absoluteUrl, addressOf, textOrNull } from '../../procore/values.js';
import {
  inactivePersonList,
  inactivePersonView,
  inactiveProjectPersonList,
  inactiveProjectPersonViews,
  personList,
  personView,
  type PersonWire,
  projectPersonList,
  projectPersonViews,
} from './rest.js';

const { field, derive, shown, ofKey, globalId, procoreId } = fieldsOf<PersonWire, InCompany, Context>();

/** A field of the project's list that no other answer has, and no call could ask for. */
const ofProjects = <Name extends keyof PersonWire>(name: Name) =>
  shown([name], (wire) => (wire[name] ?? null) as Exclude<PersonWire[Name], undefined> | null);

export const Person: Pick<PersonResolvers, Exclude<keyof PersonResolvers, 'timecardEntries'>> = {
  id: globalId,
  procoreId,
  company: ofKey(({ key: { company } }, { loaders }) => loaders.company.reference({ company, id: company }, {})),
  name: field('name'),
  firstName: field('first_name'),
  lastName: field('last_name'),
  emailAddress: derive(['email'], ({ email }) => textOrNull(email)),
  active: field('is_active'),
  employee: field('is_employee'),
  employeeNumber: derive(['employee_id'], ({ employee_id }) => textOrNull(employee_id)),
  user: derive(['user_id'], ({ user_id: id }, { key: { company } }, { loaders }) =>
    id ? loaders.user.reference({ company, id: wireId(id) }, { id }) : null,
  ),
  workClassification: derive(['work_classification_id'], ({ work_classification_id: id }, record, { loaders }) =>
    id
      ? loaders.workClassification.reference(
          { company: record.key.company, id: wireId(id) },
          record.peek('work_classification') ?? { id },
        )
      : null,
  ),
  originId: derive(['origin_id'], ({ origin_id }) => (origin_id ? String(origin_id) : null)),
  vendor: shown(['vendor'], ({ vendor }, { key: { company } }, { loaders }) =>
    vendor ? loaders.vendor.reference({ company, id: wireId(vendor.id) }, vendor) : null,
  ),
  initials: ofProjects('initials'),
  avatarUrl: shown(['avatar'], ({ avatar }) => absoluteUrl(avatar)),
  jobTitle: ofProjects('job_title'),
  mobilePhone: ofProjects('mobile_phone'),
  businessPhone: ofProjects('business_phone'),
  faxNumber: ofProjects('fax_number'),
  address: shown(['address', 'city', 'state_code', 'zip', 'country_code'], addressOf),
  connected: ofProjects('connected'),
  erpAccountant: ofProjects('erp_integrated_accountant'),
  invitedAt: ofProjects('welcome_email_sent_at'),
  lastLoginAt: ofProjects('last_login_at'),
  createdAt: ofProjects('created_at'),
  updatedAt: ofProjects('updated_at'),
};

const accounts: Readonly<Record<PersonAccount, string>> = {
  WITH: 'filters[without_reference_users]',
  WITHOUT: 'filters[reference_users_only]',
};

/** Procore says what these do when they are true, so false is not sent. */
const onlyTrue = (parameter: string) => (wanted: boolean) => (wanted ? [[parameter, 'true'] as const] : []);

const filters: filter.FilterTable<PersonFilter> = {
  account: (account) => [[accounts[account], 'true']],
  connected: filter.flag('filters[connected]'),
  employeesOnly: onlyTrue('filters[is_employee]'),
  vendorIds: filter.someOf('filters[vendor_id][]', 'Vendor', 1),
  tradeIds: filter.someIds('filters[trade_id][]'),
  jobTitle: filter.text('filters[job_title]'),
  stateCode: filter.text('filters[state_code]'),
};

const projectFilters: filter.FilterTable<ProjectPersonFilter> = {
  ...filters,
  includeCompany: onlyTrue('filters[include_company_people]'),
  permissionTemplateIds: filter.someIds('filters[permission_template_id][]'),
  countryCode: filter.text('filters[country_code]'),
};

const sorts: Readonly<Record<PersonSortField, string>> = {
  NAME: 'name',
  VENDOR_NAME: 'vendor_name',
  JOB_TITLE: 'job_title',
  PERMISSION_TEMPLATE: 'permission_template',
};

interface Parent {
  readonly key: RecordKey;
}

const node = (
  wire: PersonWire,
  view: View<PersonWire>,
  company: InCompany['company'],
  _parent: Parent,
  { loaders }: Context,
) => loaders.person.listed({ company, id: wireId(wire.id) }, wire, view);

const ofCompany = (endpoint: typeof personList | typeof inactivePersonList, view: View<PersonWire>) =>
  connectionField({
    endpoint,
    views: [view],
    list: ({ key: { company } }: Parent, args: Partial<CompanyPeopleArgs>) => ({
      company,
      path: {},
      query: [
        ...filter.filterQuery(filters, args.filter, [company]),
        ...filter.searchQuery('filters[search]', args.search),
      ],
    }),
    resolvers: () => Person,
    node,
  });

const ofProject = (
  endpoint: typeof projectPersonList | typeof inactiveProjectPersonList,
  views: readonly [View<PersonWire>, View<PersonWire>],
) =>
  connectionField({
    endpoint,
    views,
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectPeopleArgs>) => ({
      company,
      path: { project_id: id },
      query: [
        ...filter.filterQuery(projectFilters, args.filter, [company]),
        ...filter.searchQuery('filters[search]', args.search),
        ...(args.sort ? [['sort', sorts[args.sort]] as const] : []),
      ],
    }),
    resolvers: () => Person,
    node,
  });

export const Company = {
  people: ofCompany(personList, personView),
  inactivePeople: ofCompany(inactivePersonList, inactivePersonView),
  person: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.person.claimed(loaders.person.keyFrom(id, 'id', [company]), selectedFields(info)),
} satisfies Partial<CompanyResolvers>;

export const Project = {
  people: ofProject(projectPersonList, projectPersonViews),
  inactivePeople: ofProject(inactiveProjectPersonList, inactiveProjectPersonViews),
} satisfies Partial<ProjectResolvers>;

export const User = {
  /** Only the lists of people say whose account it is; one read serves every user of an operation. */
  person: asking(
    [personList, inactivePersonList],
    async ({ key: { company, id } }: Parent, _args: object, { operation, loaders }: Context) => {
      for (const [endpoint, view] of [
        [personList, personView],
        [inactivePersonList, inactivePersonView],
      ] as const) {
        const call = { endpoint, path: {}, query: [...view.query, [accounts.WITH, 'true'] as const] };
        const wires = await readWhole(operation, call, company);
        const wire = wires.find(({ user_id }) => user_id && wireId(user_id) === id);
        if (wire) return loaders.person.listed({ company, id: wireId(wire.id) }, wire, view);
      }
      return null;
    },
  ),
} satisfies Partial<UserResolvers>;
