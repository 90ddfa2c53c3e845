// Putting users on projects and taking them off, as Procore takes it.
import { write } from '../../procore/endpoint.js';

const touches = ['ProjectMember', 'ProjectUserConnection', 'User', 'Person', 'Project'] as const;

/** A user on a project. */
export const projectUserAdd = write<object>()({
  method: 'POST',
  path: '/rest/v1.0/projects/{project_id}/users/{id}/actions/add',
  noun: 'ProjectMember',
  touches: [...touches],
});

export const projectUserRemove = write<never>()({
  method: 'DELETE',
  path: '/rest/v1.0/projects/{project_id}/users/{id}/actions/remove',
  noun: 'ProjectMember',
  touches: [...touches],
});

/** One step, where removing and adding would be two, of which the second can fail (docs/procore.md §11). */
export const permissionTemplateAssign = write<object>()({
  method: 'PATCH',
  path: '/rest/v1.0/projects/{project_id}/permission_template_assignments',
  noun: 'ProjectMember',
  touches: ['ProjectMember', 'ProjectUserConnection'],
});

/** The most pairs that one call takes. */
export const LARGEST_BULK = 1000;

/** `entities`: of each user the projects they were put on. */
export interface BulkAddWire {
  readonly entities?: readonly { readonly userId?: number | string | null; readonly projects?: unknown }[] | null;
  readonly errors?: readonly PairErrorWire[] | null;
}

interface PairErrorWire {
  readonly user_id?: number | string | null;
  readonly project_id?: number | string | null;
  readonly errors?: unknown;
}

export const usersBulkAdd = write<BulkAddWire>()({
  method: 'POST',
  path: '/rest/v1.3/companies/{company_id}/users/bulk_add',
  noun: 'ProjectMember',
  touches: [...touches],
});

/** By user and project: `success` or `failure`. */
export type BulkRemoveWire = Readonly<Record<string, Readonly<Record<string, string | null>> | null>>;

export const usersBulkRemove = write<BulkRemoveWire>()({
  method: 'POST',
  path: '/rest/v1.3/companies/{company_id}/users/bulk_remove',
  noun: 'ProjectMember',
  touches: [...touches],
});
