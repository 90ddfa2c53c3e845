// Giving and taking roles on a project.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  MutationResolvers,
  ProjectRoleCreateInput,
  ProjectRoleDeleteInput,
  ProjectRoleUsersUpdateInput,
} from '../../graphql/generated.js';
import { encodeInput, type InputTable } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { objectIn, projectIn, reading } from '../../procore/write/input-place.js';
import { idNumber } from '../../procore/rest/json.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { answeredObject } from '../../procore/write/submit.js';
import { projectRoleView } from './rest.js';
import { projectRoleCreate, projectRoleDelete, projectRoleUsersUpdate } from './rest-writes.js';

const createTable: InputTable<Pick<ProjectRoleCreateInput, 'role' | 'userId'>> = {
  role: input.filledText('role'),
  userId: input.objectId('user_id', 'User', 1),
};
const usersTable: InputTable<Pick<ProjectRoleUsersUpdateInput, 'userIds'>> = {
  userIds: input.objectIds('user_ids', 'User', 1),
};

export const Mutation = {
  projectRoleCreate: mutationField(
    [projectRoleCreate],
    { projectRole: null },
    async (given: ProjectRoleCreateInput, context: Context, send) => {
      const { company, project } = projectIn(given, context);
      const { role, userId } = given;
      const encoded = encodeInput(createTable, { role, userId }, [company]);
      const body = { project_id: idNumber(project), project_role: encoded.body };
      const call = { endpoint: projectRoleCreate, path: {}, body };
      const wire = await send({ company, call, input: encoded, missing: ['projectId'], conflict: ['userId'] });
      const made = answeredObject(wire);
      const key = { company, project, id: wireId(made.id) };
      return { projectRole: context.loaders.projectRole.written(key, made, projectRoleView) };
    },
  ),

  projectRoleDelete: mutationField(
    [projectRoleDelete],
    { deletedId: null },
    async (given: ProjectRoleDeleteInput, context: Context, send) => {
      const { projectRole } = context.loaders;
      const key = objectIn(projectRole, 'projectRoleId', given.projectRoleId, given, context);
      const call = { endpoint: projectRoleDelete, path: { project_id: key.project, id: key.id } };
      await send({ company: key.company, call, missing: ['projectRoleId'] });
      return { deletedId: projectRole.globalId(key) };
    },
  ),

  projectRoleUsersUpdate: mutationField(
    [projectRoleUsersUpdate],
    { project: null, users: null },
    async (given: ProjectRoleUsersUpdateInput, context: Context, send) => {
      const { loaders } = context;
      const { company, project } = projectIn(given, context);
      const { id } = objectIn(loaders.role, 'roleId', given.roleId, { companyId: company }, context);
      const { userIds } = given;
      const encoded = encodeInput(usersTable, { userIds }, [company]);
      const call = { endpoint: projectRoleUsersUpdate, path: { project_id: project, id }, body: encoded.body };
      await send({ company, call, input: encoded, missing: ['roleId'] });
      const keys = userIds.map((user) => reading(['userIds'], () => loaders.user.keyFrom(user, 'userIds', [company])));
      return {
        project: loaders.project.reference({ company, id: project }, { id: project }),
        users: keys.map((key) => loaders.user.reference(key, { id: key.id })),
      };
    },
  ),
} satisfies Partial<MutationResolvers>;
