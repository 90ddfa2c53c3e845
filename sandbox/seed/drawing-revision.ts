// The sets in which drawings were issued, and the revisions of each drawing.
import { Kind, type Dataset, type Entity } from '../store.js';
import { dateOf, instantOf } from './calendar.js';
import { drawings, sowMoreDrawings, type Drawing } from './drawing.js';
import { storeFile, type StoredFile } from './file.js';
import { inProject, type OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import type { Random } from './random.js';

const DAY_MS = 86_400_000;

export interface DrawingSet extends Entity, OfProject {
  readonly name: string;
  readonly date: string;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface DrawingRevision extends Entity, OfProject {
  readonly drawing_id: number;
  readonly drawing_set_id: number;
  readonly revision_number: string;
  readonly drawing_date: string;
  readonly received_date: string;
  readonly updated_at: string;
  readonly current: boolean;
  /** Whether it has passed the review after its upload, which publishes it. */
  readonly reviewed: boolean;
  readonly deleted: boolean;
  readonly order_in_drawing: number;
  readonly drawing_sketches_count: number;
  readonly measurements: number;
  readonly has_public_markup_layer_elements: boolean;
  readonly floorplan: boolean;
  readonly pdf: StoredFile;
  readonly png: StoredFile;
  readonly tiles: StoredFile;
  readonly tileIds: readonly number[];
}

export const drawingSets = new Kind<DrawingSet>('drawingSets', 29_210_415);
export const drawingRevisions = new Kind<DrawingRevision>('drawingRevisions', 30_480_270);
const tileIds = new Kind<Entity>('tileIds', 31_505_160);

/** How far into the life of a project each set was issued. */
const SETS = [
  ['Permit Set', 0.15],
  ['Issued for Construction', 0.4],
  ['Bulletin 1', 0.65],
  ['Bulletin 2', 0.9],
  ['Record Set', 0.95],
] as const;

/** From when a project was set up to today, or to its completion. */
function spanOf({ created_at, completion_date }: Project, baseMs: number): [startMs: number, lengthMs: number] {
  const start = Date.parse(created_at);
  return [start, Math.min(baseMs - DAY_MS, Date.parse(completion_date)) - start];
}

export function sowDrawingRevisions(sowing: Sowing): void {
  sowMoreDrawings(sowing);
  const { data, calendar } = sowing;
  const random = sowing.random('drawing revision');
  for (const project of projects.in(data).all()) {
    const [start, length] = spanOf(project, calendar.baseMs);
    const sets = SETS.map(([name, share], index) => {
      const created = start + length * share;
      const times = { created_at: instantOf(created), updated_at: instantOf(created + length * 0.02) };
      const id = drawingSets.in(data).newId();
      return drawingSets
        .in(data)
        .put({ id, project_id: project.id, name, date: dateOf(created), position: index + 1, ...times });
    });
    for (const drawing of inProject(drawings, data, project.id)) sowRevisions(data, random, drawing, sets);
  }
}

const LETTERS = ['A', 'B', 'C', 'D'];

function sowRevisions(data: Dataset, random: Random, drawing: Drawing, sets: readonly DrawingSet[]): void {
  const [permit, construction, bulletin, review] = sets;
  if (!permit || !construction || !bulletin || !review) throw new Error('A set is missing');
  const issued = [permit, construction, ...(random.chance(0.5) ? [bulletin] : [])];
  const waiting = !drawing.obsolete && random.chance(0.25);
  for (const [index, set] of [...issued, ...(waiting ? [review] : [])].entries())
    putRevision(data, random, drawing, set, {
      revision_number: LETTERS[index] ?? '',
      current: index === issued.length - 1,
      reviewed: index < issued.length,
      deleted: false,
      order_in_drawing: index + 1,
    });
  // Uploaded by mistake.
  if (random.chance(0.15))
    putRevision(data, random, drawing, construction, {
      revision_number: 'B',
      ...{ current: false, reviewed: true, deleted: true, order_in_drawing: 2 },
    });
}

type Standing = Pick<DrawingRevision, 'revision_number' | 'current' | 'reviewed' | 'deleted' | 'order_in_drawing'>;

function putRevision(data: Dataset, random: Random, drawing: Drawing, set: DrawingSet, standing: Standing): void {
  const { id: drawing_id, project_id, number } = drawing;
  const created = Date.parse(set.created_at);
  const file = `${number}-${standing.revision_number}`;
  drawingRevisions.in(data).put({
    id: drawingRevisions.in(data).newId(),
    project_id,
    drawing_id,
    drawing_set_id: set.id,
    ...standing,
    drawing_date: dateOf(created - random.int(2, 9) * DAY_MS),
    received_date: set.date,
    updated_at: instantOf(created + random.int(1, 20) * 3_600_000),
    drawing_sketches_count: random.chance(0.3) ? random.int(1, 5) : 0,
    measurements: random.chance(0.15) ? random.int(1, 4) : 0,
    has_public_markup_layer_elements: random.chance(0.4),
    floorplan: /Plan/.test(drawing.title),
    pdf: storeFile(data, `${file}.pdf`),
    png: storeFile(data, `${file}.png`),
    tiles: storeFile(data, `${file}-tiles.zip`),
    // One tile that shows everything, and four that show a quarter each.
    tileIds: Array.from({ length: 5 }, () => tileIds.in(data).newId()),
  });
}
