// The project slice.
import { project } from './loaders.js';

export const nouns = { project };
export * as resolvers from './resolvers.js';
