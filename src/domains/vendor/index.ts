// The vendor slice.
import { vendor } from './loaders.js';

export const nouns = { vendor };
export * as resolvers from './resolvers.js';
