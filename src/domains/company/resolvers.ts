// Company and viewer in GraphQL.
import { companyFrom } from '../../kernel/company-argument.js';
import { type CompanyId, wireId } from '../../kernel/procore-id.js';
import type { CompanyResolvers, Context, QueryCompaniesArgs, QueryResolvers } from '../../graphql/generated.js';
import { connectionField } from '../../procore/connection-field.js';
import { asking, fieldsOf } from '../../procore/fields.js';
import { absoluteUrl } from '../../procore/values.js';
import { type CompanyKey, companyList, companyView, type CompanyWire, me } from './rest.js';

const { field, derive, globalId, procoreId } = fieldsOf<CompanyWire, CompanyKey, Context>();

export const Company = {
  id: globalId,
  procoreId,
  name: field('name'),
  active: field('is_active'),
  logoUrl: derive(['logo_url'], (shown) => absoluteUrl(shown.logo_url)),
  mine: field('my_company'),
  businessNetworkEnabled: field('pcn_business_experience'),
} satisfies Partial<CompanyResolvers>;

export const Query = {
  company: (_root, { id }, context, info) => {
    const company = companyFrom(id, context.company, 'id');
    return context.loaders.company.claimed({ company, id: company }, context.selectedFields(info));
  },

  companies: connectionField({
    endpoint: companyList,
    views: [companyView],
    list: (_root: object, args: QueryCompaniesArgs, context: Context) => ({
      company: companyFrom(null, context.company),
      path: {},
      query: args.includeFree ? [['include_free_companies', 'true']] : [],
    }),
    resolvers: () => Company,
    node: (wire, view, _company, _root, context) => {
      const id = wireId(wire.id) as CompanyId;
      return context.loaders.company.listed({ company: id, id }, wire, view);
    },
  }),

  viewer: asking([me], async (_root: object, _args: object, context: Context) => {
    const company = companyFrom(null, context.company);
    const account = await context.operation.show({ endpoint: me, path: {} }, company, false);
    const id = wireId(account.id);
    return {
      procoreId: id,
      login: account.login ?? null,
      name: account.name ?? null,
      // One user id is the same everywhere in a company's directory (docs/procore.md §3).
      user: context.loaders.user.reference({ company, id }, { id: account.id, name: account.name }),
    };
  }),
} satisfies Partial<QueryResolvers>;
