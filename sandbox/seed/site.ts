// What the records of a project point at: locations, cost codes, specification sections, drawings, sub jobs.
import { Kind, type Dataset, type Entity } from '../store.js';
import { laterOf } from './calendar.js';
import { costCodeOf, DIVISIONS } from './csi.js';
import type { Named } from './company.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import { BUILDINGS, LEVELS, ROOMS } from './rfi-topics.js';

interface OfProject {
  readonly project_id: number;
}

export interface Location extends Named, OfProject {
  readonly node_name: string;
  readonly parent_id: number | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface CostCode extends Named, OfProject {
  readonly full_code: string;
}

export interface SpecificationSection extends Entity, OfProject {
  readonly number: string;
  readonly description: string;
}

export interface Drawing extends Entity, OfProject {
  readonly number: string;
}

export interface SubJob extends Named, OfProject {
  readonly code: string;
}

export const locations = new Kind<Location>(20_150_330);
export const costCodes = new Kind<CostCode>(24_310_075);
export const specificationSections = new Kind<SpecificationSection>(27_060_410);
export const drawings = new Kind<Drawing>(29_405_880);
export const subJobs = new Kind<SubJob>(33_100_215);

/** The records of one project. */
export const inProject = <T extends Entity & OfProject>(
  kind: Kind<T>,
  data: Dataset,
  projectId: number,
): readonly T[] => kind.in(data).where((row) => row.project_id === projectId);

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
  costCodes: inProject(costCodes, data, projectId),
  sections: inProject(specificationSections, data, projectId),
  drawings: inProject(drawings, data, projectId),
  subJobs: inProject(subJobs, data, projectId),
});

const SHEETS = [
  'A-101',
  'A-201',
  'A-301',
  'A-412',
  'S-201',
  'S-302',
  'M-201',
  'E-102',
  'E-501',
  'P-201',
  'FP-101',
  'C-110',
];

export function sowSites(sowing: Sowing): void {
  for (const project of projects.in(sowing.data).all()) sowSite(sowing, project);
}

function sowSite({ data, plan, calendar }: Sowing, project: Project): void {
  const of = { project_id: project.id };
  const type = plan.projects.find(({ name }) => name === project.name)?.type ?? 'other';
  const { created_at } = project;
  const at = { created_at, updated_at: laterOf(created_at, calendar.instant(-200)) };
  const place = (node_name: string, parent: Location | null): Location => {
    const name = parent ? `${parent.name}>${node_name}` : node_name;
    const id = locations.in(data).newId();
    return locations.in(data).put({ id, ...of, ...at, name, node_name, parent_id: parent?.id ?? null });
  };
  for (const building of BUILDINGS[type] ?? BUILDINGS['other'] ?? []) {
    const top = place(building, null);
    if (/Site|Staging/.test(building)) continue;
    for (const level of LEVELS.map((name) => place(name, top)).slice(0, 2)) {
      for (const room of ROOMS.slice(0, 3)) place(room, level);
    }
  }
  for (const division of DIVISIONS) {
    const { name, section } = division;
    costCodes.in(data).put({ id: costCodes.in(data).newId(), ...of, name, full_code: costCodeOf(division) });
    const id = specificationSections.in(data).newId();
    specificationSections.in(data).put({ id, ...of, number: section, description: name });
  }
  for (const number of SHEETS) drawings.in(data).put({ id: drawings.in(data).newId(), ...of, number });
  for (const [code, name] of [
    ['01', 'Base Building'],
    ['02', 'Tenant Improvements'],
  ] as const) {
    subJobs.in(data).put({ id: subJobs.in(data).newId(), ...of, code, name });
  }
}
