// Drawings of each project, with the areas and disciplines that sort them.
import { Kind, type Entity } from '../store.js';
import { table } from '../words.js';
import type { OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';

export interface DrawingArea extends Entity, OfProject {
  readonly name: string;
  readonly description: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface DrawingDiscipline extends Entity, OfProject {
  readonly name: string;
  readonly position: number;
  readonly abbreviations: readonly string[];
}

export interface Drawing extends Entity, OfProject {
  readonly number: string;
  readonly title: string;
  readonly drawing_area_id: number;
  readonly drawing_discipline_id: number;
  readonly obsolete: boolean;
}

export const drawings = new Kind<Drawing>('drawings', 29_405_880);
export const drawingAreas = new Kind<DrawingArea>('drawingAreas', 29_110_205);
export const drawingDisciplines = new Kind<DrawingDiscipline>('drawingDisciplines', 29_150_340);

const SHEETS = table(
  'number title area',
  `
A-101 | Level 1 Floor Plan | Building
A-201 | Exterior Elevations | Building
A-301 | Building Sections | Building
A-412 | Enlarged Stair and Elevator Plans | Building
S-201 | Level 2 Framing Plan | Building
S-302 | Foundation Details | Building
M-201 | Level 2 Mechanical Plan | Building
E-102 | Level 1 Power Plan | Building
E-501 | One-Line Diagram | Building
P-201 | Level 2 Plumbing Plan | Building
FP-101 | Level 1 Sprinkler Plan | Building
C-110 | Grading and Drainage Plan | Site
`,
);

/** Those that no RFI speaks of; the first has been given up. */
const MORE_SHEETS = table(
  'number title area',
  `
A-413 | Stair Details | Building
C-120 | Site Utility Plan | Site
`,
);

const DISCIPLINES = [
  ['Architectural', 'A', 'AD'],
  ['Structural', 'S'],
  ['Mechanical', 'M', 'H'],
  ['Electrical', 'E', 'ED'],
  ['Plumbing', 'P'],
  ['Fire Protection', 'FP', 'FA'],
  ['Civil', 'C'],
] as const;

const AREAS = [
  ['Building', 'Everything inside the building line.'],
  ['Site', 'Grading, paving and utilities.'],
  ['Temporary Works', null],
] as const;

const putSheets = (
  { data }: Sowing,
  { id: project_id }: Project,
  sheets: typeof SHEETS,
  obsolete: readonly string[] = [],
): void => {
  const areas = drawingAreas.in(data).where((area) => area.project_id === project_id);
  const disciplines = drawingDisciplines.in(data).where((discipline) => discipline.project_id === project_id);
  for (const { number, title, area } of sheets) {
    const letters = /^[A-Z]+/.exec(number)?.[0] ?? '';
    const discipline = disciplines.find(({ abbreviations }) => abbreviations.includes(letters));
    drawings.in(data).put({
      id: drawings.in(data).newId(),
      project_id,
      number,
      title,
      drawing_area_id: areas.find(({ name }) => name === area)?.id ?? 0,
      drawing_discipline_id: discipline?.id ?? 0,
      obsolete: obsolete.includes(number),
    });
  }
};

export function sowDrawings(sowing: Sowing): void {
  const { data } = sowing;
  for (const project of projects.in(data).all()) {
    const { id: project_id, created_at } = project;
    for (const [name, description] of AREAS) {
      const id = drawingAreas.in(data).newId();
      drawingAreas.in(data).put({ id, project_id, name, description, created_at, updated_at: created_at });
    }
    for (const [index, [name, ...abbreviations]] of DISCIPLINES.entries()) {
      const id = drawingDisciplines.in(data).newId();
      drawingDisciplines.in(data).put({ id, project_id, name, position: index + 1, abbreviations });
    }
    putSheets(sowing, project, SHEETS);
  }
}

/** After the RFIs, which choose among the others. */
export function sowMoreDrawings(sowing: Sowing): void {
  for (const project of projects.in(sowing.data).all()) putSheets(sowing, project, MORE_SHEETS, ['A-413']);
}
