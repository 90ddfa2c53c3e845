// What changes projects: making, changing one and many, tools on and off, and who has which role.
import {
  arrayOf,
  boolean,
  date,
  fields,
  integer,
  number,
  object,
  oneOf,
  required,
  string,
  type BodyOf,
} from '../body.js';
import { flag, id, required as needed } from '../parameters.js';
import { isPermitted } from '../principal.js';
import { notFound, unprocessable } from '../refusal.js';
import { route, type Context, type ToolAccess } from '../route.js';
import { BLANK, enforce, INVALID, isBlank, sync, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import {
  bidTypes,
  departments,
  offices,
  ownerTypes,
  programs,
  projectStages,
  projectTypes,
  regions,
} from '../seed/company.js';
import { projectRoles, roles } from '../seed/directory.js';
import { tools } from '../seed/project-home.js';
import { projects, type Project } from '../seed/project.js';
import { users } from '../seed/user.js';
import { render, type Lens } from '../shape.js';
import { titled } from './project-home.js';
import { full, synced } from './project.js';
import { projectRoleShape } from './role.js';

const write: ToolAccess = { tool: 'admin', level: 'admin' };

const everywhere = {
  ...fields(string, 'address', 'city', 'country_code', 'description', 'phone', 'project_number', 'public_notes'),
  ...fields(string, 'state_code', 'time_zone', 'zip', 'origin_id', 'origin_data', 'store_number', 'sector', 'name'),
  ...fields(string, 'accounting_project_number', 'designated_market_area'),
  ...fields(date, 'start_date', 'completion_date', 'warranty_start_date', 'warranty_end_date'),
  ...fields(integer, 'office_id', 'project_stage_id', 'square_feet', 'program_id', 'project_bid_type_id'),
  ...fields(integer, 'project_type_id', 'project_owner_type_id', 'project_region_id', 'project_template_id'),
  ...fields(number, 'total_value'),
  active: boolean,
  department_ids: arrayOf(integer),
  flag: oneOf('Red', 'Yellow', 'Green'),
  work_scope: oneOf('new_construction', 'renovation_alteration', 'maintenance_service'),
  delivery_method: oneOf(
    ...['construction_management_at_risk_cmar', 'construction_manager_as_agent_owners_rep', 'design_bid_build_dbb'],
    ...[
      'design_build_db',
      'indefinite_delivery_indefinite_quantity_idiq',
      'integrated_project_delivery',
      'multi_prime',
    ],
    ...['public_private_partnership_p3', 'other'],
  ),
};
const single = { ...everywhere, ...fields(string, 'origin_code', 'locale'), parent_job_id: integer };
const createBody = object({
  company_id: required(integer),
  project: required(
    object({ ...single, code: string, ...fields(number, 'latitude', 'longitude'), name: required(string) }),
  ),
});
const updateBody = object({
  company_id: required(integer),
  project: required(object({ ...single, county: string }, { custom: true })),
});
const syncFields = object({ ...everywhere, id: integer });
const syncBody = object({ company_id: integer, updates: required(arrayOf(syncFields)) });
type Given = BodyOf<typeof syncFields> & Partial<Record<string, unknown>> & { readonly parent_job_id?: number | null };

/** What an error of a sync action does not repeat. */
const UNSPOKEN = [
  ...['office_id', 'project_stage_id', 'program_id', 'project_bid_type_id', 'project_type_id', 'project_owner_type_id'],
  ...['project_region_id', 'project_template_id', 'department_ids', 'work_scope', 'delivery_method', 'sector'],
];

const KINDS = {
  office_id: offices,
  project_stage_id: projectStages,
  program_id: programs,
  project_bid_type_id: bidTypes,
  project_type_id: projectTypes,
  project_owner_type_id: ownerTypes,
  project_region_id: regions,
  parent_job_id: projects,
  project_template_id: projects,
} as const;

function save(
  given: Given,
  known: Project | undefined,
  { data, nowMs, grant }: Lens & Pick<Context, 'grant'>,
): Project {
  const [template] = projects.in(data).all();
  if (!template) throw unprocessable({ base: [INVALID] });
  const now = instantOf(nowMs);
  const blank: Project = {
    ...template,
    ...{
      id: projects.in(data).newId(),
      name: '',
      display_name: '',
      project_number: '',
      active: true,
      user_ids: [grant.userId],
    },
    ...{ vendor_ids: [], parent_job_id: null, disabled_tools: [], created_at: now, created_by_id: grant.userId },
    ...{ origin_id: null, origin_code: null, origin_data: null, description: '', flag: null, persistent_message: null },
    ...{ department_ids: [], program_id: null, is_erp_integrated: false, actual_start_date: null, photo_id: null },
    ...{ photo_url: null, public_notes: null, store_number: null, accounting_project_number: null },
  };
  const unknown = (name: keyof typeof KINDS): boolean => given[name] != null && !KINDS[name].in(data).get(given[name]);
  const custom = Object.entries(given).filter(([name]) => name.startsWith('custom_field_'));
  const { id: _, project_template_id: template_id, ...said } = given;
  const plain = Object.fromEntries(
    Object.entries(said).filter(([name, value]) => value !== undefined && !name.startsWith('custom_field_')),
  );
  const before = known ?? blank;
  const next: Project = {
    ...before,
    ...(plain as Partial<Project>),
    ...(given.total_value != null && { total_value: given.total_value.toFixed(1) }),
    ...(template_id != null && { from_project_template_id: template_id }),
    custom_fields: {
      ...before.custom_fields,
      ...Object.fromEntries(
        custom.map(([name, value]) => [
          name,
          { data_type: before.custom_fields[name]?.data_type ?? 'string', value: value as never },
        ]),
      ),
    },
    updated_at: now,
  };
  enforce([
    ['name', isBlank(next.name), BLANK],
    ['country_code', given.country_code != null && !/^[A-Z]{2}$/.test(given.country_code), INVALID],
    ['completion_date', next.completion_date < next.start_date, INVALID],
    ...(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((name) => [name, unknown(name), UNKNOWN] as const),
    ['department_ids', (given.department_ids ?? []).some((one) => !departments.in(data).get(one)), UNKNOWN],
  ]);
  const display_name = next.project_number ? `${next.project_number} - ${next.name}` : next.name;
  return projects.in(data).put({ ...next, display_name });
}

function find({ data, grant }: Context, projectId: number): Project {
  const project = projects.in(data).get(projectId);
  if (!project || !isPermitted(grant, project.id)) throw notFound();
  return project;
}

const validations = { run_configurable_validations: flag };

export const projectWriteRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.0/projects',
    query: validations,
    body: createBody,
    access: write,
    handle: (context) => ({
      status: 201,
      body: render(full, save(context.body.project ?? {}, undefined, context), context),
    }),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/projects/sync',
    query: { company_id: id, ...validations },
    body: syncBody,
    access: write,
    handle: (context) =>
      sync(
        context.body.updates ?? [],
        projects.in(context.data).where((project) => isPermitted(context.grant, project.id)),
        (update, known) => render(synced, save(update, projects.in(context.data).get(known ?? null), context), context),
        UNSPOKEN,
      ),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/projects/{id}',
    query: validations,
    body: updateBody,
    access: write,
    handle(context) {
      const project = save(context.body.project ?? {}, find(context, context.ids.id), context);
      return { status: 200, body: render(full, project, context) };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/projects/{project_id}/tools',
    body: object({ tools: required(arrayOf(object({ id: integer, is_active: boolean, position: integer }))) }),
    access: write,
    handle(context) {
      const { data, ids, body } = context;
      const told = (body.tools ?? []).map((one) => ({ one, tool: tools.in(data).get(one.id ?? null) }));
      enforce([
        ['id', told.some(({ tool }) => tool?.project_id !== ids.project_id), UNKNOWN],
        ['is_active', told.some(({ one, tool }) => one.is_active === false && tool?.required === true), INVALID],
      ]);
      for (const { one, tool } of told)
        if (tool)
          tools
            .in(data)
            .put({ ...tool, is_active: one.is_active ?? tool.is_active, position: one.position ?? tool.position });
      const all = tools.in(data).where(({ project_id }) => project_id === ids.project_id);
      return { status: 200, body: all.map((tool) => render(titled, tool, context)) };
    },
  }),
  route({
    method: 'POST',
    path: '/rest/v1.0/project_roles',
    body: object({
      project_id: required(integer),
      project_role: required(object({ role: required(string), user_id: required(integer) })),
    }),
    access: write,
    handle(context) {
      const { data, body, nowMs } = context;
      const project = find(context, body.project_id ?? 0);
      const role = roles.in(data).where(({ name }) => name === body.project_role?.role)[0];
      const user = users.in(data).get(body.project_role?.user_id ?? null);
      enforce([
        ['role', !role, UNKNOWN],
        ['user_id', !user, UNKNOWN],
      ]);
      const row = projectRoles.in(data).put({
        ...{
          id: projectRoles.in(data).newId(),
          project_id: project.id,
          role_id: role?.id ?? 0,
          user_id: user?.id ?? 0,
        },
        created_at: instantOf(nowMs),
      });
      return { status: 201, body: render(projectRoleShape, row, context) };
    },
  }),
  route({
    method: 'DELETE',
    path: '/rest/v1.0/project_roles/{id}',
    query: { project_id: needed(id) },
    access: write,
    handle({ data, ids, query }) {
      const row = projectRoles.in(data).get(ids.id);
      if (row?.project_id !== query.get('project_id', id)) throw notFound();
      projectRoles.in(data).remove(ids.id);
      return { status: 204 };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/projects/{project_id}/user_project_roles/{id}',
    body: object({ user_ids: required(arrayOf(integer)) }),
    access: write,
    handle({ data, ids, body, nowMs }) {
      if (!roles.in(data).get(ids.id)) throw notFound();
      const wanted = body.user_ids ?? [];
      enforce([['user_ids', wanted.some((one) => !users.in(data).get(one)), UNKNOWN]]);
      const now = projectRoles.in(data).where((row) => row.project_id === ids.project_id && row.role_id === ids.id);
      for (const row of now) if (!wanted.includes(row.user_id)) projectRoles.in(data).remove(row.id);
      for (const user_id of wanted)
        if (!now.some((row) => row.user_id === user_id))
          projectRoles.in(data).put({
            id: projectRoles.in(data).newId(),
            project_id: ids.project_id,
            role_id: ids.id,
            user_id,
            created_at: instantOf(nowMs),
          });
      return { status: 200, body: { id: ids.id, user_ids: wanted } };
    },
  }),
];
