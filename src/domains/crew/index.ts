// The crew slice.
import { crew } from './loaders.js';

export const nouns = { crew };
export * as resolvers from './resolvers.js';
