// The submittal-setting slice.
import { submittalResponse, submittalStatus, submittalType } from './loaders.js';

export const nouns = { submittalResponse, submittalStatus, submittalType };
export * as resolvers from './resolvers.js';
