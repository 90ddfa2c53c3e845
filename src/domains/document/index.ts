// The document slice.
import { documentTag, file, fileVersion, folder } from './loaders.js';

export const nouns = { documentTag, file, fileVersion, folder };
export * as resolvers from './resolvers.js';
