// Specifications of a project. The list of sections takes no paging; revisions are listed by division only, and the show of
// one has other names for what it has.
import { anyId } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging, v2Paging } from '../paging.js';
import { id, required, text } from '../parameters.js';
import { notFound } from '../refusal.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { inProject } from '../seed/of-project.js';
import {
  specificationAreas,
  specificationDivisions,
  specificationSections,
  type SpecificationArea,
  type SpecificationDivision,
  type SpecificationSection,
} from '../seed/specification.js';
import {
  divisionFiles,
  specificationRevisions,
  specificationSets,
  type SpecificationRevision,
  type SpecificationSet,
} from '../seed/specification-revision.js';
import { bySign } from '../sorting.js';
import { copy, type Lens, type Shape } from '../shape.js';
import { heldByProcore } from '../storage.js';
import type { Entity, Kind } from '../store.js';

const read: ToolAccess = { tool: 'specifications', level: 'read' };
const projectInQuery = { project_id: required(id) };

const ofQuery = <T extends Entity & InProject>(kind: Kind<T>, { data, query }: Context): readonly T[] =>
  inProject(kind, data, query.get('project_id', id) ?? 0);
const ofPath = <T extends Entity & InProject>(kind: Kind<T>, { data, ids }: Context<InProject>): readonly T[] =>
  inProject(kind, data, ids.project_id);

const labelOf = ({ number, description }: SpecificationSection): string => `${number} - ${description}`;
const sectionOf = ({ section_id }: SpecificationRevision, { data }: Lens): SpecificationSection =>
  specificationSections.in(data).must(section_id);

export const sectionShape: Shape<SpecificationSection> = {
  ...copy<SpecificationSection>()('id number description'),
  label: labelOf,
  current_revision_id: ({ id: section, project_id }, { data }) =>
    inProject(specificationRevisions, data, project_id).find(
      (revision) => revision.section_id === section && revision.current,
    )?.id ?? null,
};

const divisionShape: Shape<SpecificationDivision> = {
  ...copy<SpecificationDivision>()('id number description'),
  url: heldByProcore((division, { data }) => divisionFiles.in(data).must(division.id).pdf),
};

const listedRevision: Shape<SpecificationRevision> = {
  ...copy<SpecificationRevision>()('id revision issued_date received_date updated_at'),
  specification_section_id: ({ section_id }) => section_id,
  specification_section_division_id: (revision, lens) => sectionOf(revision, lens).division_id,
  specification_set_id: ({ set_id }) => set_id,
  number: (revision, lens) => sectionOf(revision, lens).number,
  description: (revision, lens) => sectionOf(revision, lens).description,
  url: heldByProcore(({ pdf }) => pdf),
  custom_fields: () => ({}),
};

const shownRevision: Shape<SpecificationRevision> = {
  ...copy<SpecificationRevision>()('id source_id section_id'),
  name: ({ pdf }) => pdf.filename,
  section_name: (revision, lens) => labelOf(sectionOf(revision, lens)),
  source_create_time: ({ created_at }) => created_at,
  source_update_time: ({ updated_at }) => updated_at,
  url: heldByProcore(({ pdf }) => pdf),
  custom_fields: () => ({}),
};

const setShape: Shape<SpecificationSet> = {
  ...copy<SpecificationSet>()('id project_id name date position created_at updated_at deleted_at'),
  company_id: (_set, { data }) => data.companyId,
};

const inArea = ({ id: area, project_id }: SpecificationArea, { data }: Lens): readonly SpecificationSection[] =>
  inProject(specificationSections, data, project_id).filter(({ area_id }) => area_id === area);

/** v2: ids are text. */
const areaShape: Shape<SpecificationArea> = {
  ...copy<SpecificationArea>()('name description created_at updated_at'),
  id: (area) => String(area.id),
  divisions_count: (area, lens) => new Set(inArea(area, lens).map(({ division_id }) => division_id)).size,
  sections_count: (area, lens) => inArea(area, lens).length,
};

/** The revisions of a division's sections: the current ones unless all are asked for. */
function revisionsOf(context: Context): readonly SpecificationRevision[] {
  const { query } = context;
  const division = query.get('specification_section_division_id', id);
  if (!ofQuery(specificationDivisions, context).some((candidate) => candidate.id === division)) throw notFound();
  const all = query.get('all_revisions', text) === 'true';
  return ofQuery(specificationRevisions, context).filter(
    (revision) => sectionOf(revision, context).division_id === division && (all || revision.current),
  );
}

export const specificationRoutes = [
  list(specificationSections, '/rest/v1.0/specification_sections', {
    views: onlyView(sectionShape),
    access: read,
    query: projectInQuery,
    rows: (context) => ofQuery(specificationSections, context),
    filters: { 'filters[id]': anyId((section) => section.id) },
    sorting: bySign({ number: (section) => section.number }),
  }),
  list(specificationDivisions, '/rest/v1.0/specification_section_divisions', {
    views: onlyView(divisionShape),
    access: read,
    query: projectInQuery,
    rows: (context) => ofQuery(specificationDivisions, context),
    paging: v1Paging,
  }),
  list(specificationRevisions, '/rest/v1.0/specification_section_revisions', {
    views: onlyView(listedRevision),
    access: read,
    query: { ...projectInQuery, specification_section_division_id: required(id), all_revisions: text },
    rows: revisionsOf,
    paging: v1Paging,
  }),
  show('/rest/v1.0/specification_section_revisions/{id}', {
    views: onlyView(shownRevision),
    access: read,
    query: projectInQuery,
    find: (context) => ofQuery(specificationRevisions, context).find((revision) => revision.id === context.ids.id),
  }),
  list(specificationSets, '/rest/v1.0/projects/{project_id}/specification_sets', {
    views: onlyView(setShape),
    access: read,
    rows: (context) => ofPath(specificationSets, context),
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/specification_sets/{id}', {
    views: onlyView(setShape),
    access: read,
    find: (context) => ofPath(specificationSets, context).find((set) => set.id === context.ids.id),
  }),
  list(specificationAreas, '/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas', {
    views: onlyView(areaShape),
    access: read,
    rows: (context) => ofPath(specificationAreas, context),
    paging: v2Paging,
  }),
];
