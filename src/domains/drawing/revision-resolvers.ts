// Revisions of drawings in GraphQL, and the lists of them.
import { wireId } from '../../kernel/procore-id.js';
import { unfed } from '../../kernel/unfed.js';
import type {
  Context,
  DeletedDrawingRevisions,
  DrawingRevisionFilter,
  DrawingRevisionResolvers,
  DrawingRevisionSortField,
  DrawingRevisionsArgs,
  ProjectDrawingRevisionsArgs,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { InProject, ProcoreRecord, RecordKey } from '../../procore/read/record.js';
import { absoluteUrl, customFieldsOf } from '../../procore/values.js';
import {
  drawingRevisionList,
  drawingRevisionView,
  type DrawingRevisionWire,
  type DrawingWire,
  toldOfDrawing,
} from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<DrawingRevisionWire, InProject, Context>();

type RevisionRecord = ProcoreRecord<DrawingRevisionWire, InProject>;

type Text = string | null | undefined;

/** `A-101 rev B`: Procore gives its files no names. */
const fileName = (number: Text, revision: Text, ending: string): string =>
  `${[number, revision ? `rev ${revision}` : null].filter((part) => part).join(' ') || 'drawing'}.${ending}`;

interface StoredFile {
  readonly url: Text;
  readonly ending: 'pdf' | 'png';
  readonly byteSize?: number | null | undefined;
}

/** A link to one of its files, under a name made of what is known by then. */
const linkTo = ({ url, ending, byteSize }: StoredFile, record: RevisionRecord, { downloadUrl }: Context) =>
  downloadUrl(
    { url: absoluteUrl(url), name: fileName(record.peek('number'), record.peek('revision_number'), ending), byteSize },
    record.key.company,
  );

/** What is known of the drawing without a call. */
function knownOfDrawing(record: RevisionRecord): Partial<DrawingWire> {
  const names = ['number', 'title', 'obsolete', 'discipline', 'drawing_area'] as const;
  return toldOfDrawing(
    Object.fromEntries(names.flatMap((name) => (record.isSettled(name) ? [[name, record.peek(name)]] : []))),
  );
}

export const DrawingRevision = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  drawing: derive(['drawing_id'], ({ drawing_id: id }, record, { loaders }) => {
    const { company, project } = record.key;
    return id
      ? loaders.drawing.reference({ company, project, id: wireId(id) }, { ...knownOfDrawing(record), id })
      : null;
  }),
  number: field('number'),
  title: field('title'),
  revisionNumber: field('revision_number'),
  drawingDate: field('drawing_date'),
  receivedDate: field('received_date'),
  current: field('current'),
  obsolete: field('obsolete'),
  publicationStatus: field('status'),
  discipline: derive(['discipline'], ({ discipline }, { key: { company, project } }, { loaders }) =>
    discipline
      ? loaders.drawingDiscipline.reference({ company, project, id: wireId(discipline.id) }, discipline)
      : null,
  ),
  area: derive(['drawing_area'], ({ drawing_area: area }, { key: { company, project } }, { loaders }) =>
    area ? loaders.drawingArea.reference({ company, project, id: wireId(area.id) }, { id: area.id }) : null,
  ),
  set: derive(['drawing_set'], ({ drawing_set: set }, { key: { company, project } }, { loaders }) =>
    set ? loaders.drawingSet.reference({ company, project, id: wireId(set.id) }, { id: set.id }) : null,
  ),
  position: field('position'),
  orderInDrawing: field('order_in_drawing'),
  floorplan: field('floorplan'),
  hasSketches: field('has_drawing_sketches'),
  sketchCount: field('drawing_sketches_count'),
  hasPublicMarkup: field('has_public_markup_layer_elements'),
  newerConnectedRevision: field('connectability_outdated'),
  name: derive(['number', 'revision_number'], ({ number, revision_number: revision }) =>
    fileName(number, revision, 'pdf'),
  ),
  fileType: ofKey(() => 'pdf'),
  byteSize: field('pdf_size'),
  url: derive(['pdf_url'], ({ pdf_url: url }) => absoluteUrl(url)),
  downloadUrl: derive(['pdf_url', 'pdf_size'], ({ pdf_url: url, pdf_size: byteSize }, record, context) =>
    linkTo({ url, ending: 'pdf', byteSize }, record, context),
  ),
  uploadedBy: unfed,
  createdAt: unfed,
  imageUrl: derive(['png_url'], ({ png_url: url }) => absoluteUrl(url)),
  imageByteSize: field('png_size'),
  imageDownloadUrl: derive(['png_url', 'png_size'], ({ png_url: url, png_size: byteSize }, record, context) =>
    linkTo({ url, ending: 'png', byteSize }, record, context),
  ),
  width: field('width'),
  height: field('height'),
  thumbnailUrl: derive(['thumbnail_url'], ({ thumbnail_url: url }) => absoluteUrl(url)),
  largeThumbnailUrl: derive(['large_thumbnail_url'], ({ large_thumbnail_url: url }) => absoluteUrl(url)),
  thumbnailDownloadUrl: derive(['large_thumbnail_url'], ({ large_thumbnail_url: url }, record, context) =>
    linkTo({ url, ending: 'png' }, record, context),
  ),
  tilesZipUrl: derive(['zip_url'], ({ zip_url: url }) => absoluteUrl(url)),
  tiles: derive(['max_zoom_level', 'tile_size', 'tiles'], ({ max_zoom_level: level, tile_size: size, tiles }) =>
    tiles
      ? {
          maxZoomLevel: level ?? null,
          tileSize: size ?? null,
          tiles: tiles.map(({ id, x, y, z, url }) => ({
            ...{ procoreId: String(id), x: x ?? null, y: y ?? null, z: z ?? null },
            url: absoluteUrl(url),
          })),
        }
      : null,
  ),
  customFields: derive(['custom_fields'], ({ custom_fields }, { key: { company } }) =>
    customFieldsOf(custom_fields, company),
  ),
  updatedAt: field('updated_at'),
} satisfies Partial<DrawingRevisionResolvers>;

