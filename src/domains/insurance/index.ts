// The insurance slice.
import { vendorInsurance } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { vendorInsurance };
export const resolvers = { ...types, ...mutations };
