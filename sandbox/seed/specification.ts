// Specifications: the divisions, areas and sections of each project's book.
import { Kind, type Entity } from '../store.js';
import { DIVISIONS } from './csi.js';
import type { OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';

export interface SpecificationDivision extends Entity, OfProject {
  readonly number: string;
  readonly description: string;
}

export interface SpecificationArea extends Entity, OfProject {
  readonly name: string;
  readonly description: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface SpecificationSection extends Entity, OfProject {
  readonly number: string;
  readonly description: string;
  readonly division_id: number;
  readonly area_id: number;
}

export const specificationSections = new Kind<SpecificationSection>('specificationSections', 27_060_410);
export const specificationDivisions = new Kind<SpecificationDivision>('specificationDivisions', 27_510_235);
export const specificationAreas = new Kind<SpecificationArea>('specificationAreas', 27_620_180);

const NAMES = new Map(
  Object.entries({
    '02': 'Existing Conditions',
    '03': 'Concrete',
    '04': 'Masonry',
    '05': 'Metals',
    '06': 'Wood, Plastics, and Composites',
    '07': 'Thermal and Moisture Protection',
    '08': 'Openings',
    '09': 'Finishes',
    '14': 'Conveying Equipment',
    '21': 'Fire Suppression',
    '22': 'Plumbing',
    '23': 'Heating, Ventilating, and Air Conditioning',
    '26': 'Electrical',
    '27': 'Communications',
    '31': 'Earthwork',
    '32': 'Exterior Improvements',
    '33': 'Utilities',
  }),
);

const AREAS = [
  ['Building', 'Divisions 02 to 28.'],
  ['Site', null],
] as const;

export function sowSpecifications(sowing: Sowing): void {
  for (const project of projects.in(sowing.data).all()) sowBook(sowing, project);
}

function sowBook({ data }: Sowing, { id: project_id, created_at }: Project): void {
  const numbers = [...new Set(DIVISIONS.map(({ section }) => section.slice(0, 2)))].sort();
  const divisions = new Map(
    numbers.map((number) => {
      const id = specificationDivisions.in(data).newId();
      specificationDivisions.in(data).put({ id, project_id, number, description: NAMES.get(number) ?? number });
      return [number, id];
    }),
  );
  const [building = 0, site = 0] = AREAS.map(([name, description]) => {
    const id = specificationAreas.in(data).newId();
    specificationAreas.in(data).put({ id, project_id, name, description, created_at, updated_at: created_at });
    return id;
  });
  const sections = specificationSections.in(data);
  for (const { name, section: number } of DIVISIONS) {
    const place = { division_id: divisions.get(number.slice(0, 2)) ?? 0, area_id: number >= '31' ? site : building };
    sections.put({ id: sections.newId(), project_id, number, description: name, ...place });
  }
}
