// The vendor slice.
import { vendor } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { vendor };
export const resolvers = { ...types, ...mutations };
