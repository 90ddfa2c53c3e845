// Lists of people.
import type { World } from '../../../sandbox/server.js';
import { at, contains, flag, many, single, within, type Probing } from '../probes.js';
import { ALL_PROJECTS, idsOf, numbersAt, placesIn, placesOf, textAt, type Caller, type Row } from '../support.js';
import { bySign, text, type Key, type ListOf } from './list.js';

const lastNameFirst: Key = (row) => `${textAt(row, 'last_name')} ${textAt(row, 'first_name')}`;

const FILTERS: Readonly<Record<string, Probing>> = {
  'filters[created_at]': within('created_at'),
  'filters[updated_at]': within('updated_at'),
  'filters[vendor_id]': many(at('vendor.id')),
  'filters[origin_id]': single(at('origin_id')),
  'filters[trade_id]': many(at('trades')),
  'filters[search]': contains('first_name', 'last_name', 'name', 'email_address', 'notes', 'job_title', 'vendor.name'),
};

const KEYS: Readonly<Record<string, Key>> = {
  name: lastNameFirst,
  vendor_name: text('vendor.name'),
  permission_template: text('permission_template.name'),
};

/** The directory, with the trades of everybody's vendor and the projects everybody is on. */
async function directory(caller: Caller, { big }: World): Promise<readonly Row[]> {
  const company = placesOf(big.id);
  const vendors = await caller.all(company.vendors);
  const tradesOf = new Map(vendors.map((vendor) => [vendor.id, numbersAt(vendor, 'trades.id')]));
  const projects = await caller.all(company.projects, ALL_PROJECTS);
  const members = await Promise.all(projects.map(async ({ id }) => idsOf(await caller.all(placesIn(id).users))));
  return (await caller.all(company.users, { view: 'extended' })).map((user) => ({
    ...user,
    trades: numbersAt(user, 'vendor.id').flatMap((id) => tradesOf.get(id) ?? []),
    projects: idsOf(projects.filter((_, index) => members[index]?.includes(user.id))),
  }));
}

/** The permission templates people have on a project. */
async function templatesOn(caller: Caller, { big }: World, projectId: number): Promise<ReadonlyMap<number, Row>> {
  const templates = await caller.page(`/rest/v1.0/companies/${big.id}/permission_templates`);
  const people = await caller.page(`/rest/v1.0/projects/${projectId}/assignable_users`);
  return new Map(
    people.flatMap(({ id, project_permission_template_id: given }) =>
      templates.filter((template) => template.id === given).map((template) => [id, template] as const),
    ),
  );
}

export const userLists: readonly ListOf[] = [
  {
    template: '/rest/v1.3/companies/{company_id}/users',
    path: ({ big }) => placesOf(big.id).users,
    rows: directory,
    filters: FILTERS,
    orders: {
      spell: bySign,
      keys: {
        ...KEYS,
        full_name: text('name'),
        projects: (row) => numbersAt(row, 'projects').length,
        email: text('email_address'),
        job_title: text('job_title'),
      },
    },
  },
  {
    template: '/rest/v1.0/companies/{company_id}/users/inactive',
    path: ({ big }) => placesOf(big.id).inactiveUsers,
    orders: { spell: bySign, keys: { name: lastNameFirst } },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/users/inactive',
    path: async ({ big }, caller) => {
      const lists = big.projectIds.map((id) => `/rest/v1.0/projects/${id}/users/inactive`);
      const lengths = await Promise.all(lists.map(async (list) => (await caller.all(list)).length));
      return lists[lengths.indexOf(Math.max(...lengths))] ?? '';
    },
    orders: { spell: bySign, keys: { name: lastNameFirst } },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/users',
    path: ({ rfis }) => placesIn(rfis.open.projectId).users,
    async rows(caller, world) {
      const { projectId } = world.rfis.open;
      const members = new Set(idsOf(await caller.all(placesIn(projectId).users)));
      const given = await templatesOn(caller, world, projectId);
      return (await directory(caller, world))
        .filter(({ id }) => members.has(id))
        .map((user) => ({ ...user, permission_template: given.get(user.id) }));
    },
    filters: {
      ...FILTERS,
      'filters[id]': single(at('id')),
      'filters[permission_template]': single(at('permission_template.id')),
      'filters[employee]': flag(at('is_employee')),
    },
    orders: { spell: bySign, keys: KEYS },
  },
];
