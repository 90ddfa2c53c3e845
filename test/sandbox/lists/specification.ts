// Lists of specifications.
import type { World } from '../../../sandbox/server.js';
import { at, many } from '../probes.js';
import { first } from '../support.js';
import { bySign, text, type ListOf } from './list.js';

const ofProject = ({ rfis }: World): string => `project_id=${rfis.open.projectId}`;
const divisions = (world: World): string => `/rest/v1.0/specification_section_divisions?${ofProject(world)}`;

export const specificationLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/specification_sections',
    path: (world) => `/rest/v1.0/specification_sections?${ofProject(world)}`,
    largestPage: 'none',
    filters: { 'filters[id]': many(at('id')) },
    orders: { spell: bySign, keys: { number: text('number') } },
  },
  { template: '/rest/v1.0/specification_section_divisions', path: divisions },
  {
    template: '/rest/v1.0/specification_section_revisions',
    async path(world, caller) {
      const division = first((await caller.page(divisions(world))).slice(1)).id;
      return `/rest/v1.0/specification_section_revisions?${ofProject(world)}&specification_section_division_id=${division}&all_revisions=true`;
    },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/specification_sets',
    path: ({ rfis }) => `/rest/v1.0/projects/${rfis.open.projectId}/specification_sets`,
  },
  {
    template: '/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas',
    path: ({ big, rfis }) => `/rest/v2.1/companies/${big.id}/projects/${rfis.open.projectId}/specification_areas`,
    usualPage: 10,
    largestPage: 100,
  },
];
