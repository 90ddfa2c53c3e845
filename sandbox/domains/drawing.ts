// Drawings: areas, disciplines and sets of a project, and the drawings of an area (docs/procore.md §10).
import { anyId, hasId, type Predicate } from '../filters.js';
import { list } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id, map, type Parameter } from '../parameters.js';
import { isPermitted } from '../principal.js';
import { notFound } from '../refusal.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import {
  drawingAreas,
  drawingDisciplines,
  drawings,
  type Drawing,
  type DrawingArea,
  type DrawingDiscipline,
} from '../seed/drawing.js';
import { drawingRevisions, drawingSets, type DrawingRevision, type DrawingSet } from '../seed/drawing-revision.js';
import { inProject } from '../seed/of-project.js';
import { copy, render, type Lens, type Shape } from '../shape.js';
import { currentRevisionShape } from './drawing-revision.js';

const read: ToolAccess = { tool: 'drawings', level: 'read' };

const drawingsOf = (area: DrawingArea, { data }: Lens): readonly Drawing[] =>
  inProject(drawings, data, area.project_id).filter((drawing) => drawing.drawing_area_id === area.id);

const revisionsOf = ({ project_id, id: drawingId }: Drawing, { data }: Lens): readonly DrawingRevision[] =>
  inProject(drawingRevisions, data, project_id).filter(
    ({ drawing_id, deleted }) => drawing_id === drawingId && !deleted,
  );

const areaShape: Shape<DrawingArea> = {
  ...copy<DrawingArea>()('id name description created_at updated_at'),
  drawings_count: (area, lens) => drawingsOf(area, lens).length,
  deletable: (area, lens) => drawingsOf(area, lens).length === 0,
};

/** The only view that says when a revision was last changed. */
const mfeAreaShape: Shape<DrawingArea> = {
  ...areaShape,
  latest_revision_update: (area, lens) =>
    drawingsOf(area, lens)
      .flatMap((drawing) => revisionsOf(drawing, lens).map(({ updated_at }) => updated_at))
      .toSorted()
      .at(-1) ?? area.updated_at,
};

const compactShape: Shape<Drawing> = {
  ...copy<Drawing>()('id number title obsolete'),
  discipline: ({ drawing_discipline_id }, { data }) => drawingDisciplines.in(data).must(drawing_discipline_id).name,
};

const extendedShape: Shape<Drawing> = {
  ...compactShape,
  ...copy<Drawing>()('drawing_discipline_id'),
  current_revision: (drawing, lens) => {
    const current = revisionsOf(drawing, lens).find((revision) => revision.current);
    return current ? render(currentRevisionShape, current, lens) : null;
  },
};

const inSet = (set: DrawingSet, { data }: Lens): readonly DrawingRevision[] =>
  inProject(drawingRevisions, data, set.project_id).filter(
    ({ drawing_set_id, deleted }) => drawing_set_id === set.id && !deleted,
  );

const countOf =
  (reviewed: boolean) =>
  (set: DrawingSet, lens: Lens): number =>
    inSet(set, lens).filter((revision) => revision.reviewed === reviewed).length;

const setShape: Shape<DrawingSet> = {
  ...copy<DrawingSet>()('id project_id name date position created_at updated_at'),
  company_id: (_set, { data }) => data.companyId,
  connected: () => false,
  deletable: () => false,
};

/** Counts are told of the sets of an area only. */
const countedSetShape: Shape<DrawingSet> = {
  ...setShape,
  published_drawings_count: countOf(true),
  unpublished_drawings_count: countOf(false),
};

/** Keeps sets with a revision of this kind, when it is asked to. */
const having = (fits: (revision: DrawingRevision) => boolean): Parameter<Predicate<DrawingSet>> =>
  map(flag, (wanted) => (set, lens) => !wanted || inSet(set, lens).some(fits));

const areaOf = ({ drawing_id }: DrawingRevision, { data }: Lens): number =>
  drawings.in(data).must(drawing_id).drawing_area_id;

/** The project may be left out of the query; the area knows it. */
function drawingsIn(context: Context<{ readonly drawing_area_id: number }>): readonly Drawing[] {
  const area = drawingAreas.in(context.data).get(context.ids.drawing_area_id);
  const project = context.query.get('project_id', id) ?? area?.project_id;
  if (area?.project_id !== project || !area || !isPermitted(context.grant, area.project_id)) throw notFound();
  return drawingsOf(area, context);
}

export const drawingRoutes = [
  list(drawingAreas, '/rest/v1.1/projects/{project_id}/drawing_areas', {
    views: {
      default: areaShape,
      shapes: { compact: areaShape, extended: areaShape, mfe: mfeAreaShape, only_ids: null },
    },
    access: read,
    rows: ({ data, ids }: Context<InProject>) => inProject(drawingAreas, data, ids.project_id),
    filters: { 'filters[id]': anyId((area) => area.id) },
    paging: v1Paging,
  }),
  list(drawings, '/rest/v1.1/drawing_areas/{drawing_area_id}/drawings', {
    views: {
      default: extendedShape,
      shapes: { compact: compactShape, extended: extendedShape, with_revisions: extendedShape },
    },
    access: read,
    query: { project_id: id, with_position: flag },
    rows: drawingsIn,
    filters: {
      'filters[drawing_discipline_id]': hasId((drawing) => drawing.drawing_discipline_id),
      'filters[drawing_set_id]': hasId((drawing, lens) =>
        revisionsOf(drawing, lens).map(({ drawing_set_id }) => drawing_set_id),
      ),
    },
    paging: v1Paging,
  }),
  list(drawingDisciplines, '/rest/v1.1/projects/{project_id}/drawing_disciplines', {
    views: {
      default: copy<DrawingDiscipline>()('id name position abbreviations'),
      shapes: { only_ids: null },
    },
    access: read,
    rows: ({ data, ids }: Context<InProject>) => inProject(drawingDisciplines, data, ids.project_id),
    filters: { 'filters[id]': anyId((discipline) => discipline.id) },
    paging: v1Paging,
  }),
  list(drawingSets, '/rest/v1.0/projects/{project_id}/drawing_sets', {
    views: {
      default: ({ query }) => (query.get('drawing_area_id', id) === undefined ? setShape : countedSetShape),
      shapes: {},
    },
    access: read,
    rows: ({ data, ids }: Context<InProject>) => inProject(drawingSets, data, ids.project_id),
    filters: {
      drawing_area_id: hasId((set, lens) => inSet(set, lens).map((revision) => areaOf(revision, lens))),
      'filters[exclude_empty_sets]': having(() => true),
      'filters[only_attachable_sets]': having(({ reviewed }) => reviewed),
      'filters[with_sketches]': having((revision) => revision.drawing_sketches_count > 0),
      'filters[with_measurements]': having((revision) => revision.measurements > 0),
    },
    paging: v1Paging,
  }),
];
