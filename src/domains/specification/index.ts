// The specification slice.
import { specificationSection } from './loaders.js';

export const nouns = { specificationSection };
export * as resolvers from './resolvers.js';
