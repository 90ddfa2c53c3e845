// The slice of the lists by which a company sorts its projects.
import * as nouns from './loaders.js';

export { nouns };
export * as resolvers from './resolvers.js';
