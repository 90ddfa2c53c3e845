// The trade slice.
import { trade } from './loaders.js';

export const nouns = { trade };
export * as resolvers from './resolvers.js';
