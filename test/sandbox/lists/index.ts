// Every list of the emulator, slice by slice.
import { classificationLists } from './classification.js';
import { companyLists } from './company.js';
import { costCodeLists } from './cost-code.js';
import { customFieldLists } from './custom-field.js';
import { insuranceLists } from './insurance.js';
import type { ListOf } from './list.js';
import { locationLists } from './location.js';
import { officeLists } from './office.js';
import { projectHomeLists } from './project-home.js';
import { projectLists } from './project.js';
import { rfiLists } from './rfi.js';
import { specificationLists } from './specification.js';
import { tradeLists } from './trade.js';
import { userLists } from './user.js';
import { vendorCommentLists } from './vendor-comment.js';
import { vendorLists } from './vendor.js';
import { workClassificationLists } from './work-classification.js';

export const lists: readonly ListOf[] = [
  ...classificationLists,
  ...companyLists,
  ...costCodeLists,
  ...customFieldLists,
  ...insuranceLists,
  ...locationLists,
  ...officeLists,
  ...projectLists,
  ...projectHomeLists,
  ...rfiLists,
  ...specificationLists,
  ...tradeLists,
  ...userLists,
  ...vendorLists,
  ...vendorCommentLists,
  ...workClassificationLists,
];
