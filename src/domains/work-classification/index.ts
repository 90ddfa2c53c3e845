// The slice of the classifications of workers.
import { workClassification } from './loaders.js';

export const nouns = { workClassification };
export * as resolvers from './resolvers.js';
