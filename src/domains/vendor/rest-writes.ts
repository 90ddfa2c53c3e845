// Writing vendors, as Procore takes it. The sync action changes single fields; the update of one vendor would want the name
// with every change.
import type { SyncAnswer } from '../../procore/write/bulk.js';
import { write } from '../../procore/endpoint.js';
import type { VendorWire } from './rest.js';

/** What only other views of a vendor have. */
type OfOthers =
  'active_users_count' | 'bids_count' | 'contract_signer' | 'invoice_contacts' | 'open_bids_count' | 'projects_count';

export const vendorCreate = write<Omit<VendorWire, OfOthers>>()({
  method: 'POST',
  path: '/rest/v1.0/vendors',
  noun: 'Vendor',
  touches: ['Vendor'],
});

export const vendorsSync = write<SyncAnswer<Omit<VendorWire, OfOthers>>>()({
  method: 'PATCH',
  path: '/rest/v1.0/vendors/sync',
  noun: 'Vendor',
  touches: ['Vendor', 'User'],
});

/** The most vendors that one sync takes (docs/procore.md §11). */
export const LARGEST_SYNC = 1000;

export const vendorReactivate = write<Omit<VendorWire, OfOthers>>()({
  method: 'PATCH',
  path: '/rest/v1.0/companies/{company_id}/vendors/inactive/{id}',
  noun: 'Vendor',
  touches: ['Vendor'],
});

export const projectVendorAdd = write<object>()({
  method: 'POST',
  path: '/rest/v1.1/projects/{project_id}/vendors/{id}/actions/add',
  noun: 'Vendor',
  touches: ['Vendor', 'Project'],
});

export const projectVendorRemove = write<never>()({
  method: 'DELETE',
  path: '/rest/v1.1/projects/{project_id}/vendors/{id}/actions/remove',
  noun: 'Vendor',
  touches: ['Vendor', 'Project'],
});
