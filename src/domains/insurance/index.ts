// The insurance slice.
import { vendorInsurance } from './loaders.js';

export const nouns = { vendorInsurance };
export * as resolvers from './resolvers.js';
