// The slice of what a project's home page shows.
import { projectTool } from './loaders.js';

export const nouns = { projectTool };
export * as resolvers from './resolvers.js';
