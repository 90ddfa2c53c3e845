// The slice of comments on vendors.
export const nouns = {};
export * as resolvers from './resolvers.js';
