// Drawings of each project.
import { Kind, type Entity } from '../store.js';
import { words } from '../words.js';
import type { OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects } from './project.js';

export interface Drawing extends Entity, OfProject {
  readonly number: string;
}

export const drawings = new Kind<Drawing>(29_405_880);

const SHEETS = words('A-101 A-201 A-301 A-412 S-201 S-302 M-201 E-102 E-501 P-201 FP-101 C-110');

export function sowDrawings({ data }: Sowing): void {
  for (const { id: project_id } of projects.in(data).all())
    for (const number of SHEETS) drawings.in(data).put({ id: drawings.in(data).newId(), project_id, number });
}
