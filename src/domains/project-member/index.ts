// The project-member slice.
import { projectMember } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { projectMember };
export const resolvers = { ...types, ...mutations };
