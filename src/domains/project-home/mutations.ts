// Switching tools of a project on and off.
import { wireId } from '../../kernel/procore-id.js';
import { userError } from '../../kernel/user-errors.js';
import type { Context, MutationResolvers, ProjectToolInput, ProjectToolsUpdateInput } from '../../graphql/generated.js';
import { encodeInput, type InputTable, refusing } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { projectIn } from '../../procore/write/input-place.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { answeredObjects } from '../../procore/write/submit.js';
import { projectToolView } from './rest.js';
import { projectToolsUpdate } from './rest-writes.js';

const tool: InputTable<ProjectToolInput> = {
  toolId: input.objectId('id', 'ProjectTool', 2),
  active: input.flag('is_active'),
  position: input.natural('position'),
};
const table: InputTable<Pick<ProjectToolsUpdateInput, 'tools'>> = { tools: input.listOf('tools', tool) };

export const Mutation = {
  projectToolsUpdate: mutationField(
    [projectToolsUpdate],
    { project: null, tools: null },
    async (given: ProjectToolsUpdateInput, context: Context, send) => {
      const { company, project } = projectIn(given, context);
      const { tools } = given;
      const encoded = encodeInput(table, { tools }, [company, project]);
      const none = tools.length === 0 ? [userError('REQUIRED', ['tools'], 'is empty')] : [];
      const said = refusing(encoded, ...none);
      const call = { endpoint: projectToolsUpdate, path: { project_id: project }, body: encoded.body };
      const wires = answeredObjects(await send({ company, call, input: said, missing: ['projectId'] }));
      const { loaders } = context;
      return {
        project: loaders.project.reference({ company, id: project }, { id: project }),
        tools: wires.map((wire) =>
          loaders.projectTool.written({ company, project, id: wireId(wire.id) }, wire, projectToolView),
        ),
      };
    },
  ),
} satisfies Partial<MutationResolvers>;
