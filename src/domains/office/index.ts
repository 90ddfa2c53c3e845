// The office slice.
import { office } from './loaders.js';

export const nouns = { office };
export * as resolvers from './resolvers.js';
