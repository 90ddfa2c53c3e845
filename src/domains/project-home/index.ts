// The slice of what a project's home page shows.
import { projectTool } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { projectTool };
export const resolvers = { ...types, ...mutations };
