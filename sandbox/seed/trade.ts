// Trades that no vendor of a company works in: some are no longer in use.
import { trades } from './company.js';
import type { Sowing } from './plan.js';

const SPARE_TRADES = [
  ['Asbestos Abatement', false, -310],
  ['Audio Visual', true, -95],
  ['Blasting', false, -260],
  ['Signage', true, -40],
] as const;

export function sowSpareTrades({ data, calendar }: Sowing): void {
  for (const [name, active, changed] of SPARE_TRADES)
    trades.in(data).put({ id: trades.in(data).newId(), name, active, updated_at: calendar.instant(changed) });
}
