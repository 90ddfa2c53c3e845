// The sets in which specifications were issued, and the revisions of each section.
import { Kind, type Dataset, type Entity } from '../store.js';
import { dateOf, instantOf } from './calendar.js';
import { storeFile, type StoredFile } from './file.js';
import { inProject, type OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects } from './project.js';
import {
  specificationDivisions,
  specificationSections,
  type SpecificationDivision,
  type SpecificationSection,
} from './specification.js';

const DAY_MS = 86_400_000;

export interface SpecificationSet extends Entity, OfProject {
  readonly name: string;
  readonly date: string;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

export interface SpecificationRevision extends Entity, OfProject {
  readonly section_id: number;
  readonly set_id: number;
  readonly source_id: number;
  readonly revision: string;
  readonly current: boolean;
  readonly issued_date: string;
  readonly received_date: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly pdf: StoredFile;
}

export const specificationSets = new Kind<SpecificationSet>('specificationSets', 27_705_320);
export const specificationRevisions = new Kind<SpecificationRevision>('specificationRevisions', 27_810_460);
const sourceIds = new Kind<Entity>('sourceIds', 28_205_115);
/** The PDF of a whole division, by the division's id. */
export const divisionFiles = new Kind<Entity & { readonly pdf: StoredFile }>('divisionFiles', 0);

/** How far into the life of a project each set was issued. */
const SETS = [
  ['Bid Set', 0.1],
  ['Conformed Set', 0.35],
  ['Addendum 2', 0.7],
] as const;

/** Written by hand, with nothing put in yet. */
const UNWRITTEN = ['32 93 00'];

export function sowSpecificationRevisions(sowing: Sowing): void {
  const { data, calendar } = sowing;
  const random = sowing.random('specification revision');
  for (const project of projects.in(data).all()) {
    const start = Date.parse(project.created_at);
    const length = Math.min(calendar.baseMs - DAY_MS, Date.parse(project.completion_date)) - start;
    const sets = SETS.map(([name, share], index) => {
      const created = start + length * share;
      const times = {
        created_at: instantOf(created),
        updated_at: instantOf(created + length * 0.02),
        deleted_at: null,
      };
      const id = specificationSets.in(data).newId();
      return specificationSets
        .in(data)
        .put({ id, project_id: project.id, name, date: dateOf(created), position: index + 1, ...times });
    });
    for (const section of inProject(specificationSections, data, project.id)) {
      if (UNWRITTEN.includes(section.number)) continue;
      const issued = sets.filter((_, index) => index === 0 || random.chance(0.5));
      for (const [index, set] of issued.entries())
        putRevision(data, section, set, { revision: String(index), current: index === issued.length - 1 });
    }
    for (const division of inProject(specificationDivisions, data, project.id)) putDivisionFile(data, division);
  }
}

function putRevision(
  data: Dataset,
  { id: section_id, project_id, number }: SpecificationSection,
  set: SpecificationSet,
  standing: Pick<SpecificationRevision, 'revision' | 'current'>,
): void {
  const created = Date.parse(set.created_at);
  specificationRevisions.in(data).put({
    id: specificationRevisions.in(data).newId(),
    project_id,
    section_id,
    set_id: set.id,
    source_id: sourceIds.in(data).newId(),
    ...standing,
    issued_date: dateOf(created - 3 * DAY_MS),
    received_date: set.date,
    created_at: set.created_at,
    updated_at: instantOf(created + 7_200_000),
    pdf: storeFile(data, `${number.replaceAll(' ', '')}-${standing.revision}.pdf`),
  });
}

const putDivisionFile = (data: Dataset, { id, number }: SpecificationDivision): unknown =>
  divisionFiles.in(data).put({ id, pdf: storeFile(data, `division-${number}.pdf`) });
