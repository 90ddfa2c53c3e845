// The project that an argument of a list below something of a company names, e.g. `user { submittals(projectId: …) }`.
import { readIdPath } from './id-argument.js';
import type { CompanyId, ProcoreId } from './procore-id.js';

/** A project's global id, or Procore's own, in the company of the list's parent. @throws GatewayError INVALID_ID, COMPANY_MISMATCH */
export const projectFrom = (argument: string, company: CompanyId, name = 'projectId'): ProcoreId =>
  readIdPath(argument, { type: 'Project', argument: name, parents: [company], depth: 1 })[1] as ProcoreId;
