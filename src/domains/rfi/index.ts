// The RFI slice.
import * as lists from './lists.js';
import { rfi } from './loaders.js';
import * as mutations from './mutations.js';
import * as replyMutations from './reply-mutations.js';
import * as types from './resolvers.js';

export const nouns = { rfi };
export const resolvers = { ...types, ...lists, Mutation: { ...mutations.Mutation, ...replyMutations.Mutation } };
