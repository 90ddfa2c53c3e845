// Every list of the emulator, slice by slice.
import { companyLists } from './company.js';
import { costCodeLists } from './cost-code.js';
import { drawingLists } from './drawing.js';
import type { ListOf } from './list.js';
import { locationLists } from './location.js';
import { photoLists } from './photo.js';
import { projectLists } from './project.js';
import { rfiLists } from './rfi.js';
import { specificationLists } from './specification.js';
import { userLists } from './user.js';
import { vendorLists } from './vendor.js';

export const lists: readonly ListOf[] = [
  ...companyLists,
  ...costCodeLists,
  ...drawingLists,
  ...locationLists,
  ...photoLists,
  ...projectLists,
  ...rfiLists,
  ...specificationLists,
  ...userLists,
  ...vendorLists,
];
