// Every list of the emulator, slice by slice.
import { companyLists } from './company.js';
import { costCodeLists } from './cost-code.js';
import { crewLists } from './crew.js';
import type { ListOf } from './list.js';
import { locationLists } from './location.js';
import { personLists } from './person.js';
import { projectLists } from './project.js';
import { rfiLists } from './rfi.js';
import { specificationLists } from './specification.js';
import { timecardLists } from './timecard.js';
import { userLists } from './user.js';
import { vendorLists } from './vendor.js';

export const lists: readonly ListOf[] = [
  ...companyLists,
  ...costCodeLists,
  ...crewLists,
  ...locationLists,
  ...personLists,
  ...projectLists,
  ...rfiLists,
  ...specificationLists,
  ...timecardLists,
  ...userLists,
  ...vendorLists,
];
