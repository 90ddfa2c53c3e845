// Lists of drawings, and of what sorts them.
import type { World } from '../../../sandbox/server.js';
import { at, contains, flag, many, single, within, type Probing } from '../probes.js';
import { first, numbersAt, type Caller, type Row } from '../support.js';
import { bySign, number, type ListOf } from './list.js';

const inProject = ({ rfis }: World): string => `/projects/${rfis.open.projectId}`;
const areas = (world: World): string => `/rest/v1.1${inProject(world)}/drawing_areas`;
const revisions = (world: World): string => `/rest/v1.0${inProject(world)}/drawing_revisions`;

/** All revisions, with what tells of them: the list itself does not say which were reviewed or deleted. */
const EVERYTHING = { 'filters[deleted]': 'with', with_obsolete: 'true' };

/** Records with the revisions that are theirs; deleted ones are nobody's. */
const withRevisions =
  (theirs: (row: Row, revision: Row) => boolean) =>
  async (caller: Caller, rows: readonly Row[], world: World): Promise<readonly Row[]> => {
    const all = await caller.all(revisions(world), { with_obsolete: 'true' });
    return rows.map((row) => ({ ...row, revisions: all.filter((revision) => theirs(row, revision)) }));
  };

const ofDrawing = withRevisions((row, revision) => revision['drawing_id'] === row.id);
const ofSet = withRevisions((row, revision) => revision['drawing_set_id'] === row.id);

/** Keeps everything unless it is asked to keep what fits only. */
const having =
  (fits: (row: Row) => boolean): Probing =>
  (filter) =>
    ['true', 'false'].map((wanted) => ({
      query: { [filter]: wanted },
      keeps: (row) => wanted === 'false' || fits(row),
    }));

const firstArea = async (world: World, caller: Caller): Promise<number> => first(await caller.page(areas(world))).id;

export const drawingLists: readonly ListOf[] = [
  {
    template: '/rest/v1.1/projects/{project_id}/drawing_areas',
    path: areas,
    filters: { 'filters[id]': many(at('id')) },
  },
  {
    template: '/rest/v1.1/drawing_areas/{drawing_area_id}/drawings',
    path: async (world, caller) => `/rest/v1.1/drawing_areas/${await firstArea(world, caller)}/drawings`,
    async rows(caller, world) {
      const list = `/rest/v1.1/drawing_areas/${await firstArea(world, caller)}/drawings`;
      return ofDrawing(caller, await caller.all(list), world);
    },
    filters: {
      'filters[drawing_discipline_id]': single(at('drawing_discipline_id')),
      'filters[drawing_set_id]': single(at('revisions.drawing_set_id')),
    },
  },
  {
    template: '/rest/v1.1/projects/{project_id}/drawing_disciplines',
    path: (world) => `/rest/v1.1${inProject(world)}/drawing_disciplines`,
    filters: { 'filters[id]': many(at('id')) },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/drawing_sets',
    path: (world) => `/rest/v1.0${inProject(world)}/drawing_sets`,
    async rows(caller, world) {
      return ofSet(caller, await caller.all(`/rest/v1.0${inProject(world)}/drawing_sets`), world);
    },
    filters: {
      drawing_area_id: single(at('revisions.drawing_area.id')),
      'filters[exclude_empty_sets]': having((row) => numbersAt(row, 'revisions.id').length > 0),
      'filters[only_attachable_sets]': having((row) => at('revisions.status')(row).includes('published')),
      'filters[with_sketches]': having((row) => at('revisions.has_drawing_sketches')(row).includes('true')),
    },
    query: { 'filters[with_measurements]': 'false' },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/drawing_revisions',
    path: revisions,
    query: EVERYTHING,
    filters: {
      drawing_area_id: single(at('drawing_area.id')),
      drawing_id: single(at('drawing_id')),
      drawing_discipline_id: single(at('discipline.id')),
      drawing_set_id: single(at('drawing_set.id')),
      id: many(at('id')),
      'filters[ids]': many(at('id')),
      'filters[updated_at]': within('updated_at'),
      is_reviewed: flag((row) => [String(row['status'] === 'published')]),
      query: contains('number', 'title'),
    },
    orders: { spell: bySign, keys: { id: number('id') } },
  },
];
