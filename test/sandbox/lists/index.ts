// Every list of the emulator, slice by slice.
import { companyLists } from './company.js';
import { costCodeLists } from './cost-code.js';
import { distributionGroupLists } from './distribution-group.js';
import { documentLists } from './document.js';
import type { ListOf } from './list.js';
import { locationLists } from './location.js';
import { permissionTemplateLists } from './permission-template.js';
import { projectMemberLists } from './project-member.js';
import { drawingLists } from './drawing.js';
import { photoLists } from './photo.js';
import { projectLists } from './project.js';
import { rfiLists } from './rfi.js';
import { roleLists } from './role.js';
import { specificationLists } from './specification.js';
import { submittalLists, submittalPackageLists, submittalSettingLists } from './submittal.js';
import { userLists } from './user.js';
import { vendorLists } from './vendor.js';

export const lists: readonly ListOf[] = [
  ...companyLists,
  ...costCodeLists,
  ...distributionGroupLists,
  ...documentLists,
  ...locationLists,
  ...permissionTemplateLists,
  ...projectMemberLists,
  ...drawingLists,
  ...photoLists,
  ...projectLists,
  ...rfiLists,
  ...roleLists,
  ...specificationLists,
  ...submittalLists,
  ...submittalPackageLists,
  ...submittalSettingLists,
  ...userLists,
  ...vendorLists,
];
