// Specifications: the sections of each project's book.
import { Kind, type Entity } from '../store.js';
import { DIVISIONS } from './csi.js';
import type { OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects } from './project.js';

export interface SpecificationSection extends Entity, OfProject {
  readonly number: string;
  readonly description: string;
}

export const specificationSections = new Kind<SpecificationSection>(27_060_410);

export function sowSpecifications({ data }: Sowing): void {
  const sections = specificationSections.in(data);
  for (const { id: project_id } of projects.in(data).all())
    for (const { name, section } of DIVISIONS)
      sections.put({ id: sections.newId(), project_id, number: section, description: name });
}
