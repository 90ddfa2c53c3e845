// Every endpoint the emulator serves: a new noun adds its line here.
import type { Route } from '../route.js';
import { companyRoutes } from './company.js';
import { costCodeRoutes } from './cost-code.js';
import { distributionGroupRoutes } from './distribution-group.js';
import { documentRoutes } from './document.js';
import { locationRoutes } from './location.js';
import { permissionTemplateRoutes } from './permission-template.js';
import { projectMemberRoutes } from './project-member.js';
import { drawingRoutes } from './drawing.js';
import { drawingRevisionRoutes } from './drawing-revision.js';
import { photoRoutes } from './photo.js';
import { projectRoutes } from './project.js';
import { rfiRoutes } from './rfi.js';
import { roleRoutes } from './role.js';
import { specificationRoutes } from './specification.js';
import { submittalRoutes } from './submittal.js';
import { submittalPackageRoutes } from './submittal-package.js';
import { submittalSettingRoutes } from './submittal-setting.js';
import { userRoutes } from './user.js';
import { userWriteRoutes } from './user-writes.js';
import { vendorRoutes } from './vendor.js';

export const routes: readonly Route[] = [
  ...companyRoutes,
  ...costCodeRoutes,
  ...distributionGroupRoutes,
  ...documentRoutes,
  ...locationRoutes,
  ...permissionTemplateRoutes,
  ...projectMemberRoutes,
  ...drawingRoutes,
  ...drawingRevisionRoutes,
  ...photoRoutes,
  ...projectRoutes,
  ...rfiRoutes,
  ...roleRoutes,
  ...specificationRoutes,
  ...submittalRoutes,
  ...submittalPackageRoutes,
  ...submittalSettingRoutes,
  ...userRoutes,
  ...userWriteRoutes,
  ...vendorRoutes,
];
