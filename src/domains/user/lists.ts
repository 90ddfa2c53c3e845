// Users as objects of other nouns show them.
import type {
  PermissionTemplateResolvers,
  PermissionTemplateUsersArgs,
  TradeResolvers,
  TradeUsersArgs,
} from '../../graphql/generated.js';
import { projectFrom } from '../../kernel/project-argument.js';
import { narrowedField } from '../../procore/read/narrowed-field.js';
import type { InCompany } from '../../procore/read/record.js';
import { Company, Project } from './resolvers.js';

interface Parent {
  readonly key: InCompany;
}

export const Trade = {
  users: narrowedField(Company.users, (args: Partial<TradeUsersArgs>, { key: { company, id } }: Parent) => [
    { key: { company, id: company } },
    { ...args, filter: { tradeIds: [id] } },
  ]),
} satisfies Partial<TradeResolvers>;

export const PermissionTemplate = {
  users: narrowedField(
    Project.users,
    ({ projectId, ...args }: PermissionTemplateUsersArgs, { key: { company, id } }: Parent) => [
      { key: { company, id: projectFrom(projectId, company) } },
      { ...args, filter: { permissionTemplateId: id } },
    ],
  ),
} satisfies Partial<PermissionTemplateResolvers>;
