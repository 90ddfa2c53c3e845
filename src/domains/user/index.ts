// The user slice.
import { user } from './loaders.js';
import * as lists from './lists.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { user };
export const resolvers = { ...types, ...lists, ...mutations };
