// The company slice.
import { company } from './loaders.js';

export const nouns = { company };
export * as resolvers from './resolvers.js';
