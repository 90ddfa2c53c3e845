// Switching tools of a project, as Procore takes it.
import { write } from '../../procore/endpoint.js';
import type { ToolWire } from './rest.js';

/** It answers with all tools of the project. */
export const projectToolsUpdate = write<Omit<ToolWire, 'user_access_level'>>()({
  method: 'PATCH',
  path: '/rest/v1.0/projects/{project_id}/tools',
  noun: 'ProjectTool',
  touches: ['ProjectTool', 'Project'],
});
