// The timecard slice.
import { timecardEntry, timecardTimeType, timesheet } from './loaders.js';

export const nouns = { timecardEntry, timecardTimeType, timesheet };
export * as resolvers from './resolvers.js';
export type { SignatureValue } from './signature.js';
