// Every endpoint the emulator serves: a new noun adds its line here.
import type { Route } from '../route.js';
import { companyRoutes } from './company.js';
import { costCodeRoutes } from './cost-code.js';
import { drawingRoutes } from './drawing.js';
import { drawingRevisionRoutes } from './drawing-revision.js';
import { locationRoutes } from './location.js';
import { photoRoutes } from './photo.js';
import { projectRoutes } from './project.js';
import { rfiRoutes } from './rfi.js';
import { specificationRoutes } from './specification.js';
import { userRoutes } from './user.js';
import { userWriteRoutes } from './user-writes.js';
import { vendorRoutes } from './vendor.js';

export const routes: readonly Route[] = [
  ...companyRoutes,
  ...costCodeRoutes,
  ...drawingRoutes,
  ...drawingRevisionRoutes,
  ...locationRoutes,
  ...photoRoutes,
  ...projectRoutes,
  ...rfiRoutes,
  ...specificationRoutes,
  ...userRoutes,
  ...userWriteRoutes,
  ...vendorRoutes,
];
