// Packages of submittals in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  ProjectResolvers,
  ProjectSubmittalPackagesArgs,
  SubmittalPackageFilter,
  SubmittalPackageResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { InProject, RecordKey } from '../../procore/read/record.js';
import { attachmentsOf } from '../../procore/values.js';
import { submittalPackageList, submittalPackageView, type SubmittalPackageWire } from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<SubmittalPackageWire, InProject, Context>();

export const SubmittalPackage = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  number: field('number'),
  title: field('title'),
  description: field('description'),
  createdBy: derive(['created_by'], ({ created_by: user }, { key: { company } }, { loaders }) =>
    user ? loaders.user.reference({ company, id: wireId(user.id) }, { id: user.id, name: user.name }) : null,
  ),
  attachments: derive(['attachments'], ({ attachments }, { key: { company } }) => attachmentsOf(attachments, company)),
  submittalCount: derive(['submittal_ids'], ({ submittal_ids: ids }) => ids?.length ?? null),
} satisfies Partial<SubmittalPackageResolvers>;

const filters: filter.FilterTable<SubmittalPackageFilter> = {
  ids: filter.someOf('filters[id][]', 'SubmittalPackage', 2),
  updatedAt: filter.range('filters[updated_at]'),
};

export const Project = {
  submittalPackages: connectionField({
    endpoint: submittalPackageList,
    views: [submittalPackageView],
    list: ({ key: { company, id } }: { readonly key: RecordKey }, args: Partial<ProjectSubmittalPackagesArgs>) => ({
      company,
      path: { project_id: id },
      query: filter.filterQuery(filters, args.filter, [company, id]),
    }),
    resolvers: () => SubmittalPackage,
    node: (wire, view, company, project, { loaders }: Context) =>
      loaders.submittalPackage.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, view),
  }),
} satisfies Partial<ProjectResolvers>;
