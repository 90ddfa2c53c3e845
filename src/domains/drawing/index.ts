// The drawing slice.
import { drawing, drawingArea, drawingDiscipline, drawingRevision, drawingSet } from './loaders.js';

export const nouns = { drawing, drawingArea, drawingDiscipline, drawingRevision, drawingSet };
export * as resolvers from './resolvers.js';
