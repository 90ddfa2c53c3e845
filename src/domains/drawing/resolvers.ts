// Drawings, and what sorts them, in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  DrawingAreaDrawingsArgs,
  DrawingAreaResolvers,
  DrawingDisciplineResolvers,
  DrawingFilter,
  DrawingResolvers,
  DrawingSetFilter,
  DrawingSetResolvers,
  ProjectDrawingSetsArgs,
  ProjectResolvers,
  RfiResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { InProject, RecordKey } from '../../procore/read/record.js';
import {
  drawingAreaList,
  drawingAreaViews,
  type DrawingAreaWire,
  drawingDisciplineList,
  drawingDisciplineView,
  type DrawingDisciplineWire,
  drawingList,
  drawingSetList,
  drawingSetViews,
  type DrawingSetWire,
  drawingViews,
  type DrawingWire,
} from './rest.js';
import * as revisions from './revision-resolvers.js';

export { DrawingRevision } from './revision-resolvers.js';

const sheet = fieldsOf<DrawingWire, InProject, Context>();
const area = fieldsOf<DrawingAreaWire, InProject, Context>();
const discipline = fieldsOf<DrawingDisciplineWire, InProject, Context>();
const set = fieldsOf<DrawingSetWire, InProject, Context>();

interface OfProject {
  readonly key: InProject;
}

const projectOf = ({ key: { company, project } }: OfProject, { loaders }: Context) =>
  loaders.project.reference({ company, id: project }, {});

export const Drawing = {
  id: sheet.globalId,
  procoreId: sheet.procoreId,
  project: sheet.ofKey(projectOf),
  number: sheet.field('number'),
  title: sheet.field('title'),
  obsolete: sheet.field('obsolete'),
  discipline: sheet.derive(
    ['drawing_discipline_id', 'discipline'],
    ({ drawing_discipline_id: id, discipline: name }, { key: { company, project } }, { loaders }) =>
      id ? loaders.drawingDiscipline.reference({ company, project, id: wireId(id) }, { id, name }) : null,
  ),
  area: sheet.derive(['area_id'], ({ area_id: id }, { key: { company, project } }, { loaders }) =>
    id ? loaders.drawingArea.reference({ company, project, id: wireId(id) }, { id }) : null,
  ),
  // A revision bears number and title of its drawing.
  currentRevision: sheet.derive(
    ['current_revision', 'number', 'title'],
    ({ current_revision: revision, number, title }, { key: { company, project, id } }, { loaders }) =>
      revision
        ? loaders.drawingRevision.reference(
            { company, project, id: wireId(revision.id) },
            { drawing_id: id, number, title, ...revision },
          )
        : null,
  ),
  revisions: revisions.ofOwner('drawingId', ({ drawing_id: id }) => id),
} satisfies Partial<DrawingResolvers>;

const drawingFilters: filter.FilterTable<DrawingFilter> = {
  disciplineId: filter.oneOf('filters[drawing_discipline_id]', 'DrawingDiscipline', 2),
  setId: filter.oneOf('filters[drawing_set_id]', 'DrawingSet', 2),
};

export const DrawingArea = {
  id: area.globalId,
  procoreId: area.procoreId,
  project: area.ofKey(projectOf),
  name: area.field('name'),
  description: area.field('description'),
  drawingCount: area.field('drawings_count'),
  deletable: area.field('deletable'),
  revisionsUpdatedAt: area.field('latest_revision_update'),
  drawings: connectionField({
    endpoint: drawingList,
    views: drawingViews,
    list: ({ key: { company, project, id } }: OfProject, args: Partial<DrawingAreaDrawingsArgs>) => ({
      company,
      path: { drawing_area_id: id, project_id: project },
      query: filter.filterQuery(drawingFilters, args.filter, [company, project]),
    }),
    resolvers: () => Drawing,
    node: (wire, view, company, { key: { project, id } }, { loaders }: Context) => {
      const key = { company, project, id: wireId(wire.id) };
      loaders.drawing.reference(key, { area_id: id });
      return loaders.drawing.listed(key, wire, view);
    },
  }),
  revisions: revisions.ofOwner('areaId', ({ drawing_area: of }) => of?.id),
  createdAt: area.field('created_at'),
  updatedAt: area.field('updated_at'),
} satisfies Partial<DrawingAreaResolvers>;

