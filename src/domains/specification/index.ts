// The specification slice.
import {
  specificationArea,
  specificationDivision,
  specificationSection,
  specificationSectionRevision,
  specificationSet,
} from './loaders.js';
import { Project } from './project-resolvers.js';
import * as types from './resolvers.js';

export const nouns = {
  specificationArea,
  specificationDivision,
  specificationSection,
  specificationSectionRevision,
  specificationSet,
};
export const resolvers = { ...types, Project };