const filters: filter.FilterTable<DrawingRevisionFilter> = {
  ids: filter.someOf('filters[ids][]', 'DrawingRevision', 2),
  drawingId: filter.oneOf('drawing_id', 'Drawing', 2),
  areaId: filter.oneOf('drawing_area_id', 'DrawingArea', 2),
  disciplineId: filter.oneOf('drawing_discipline_id', 'DrawingDiscipline', 2),
  setId: filter.oneOf('drawing_set_id', 'DrawingSet', 2),
  reviewed: filter.flag('is_reviewed'),
  includeObsolete: filter.flag('with_obsolete'),
  deleted: filter.choice<DeletedDrawingRevisions>('filters[deleted]', { INCLUDED: 'with', ONLY: 'only' }),
  updatedAt: filter.range('filters[updated_at]'),
};

const sortOf = filter.signedSort<DrawingRevisionSortField>({ ID: 'id' });

const narrowing = (
  wanted: DrawingRevisionFilter | null | undefined,
  args: Partial<ProjectDrawingRevisionsArgs>,
  place: filter.Place,
) => [...filter.filterQuery(filters, wanted, place), ...filter.searchQuery('query', args.search), ...sortOf(args.sort)];

/** The revisions of a project. */
export const ofProject = connectionField({
  endpoint: drawingRevisionList,
  views: [drawingRevisionView],
  list: ({ key: { company, id } }: { readonly key: RecordKey }, args: Partial<ProjectDrawingRevisionsArgs>) => ({
    company,
    path: { project_id: id },
    query: narrowing(args.filter, args, [company, id]),
  }),
  resolvers: () => DrawingRevision,
  node: (wire, view, company, { key: { id: project } }, { loaders }: Context) =>
    loaders.drawingRevision.listed({ company, project, id: wireId(wire.id) }, wire, view),
});

/** All revisions that belong to something of a project; those of obsolete drawings too. */
export const ofOwner = (
  name: 'drawingId' | 'setId' | 'areaId' | 'disciplineId',
  ownerOf: (wire: DrawingRevisionWire) => number | string | null | undefined,
) =>
  connectionField({
    endpoint: drawingRevisionList,
    views: [drawingRevisionView],
    list: ({ key: { company, project, id } }: { readonly key: InProject }, args: Partial<DrawingRevisionsArgs>) => ({
      company,
      path: { project_id: project },
      query: narrowing({ [name]: id, includeObsolete: true }, args, [company, project]),
      portion: { owner: id, query: narrowing({ includeObsolete: true }, args, [company, project]) },
    }),
    ownerOf,
    resolvers: () => DrawingRevision,
    node: (wire, view, company, { key: { project } }, { loaders }: Context) =>
      loaders.drawingRevision.listed({ company, project, id: wireId(wire.id) }, wire, view),
  });
