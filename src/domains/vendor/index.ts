// The vendor slice.
import * as lists from './lists.js';
import { vendor } from './loaders.js';
import * as types from './resolvers.js';

export const nouns = { vendor };
export const resolvers = { ...types, ...lists, Vendor: { ...types.Vendor, ...lists.Vendor } };
