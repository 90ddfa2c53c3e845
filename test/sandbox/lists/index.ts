// Every list of the emulator, slice by slice.
import { classificationLists } from './classification.js';
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
import { customFieldLists } from './custom-field.js';
import { insuranceLists } from './insurance.js';
import { officeLists } from './office.js';
import { projectHomeLists } from './project-home.js';
import { crewLists } from './crew.js';
import { personLists } from './person.js';
import { projectLists } from './project.js';
import { rfiLists } from './rfi.js';
import { roleLists } from './role.js';
import { specificationLists } from './specification.js';
import { submittalLists, submittalPackageLists, submittalSettingLists } from './submittal.js';
import { tradeLists } from './trade.js';
import { timecardLists } from './timecard.js';
import { userLists } from './user.js';
import { vendorCommentLists } from './vendor-comment.js';
import { vendorLists } from './vendor.js';
import { workClassificationLists } from './work-classification.js';

export const lists: readonly ListOf[] = [
  ...classificationLists,
  ...companyLists,
  ...costCodeLists,
  ...distributionGroupLists,
  ...documentLists,
  ...locationLists,
  ...permissionTemplateLists,
  ...projectMemberLists,
  ...drawingLists,
  ...photoLists,
  ...customFieldLists,
  ...insuranceLists,
  ...officeLists,
  ...crewLists,
  ...personLists,
  ...projectLists,
  ...projectHomeLists,
  ...rfiLists,
  ...roleLists,
  ...specificationLists,
  ...submittalLists,
  ...submittalPackageLists,
  ...submittalSettingLists,
  ...tradeLists,
  ...timecardLists,
  ...userLists,
  ...vendorLists,
  ...vendorCommentLists,
  ...workClassificationLists,
];