export const DrawingDiscipline = {
  id: discipline.globalId,
  procoreId: discipline.procoreId,
  project: discipline.ofKey(projectOf),
  name: discipline.field('name'),
  position: discipline.field('position'),
  abbreviations: discipline.field('abbreviations'),
  revisions: revisions.ofOwner('disciplineId', ({ discipline: of }) => of?.id),
} satisfies Partial<DrawingDisciplineResolvers>;

export const DrawingSet = {
  id: set.globalId,
  procoreId: set.procoreId,
  project: set.ofKey(projectOf),
  name: set.field('name'),
  date: set.field('date'),
  position: set.field('position'),
  connected: set.field('connected'),
  deletable: set.field('deletable'),
  publishedDrawingCount: set.shown(
    ['published_drawings_count'],
    ({ published_drawings_count: count }) => count ?? null,
  ),
  unpublishedDrawingCount: set.shown(
    ['unpublished_drawings_count'],
    ({ unpublished_drawings_count: count }) => count ?? null,
  ),
  revisions: revisions.ofOwner('setId', ({ drawing_set: set }) => set?.id),
  createdAt: set.field('created_at'),
  updatedAt: set.field('updated_at'),
} satisfies Partial<DrawingSetResolvers>;

/** Elsewhere, ids of drawings stand beside ids of revisions, which have another name. */
export const Rfi = {
  drawings: async (rfi, _args, { loaders }) => {
    const { company, project } = rfi.key;
    const ids = (await rfi.get('drawing_ids')) ?? [];
    return ids.map((id) => loaders.drawing.reference({ company, project, id: wireId(id) }, { id }));
  },
} satisfies Partial<RfiResolvers>;

const setFilters: filter.FilterTable<DrawingSetFilter> = {
  areaId: filter.oneOf('drawing_area_id', 'DrawingArea', 2),
  excludeEmpty: filter.flag('filters[exclude_empty_sets]'),
  attachable: filter.flag('filters[only_attachable_sets]'),
  withSketches: filter.flag('filters[with_sketches]'),
  withMeasurements: filter.flag('filters[with_measurements]'),
};

interface Parent {
  readonly key: RecordKey;
}

const here = ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } });

export const Project = {
  drawingAreas: listField({
    endpoint: drawingAreaList,
    list: here,
    shown: { views: drawingAreaViews, resolvers: () => DrawingArea },
    item: (wire, company, { key }, { loaders }: Context, view) =>
      loaders.drawingArea.listed({ company, project: key.id, id: wireId(wire.id) }, wire, view),
  }),
  drawingDisciplines: listField({
    endpoint: drawingDisciplineList,
    list: here,
    item: (wire, company, { key }, { loaders }: Context) =>
      loaders.drawingDiscipline.listed({ company, project: key.id, id: wireId(wire.id) }, wire, drawingDisciplineView),
  }),
  drawingSets: asking(
    [drawingSetList],
    listField({
      endpoint: drawingSetList,
      list: (project: Parent, args: Partial<ProjectDrawingSetsArgs>) => ({
        ...here(project),
        query: filter.filterQuery(setFilters, args.filter, [project.key.company, project.key.id]),
      }),
      item: (wire, company, { key }, { loaders }: Context) => {
        const at = { company, project: key.id, id: wireId(wire.id) };
        // Whether there are counts is a matter of the filter: they are known where the answer has them.
        const { published_drawings_count, unpublished_drawings_count } = wire;
        loaders.drawingSet.reference(at, { published_drawings_count, unpublished_drawings_count });
        return loaders.drawingSet.listed(at, wire, drawingSetViews[0]);
      },
    }),
    drawingSetViews,
  ),
  drawingRevisions: revisions.ofProject,
  drawing: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.drawing.claimed(loaders.drawing.keyFrom(id, 'id', [company, project]), selectedFields(info)),
  drawingRevision: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.drawingRevision.claimed(
      loaders.drawingRevision.keyFrom(id, 'id', [company, project]),
      selectedFields(info),
    ),
} satisfies Partial<ProjectResolvers>;
