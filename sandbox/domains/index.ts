// Every endpoint the emulator serves: a new noun adds its line here.
import type { Route } from '../route.js';
import { classificationRoutes } from './classification.js';
import { companyRoutes } from './company.js';
import { costCodeRoutes } from './cost-code.js';
import { distributionGroupRoutes } from './distribution-group.js';
import { documentWriteRoutes } from './document-writes.js';
import { documentRoutes } from './document.js';
import { locationRoutes } from './location.js';
import { permissionTemplateRoutes } from './permission-template.js';
import { projectMemberRoutes } from './project-member.js';
import { drawingRoutes } from './drawing.js';
import { drawingRevisionRoutes } from './drawing-revision.js';
import { photoRoutes } from './photo.js';
import { customFieldRoutes } from './custom-field.js';
import { insuranceWriteRoutes } from './insurance-writes.js';
import { insuranceRoutes } from './insurance.js';
import { officeRoutes } from './office.js';
import { crewRoutes } from './crew.js';
import { personRoutes } from './person.js';
import { projectWriteRoutes } from './project-writes.js';
import { projectRoutes } from './project.js';
import { projectHomeRoutes } from './project-home.js';
import { rfiRoutes } from './rfi.js';
import { rfiReplyRoutes } from './rfi-replies.js';
import { rfiWriteRoutes } from './rfi-writes.js';
import { roleRoutes } from './role.js';
import { specificationRoutes } from './specification.js';
import { submittalWriteRoutes } from './submittal-writes.js';
import { submittalRoutes } from './submittal.js';
import { submittalPackageRoutes } from './submittal-package.js';
import { submittalSettingRoutes } from './submittal-setting.js';
import { tradeRoutes } from './trade.js';
import { timecardRoutes } from './timecard.js';
import { timecardWriteRoutes } from './timecard-writes.js';
import { timesheetWriteRoutes } from './timesheet-writes.js';
import { timesheetRoutes } from './timesheet.js';
import { uploadRoutes } from './upload.js';
import { userRoutes } from './user.js';
import { userWriteRoutes } from './user-writes.js';
import { personWriteRoutes } from './person-writes.js';
import { projectUserWriteRoutes } from './project-user-writes.js';
import { vendorWriteRoutes } from './vendor-writes.js';
import { vendorRoutes } from './vendor.js';
import { vendorCommentRoutes } from './vendor-comment.js';
import { workClassificationRoutes } from './work-classification.js';

export const routes: readonly Route[] = [
  ...classificationRoutes,
  ...companyRoutes,
  ...costCodeRoutes,
  ...distributionGroupRoutes,
  ...documentRoutes,
  ...documentWriteRoutes,
  ...locationRoutes,
  ...permissionTemplateRoutes,
  ...projectMemberRoutes,
  ...projectUserWriteRoutes,
  ...drawingRoutes,
  ...drawingRevisionRoutes,
  ...photoRoutes,
  ...customFieldRoutes,
  ...insuranceRoutes,
  ...insuranceWriteRoutes,
  ...officeRoutes,
  ...crewRoutes,
  ...personRoutes,
  ...personWriteRoutes,
  ...projectRoutes,
  ...projectWriteRoutes,
  ...projectHomeRoutes,
  ...rfiRoutes,
  ...rfiWriteRoutes,
  ...rfiReplyRoutes,
  ...roleRoutes,
  ...specificationRoutes,
  ...submittalRoutes,
  ...submittalWriteRoutes,
  ...submittalPackageRoutes,
  ...submittalSettingRoutes,
  ...tradeRoutes,
  ...timecardRoutes,
  ...timecardWriteRoutes,
  ...timesheetRoutes,
  ...timesheetWriteRoutes,
  ...uploadRoutes,
  ...userRoutes,
  ...userWriteRoutes,
  ...vendorRoutes,
  ...vendorWriteRoutes,
  ...vendorCommentRoutes,
  ...workClassificationRoutes,
];
