// Projects, with the people and vendors on them.
import { Kind, type Dataset, type Entity } from '../store.js';
import {
  bidTypes,
  byName,
  departments,
  offices,
  ownerTypes,
  programs,
  projectStages,
  projectTypes,
  regions,
  standardCostCodes,
} from './company.js';
import { customFieldValues } from './custom-fields.js';
import { projectAgeDays, type ProjectPlan, type Sowing } from './plan.js';
import type { Random } from './random.js';
import { users } from './user.js';
import { vendors } from './vendor.js';

type Profile = ReturnType<typeof profile>;

export interface Project extends Entity, Profile {
  /** Members; those who have left the company since are still in it. */
  user_ids: readonly number[];
  readonly vendor_ids: readonly number[];
  /** The project this one is a part of. */
  readonly parent_job_id: number | null;
  /** Tools switched off in this project: every call to them is a 403 (docs/procore.md §7). */
  readonly disabled_tools: readonly string[];
}

export const projects = new Kind<Project>('projects', 2_410_337);
const logoIds = new Kind<Entity>('logoIds', 1_002_210);
const photoIds = new Kind<Entity>('photoIds', 35_480_660);

export function sowProjects(sowing: Sowing): void {
  const { data, plan } = sowing;
  const random = sowing.random('project');
  for (const project of plan.projects) {
    projects.in(data).put({
      ...profile(sowing, random, project),
      ...members(data, random),
      id: projects.in(data).newId(),
      parent_job_id: parentOf(data, project),
      disabled_tools: project.flags === 'no-rfis' ? ['rfis'] : [],
    });
  }
}

/** Every sixth project is a part of the company's first one of its type, if there is another. */
function parentOf(data: Dataset, { type }: ProjectPlan): number | null {
  const before = projects.in(data).all();
  const typeId = byName(projectTypes, data, type).id;
  const first = before.find((other) => other.project_type_id === typeId);
  return before.length % 6 === 5 ? (first?.id ?? null) : null;
}

/** About half of the vendors, with everybody in them, and most of the staff. */
function members(data: Dataset, random: Random): Pick<Project, 'user_ids' | 'vendor_ids'> {
  const [own, ...others] = vendors.in(data).all();
  const staffed = others.filter((vendor) => vendor.primary_contact_id !== null);
  const chosen = new Set(random.some(staffed, Math.ceil(staffed.length * 0.55)).map(({ id }) => id));
  const staff = users.in(data).where((user) => user.is_employee);
  const team = new Set(random.some(staff, Math.ceil(staff.length * 0.7)).map(({ id }) => id));
  const people = users.in(data).where(({ id, vendor_id }) => team.has(id) || chosen.has(vendor_id ?? 0));
  return { user_ids: people.map(({ id }) => id), vendor_ids: [...(own ? [own.id] : []), ...chosen] };
}

/** Everything about a project that its plan, chance and the company's lists decide. */
function profile(sowing: Sowing, random: Random, project: ProjectPlan) {
  const { data, plan, calendar } = sowing;
  const [start, days] = [Number(project.start), Number(project.days)];
  const finish = start + days;
  const active = project.flags !== 'inactive';
  const stage = byName(projectStages, data, project.stage);
  const started = start < 0;
  const photoId = random.maybe(0.6, photoIds.in(data).newId());
  const notice = sowing.random(`project notices of ${project.number}`);
  // Ids of what the emulator has no lists of.
  const linked = sowing.random(`project links of ${project.number}`);
  const publicOwner = project.type === 'Public' || project.type === 'Civil';
  return {
    name: project.name,
    display_name: `${project.number} - ${project.name}`,
    project_number: project.number,
    accounting_project_number: random.maybe(0.7, `${plan.shortName}${random.digits(5)}`),
    active,
    address: project.address,
    city: project.city,
    code: project.number.split('-')[1] ?? project.number,
    company_id: plan.id,
    completion_date: calendar.date(finish),
    country_code: 'US',
    county: project.county,
    created_at: calendar.instant(1 - projectAgeDays(project) - random.next()),
    created_by_id: random.pick(users.in(data).where((user) => user.is_employee)).id,
    custom_fields: customFieldValues(data, 'project', random),
    delivery_method: random.pick(['construction_management_at_risk_cmar', 'design_bid_build_dbb', 'design_build_db']),
    department_ids: random.some(departments.in(data).all(), random.int(1, 2)).map(({ id }) => id),
    description: `${project.sector} project in ${project.city}, ${project.state}.`,
    designated_market_area: notice.maybe(0.6, `${project.city} Metro`),
    dictionary_type: 'en',
    flag: started && active ? random.pick(['Green', 'Green', 'Green', 'Yellow', 'Red']) : null,
    from_project_template_id: linked.maybe(0.5, data.idOffset + 1_720_400 + linked.int(1, 9)),
    inbound_email: project.number.toLowerCase(),
    is_demo: false,
    is_erp_integrated: random.chance(0.5),
    latitude: Number(project.lat),
    longitude: Number(project.lon),
    locale: 'en',
    logo_id: logoIds.in(data).newId(),
    logo_url: `/images/projects/${project.number.toLowerCase()}.png`,
    office_id: random.pick(offices.in(data).all()).id,
    origin_code: random.maybe(0.5, `J${random.digits(4)}`),
    origin_data: notice.maybe(0.4, `job:${notice.digits(5)}`),
    origin_id: random.maybe(0.5, random.digits(7)),
    owners_project_id: linked.maybe(0.5, data.idOffset + 1_840_100 + linked.int(1, 99)),
    persistent_message: random.chance(0.2)
      ? { title: 'Site access', message: 'Badge and PPE required at the north gate.' }
      : null,
    phone: `(${plan.areaCode}) 555-01${random.digits(2)}`,
    photo_id: photoId,
    photo_url: photoId === null ? null : `/images/photos/${photoId}.jpg`,
    program_id: random.maybe(0.5, random.pick(programs.in(data).all()).id),
    project_bid_type_id: random.pick(bidTypes.in(data).all()).id,
    project_owner_type_id: byName(ownerTypes, data, publicOwner ? 'Public Agency' : 'Private Developer').id,
    project_region_id: random.pick(regions.in(data).all()).id,
    project_sector_id: linked.maybe(0.7, data.idOffset + 1_690_200 + linked.int(1, 9)),
    project_stage_id: stage.id,
    project_type_id: byName(projectTypes, data, project.type).id,
    public_notes: notice.maybe(0.5, notice.pick(['Deliveries by the west gate only.', 'Work from 7:00 to 15:30.'])),
    sector: project.sector,
    square_feet: Number(project.sqft),
    standard_cost_code_list_id: standardCostCodes.in(data).all()[0]?.standard_cost_code_list_id ?? null,
    start_date: calendar.date(start),
    actual_start_date: started ? calendar.date(start + random.int(0, 12)) : null,
    projected_finish_date: calendar.date(finish + random.int(-5, 45)),
    state_code: project.state,
    store_number: notice.maybe(0.3, notice.digits(4)),
    template: false,
    time_zone: plan.timeZone,
    tz_name: plan.tzName,
    total_value: `${project.value}.0`,
    updated_at: calendar.instant(-random.int(0, active ? 20 : 300) - random.next()),
    warranty_start_date: calendar.date(finish),
    warranty_end_date: calendar.date(finish + 730),
    work_scope: /Renovation|Retrofit|Modernization/.test(project.name) ? 'renovation_alteration' : 'new_construction',
    zip: project.zip,
  };
}
