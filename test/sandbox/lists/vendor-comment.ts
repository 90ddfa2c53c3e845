// Lists of comments on vendors.
import type { World } from '../../../sandbox/server.js';
import type { Caller } from '../support.js';
import { bySign, text, type ListOf } from './list.js';

/** The comments on a vendor that has several. */
async function talkedAbout({ big }: World, caller: Caller): Promise<string> {
  const places = big.vendorIds.map((id) => `/rest/v1.0/companies/${big.id}/vendors/${id}/comments`);
  for (const place of places) if ((await caller.all(place)).length > 1) return place;
  throw new Error('nobody is talked about');
}

export const vendorCommentLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/comments',
    path: talkedAbout,
    orders: { spell: bySign, keys: { created_at: text('created_at') } },
  },
];
