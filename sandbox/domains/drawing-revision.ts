// Revisions of drawings: those of obsolete drawings, and deleted ones, are listed only when they are asked for.
import { anyId, contains, equals, hasId, within } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, oneOf } from '../parameters.js';
import { notFound } from '../refusal.js';
import { route, type Context, type InProject, type ToolAccess } from '../route.js';
import { drawingDisciplines, drawings, type Drawing, type DrawingDiscipline } from '../seed/drawing.js';
import { drawingRevisions, type DrawingRevision } from '../seed/drawing-revision.js';
import { sizeOf } from '../seed/file.js';
import { inProject } from '../seed/of-project.js';
import { bySign } from '../sorting.js';
import { copy, render, type Lens, type Shape } from '../shape.js';
import { heldByProcore, heldByStorage } from '../storage.js';

const read: ToolAccess = { tool: 'drawings', level: 'read' };

const drawingOf = ({ drawing_id }: DrawingRevision, { data }: Lens): Drawing => drawings.in(data).must(drawing_id);

/** What a drawing shows of its current revision. */
export const currentRevisionShape: Shape<DrawingRevision> = {
  ...copy<DrawingRevision>()('id revision_number floorplan updated_at'),
  has_drawing_sketches: ({ drawing_sketches_count: count }) => count > 0,
  pdf_size: ({ pdf }) => sizeOf(pdf),
  pdf_url: heldByProcore(({ pdf }) => pdf),
  png_size: ({ png }) => sizeOf(png),
  png_url: heldByProcore(({ png }) => png),
  thumbnail_url: heldByStorage(({ png }) => png),
  large_thumbnail_url: heldByStorage(({ png }) => png),
};

const disciplineShape = copy<DrawingDiscipline>()('id name position');

const shape: Shape<DrawingRevision> = {
  ...currentRevisionShape,
  ...copy<DrawingRevision>()(
    'drawing_id drawing_set_id drawing_date received_date drawing_sketches_count current order_in_drawing',
    'has_public_markup_layer_elements',
  ),
  number: (revision, lens) => drawingOf(revision, lens).number,
  title: (revision, lens) => drawingOf(revision, lens).title,
  obsolete: (revision, lens) => drawingOf(revision, lens).obsolete,
  status: ({ reviewed }) => (reviewed ? 'published' : 'unpublished'),
  width: () => 96,
  height: () => 64,
  position: ({ order_in_drawing }) => order_in_drawing,
  activity_stream_last_viewed_at: () => null,
  connectability_outdated: () => false,
  zip_url: heldByProcore(({ tiles }) => tiles),
  drawing_set: ({ drawing_set_id }) => ({ id: drawing_set_id }),
  drawing_area: (revision, lens) => ({ id: drawingOf(revision, lens).drawing_area_id }),
  discipline: (revision, lens) =>
    render(
      disciplineShape,
      drawingDisciplines.in(lens.data).must(drawingOf(revision, lens).drawing_discipline_id),
      lens,
    ),
  custom_fields: () => ({}),
};

const pdfShape = { id: shape['id'], pdf_url: shape['pdf_url'], pdf_size: shape['pdf_size'] } as Shape<DrawingRevision>;

const deletions = oneOf('only', 'with');

const ofProject = ({ data, ids }: Context<InProject>): readonly DrawingRevision[] =>
  inProject(drawingRevisions, data, ids.project_id);

function listed(context: Context<InProject>): readonly DrawingRevision[] {
  const wanted = context.query.get('filters[deleted]', deletions);
  const withObsolete = context.query.get('with_obsolete', flag) ?? false;
  return ofProject(context).filter(
    (revision) =>
      (wanted === 'with' || revision.deleted === (wanted === 'only')) &&
      (withObsolete || !drawingOf(revision, context).obsolete),
  );
}

const found = <Ids extends InProject>(context: Context<Ids>, id: number): DrawingRevision | undefined =>
  ofProject(context).find((revision) => revision.id === id && !revision.deleted);

const tilePlaces = [[0, 0, 0], ...[0, 1].flatMap((y) => [0, 1].map((x) => [x, y, 1]))];

export const drawingRevisionRoutes = [
  list(drawingRevisions, '/rest/v1.0/projects/{project_id}/drawing_revisions', {
    views: {
      default: shape,
      shapes: {
        ...{ only_pdf_urls: pdfShape, only_ids: null, only_ids_post_review: null, web_index: shape, web_show: shape },
        ...{ extended_coordinates: shape, extended_files: shape, extended_dpi: shape, android: shape },
      },
    },
    access: read,
    query: { 'filters[deleted]': deletions, with_obsolete: flag },
    rows: listed,
    filters: {
      drawing_area_id: hasId((revision, lens) => drawingOf(revision, lens).drawing_area_id),
      drawing_id: hasId((revision) => revision.drawing_id),
      drawing_discipline_id: hasId((revision, lens) => drawingOf(revision, lens).drawing_discipline_id),
      drawing_set_id: hasId((revision) => revision.drawing_set_id),
      id: anyId((revision) => revision.id),
      'filters[ids]': anyId((revision) => revision.id),
      'filters[updated_at]': within((revision) => revision.updated_at),
      is_reviewed: equals(flag, (revision) => revision.reviewed),
      query: contains((revision, lens) => [drawingOf(revision, lens).number, drawingOf(revision, lens).title]),
    },
    sorting: bySign({ id: (revision) => revision.id }),
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/drawing_revisions/{id}', {
    views: onlyView(shape),
    access: read,
    find: (context) => found(context, context.ids.id),
  }),
  route({
    method: 'GET',
    path: '/rest/v1.0/projects/{project_id}/drawing_revisions/{drawing_revision_id}/drawing_tiles',
    access: read,
    handle(context) {
      const revision = found(context, context.ids.drawing_revision_id);
      if (!revision) throw notFound();
      const url = heldByProcore((of: DrawingRevision) => of.png)(revision, context);
      const tiles = tilePlaces.map(([x, y, z], index) => ({ id: revision.tileIds[index], x, y, z, url }));
      const zip_url = heldByProcore((of: DrawingRevision) => of.tiles)(revision, context);
      return { status: 200, body: { max_zoom_level: 1, tile_size: [48, 32], zip_url, tiles } };
    },
  }),
];
