// The timecard slice.
import { timecardEntry, timecardSignature, timecardTimeType, timesheet } from './loaders.js';

export const nouns = { timecardEntry, timecardSignature, timecardTimeType, timesheet };
export * as resolvers from './resolvers.js';
