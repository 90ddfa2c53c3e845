// The timecard slice.
import * as lists from './lists.js';
import { timecardEntry, timecardTimeType, timesheet } from './loaders.js';
import * as mutations from './mutations.js';
import * as types from './resolvers.js';
import * as timesheetMutations from './timesheet-mutations.js';

export const nouns = { timecardEntry, timecardTimeType, timesheet };
const { ofAccount, ...listed } = lists;

export { ofAccount };
export const resolvers = { ...types, ...listed, Mutation: { ...mutations.Mutation, ...timesheetMutations.Mutation } };
export type { SignatureValue } from './resolvers.js';
