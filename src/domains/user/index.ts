// The user slice.
import { user } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { user };
export const resolvers = { ...types, ...mutations };
