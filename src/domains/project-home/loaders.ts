// How tools are completed: from two lists, each of which has something that the other lacks. No call shows one.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import { projectToolList, projectToolView, toolAccessList, toolAccessView, type ToolWire } from './rest.js';

const path = ({ project }: InProject) => ({ project_id: project });

export const projectTool: Noun<ToolWire, InProject> = {
  name: 'ProjectTool',
  ...inProject,
  embedded: [],
  sources: [
    { kind: 'whole', name: 'tools', endpoint: projectToolList, path, fields: projectToolView.fields },
    { kind: 'whole', name: 'access', endpoint: toolAccessList, path, fields: toolAccessView.fields },
  ],
};
