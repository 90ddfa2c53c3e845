// The cost-code slice.
import { costCode, subJob } from './loaders.js';

export const nouns = { costCode, subJob };
export * as resolvers from './resolvers.js';
