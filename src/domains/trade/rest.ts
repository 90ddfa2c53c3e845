// Trades, as Procore sends them. The list takes no filter by id.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

export interface TradeWire extends WireNamed {
  readonly active?: boolean | null;
  readonly updated_at?: string | null;
}

/** What is offered to filter a project's vendors by. */
export interface TradeOptionWire {
  readonly filter_value?: number | string | null;
  readonly label?: string | null;
}

export const tradeList = list<TradeWire>()({
  path: '/rest/v1.0/companies/{company_id}/trades',
  noun: 'Trade',
  paging: { dialect: 'pages', largest: 2000 },
});

export const tradeShow = show<TradeWire>()({ path: '/rest/v1.0/companies/{company_id}/trades/{id}', noun: 'Trade' });

export const tradeView: View<TradeWire> = { query: [], fields: ['id', 'name', 'active', 'updated_at'] };

export const projectTradeList = list<TradeOptionWire>()({
  path: '/rest/v1.0/projects/{project_id}/directory/filter_options/trades',
  noun: 'Trade',
  paging: { dialect: 'none' },
});
