// Drawings, as Procore sends them. A drawing has no show: the list of its area has it, and the list of revisions tells of
// it, since each revision says whose it is and repeats number, title and discipline (docs/procore.md §10).
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireCustomFields } from '../../procore/values.js';

interface WireId {
  readonly id: number | string;
}

export interface DrawingAreaWire extends WireId {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly drawings_count?: number | null;
  readonly deletable?: boolean | null;
  readonly latest_revision_update?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

interface DisciplineReferenceWire extends WireId {
  readonly name?: string | null;
  readonly position?: number | null;
}

export interface DrawingDisciplineWire extends DisciplineReferenceWire {
  readonly abbreviations?: readonly string[] | null;
}

export interface DrawingSetWire extends WireId {
  readonly name?: string | null;
  readonly date?: string | null;
  readonly position?: number | null;
  readonly connected?: boolean | null;
  readonly deletable?: boolean | null;
  readonly published_drawings_count?: number | null;
  readonly unpublished_drawings_count?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

/** What a drawing in a list shows of its current revision. */
export interface CurrentRevisionWire extends WireId {
  readonly revision_number?: string | null;
  readonly floorplan?: boolean | null;
  readonly has_drawing_sketches?: boolean | null;
  readonly pdf_url?: string | null;
  readonly pdf_size?: number | null;
  readonly png_url?: string | null;
  readonly png_size?: number | null;
  readonly thumbnail_url?: string | null;
  readonly large_thumbnail_url?: string | null;
  readonly updated_at?: string | null;
}

/** A drawing as the list of its area has it. */
export interface ListedDrawingWire extends WireId {
  readonly number?: string | null;
  readonly title?: string | null;
  readonly obsolete?: boolean | null;
  /** The name. */
  readonly discipline?: string | null;
  readonly drawing_discipline_id?: number | string | null;
  readonly current_revision?: CurrentRevisionWire | null;
}

export interface TileWire extends WireId {
  readonly x?: number | null;
  readonly y?: number | null;
  readonly z?: number | null;
  readonly url?: string | null;
}

export interface DrawingTilesWire {
  readonly max_zoom_level?: number | null;
  readonly tile_size?: readonly number[] | null;
  readonly tiles?: readonly TileWire[] | null;
}

export interface ListedRevisionWire extends CurrentRevisionWire {
  readonly drawing_id?: number | string | null;
  readonly number?: string | null;
  readonly title?: string | null;
  readonly drawing_date?: string | null;
  readonly received_date?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly current?: boolean | null;
  readonly obsolete?: boolean | null;
  readonly status?: string | null;
  readonly position?: number | null;
  readonly order_in_drawing?: number | null;
  readonly drawing_sketches_count?: number | null;
  readonly has_public_markup_layer_elements?: boolean | null;
  readonly connectability_outdated?: boolean | null;
  readonly zip_url?: string | null;
  readonly drawing_set?: WireId | null;
  readonly drawing_area?: WireId | null;
  readonly discipline?: DisciplineReferenceWire | null;
  readonly custom_fields?: WireCustomFields | null;
}

export interface DrawingRevisionWire extends ListedRevisionWire, DrawingTilesWire {}

/** A drawing with all that is known of it: no list has all of it. */
export interface DrawingWire extends Omit<ListedDrawingWire, 'current_revision'> {
  readonly area_id?: number | string | null;
  /** From the list of revisions the whole revision, from the area's list a part of it. */
  readonly current_revision?: CurrentRevisionWire | ListedRevisionWire | null;
}

const pages = { dialect: 'pages', largest: 2000 } as const;

export const drawingAreaList = list<DrawingAreaWire>()({
  path: '/rest/v1.1/projects/{project_id}/drawing_areas',
  noun: 'DrawingArea',
  paging: pages,
});

const area = [...(['id', 'name', 'description', 'drawings_count', 'deletable', 'created_at', 'updated_at'] as const)];

/** When a revision was last changed only the second one says. */
export const drawingAreaViews: readonly [View<DrawingAreaWire>, View<DrawingAreaWire>] = [
  { query: [], fields: area },
  { query: [['view', 'mfe']], fields: [...area, 'latest_revision_update'] },
];

export const drawingDisciplineList = list<DrawingDisciplineWire>()({
  path: '/rest/v1.1/projects/{project_id}/drawing_disciplines',
  noun: 'DrawingDiscipline',
  paging: pages,
});

export const drawingDisciplineView: View<DrawingDisciplineWire> = {
  query: [],
  fields: ['id', 'name', 'position', 'abbreviations'],
};

export const drawingSetList = list<DrawingSetWire>()({
  path: '/rest/v1.0/projects/{project_id}/drawing_sets',
  noun: 'DrawingSet',
  paging: pages,
});

const set = ['id', 'name', 'date', 'position', 'connected', 'deletable', 'created_at', 'updated_at'] as const;

/** The counts are of the sets of an area only. */
export const drawingSetViews: readonly [View<DrawingSetWire>, View<DrawingSetWire>] = [
  { query: [], fields: set },
  { query: [], fields: [...set, 'published_drawings_count', 'unpublished_drawings_count'] },
];

export const drawingList = list<ListedDrawingWire>()({
  path: '/rest/v1.1/drawing_areas/{drawing_area_id}/drawings',
  noun: 'Drawing',
  projectInQuery: true,
  paging: pages,
});

const compact = ['id', 'number', 'title', 'obsolete', 'discipline'] as const;

export const drawingViews: readonly [View<ListedDrawingWire>, View<ListedDrawingWire>] = [
  { query: [['view', 'compact']], fields: compact },
  { query: [['view', 'extended']], fields: [...compact, 'drawing_discipline_id', 'current_revision'] },
];

export const drawingRevisionList = list<ListedRevisionWire>()({
  path: '/rest/v1.0/projects/{project_id}/drawing_revisions',
  noun: 'DrawingRevision',
  paging: pages,
});

export const drawingRevisionShow = show<ListedRevisionWire>()({
  path: '/rest/v1.0/projects/{project_id}/drawing_revisions/{id}',
  noun: 'DrawingRevision',
});

export const drawingRevisionView: View<ListedRevisionWire> = {
  query: [],
  fields: [
    ...(['id', 'drawing_id', 'number', 'title', 'revision_number', 'drawing_date', 'received_date'] as const),
    ...(['pdf_url', 'pdf_size', 'png_url', 'png_size', 'thumbnail_url', 'large_thumbnail_url', 'zip_url'] as const),
    ...(['width', 'height', 'current', 'obsolete', 'status', 'position', 'order_in_drawing', 'floorplan'] as const),
    ...(['has_drawing_sketches', 'drawing_sketches_count', 'has_public_markup_layer_elements'] as const),
    ...(['connectability_outdated', 'drawing_set', 'drawing_area', 'discipline', 'custom_fields'] as const),
    'updated_at',
  ],
};

export const drawingTilesShow = show<DrawingTilesWire>()({
  path: '/rest/v1.0/projects/{project_id}/drawing_revisions/{drawing_revision_id}/drawing_tiles',
  noun: 'DrawingRevision',
});

export const drawingTilesShown: Shape<DrawingRevisionWire> = { fields: ['max_zoom_level', 'tile_size', 'tiles'] };

/** What a revision tells of the drawing it is one of. */
export const drawingOfRevision: Shape<DrawingWire> = {
  fields: ['id', 'number', 'title', 'obsolete', 'discipline', 'drawing_discipline_id', 'area_id', 'current_revision'],
};

/** That, from what is known of the revision: what is unknown of it stays unknown of the drawing, what it lacks does not. */
export function toldOfDrawing(revision: Partial<ListedRevisionWire>): Partial<DrawingWire> {
  const { number, title, obsolete, discipline, drawing_area: area } = revision;
  return {
    ...{ number, title, obsolete },
    discipline: discipline === null ? null : discipline?.name,
    drawing_discipline_id: discipline === null ? null : discipline?.id,
    area_id: area === null ? null : area?.id,
  };
}
