// Companies in GraphQL.
import { companyFrom } from '../../kernel/company-argument.js';
import { type CompanyId, wireId } from '../../kernel/procore-id.js';
import type { CompanyResolvers, Context, QueryCompaniesArgs, QueryResolvers } from '../../graphql/generated.js';
import { connectionField } from '../../procore/connection-field.js';
import { fieldsOf } from '../../procore/fields.js';
import { absoluteUrl } from '../../procore/values.js';
import { type CompanyKey, companyList, companyView, type CompanyWire } from './rest.js';

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
} satisfies Partial<QueryResolvers>;
