// Specifications in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import { unfed } from '../../kernel/unfed.js';
import type {
  Context,
  SpecificationAreaResolvers,
  SpecificationDivisionResolvers,
  SpecificationDivisionRevisionsArgs,
  SpecificationDivisionSectionsArgs,
  SpecificationSectionResolvers,
  SpecificationSectionRevisionResolvers,
  SpecificationSetResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf, needing } from '../../procore/read/fields.js';
import type { InProject, MaybePromise, ProcoreRecord } from '../../procore/read/record.js';
import { absoluteUrl, customFieldsOf } from '../../procore/values.js';
import {
  type ListedRevisionWire,
  revisionList,
  revisionView,
  type SpecificationAreaWire,
  type SpecificationDivisionWire,
  type SpecificationSectionRevisionWire,
  type SpecificationSectionWire,
  type SpecificationSetWire,
} from './rest.js';

const section = fieldsOf<SpecificationSectionWire, InProject, Context>();
const revision = fieldsOf<SpecificationSectionRevisionWire, InProject, Context>();
const division = fieldsOf<SpecificationDivisionWire, InProject, Context>();
const set = fieldsOf<SpecificationSetWire, InProject, Context>();
const area = fieldsOf<SpecificationAreaWire, InProject, Context>();

type RevisionRecord = ProcoreRecord<SpecificationSectionRevisionWire, InProject>;

interface OfProject {
  readonly key: InProject;
}

const projectOf = ({ key: { company, project } }: OfProject, { loaders }: Context) =>
  loaders.project.reference({ company, id: project }, {});

/** A file's name from its parts. */
const pdfName = (...parts: readonly (string | null | undefined)[]): string | null => {
  const name = parts.filter((part) => part).join(' ');
  return name === '' || /\.pdf$/i.test(name) ? name || null : `${name}.pdf`;
};

/** The revisions that a division lists: the current ones, or all. */
const revisionsOf = ({ company, project, id }: InProject, all?: boolean | null) => ({
  company,
  path: { project_id: project, parent_id: id },
  query: all ? [['all_revisions', 'true'] as const] : [],
});

export const SpecificationSection = {
  id: section.globalId,
  procoreId: section.procoreId,
  project: section.ofKey(projectOf),
  number: section.field('number'),
  description: section.field('description'),
  label: section.field('label'),
  currentRevision: section.derive(
    ['current_revision_id'],
    ({ current_revision_id: id }, { key: { company, project } }, { loaders }) =>
      id ? loaders.specificationSectionRevision.reference({ company, project, id: wireId(id) }, { id }) : null,
  ),
} satisfies Partial<SpecificationSectionResolvers>;

/** A section as one of its revisions tells of it. */
const sectionOf = (
  { specification_section_id: id, number, description }: Partial<ListedRevisionWire>,
  { company, project }: Omit<InProject, 'id'>,
  { loaders }: Context,
) =>
  id ? loaders.specificationSection.reference({ company, project, id: wireId(id) }, { id, number, description }) : null;

/** What is known without a call; undefined when it is not. */
const known = <Name extends keyof SpecificationSectionRevisionWire>(record: RevisionRecord, name: Name) =>
  record.peek(name) ?? undefined;

/** Made of what a division lists, else Procore's; only the show has a name, and lists should not need one each. */
const nameOf = (record: RevisionRecord): MaybePromise<string | null | undefined> => {
  const number = record.peek('number');
  return number ? pdfName(number, record.peek('revision')) : record.get('name');
};

