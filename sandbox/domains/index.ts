// Every endpoint the emulator serves: a new noun adds its line here.
import type { Route } from '../route.js';
import { classificationRoutes } from './classification.js';
import { companyRoutes } from './company.js';
import { costCodeRoutes } from './cost-code.js';
import { customFieldRoutes } from './custom-field.js';
import { insuranceRoutes } from './insurance.js';
import { locationRoutes } from './location.js';
import { officeRoutes } from './office.js';
import { projectRoutes } from './project.js';
import { projectHomeRoutes } from './project-home.js';
import { rfiRoutes } from './rfi.js';
import { specificationRoutes } from './specification.js';
import { tradeRoutes } from './trade.js';
import { userRoutes } from './user.js';
import { userWriteRoutes } from './user-writes.js';
import { vendorRoutes } from './vendor.js';
import { vendorCommentRoutes } from './vendor-comment.js';
import { workClassificationRoutes } from './work-classification.js';

export const routes: readonly Route[] = [
  ...classificationRoutes,
  ...companyRoutes,
  ...costCodeRoutes,
  ...customFieldRoutes,
  ...insuranceRoutes,
  ...locationRoutes,
  ...officeRoutes,
  ...projectRoutes,
  ...projectHomeRoutes,
  ...rfiRoutes,
  ...specificationRoutes,
  ...tradeRoutes,
  ...userRoutes,
  ...userWriteRoutes,
  ...vendorRoutes,
  ...vendorCommentRoutes,
  ...workClassificationRoutes,
];
