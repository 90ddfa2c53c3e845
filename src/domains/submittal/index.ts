// The submittal slice.
import * as lists from './lists.js';
import { submittal } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export type { ApproverValue } from './resolvers.js';

export const nouns = { submittal };
export const resolvers = { ...types, ...lists, ...mutations };
