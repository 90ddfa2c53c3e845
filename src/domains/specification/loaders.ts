// How specification sections are completed.
import { inProject, type Noun } from '../../procore/noun.js';
import type { InProject } from '../../procore/record.js';
import { sectionList, sectionView, type SpecificationSectionWire } from './rest.js';

export const specificationSection: Noun<SpecificationSectionWire, InProject> = {
  name: 'SpecificationSection',
  ...inProject,
  embedded: ['number', 'description'],
  sources: [
    {
      kind: 'byId',
      name: 'list',
      endpoint: sectionList,
      path: ({ project }) => ({ project_id: project }),
      idFilter: 'filters[id][]',
      fields: sectionView.fields,
    },
  ],
};
