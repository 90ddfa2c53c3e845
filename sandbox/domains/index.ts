// Every endpoint the emulator serves: a new noun adds its line here.
import type { Route } from '../route.js';
import { companyRoutes } from './company.js';
import { costCodeRoutes } from './cost-code.js';
import { crewRoutes } from './crew.js';
import { locationRoutes } from './location.js';
import { personRoutes } from './person.js';
import { projectRoutes } from './project.js';
import { rfiRoutes } from './rfi.js';
import { specificationRoutes } from './specification.js';
import { timecardRoutes } from './timecard.js';
import { timesheetRoutes } from './timesheet.js';
import { userRoutes } from './user.js';
import { userWriteRoutes } from './user-writes.js';
import { vendorRoutes } from './vendor.js';

export const routes: readonly Route[] = [
  ...companyRoutes,
  ...costCodeRoutes,
  ...crewRoutes,
  ...locationRoutes,
  ...personRoutes,
  ...projectRoutes,
  ...rfiRoutes,
  ...specificationRoutes,
  ...timecardRoutes,
  ...timesheetRoutes,
  ...userRoutes,
  ...userWriteRoutes,
  ...vendorRoutes,
];
