// The location slice.
import { location } from './loaders.js';

export const nouns = { location };
export * as resolvers from './resolvers.js';
