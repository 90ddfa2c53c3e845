// The submittal-package slice.
import { submittalPackage } from './loaders.js';

export const nouns = { submittalPackage };
export * as resolvers from './resolvers.js';
