// The permission-template slice.
import { permissionTemplate } from './loaders.js';

export const nouns = { permissionTemplate };
export * as resolvers from './resolvers.js';
