// What the records of a project point at: locations, cost codes and sub jobs; with the sections and drawings, its site.
import { Kind, type Dataset } from '../store.js';
import { instantOf, laterOf } from './calendar.js';
import { costCodeOf, DIVISIONS } from './csi.js';
import { byName, standardCostCodes, type Named } from './company.js';
import { drawings, type Drawing } from './drawing.js';
import { inProject, type OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import { BUILDINGS, LEVELS, ROOMS } from './rfi-topics.js';
import { specificationSections, type SpecificationSection } from './specification.js';

export interface Location extends Named, OfProject {
  readonly node_name: string;
  readonly parent_id: number | null;
  readonly code: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface CostType extends Named {
  readonly code: string;
  readonly base_type: string;
  readonly origin_id: string | null;
  readonly origin_data: string | null;
}

export interface CostCode extends Named, OfProject {
  /** The sub job whose own code it is; null for the project's. */
  readonly sub_job_id: number | null;
  readonly code: string;
  readonly full_code: string;
  readonly sortable_code: string;
  readonly parent_id: number | null;
  readonly position: number;
  readonly budgeted: boolean;
  readonly standard_cost_code_id: number | null;
  readonly line_item_types: readonly CostType[];
  readonly origin_id: string | null;
  readonly origin_data: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

export interface SubJob extends Named, OfProject {
  readonly code: string;
  readonly origin_id: string | null;
  readonly origin_data: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export const locations = new Kind<Location>('locations', 20_150_330);
export const costCodes = new Kind<CostCode>('costCodes', 24_310_075);
export const subJobs = new Kind<SubJob>('subJobs', 33_100_215);

/** Everything the records of a project may point at. */
export interface Site {
  readonly locations: readonly Location[];
  readonly costCodes: readonly CostCode[];
  readonly sections: readonly SpecificationSection[];
  readonly drawings: readonly Drawing[];
  readonly subJobs: readonly SubJob[];
}

export const siteOf = (data: Dataset, projectId: number): Site => ({
  locations: inProject(locations, data, projectId),
  costCodes: inProject(costCodes, data, projectId).filter(({ sub_job_id }) => sub_job_id === null),
  sections: inProject(specificationSections, data, projectId),
  drawings: inProject(drawings, data, projectId),
  subJobs: inProject(subJobs, data, projectId),
});

export function sowSites(sowing: Sowing): void {
  for (const project of projects.in(sowing.data).all()) sowSite(sowing, project);
  for (const job of subJobs.in(sowing.data).all()) sowOwnCodes(sowing, job);
}

function sowSite(sowing: Sowing, project: Project): void {
  const { data, plan, calendar } = sowing;
  const of = { project_id: project.id };
  const type = plan.projects.find(({ name }) => name === project.name)?.type ?? 'other';
  const { created_at } = project;
  const at = { created_at, updated_at: laterOf(created_at, calendar.instant(-200)) };
  let placed = 0;
  const place = (node_name: string, parent: Location | null, code: string): Location => {
    const name = parent ? `${parent.name}>${node_name}` : node_name;
    const id = locations.in(data).newId();
    // Whoever sets up a project adds its places one after the other, and renames some of them later.
    const created = Date.parse(created_at) + placed * 90_000;
    const updated = placed % 5 === 0 ? calendar.ms(-2 - placed / 7) : created;
    placed += 1;
    const times = { created_at: instantOf(created), updated_at: laterOf(instantOf(created), instantOf(updated)) };
    return locations.in(data).put({ id, ...of, ...times, name, node_name, code, parent_id: parent?.id ?? null });
  };
  for (const [number, building] of (BUILDINGS[type] ?? BUILDINGS['other'] ?? []).entries()) {
    const top = place(building, null, `B${number + 1}`);
    if (/Site|Staging/.test(building)) continue;
    for (const [index, level] of LEVELS.map((name, at) => place(name, top, `${top.code}-${at + 1}`)).entries()) {
      if (index < 2)
        for (const [at, room] of ROOMS.slice(0, 3).entries()) place(room, level, `${level.code}-${at + 1}`);
    }
  }
  sowCostCodes(sowing, of, at);
  for (const [code, name] of [
    ['01', 'Base Building'],
    ['02', 'Tenant Improvements'],
  ] as const) {
    const origin = { origin_id: `SJ-${code}`, origin_data: code === '01' ? 'phase 1' : null };
    subJobs.in(data).put({ id: subJobs.in(data).newId(), ...of, ...at, ...origin, code, name });
  }
}

const COST_TYPES = [
  ['Labor', 'L', 'other'],
  ['Material', 'M', 'materials'],
  ['Equipment', 'E', 'equipment'],
] as const;

/** The company's standard codes, in a project: the first of a division stands above the others of it. */
function sowCostCodes({ data }: Sowing, of: OfProject, at: Pick<Location, 'created_at' | 'updated_at'>): void {
  const tops = new Map<string, number>();
  const line_item_types = COST_TYPES.map(([name, code, base_type], index) => ({
    ...{ id: data.idOffset + 1_500_100 + index, name, code, base_type },
    ...{ origin_id: `CT-${code}`, origin_data: null },
  }));
  for (const [position, division] of DIVISIONS.entries()) {
    const full_code = costCodeOf(division);
    const number = full_code.slice(0, 2);
    const id = costCodes.in(data).newId();
    const parent_id = tops.get(number) ?? null;
    if (parent_id === null) tops.set(number, id);
    costCodes.in(data).put({
      ...{
        id,
        ...of,
        ...at,
        sub_job_id: null,
        name: division.name,
        code: full_code.slice(3),
        full_code,
        sortable_code: full_code,
      },
      ...{ parent_id, position: position + 1, budgeted: position % 4 !== 3, line_item_types, deleted_at: null },
      ...{ standard_cost_code_id: byName(standardCostCodes, data, division.name).id },
      ...{ origin_id: `CC-${full_code}`, origin_data: parent_id === null ? null : `division ${number}` },
    });
  }
}

const OWN_CODES = [
  ['Millwork', '06-400'],
  ['Carpeting', '09-680'],
] as const;

/** Codes of a sub job itself. */
function sowOwnCodes({ data }: Sowing, { id, project_id, code, created_at, updated_at }: SubJob): void {
  for (const [index, [name, number]] of OWN_CODES.entries()) {
    const full_code = `${code}-${number}`;
    costCodes.in(data).put({
      ...{ id: costCodes.in(data).newId(), project_id, sub_job_id: id, created_at, updated_at, deleted_at: null },
      ...{ name, code: number, full_code, sortable_code: full_code, parent_id: null, position: index + 1 },
      ...{
        budgeted: index === 0,
        line_item_types: [],
        standard_cost_code_id: null,
        origin_id: null,
        origin_data: null,
      },
    });
  }
}
