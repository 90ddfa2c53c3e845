// Every endpoint the emulator serves: a new noun adds its line here.
import type { Route } from '../route.js';
import { companyRoutes } from './company.js';
import { projectRoutes } from './project.js';
import { rfiRoutes } from './rfi.js';
import { userRoutes } from './user.js';
import { userWriteRoutes } from './user-writes.js';
import { vendorRoutes } from './vendor.js';

export const routes: readonly Route[] = [
  ...companyRoutes,
  ...projectRoutes,
  ...rfiRoutes,
  ...userRoutes,
  ...userWriteRoutes,
  ...vendorRoutes,
];
