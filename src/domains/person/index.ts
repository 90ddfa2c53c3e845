// The person slice.
import { person } from './loaders.js';

export const nouns = { person };
export * as resolvers from './resolvers.js';
