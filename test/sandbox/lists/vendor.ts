// Lists of vendors.
import type { World } from '../../../sandbox/server.js';
import { at, contains, many, single, within, type Probing } from '../probes.js';
import { first, idsOf, numbersAt, one, placesIn, placesOf, valuesAt, type Caller, type Row } from '../support.js';
import { bySign, text, type Key, type ListOf } from './list.js';

const FILTERS: Readonly<Record<string, Probing>> = {
  'filters[id]': many(at('id')),
  'filters[parent_id]': many(at('parent.id')),
  'filters[trade_id]': many(at('trades.id')),
  'filters[standard_cost_code_id]': many(at('standard_cost_codes.id')),
  'filters[search]': contains('name', 'notes', 'origin_code', 'business_register.identifier'),
};

const KEYS: Readonly<Record<string, Key>> = { name: text('name'), main_office_name: text('main_office_name') };
/** No view shows a vendor's main office; every vendor of a company has the same one. */
const withoutOrder = ['main_office_name'];

async function directory(caller: Caller, { big }: World): Promise<readonly Row[]> {
  const { vendors } = placesOf(big.id);
  const summaries = await caller.all(vendors, { view: 'summary' });
  return (await caller.all(vendors)).map((vendor, index) => ({ ...vendor, summary: summaries[index] }));
}

/** A project that has a subsidiary on it, so that parents can be told apart. */
async function busyProject({ big }: World, caller: Caller): Promise<string> {
  const subsidiary = one(
    await caller.all(placesOf(big.id).vendors),
    (vendor) => valuesAt(vendor, 'parent.id').length * valuesAt(vendor, 'project_ids').length > 0,
  );
  return placesIn(first(numbersAt(subsidiary, 'project_ids'))).vendors;
}

export const vendorLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/vendors',
    path: ({ big }) => placesOf(big.id).vendors,
    rows: directory,
    filters: {
      ...FILTERS,
      'filters[origin_id]': single(at('origin_id')),
      'filters[created_at]': within('created_at'),
      'filters[updated_at]': within('updated_at'),
    },
    orders: {
      spell: bySign,
      keys: {
        ...KEYS,
        project_and_bid_counts: (row) =>
          numbersAt(row, 'summary.projects_count')
            .concat(numbersAt(row, 'summary.bids_count'))
            .reduce((a, b) => a + b),
      },
      withoutOrder,
    },
  },
  {
    template: '/rest/v1.1/projects/{project_id}/vendors',
    path: busyProject,
    async rows(caller, world) {
      const firms = new Set(idsOf(await caller.all(await busyProject(world, caller))));
      return (await directory(caller, world)).filter(({ id }) => firms.has(id));
    },
    filters: FILTERS,
    orders: { spell: bySign, keys: KEYS, withoutOrder },
  },
  {
    template: '/rest/v1.0/companies/{company_id}/vendors/inactive',
    path: ({ big }) => `/rest/v1.0/companies/${big.id}/vendors/inactive`,
    orders: { spell: bySign, keys: { name: text('name') } },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/vendors/inactive',
    path: ({ big }) => `/rest/v1.0/projects/${big.projectIds[0] ?? 0}/vendors/inactive`,
    orders: { spell: bySign, keys: { name: text('name') } },
  },
];
