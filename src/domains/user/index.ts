// The user slice.
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export { user as noun } from './loaders.js';
export const resolvers = { ...types, ...mutations };
