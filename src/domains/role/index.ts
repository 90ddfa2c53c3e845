// The role slice.
import { projectRole, role } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { projectRole, role };
export const resolvers = { ...types, ...mutations };
