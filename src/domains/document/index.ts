// The document slice.
import { documentTag, file, fileVersion, folder } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';

export const nouns = { documentTag, file, fileVersion, folder };
export const resolvers = { ...types, ...mutations };
