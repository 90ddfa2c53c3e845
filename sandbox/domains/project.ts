// Projects: the v1.1 list with its views, and the v1.0 show.
import { anyId, contains, equals, hasId, within } from '../filters.js';
import { list, show, type Views } from '../list.js';
import { numbered } from '../paging.js';
import { flag, id, keyedTexts, map, oneOf, required, text, type Parameter } from '../parameters.js';
import type { Predicate } from '../filters.js';
import { isPermitted } from '../principal.js';
import type { Context } from '../route.js';
import {
  bidTypes,
  companies,
  departments,
  offices,
  ownerTypes,
  programs,
  projectStages,
  projectTypes,
  regions,
} from '../seed/company.js';
import { projects, type Project } from '../seed/project.js';
import { users } from '../seed/user.js';
import { bySign } from '../sorting.js';
import { copy, embed, embedAll, hosted, named, type Shape } from '../shape.js';
import { officeShape } from './office.js';
import { personShape } from './user.js';

const copied = copy<Project>();
const company = embed(companies, named, (project: Project) => project.company_id);
const stage = embed(projectStages, named, (project: Project) => project.project_stage_id);
const none = () => null;

/** What every view but the smallest shows. */
const common: Shape<Project> = {
  ...copied(
    'id name active address city zip county country_code state_code latitude longitude phone time_zone custom_fields',
    'accounting_project_number project_number display_name designated_market_area total_value store_number',
    'start_date completion_date created_at updated_at origin_id origin_code origin_data owners_project_id parent_job_id',
    'photo_id project_owner_type_id project_region_id',
  ),
  company,
  project_stage: stage,
  // Deprecated twin of total_value.
  estimated_value: (project) => project.total_value,
};

const normal: Shape<Project> = {
  ...common,
  ...copied('is_demo project_bid_type_id'),
  project_template: none,
};

/** What the extended view of the list and the show have beyond the rest. */
const details: Shape<Project> = {
  ...copied(
    'actual_start_date projected_finish_date warranty_start_date warranty_end_date description dictionary_type flag',
    'inbound_email persistent_message public_notes square_feet standard_cost_code_list_id tz_name',
  ),
  logo_url: hosted((project) => project.logo_url),
  estimated_start_date: (project) => project.start_date,
  estimated_completion_date: (project) => project.completion_date,
  departments: embedAll(departments, named, (project) => project.department_ids),
  office: embed(offices, named, (project) => project.office_id),
  program: embed(programs, named, (project) => project.program_id),
  project_bid_type: embed(bidTypes, named, (project) => project.project_bid_type_id),
  project_owner_type: embed(ownerTypes, named, (project) => project.project_owner_type_id),
  project_region: embed(regions, named, (project) => project.project_region_id),
  project_type: embed(projectTypes, named, (project) => project.project_type_id),
};

export const full: Shape<Project> = {
  ...common,
  ...details,
  ...copied(
    'is_demo template code sector work_scope delivery_method locale logo_id is_erp_integrated from_project_template_id',
    'project_bid_type_id project_stage_id project_sector_id',
  ),
  parent_job: embed(projects, named, (project) => project.parent_job_id),
  photo_url: hosted((project) => project.photo_url),
  inbound_email_address: (project) => `${project.inbound_email}@inbound.example`,
  office: embed(offices, officeShape, (project) => project.office_id),
  created_by: embed(users, personShape, (project) => project.created_by_id),
};

/** What a sync action shows: the whole, but for these. */
const NOT_SYNCED = [
  ...['code', 'company', 'county', 'created_by', 'custom_fields', 'dictionary_type', 'from_project_template_id'],
  ...['inbound_email', 'inbound_email_address', 'is_demo', 'is_erp_integrated', 'locale', 'logo_id', 'parent_job'],
  ...['owners_project_id', 'parent_job_id', 'persistent_message', 'photo_id', 'photo_url', 'project_bid_type'],
  ...['project_owner_type', 'project_region', 'project_stage_id', 'standard_cost_code_list_id', 'template', 'tz_name'],
];
export const synced: Shape<Project> = {
  ...Object.fromEntries(Object.entries(full).filter(([name]) => !NOT_SYNCED.includes(name))),
  office: embed(offices, named, (project) => project.office_id),
};

const listViews: Views<Project> = {
  default: 'normal',
  shapes: { ids: null, compact: copied('id name'), normal, extended: { ...common, ...details } },
  // The view of bare ids fixes its page size ("GET /rest/v1.1/projects", `view`).
  perPage: { ids: 200_000 },
};

const showViews: Views<Project> = {
  // The whole of it has no name that is documented ("GET /rest/v1.0/projects/{id}", `view`).
  default: full,
  // `minimal` is documented by the start of its list of fields only; this is that start.
  shapes: { minimal: copied('id name project_number country_code latitude longitude county') },
};

const visible = ({ grant, data }: Context): readonly Project[] =>
  projects.in(data).where((project) => isPermitted(grant, project.id));

const status = oneOf('All', 'Active', 'Inactive');

/** Equal to the text form of the field's value; a choice may be named by its id or its label. */
const byCustomFields: Parameter<Predicate<Project>> = map(keyedTexts, (wanted) => (project) => {
  return [...wanted].every(([key, value]) => {
    const field = project.custom_fields[key.startsWith('custom_field_') ? key : `custom_field_${key}`];
    const choices = [field?.value ?? null].flat().flatMap((choice) => {
      return typeof choice === 'object' && choice !== null ? [choice.id, choice.label] : [choice];
    });
    return choices.some((choice) => String(choice) === value);
  });
});

export const projectRoutes = [
  list(projects, '/rest/v1.1/projects', {
    views: listViews,
    query: { company_id: required(id), 'filters[by_status]': status },
    rows: (context) => {
      const asked = context.query.get('filters[by_status]', status) ?? 'Active';
      return visible(context).filter(({ active }) => asked === 'All' || active === (asked === 'Active'));
    },
    filters: {
      'filters[id]': anyId((project) => project.id),
      'filters[name]': contains((project) => [project.name, project.display_name]),
      'filters[project_number]': equals(text, (project) => project.project_number),
      'filters[created_at]': within((project) => project.created_at),
      'filters[updated_at]': within((project) => project.updated_at),
      'filters[origin_id]': equals(text, (project) => project.origin_id),
      'filters[synced]': equals(flag, (project) => project.is_erp_integrated),
      'filters[vendor_id]': hasId((project) => project.vendor_ids),
      'filters[is_demo]': equals(flag, (project) => project.is_demo),
      'filters[template]': equals(flag, (project) => project.template),
      'filters[custom_fields]': byCustomFields,
      'filters[by_owner_type]': anyId((project) => project.project_owner_type_id),
      'filters[by_department]': anyId((project) => project.department_ids),
      'filters[by_region]': anyId((project) => project.project_region_id),
      'filters[by_office]': anyId((project) => project.office_id),
      'filters[by_program]': anyId((project) => project.program_id),
      'filters[by_stage]': anyId((project) => project.project_stage_id),
      'filters[by_type]': anyId((project) => project.project_type_id),
      'filters[by_bid_type]': anyId((project) => project.project_bid_type_id),
    },
    sorting: bySign({ name: (project) => project.name, display_name: (project) => project.display_name }),
    paging: numbered({ perPage: 100, maximum: 300 }),
  }),
  show('/rest/v1.0/projects/{id}', {
    views: showViews,
    query: { company_id: required(id) },
    find: (context) => visible(context).find((project) => project.id === context.ids.id),
  }),
];
