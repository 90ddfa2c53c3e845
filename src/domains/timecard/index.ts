// The timecard slice.
import * as lists from './lists.js';
import { timecardEntry, timecardTimeType, timesheet } from './loaders.js';
import * as types from './resolvers.js';

export const nouns = { timecardEntry, timecardTimeType, timesheet };
export const resolvers = { ...types, ...lists };
export type { SignatureValue } from './resolvers.js';
