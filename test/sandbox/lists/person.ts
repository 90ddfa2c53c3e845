// Lists of people.
import type { World } from '../../../sandbox/server.js';
import { at, contains, flag, many, single, type Probing } from '../probes.js';
import { numbersAt, placesOf, textAt, type Caller, type Row } from '../support.js';
import { bySign, text, type ListOf } from './list.js';

const INCLUDE = 'filters[include_company_people]';

const PHONES = ['mobile_phone', 'business_phone', 'fax_number'] as const;

const pathOf = ({ rfis }: World, inactive: boolean): string =>
  `/rest/v1.0/projects/${rfis.open.projectId}/people${inactive ? '/inactive' : ''}`;

/** All that is known of the people, from the list that shows the most. */
const rowsOf =
  (inactive: boolean, query: Readonly<Record<string, string>>) =>
  async (caller: Caller, world: World): Promise<readonly Row[]> => {
    const vendors = await caller.all(placesOf(world.big.id).vendors);
    const tradesOf = new Map(vendors.map((vendor) => [vendor.id, numbersAt(vendor, 'trades.id')]));
    return (await caller.all(pathOf(world, inactive), { ...query, view: 'web' })).map((row) => ({
      ...row,
      full_name: [textAt(row, 'first_name'), textAt(row, 'last_name')].filter(Boolean).join(' '),
      trades: numbersAt(row, 'vendor.id').flatMap((id) => tradesOf.get(id) ?? []),
    }));
  };

/** A filter that does nothing when it is false. */
const whenTrue =
  (keeps: (row: Row) => boolean): Probing =>
  (filter) => [
    { query: { [filter]: 'true' }, keeps },
    { query: { [filter]: 'false' }, keeps: () => true },
  ];

const FILTERS: Readonly<Record<string, Probing>> = {
  'filters[is_employee]': whenTrue(({ is_employee }) => is_employee === true),
  'filters[without_reference_users]': whenTrue(({ reference_user }) => reference_user === false),
  'filters[reference_users_only]': whenTrue(({ reference_user }) => reference_user === true),
  'filters[search]': contains('first_name', 'last_name', 'full_name', 'email', 'job_title', ...PHONES),
  'filters[connected]': flag(at('connected')),
  'filters[state_code]': single(at('state_code'), 'ZZ'),
  'filters[job_title]': single(at('job_title')),
  'filters[vendor_id]': many(at('vendor.id')),
  'filters[trade_id]': many(at('trades')),
};

const PROJECT_FILTERS: Readonly<Record<string, Probing>> = {
  ...FILTERS,
  'filters[country_code]': single(at('country_code'), 'ZZ'),
  'filters[permission_template_id]': many(at('permission_template.id')),
  // What it adds is not in the project's own list: see the tests of the domain.
  [INCLUDE]: (filter) => [{ query: { [filter]: 'false' }, keeps: () => true }],
};

const uniform = [
  ...['filters[state_code]', 'filters[is_employee]', 'filters[country_code]', 'filters[permission_template_id]'],
  ...['filters[connected]', INCLUDE],
];

const ofProject = (inactive: boolean): ListOf => ({
  template: `/rest/v1.0/projects/{project_id}/people${inactive ? '/inactive' : ''}`,
  path: (world) => pathOf(world, inactive),
  rows: rowsOf(inactive, {}),
  filters: PROJECT_FILTERS,
  keepsAllOrNothing: uniform,
  orders: {
    spell: bySign,
    keys: {
      name: (row) => `${textAt(row, 'last_name')} ${textAt(row, 'first_name')}`,
      vendor_name: text('vendor.name'),
      job_title: text('job_title'),
      permission_template: text('permission_template.name'),
    },
    ...(inactive && { withoutOrder: ['permission_template'] }),
  },
});

const ofCompany = (inactive: boolean): ListOf => ({
  template: `/rest/v1.0/companies/{company_id}/people${inactive ? '/inactive' : ''}`,
  path: ({ big }) => `/rest/v1.0/companies/${big.id}/people${inactive ? '/inactive' : ''}`,
  rows: rowsOf(inactive, { [INCLUDE]: 'true' }),
  filters: FILTERS,
  keepsAllOrNothing: uniform,
});

export const personLists: readonly ListOf[] = [false, true].flatMap((inactive) => [
  ofCompany(inactive),
  ofProject(inactive),
]);
