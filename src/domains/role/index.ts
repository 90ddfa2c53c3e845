// The role slice.
import { projectRole, role } from './loaders.js';

export const nouns = { projectRole, role };
export * as resolvers from './resolvers.js';
