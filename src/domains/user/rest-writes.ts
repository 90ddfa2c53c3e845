// Writing users, as Procore takes it. The sync action changes single fields; the update of one user would want name and
// address with every change (docs/procore.md §11).
import type { SyncAnswer } from '../../procore/write/bulk.js';
import { write } from '../../procore/endpoint.js';
import type { UserWire } from './rest.js';

const USERS = '/rest/v1.3/companies/{company_id}/users';

export const userCreate = write<UserWire>()({
  method: 'POST',
  path: USERS,
  noun: 'User',
  touches: ['User', 'Person', 'Vendor'],
});

export const userInvite = write<never>()({
  method: 'PATCH',
  path: `${USERS}/{id}/invite`,
  noun: 'User',
  touches: ['User'],
});

/** Only the show of a user has these. */
type OfShow = 'default_permission_template_id' | 'company_permission_template_id' | 'is_insurance_manager';

/** A user as the sync action shows them. */
export type SyncedUserWire = Omit<
  UserWire,
  | 'permission_template'
  | 'company_permission_template'
  | 'role'
  | 'verified_employee'
  | 'erp_integrated_accountant'
  | 'welcome_email_sent_at'
>;

/** A user's name is the person's, too. */
export const usersSync = write<SyncAnswer<SyncedUserWire>>()({
  method: 'PATCH',
  path: `${USERS}/sync`,
  noun: 'User',
  touches: ['User', 'Person', 'Vendor', 'ProjectUserConnection'],
});

/** The most users that one sync takes (docs/procore.md §11). */
export const LARGEST_SYNC = 1000;

export const userReactivate = write<Omit<UserWire, 'role' | 'verified_employee' | OfShow>>()({
  method: 'PATCH',
  path: '/rest/v1.0/companies/{company_id}/users/inactive/{id}',
  noun: 'User',
  touches: ['User', 'Person', 'Vendor', 'ProjectUserConnection'],
});
