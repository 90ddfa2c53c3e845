// The vendor slice.
export { vendor as noun } from './loaders.js';
export * as resolvers from './resolvers.js';
