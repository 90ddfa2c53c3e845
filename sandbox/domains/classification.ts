// The lists by which a company sorts its projects: stages, types, regions, owners, bids, departments and programs.
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { id, required } from '../parameters.js';
import type { Route } from '../route.js';
import {
  bidTypes,
  departments,
  ownerTypes,
  programs,
  projectStages,
  projectTypes,
  regions,
  type Department,
  type Named,
  type Program,
} from '../seed/company.js';
import { projects } from '../seed/project.js';
import { copy, hosted, named, type Shape } from '../shape.js';
import type { Kind } from '../store.js';

const BEFORE_WORK = ['Bidding', 'Pre-Construction'];

const stageShape: Shape<Named> = {
  ...named,
  is_bidding_stage: ({ name }) => name === 'Bidding',
  is_concept_stage: () => false,
  category: ({ name }) => (BEFORE_WORK.includes(name) ? 'preconstruction' : 'construction'),
  readonly: ({ name }) => name === 'Bidding',
  default_stage: () => false,
  hideable: ({ name }) => name !== 'Course of Construction',
  has_rfi_prefixes: ({ name }) => !BEFORE_WORK.includes(name),
  project_stage_has_children: () => false,
};

const departmentShape = copy<Department>()('id name origin_id origin_data');

const programCore = copy<Program>()('id name address_freeform website');

const programList: Shape<Program> = {
  ...programCore,
  logo_prostore_file_id: ({ logo_id }) => logo_id,
  photo_prostore_file_id: ({ photo_id }) => photo_id,
  logo_prostore_file_url: hosted(({ logo_id: picture }) =>
    picture === null ? null : `/images/programs/${picture}.png`,
  ),
  photo_prostore_file_url: hosted(({ photo_id: picture }) =>
    picture === null ? null : `/images/programs/${picture}.jpg`,
  ),
  project_count: (program, { data }) => projects.in(data).where(({ program_id }) => program_id === program.id).length,
};

const programShow: Shape<Program> = {
  ...programCore,
  ...copy<Program>()('zip longitude latitude'),
  projects: (program, { data }) =>
    projects
      .in(data)
      .where(({ program_id }) => program_id === program.id)
      .map((project) => ({ id: project.id, name: project.name, project_number: project.project_number })),
};

/** A list of the company's and the show of one of its entries. */
function entries<T extends Named>(kind: Kind<T>, name: string, listed: Shape<T>, shown: Shape<T> = listed): Route[] {
  const path = `/rest/v1.0/companies/{company_id}/${name}` as const;
  return [
    list(kind, path, { views: onlyView(listed), paging: v1Paging }),
    show(`${path}/{id}`, {
      views: onlyView(shown),
      find: ({ data, ids }) => kind.in(data).get(ids.id),
    }),
  ];
}

const inCompany = { company_id: required(id) };

export const classificationRoutes = [
  list(departments, '/rest/v1.0/departments', {
    views: onlyView(departmentShape),
    query: inCompany,
    paging: v1Paging,
  }),
  show('/rest/v1.0/departments/{id}', {
    views: onlyView(departmentShape),
    query: inCompany,
    find: ({ data, ids }) => departments.in(data).get(ids.id),
  }),
  ...entries(programs, 'programs', programList, programShow),
  ...entries(bidTypes, 'project_bid_types', named),
  ...entries(ownerTypes, 'project_owner_types', named),
  ...entries(regions, 'project_regions', named),
  list(projectStages, '/rest/v1.0/companies/{company_id}/project_stages', {
    views: onlyView(stageShape),
    // It lets people who may only use RFIs see the stages, which everybody may here.
    query: { project_id: id },
    paging: v1Paging,
  }),
  show('/rest/v1.0/companies/{company_id}/project_stages/{id}', {
    views: onlyView(stageShape),
    find: ({ data, ids }) => projectStages.in(data).get(ids.id),
  }),
  ...entries(projectTypes, 'project_types', named),
];
