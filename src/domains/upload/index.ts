// The upload slice.
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const resolvers = { ...types, ...mutations };
