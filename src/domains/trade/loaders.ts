// How trades are completed: one by one, or all at once, whichever takes fewer calls.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import { tradeList, tradeShow, tradeView, type TradeWire } from './rest.js';

export const trade: Noun<TradeWire, InCompany> = {
  name: 'Trade',
  ...inCompany,
  embedded: ['name'],
  sources: [
    { kind: 'show', name: 'show', endpoint: tradeShow, path: ({ id }) => ({ id }), fields: tradeView.fields },
    { kind: 'whole', name: 'list', endpoint: tradeList, path: () => ({}), fields: tradeView.fields },
  ],
};
