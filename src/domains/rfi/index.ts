// The RFI slice.
import { rfi } from './loaders.js';

export const nouns = { rfi };
export * as resolvers from './resolvers.js';
