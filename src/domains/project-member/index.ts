// The project-member slice.
import { projectMember } from './loaders.js';

export const nouns = { projectMember };
export * as resolvers from './resolvers.js';
