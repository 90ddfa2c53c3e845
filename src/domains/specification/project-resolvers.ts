// What a project shows of its specifications.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  ProjectResolvers,
  ProjectSpecificationSectionsArgs,
  SpecificationSectionFilter,
  SpecificationSectionSortField,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { RecordKey } from '../../procore/read/record.js';
import { SpecificationSection } from './resolvers.js';
import {
  divisionList,
  divisionView,
  sectionList,
  sectionView,
  specificationAreaList,
  specificationAreaView,
  specificationSetList,
  specificationSetView,
} from './rest.js';

const filters: filter.FilterTable<SpecificationSectionFilter> = {
  ids: filter.someOf('filters[id][]', 'SpecificationSection', 2),
};

const sortOf = filter.signedSort<SpecificationSectionSortField>({ NUMBER: 'number' });

interface Parent {
  readonly key: RecordKey;
}

const here = ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } });

export const Project = {
  specificationSections: connectionField({
    endpoint: sectionList,
    views: [sectionView],
    list: (project: Parent, args: Partial<ProjectSpecificationSectionsArgs>) => ({
      ...here(project),
      query: [...filter.filterQuery(filters, args.filter, [project.key.company, project.key.id]), ...sortOf(args.sort)],
    }),
    resolvers: () => SpecificationSection,
    node: (wire, view, company, { key }, { loaders }: Context) =>
      loaders.specificationSection.listed({ company, project: key.id, id: wireId(wire.id) }, wire, view),
  }),
  specificationDivisions: listField({
    endpoint: divisionList,
    list: here,
    item: (wire, company, { key }, { loaders }: Context) =>
      loaders.specificationDivision.listed({ company, project: key.id, id: wireId(wire.id) }, wire, divisionView),
  }),
  specificationSets: listField({
    endpoint: specificationSetList,
    list: here,
    item: (wire, company, { key }, { loaders }: Context) =>
      loaders.specificationSet.listed({ company, project: key.id, id: wireId(wire.id) }, wire, specificationSetView),
  }),
  specificationAreas: listField({
    endpoint: specificationAreaList,
    list: here,
    item: (wire, company, { key }, { loaders }: Context) =>
      loaders.specificationArea.listed({ company, project: key.id, id: wireId(wire.id) }, wire, specificationAreaView),
  }),
  specificationSectionRevision: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) => {
    const loader = loaders.specificationSectionRevision;
    return loader.claimed(loader.keyFrom(id, 'id', [company, project]), selectedFields(info));
  },
} satisfies Partial<ProjectResolvers>;
