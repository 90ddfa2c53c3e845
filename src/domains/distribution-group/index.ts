// The distribution-group slice.
import { distributionGroup } from './loaders.js';

export const nouns = { distributionGroup };
export * as resolvers from './resolvers.js';
