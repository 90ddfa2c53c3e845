// How specifications are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import {
  divisionList,
  divisionView,
  revisionShow,
  revisionShown,
  sectionList,
  sectionView,
  specificationAreaList,
  specificationAreaView,
  type SpecificationAreaWire,
  type SpecificationDivisionWire,
  type SpecificationSectionRevisionWire,
  type SpecificationSectionWire,
  specificationSetList,
  specificationSetShow,
  specificationSetView,
  type SpecificationSetWire,
} from './rest.js';

const ofProject = ({ project }: InProject) => ({ project_id: project });
const one = ({ project, id }: InProject) => ({ project_id: project, id });

export const specificationSection: Noun<SpecificationSectionWire, InProject> = {
  name: 'SpecificationSection',
  ...inProject,
  embedded: ['number', 'description'],
  sources: [
    { kind: 'byId', name: 'list', endpoint: sectionList, path: ofProject, idFilter: 'filters[id][]', ...sectionView },
  ],
};

export const specificationSectionRevision: Noun<SpecificationSectionRevisionWire, InProject> = {
  name: 'SpecificationSectionRevision',
  ...inProject,
  embedded: [],
  // The list wants the division, which nothing but the list itself tells.
  sources: [{ kind: 'show', name: 'show', endpoint: revisionShow, path: one, ...revisionShown }],
};

export const specificationDivision: Noun<SpecificationDivisionWire, InProject> = {
  name: 'SpecificationDivision',
  ...inProject,
  embedded: [],
  sources: [{ kind: 'whole', name: 'list', endpoint: divisionList, path: ofProject, ...divisionView }],
};

export const specificationSet: Noun<SpecificationSetWire, InProject> = {
  name: 'SpecificationSet',
  ...inProject,
  embedded: [],
  sources: [
    { kind: 'show', name: 'show', endpoint: specificationSetShow, path: one, ...specificationSetView },
    { kind: 'whole', name: 'list', endpoint: specificationSetList, path: ofProject, ...specificationSetView },
  ],
};

export const specificationArea: Noun<SpecificationAreaWire, InProject> = {
  name: 'SpecificationArea',
  ...inProject,
  embedded: [],
  sources: [
    { kind: 'whole', name: 'list', endpoint: specificationAreaList, path: ofProject, ...specificationAreaView },
  ],
};
