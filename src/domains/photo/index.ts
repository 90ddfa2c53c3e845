// The photo slice.
import { photo, photoAlbum } from './loaders.js';

export const nouns = { photo, photoAlbum };
export * as resolvers from './resolvers.js';
