// Comments on vendors, as Procore sends them.
import { list } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

export interface VendorCommentWire {
  readonly id: number | string;
  readonly body?: string | null;
  readonly rating?: number | null;
  readonly attachments?:
    readonly { readonly id: number | string; readonly name?: string | null; readonly url?: string | null }[] | null;
  readonly created_by?: WireNamed | null;
  readonly created_at?: string | null;
}

export const vendorCommentList = list<VendorCommentWire>()({
  path: '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/comments',
  noun: 'VendorComment',
  paging: { dialect: 'pages', largest: 2000 },
});
