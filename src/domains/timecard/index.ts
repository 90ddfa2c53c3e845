// The timecard slice.
import * as lists from './lists.js';
import { timecardEntry, timecardTimeType, timesheet } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';
import * as timesheetMutations from './timesheet-mutations.js';

export const nouns = { timecardEntry, timecardTimeType, timesheet };
export const resolvers = { ...types, ...lists, Mutation: { ...mutations.Mutation, ...timesheetMutations.Mutation } };
export type { SignatureValue } from './resolvers.js';
