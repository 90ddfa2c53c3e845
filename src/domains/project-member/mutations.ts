// Putting users on projects and taking them off: one at a time, or many at once.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import { userError } from '../../kernel/user-errors.js';
import type {
  Context,
  MutationResolvers,
  ProjectUserAddInput,
  ProjectUserAdditionInput,
  ProjectUserPermissionTemplateChangeInput,
  ProjectUserRemovalInput,
  ProjectUserRemoveInput,
  UsersAddToProjectsInput,
  UsersRemoveFromProjectsInput,
} from '../../graphql/generated.js';
import { type ItemAnswer, sendInBulk } from '../../procore/write/bulk.js';
import { type EncodedInput, encodeInput, type InputTable, type Path } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { companyIn, objectIn, projectIn } from '../../procore/write/input-place.js';
import { idNumber } from '../../procore/rest/json.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { rejectionsOf } from '../../procore/write/submit.js';
import {
  type BulkAddWire,
  type BulkRemoveWire,
  LARGEST_BULK,
  permissionTemplateAssign,
  projectUserAdd,
  projectUserRemove,
  usersBulkAdd,
  usersBulkRemove,
} from './rest-writes.js';

interface Pair {
  readonly company: CompanyId;
  readonly project: ProcoreId;
  readonly user: ProcoreId;
}

interface PairInput {
  readonly companyId?: string | null;
  readonly projectId: string;
  readonly userId: string;
}

/** The user and the project of an input. @throws Refused */
function pairIn(given: PairInput, context: Context): Pair {
  const { company, project } = projectIn(given, context);
  const { id: user } = objectIn(context.loaders.user, 'userId', given.userId, { companyId: company }, context);
  return { company, project, user };
}

const shown = ({ company, project, user }: Pair, { loaders }: Context) => ({
  user: loaders.user.reference({ company, id: user }, { id: user }),
  project: loaders.project.reference({ company, id: project }, { id: project }),
});

const template = { permissionTemplateId: input.objectId('permission_template_id', 'PermissionTemplate', 1) };
const missing = ['userId'];
const nobody = { user: null, project: null } as const;
const MOST_PAIRS = 5000;

const additionTable: InputTable<ProjectUserAdditionInput> = {
  userId: input.objectId('user_id', 'User', 1),
  projectId: input.objectId('project_id', 'Project', 1),
  ...template,
};
const removalTable: InputTable<ProjectUserRemovalInput> = {
  userId: additionTable.userId,
  projectId: additionTable.projectId,
};

interface PreparedPair extends EncodedInput {
  readonly pair: Pair;
}

const pairOf = (company: CompanyId, { body }: EncodedInput): Pair => ({
  company,
  user: String(body['user_id']) as ProcoreId,
  project: String(body['project_id']) as ProcoreId,
});

/** What an answer says of each pair: taken, refused, or nothing. */
function addAnswers(answer: BulkAddWire | undefined, chunk: readonly PreparedPair[], context: Context) {
  const taken = new Set(
    (answer?.entities ?? []).flatMap(({ userId, projects }) =>
      Array.isArray(projects) ? projects.map((project) => `${String(userId)} ${String(project)}`) : [],
    ),
  );
  const errors = new Map((answer?.errors ?? []).map((error) => [`${error.user_id} ${error.project_id}`, error]));
  return chunk.map((item): ItemAnswer<ReturnType<typeof shown>> => {
    const { pair } = item;
    const error = errors.get(`${pair.user} ${pair.project}`);
    if (error) return { userErrors: rejectionsOf(422, error, item, {}) };
    return taken.has(`${pair.user} ${pair.project}`) ? { show: () => shown(pair, context) } : undefined;
  });
}

function removeAnswers(answer: BulkRemoveWire | undefined, chunk: readonly PreparedPair[], context: Context) {
  return chunk.map(({ pair, pathOf }): ItemAnswer<ReturnType<typeof shown>> => {
    const told = answer?.[pair.user]?.[pair.project];
    if (told === 'success') return { show: () => shown(pair, context) };
    return told === 'failure' ? { userErrors: [userError('NOT_FOUND', pathOf('user_id'))] } : undefined;
  });
}

export const Mutation = {
  projectUserAdd: mutationField(
    [projectUserAdd],
    nobody,
    async (given: ProjectUserAddInput, context: Context, send) => {
      const pair = pairIn(given, context);
      const { company, project, user } = pair;
      const encoded = encodeInput(template, { permissionTemplateId: given.permissionTemplateId ?? null }, [company]);
      const call = { endpoint: projectUserAdd, path: { project_id: project, id: user }, body: { user: encoded.body } };
      await send({ company, call, input: encoded, missing });
      return shown(pair, context);
    },
  ),

  projectUserRemove: mutationField(
    [projectUserRemove],
    nobody,
    async (given: ProjectUserRemoveInput, context: Context, send) => {
      const pair = pairIn(given, context);
      const call = { endpoint: projectUserRemove, path: { project_id: pair.project, id: pair.user } };
      await send({ company: pair.company, call, missing });
      return shown(pair, context);
    },
  ),

  projectUserPermissionTemplateChange: mutationField(
    [permissionTemplateAssign],
    nobody,
    async (given: ProjectUserPermissionTemplateChangeInput, context: Context, send) => {
      const pair = pairIn(given, context);
      const { company, project, user } = pair;
      const table: InputTable<{ userId: string; permissionTemplateId: string }> = {
        userId: additionTable.userId,
        ...template,
      };
      const encoded = encodeInput(table, { userId: user, permissionTemplateId: given.permissionTemplateId }, [company]);
      const body = { permission_template_assignments: { ...encoded.body, user_id: idNumber(user) } };
      const call = { endpoint: permissionTemplateAssign, path: { project_id: project }, body };
      await send({ company, call, input: encoded, missing });
      return shown(pair, context);
    },
  ),

  usersAddToProjects: mutationField(
    [usersBulkAdd],
    { results: null },
    async (given: UsersAddToProjectsInput, context: Context, send) => {
      const company = companyIn(given, context);
      return sendInBulk(send, {
        field: 'additions',
        items: given.additions,
        most: MOST_PAIRS,
        perCall: LARGEST_BULK,
        identities: [['user_id', 'project_id']],
        prepare: (item, path: Path): PreparedPair => {
          const encoded = encodeInput(additionTable, item, [company], path);
          return { ...encoded, pair: pairOf(company, encoded) };
        },
        write: (chunk) => ({
          company,
          call: { endpoint: usersBulkAdd, path: {}, body: { users: chunk.map(({ body }) => body) } },
        }),
        read: (answer, chunk) => addAnswers(answer, chunk, context),
        nothing: nobody,
      });
    },
  ),

  usersRemoveFromProjects: mutationField(
    [usersBulkRemove],
    { results: null },
    async (given: UsersRemoveFromProjectsInput, context: Context, send) => {
      const company = companyIn(given, context);
      return sendInBulk(send, {
        field: 'removals',
        items: given.removals,
        most: MOST_PAIRS,
        perCall: LARGEST_BULK,
        identities: [['user_id', 'project_id']],
        prepare: (item, path: Path): PreparedPair => {
          const encoded = encodeInput(removalTable, item, [company], path);
          return { ...encoded, pair: pairOf(company, encoded) };
        },
        write: (chunk) => ({
          company,
          call: { endpoint: usersBulkRemove, path: {}, body: { users: chunk.map(({ body }) => body) } },
        }),
        read: (answer, chunk) => removeAnswers(answer, chunk, context),
        nothing: nobody,
      });
    },
  ),
} satisfies Partial<MutationResolvers>;
