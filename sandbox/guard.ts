// Who may come in: the company of a call, the project it is about, and the tool it belongs to (docs/procore.md §3, §7).
import type { Query } from './parameters.js';
import { id } from './parameters.js';
import { allows, isPermitted, type Grant, type Principal } from './principal.js';
import { forbidden, misuse, notFound, type Problem } from './refusal.js';
import type { ToolAccess } from './route.js';
import { projects, type Project } from './seed/project.js';
import type { Dataset } from './store.js';

export interface Entered {
  readonly data: Dataset;
  readonly grant: Grant;
}

/** The company the header names. A service account has to name one on every call, /me and /companies included. */
export function enterCompany(header: string | null, principal: Principal, datasets: readonly Dataset[]): Entered {
  if (header === null || !/^[1-9][0-9]{0,18}$/.test(header)) {
    const message = header === null ? 'is required' : `"${header}" is not a company id`;
    throw misuse([{ kind: 'missing-company', name: 'Procore-Company-Id', message }]);
  }
  const companyId = Number(header);
  const data = datasets.find((dataset) => dataset.companyId === companyId);
  const grant = principal.grants.get(companyId);
  if (!data || !grant) throw forbidden('App is not connected to this company');
  return { data, grant };
}

type Ids = Readonly<Record<string, number>>;

/** The header does not replace a company id in the path or query, and may not contradict it. */
export function checkCompany({ data }: Entered, ids: Ids, query: Query): void {
  const named = [ids['company_id'], query.get('company_id', id)];
  const other = named.find((companyId) => companyId !== undefined && companyId !== data.companyId);
  if (other === undefined) return;
  const problem: Problem = {
    kind: 'company-mismatch',
    name: 'company_id',
    message: `names company ${other}, the Procore-Company-Id header ${data.companyId}`,
  };
  throw forbidden('Company does not match the Procore-Company-Id header', [problem]);
}

/** Of the four causes of a 403, the three that lie inside a company: project, tool switched off, permission. */
export function checkAccess({ data, grant }: Entered, access: ToolAccess | null, ids: Ids, query: Query): void {
  const projectId = ids['project_id'] ?? query.get('project_id', id);
  const levels = projectId === undefined ? grant.companyTools : grant.projectTools;
  if (projectId !== undefined) {
    const project = projects.in(data).get(projectId);
    if (!project) throw notFound();
    if (!isPermitted(grant, projectId)) throw forbidden('You are not permitted on this project');
    if (access && isOff(project, access.tool)) throw forbidden('This tool is not enabled in the project');
  }
  if (access && !allows(levels, access.tool, access.level)) {
    throw forbidden('You do not have permission to use this tool');
  }
}

const isOff = (project: Project, tool: string): boolean => project.disabled_tools.includes(tool);
