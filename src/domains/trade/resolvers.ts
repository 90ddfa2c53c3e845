// Trades in GraphQL. Their vendors are in the vendor slice.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyResolvers,
  CompanyTradesArgs,
  Context,
  ProjectResolvers,
  TradeFilter,
  TradeResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { InCompany, RecordKey } from '../../procore/read/record.js';
import { projectTradeList, tradeList, tradeView, type TradeWire } from './rest.js';

const { field, globalId, procoreId } = fieldsOf<TradeWire, InCompany, Context>();

export const Trade = {
  id: globalId,
  procoreId,
  name: field('name'),
  active: field('active'),
  updatedAt: field('updated_at'),
} satisfies Partial<TradeResolvers>;

const filters: filter.FilterTable<TradeFilter> = {
  active: filter.flag('filters[active]'),
  updatedAt: filter.range('filters[updated_at]'),
};

interface Parent {
  readonly key: RecordKey;
}

export const Company = {
  trades: connectionField({
    endpoint: tradeList,
    views: [tradeView],
    list: ({ key: { company } }: Parent, args: Partial<CompanyTradesArgs>) => ({
      company,
      path: {},
      query: [
        ...filter.filterQuery(filters, args.filter, [company]),
        ...filter.searchQuery('filters[query]', args.search),
      ],
    }),
    resolvers: () => Trade,
    node: (wire, view, company, _company, { loaders }: Context) =>
      loaders.trade.listed({ company, id: wireId(wire.id) }, wire, view),
  }),
  trade: ({ key: { company } }, { id }, { loaders, selectedFields }, info) =>
    loaders.trade.claimed(loaders.trade.keyFrom(id, 'id', [company]), selectedFields(info)),
} satisfies Partial<CompanyResolvers>;

const options = listField({
  endpoint: projectTradeList,
  list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
  item: ({ filter_value: id, label: name }, company, _project, { loaders }: Context) =>
    // Vendors without a trade can be an option, too.
    id ? loaders.trade.reference({ company, id: wireId(id) }, { id, name: name ?? null }) : null,
});

export const Project = {
  trades: asking(options.asks, async (parent: Parent, args: object, context: Context) =>
    (await options(parent, args, context)).filter((trade) => trade !== null),
  ),
} satisfies Partial<ProjectResolvers>;
