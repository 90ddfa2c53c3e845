// The company slice.
export { company as noun } from './loaders.js';
export * as resolvers from './resolvers.js';
