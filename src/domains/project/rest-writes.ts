// Writing projects, as Procore takes it.
import type { SyncAnswer } from '../../procore/write/bulk.js';
import { write } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { ProjectWire } from './rest.js';

const project = { noun: 'Project', touches: ['Project'] } as const;

export const projectCreate = write<ProjectWire>()({ method: 'POST', path: '/rest/v1.0/projects', ...project });

export const projectUpdate = write<ProjectWire>()({ method: 'PATCH', path: '/rest/v1.0/projects/{id}', ...project });

const synced = [
  ...(['id', 'name', 'display_name', 'project_number', 'accounting_project_number', 'store_number', 'active'] as const),
  ...(['description', 'public_notes', 'flag', 'sector', 'work_scope', 'delivery_method', 'square_feet'] as const),
  ...(['total_value', 'address', 'city', 'state_code', 'zip', 'country_code', 'latitude', 'longitude'] as const),
  ...(['designated_market_area', 'time_zone', 'phone', 'start_date', 'actual_start_date', 'completion_date'] as const),
  ...(['projected_finish_date', 'warranty_start_date', 'warranty_end_date', 'project_stage', 'project_type'] as const),
  ...(['program', 'departments', 'office', 'logo_url', 'origin_id', 'origin_data', 'origin_code'] as const),
  ...(['created_at', 'updated_at'] as const),
];

/** What the sync action shows of a project. */
export const syncedShape: Shape<ProjectWire> = { fields: synced };

export const projectsSync = write<SyncAnswer<Pick<ProjectWire, (typeof synced)[number]>>>()({
  method: 'PATCH',
  path: '/rest/v1.0/projects/sync',
  companyInQuery: true,
  ...project,
});

/** The most projects that one sync takes (docs/procore.md §11). */
export const LARGEST_SYNC = 1000;
