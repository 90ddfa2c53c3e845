// The project slice.
import { project } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { project };
export const resolvers = { ...types, ...mutations };
