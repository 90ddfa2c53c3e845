// The account a request acts as, in GraphQL.
import type { GraphQLResolveInfo } from 'graphql';
import { companyFrom } from '../../kernel/company-argument.js';
import { wireId } from '../../kernel/procore-id.js';
import type { Context, QueryResolvers } from '../../graphql/generated.js';
import { asking } from '../../procore/fields.js';
import { companyMeShow, companyMeShown, meShow } from './rest.js';

/** What the account's own record tells of the person. */
const told = new Set(['__typename', 'id', 'procoreId', 'company', 'name']);

export const Query = {
  // Two records speak of the account: its own, with the login, and the company's, with the person. Each is read if need be.
  viewer: asking(
    [meShow, companyMeShow],
    async (
      _root: object,
      _args: object,
      { company: requested, operation, loaders, selectedFields }: Context,
      info: GraphQLResolveInfo,
    ) => {
      const company = companyFrom(null, requested);
      const isPersonWanted = [...selectedFields(info, ['user'])].some((field) => !told.has(field));
      const asPerson = isPersonWanted
        ? operation.show({ endpoint: companyMeShow, path: {} }, company, false).then((wire) => ({
            wire,
            user: loaders.user.listed({ company, id: wireId(wire.id) }, wire, companyMeShown),
          }))
        : undefined;
      // Awaited as a field of the answer below; until then nobody else looks at its failure.
      asPerson?.catch(() => undefined);
      if (asPerson && !selectedFields(info).has('login')) {
        const { wire, user } = await asPerson;
        return { procoreId: wireId(wire.id), login: null, name: wire.name ?? null, user };
      }
      const account = await operation.show({ endpoint: meShow, path: {} }, company, false);
      const id = wireId(account.id);
      return {
        procoreId: id,
        login: account.login ?? null,
        name: account.name ?? null,
        // One user id is the same everywhere in a company's directory (docs/procore.md §3).
        user:
          asPerson?.then(({ user }) => user) ??
          loaders.user.reference({ company, id }, { id: account.id, name: account.name }),
      };
    },
  ),
} satisfies Partial<QueryResolvers>;
