// Lists of projects.
import { at, contains, customFields, flag, many, single, within } from '../probes.js';
import { ALL_PROJECTS, idsOf, placesIn, placesOf } from '../support.js';
import { bySign, text, withShow, type ListOf } from './list.js';

export const projectLists: readonly ListOf[] = [
  {
    template: '/rest/v1.1/projects',
    path: ({ big }) => placesOf(big.id).projects,
    query: ALL_PROJECTS,
    largestPage: 300,
    async rows(caller, { big }) {
      const company = placesOf(big.id);
      const projects = await caller.all(company.projects, { ...ALL_PROJECTS, view: 'extended' });
      const vendors = await Promise.all(projects.map(({ id }) => caller.all(placesIn(id).vendors)));
      const shown = await withShow(caller, projects, company.project);
      return shown.map((row, index) => ({ ...row, vendors: idsOf(vendors[index] ?? []) }));
    },
    filters: {
      'filters[id]': many(at('id')),
      'filters[name]': contains('name', 'display_name'),
      'filters[project_number]': single(at('project_number')),
      'filters[created_at]': within('created_at'),
      'filters[updated_at]': within('updated_at'),
      'filters[origin_id]': single(at('origin_id')),
      'filters[synced]': flag(at('show.is_erp_integrated')),
      'filters[vendor_id]': single(at('vendors')),
      'filters[is_demo]': flag(at('show.is_demo')),
      'filters[template]': flag(at('show.template')),
      'filters[custom_fields]': customFields,
      'filters[by_owner_type]': many(at('project_owner_type.id')),
      'filters[by_department]': many(at('departments.id')),
      'filters[by_region]': many(at('project_region.id')),
      'filters[by_office]': many(at('office.id')),
      'filters[by_program]': many(at('program.id')),
      'filters[by_stage]': many(at('project_stage.id')),
      'filters[by_type]': many(at('project_type.id')),
      'filters[by_bid_type]': many(at('project_bid_type.id')),
    },
    // No project is a demonstration or a template.
    keepsAllOrNothing: ['filters[is_demo]', 'filters[template]'],
    orders: { spell: bySign, keys: { name: text('name'), display_name: text('display_name') } },
  },
];
