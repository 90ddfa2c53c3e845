// The RFI slice.
export { rfi as noun } from './loaders.js';
export * as resolvers from './resolvers.js';