export const SpecificationSectionRevision = {
  id: revision.globalId,
  procoreId: revision.procoreId,
  project: revision.ofKey(projectOf),
  section: revision.derive(['specification_section_id'], ({ specification_section_id }, record, context) =>
    sectionOf(
      { specification_section_id, number: known(record, 'number'), description: known(record, 'description') },
      record.key,
      context,
    ),
  ),
  number: revision.field('number'),
  description: revision.field('description'),
  revision: revision.field('revision'),
  issuedDate: revision.field('issued_date'),
  receivedDate: revision.field('received_date'),
  division: revision.derive(
    ['specification_section_division_id'],
    ({ specification_section_division_id: id }, { key: { company, project } }, { loaders }) =>
      id ? loaders.specificationDivision.reference({ company, project, id: wireId(id) }, { id }) : null,
  ),
  set: revision.derive(
    ['specification_set_id'],
    ({ specification_set_id: id }, { key: { company, project } }, { loaders }) =>
      id ? loaders.specificationSet.reference({ company, project, id: wireId(id) }, { id }) : null,
  ),
  name: needing(['name'], async (record: RevisionRecord) => (await nameOf(record)) ?? null),
  fileType: revision.ofKey(() => 'pdf'),
  byteSize: unfed,
  url: revision.derive(['url'], ({ url }) => absoluteUrl(url)),
  downloadUrl: revision.derive(['url'], async ({ url }, record, { downloadUrl }) =>
    url ? downloadUrl({ url: absoluteUrl(url), name: pdfName(await nameOf(record)) }, record.key.company) : null,
  ),
  uploadedBy: unfed,
  createdAt: revision.field('source_create_time'),
  updatedAt: revision.field('updated_at'),
  sourceId: revision.derive(['source_id'], ({ source_id: id }) => (id ? String(id) : null)),
  customFields: revision.derive(['custom_fields'], ({ custom_fields }, { key: { company } }) =>
    customFieldsOf(custom_fields, company),
  ),
} satisfies Partial<SpecificationSectionRevisionResolvers>;

export const SpecificationDivision = {
  id: division.globalId,
  procoreId: division.procoreId,
  project: division.ofKey(projectOf),
  number: division.field('number'),
  description: division.field('description'),
  sections: connectionField({
    endpoint: revisionList,
    views: [revisionView],
    list: ({ key }: OfProject, _args: Partial<SpecificationDivisionSectionsArgs>) => revisionsOf(key),
    resolvers: () => ({}),
    node: (wire, view, _company, { key }, context: Context) => {
      const of = { company: key.company, project: key.project };
      const { specification_section_id: id } = wire;
      context.loaders.specificationSectionRevision.listed({ ...of, id: wireId(wire.id) }, wire, view);
      // A revision that does not say of which section it is leads to none.
      if (id === null || id === undefined) return null;
      return context.loaders.specificationSection.reference(
        { ...of, id: wireId(id) },
        { number: wire.number, description: wire.description, current_revision_id: wire.id },
      );
    },
  }),
  revisions: connectionField({
    endpoint: revisionList,
    views: [revisionView],
    list: ({ key }: OfProject, { all }: Partial<SpecificationDivisionRevisionsArgs>) => revisionsOf(key, all),
    resolvers: () => SpecificationSectionRevision,
    node: (wire, view, _company, { key }, { loaders }: Context) =>
      loaders.specificationSectionRevision.listed(
        { company: key.company, project: key.project, id: wireId(wire.id) },
        wire,
        view,
      ),
  }),
  name: division.derive(['number', 'description'], ({ number, description }) => pdfName(number, description)),
  fileType: division.ofKey(() => 'pdf'),
  byteSize: unfed,
  url: division.derive(['url'], ({ url }) => absoluteUrl(url)),
  downloadUrl: division.derive(['url', 'number', 'description'], (shown, { key }, { downloadUrl }) =>
    downloadUrl({ url: absoluteUrl(shown.url), name: pdfName(shown.number, shown.description) }, key.company),
  ),
  uploadedBy: unfed,
  createdAt: unfed,
} satisfies Partial<SpecificationDivisionResolvers>;

export const SpecificationSet = {
  id: set.globalId,
  procoreId: set.procoreId,
  project: set.ofKey(projectOf),
  name: set.field('name'),
  date: set.field('date'),
  position: set.field('position'),
  createdAt: set.field('created_at'),
  updatedAt: set.field('updated_at'),
  deletedAt: set.field('deleted_at'),
} satisfies Partial<SpecificationSetResolvers>;

export const SpecificationArea = {
  id: area.globalId,
  procoreId: area.procoreId,
  project: area.ofKey(projectOf),
  name: area.field('name'),
  description: area.field('description'),
  divisionCount: area.field('divisions_count'),
  sectionCount: area.field('sections_count'),
  createdAt: area.field('created_at'),
  updatedAt: area.field('updated_at'),
} satisfies Partial<SpecificationAreaResolvers>;
