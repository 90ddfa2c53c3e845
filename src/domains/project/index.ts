// The project slice.
export { project as noun } from './loaders.js';
export * as resolvers from './resolvers.js';
