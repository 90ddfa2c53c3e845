// Trades of a company, and those of a project's vendors.
import { contains, equals, within } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag } from '../parameters.js';
import { route } from '../route.js';
import { trades, type Trade } from '../seed/company.js';
import { projects } from '../seed/project.js';
import { vendors } from '../seed/vendor.js';
import { copy } from '../shape.js';

/** A trade as its vendors show it, too. */
export const tradeShape = copy<Trade>()('id name active updated_at');

export const tradeRoutes = [
  list(trades, '/rest/v1.0/companies/{company_id}/trades', {
    views: onlyView(tradeShape),
    filters: {
      'filters[updated_at]': within((trade) => trade.updated_at),
      'filters[active]': equals(flag, (trade) => trade.active),
      'filters[query]': contains((trade) => [trade.name]),
    },
    paging: v1Paging,
  }),
  show('/rest/v1.0/companies/{company_id}/trades/{id}', {
    views: onlyView(tradeShape),
    find: ({ data, ids }) => trades.in(data).get(ids.id),
  }),
  route({
    method: 'GET',
    path: '/rest/v1.0/projects/{project_id}/directory/filter_options/trades',
    access: { tool: 'directory', level: 'read' },
    handle({ data, ids }) {
      const { vendor_ids } = projects.in(data).must(ids.project_id);
      const used = new Set(vendor_ids.flatMap((id) => vendors.in(data).must(id).trade_ids));
      const options = trades.in(data).where(({ id }) => used.has(id));
      return { status: 200, body: options.map(({ id, name }) => ({ filter_value: id, label: name })) };
    },
  }),
];
