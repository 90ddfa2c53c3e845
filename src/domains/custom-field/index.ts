// The slice of custom fields.
import { customFieldDefinition } from './loaders.js';

export const nouns = { customFieldDefinition };
export * as resolvers from './resolvers.js';
