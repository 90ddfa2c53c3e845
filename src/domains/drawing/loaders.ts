// How drawings, their revisions, and what sorts them are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import { toldBy } from '../../procore/read/source.js';
import {
  drawingAreaList,
  drawingAreaViews,
  type DrawingAreaWire,
  drawingDisciplineList,
  drawingDisciplineView,
  type DrawingDisciplineWire,
  drawingOfRevision,
  drawingRevisionList,
  drawingRevisionShow,
  drawingRevisionView,
  type DrawingRevisionWire,
  drawingSetList,
  drawingSetViews,
  type DrawingSetWire,
  drawingTilesShow,
  drawingTilesShown,
  type DrawingWire,
  type ListedRevisionWire,
  toldOfDrawing,
} from './rest.js';

const ofProject = ({ project }: InProject) => ({ project_id: project });

/** Procore leaves revisions of obsolete drawings out unless it is asked for them. */
const ALL = [['with_obsolete', 'true']] as const;

export const drawingArea: Noun<DrawingAreaWire, InProject> = {
  name: 'DrawingArea',
  ...inProject,
  embedded: [],
  sources: drawingAreaViews.map((view, index) => ({
    kind: 'byId',
    name: index === 0 ? 'list' : 'list with its revisions',
    endpoint: drawingAreaList,
    path: ofProject,
    idFilter: 'filters[id][]',
    ...view,
  })),
};

export const drawingDiscipline: Noun<DrawingDisciplineWire, InProject> = {
  name: 'DrawingDiscipline',
  ...inProject,
  embedded: ['name'],
  sources: [
    {
      kind: 'byId',
      name: 'list',
      endpoint: drawingDisciplineList,
      path: ofProject,
      idFilter: 'filters[id][]',
      fields: drawingDisciplineView.fields,
    },
  ],
};

export const drawingSet: Noun<DrawingSetWire, InProject> = {
  name: 'DrawingSet',
  ...inProject,
  embedded: [],
  sources: [
    { kind: 'whole', name: 'list', endpoint: drawingSetList, path: ofProject, fields: drawingSetViews[0].fields },
  ],
};

export const drawingRevision: Noun<DrawingRevisionWire, InProject> = {
  name: 'DrawingRevision',
  ...inProject,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: drawingRevisionShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      fields: drawingRevisionView.fields,
    },
    {
      kind: 'byId',
      name: 'list',
      endpoint: drawingRevisionList,
      path: ofProject,
      query: ALL,
      idFilter: 'filters[ids][]',
      fields: drawingRevisionView.fields,
    },
    {
      kind: 'show',
      name: 'tiles',
      // The answer is about a revision that the path names; it has no id.
      endpoint: drawingTilesShow as typeof drawingTilesShow & typeof drawingRevisionShow,
      path: ({ project, id }) => ({ project_id: project, drawing_revision_id: id }),
      ...drawingTilesShown,
    },
  ],
};

const drawingOf = (revision: ListedRevisionWire): DrawingWire[] =>
  revision.drawing_id ? [{ ...toldOfDrawing(revision), id: revision.drawing_id, current_revision: revision }] : [];

/** The drawings that a page of revisions tells of: by their current ones, since it may not have all of a drawing. */
const byCurrent = (revisions: readonly ListedRevisionWire[]): DrawingWire[] =>
  revisions.filter(({ current }) => current === true).flatMap(drawingOf);

/** The drawing that all of its revisions tell of: by the current one, and where none is, by the last. */
const byAll = (revisions: readonly ListedRevisionWire[]): DrawingWire[] =>
  revisions
    .toSorted(
      (a, b) =>
        Number(a.current === true) - Number(b.current === true) ||
        (a.order_in_drawing ?? 0) - (b.order_in_drawing ?? 0),
    )
    .flatMap(drawingOf);

export const drawing: Noun<DrawingWire, InProject> = {
  name: 'Drawing',
  ...inProject,
  embedded: [],
  sources: [
    {
      kind: 'narrowed',
      name: 'its revisions',
      ...toldBy('Drawing', drawingRevisionList, byAll),
      path: ofProject,
      query: ALL,
      idFilter: 'drawing_id',
      ...drawingOfRevision,
    },
    {
      kind: 'whole',
      name: 'all revisions',
      ...toldBy('Drawing', drawingRevisionList, byCurrent),
      path: ofProject,
      query: ALL,
      ...drawingOfRevision,
    },
  ],
};
