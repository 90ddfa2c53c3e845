// Records that belong to a project.
import type { Dataset, Entity, Kind } from '../store.js';

export interface OfProject {
  readonly project_id: number;
}

/** The records of one project. */
export const inProject = <T extends Entity & OfProject>(
  kind: Kind<T>,
  data: Dataset,
  projectId: number,
): readonly T[] => kind.in(data).where((row) => row.project_id === projectId);
