// Projects, as Procore sends them. The list is v1.1 and the show v1.0; neither holds all that the other does
// (docs/procore.md §5).
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireAddress, WireCustomFields, WireNamed } from '../../procore/values.js';

export interface ProjectWire extends WireAddress {
  readonly id: number | string;
  readonly name?: string | null;
  readonly display_name?: string | null;
  readonly project_number?: string | null;
  readonly code?: string | null;
  readonly accounting_project_number?: string | null;
  readonly store_number?: string | null;
  readonly county?: string | null;
  readonly active?: boolean | null;
  readonly is_demo?: boolean | null;
  readonly template?: boolean | null;
  readonly description?: string | null;
  readonly public_notes?: string | null;
  readonly persistent_message?: { readonly title?: string | null; readonly message?: string | null } | null;
  readonly flag?: string | null;
  readonly sector?: string | null;
  readonly project_sector_id?: number | string | null;
  readonly owners_project_id?: number | string | null;
  readonly from_project_template_id?: number | string | null;
  readonly standard_cost_code_list_id?: number | string | null;
  readonly work_scope?: string | null;
  readonly delivery_method?: string | null;
  readonly square_feet?: number | null;
  readonly total_value?: string | number | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly designated_market_area?: string | null;
  readonly tz_name?: string | null;
  readonly time_zone?: string | null;
  readonly locale?: string | null;
  readonly phone?: string | null;
  readonly inbound_email_address?: string | null;
  readonly start_date?: string | null;
  readonly actual_start_date?: string | null;
  readonly completion_date?: string | null;
  readonly projected_finish_date?: string | null;
  readonly warranty_start_date?: string | null;
  readonly warranty_end_date?: string | null;
  readonly project_stage?: WireNamed | null;
  readonly project_type?: WireNamed | null;
  readonly project_region?: WireNamed | null;
  readonly project_owner_type?: WireNamed | null;
  readonly project_bid_type?: WireNamed | null;
  readonly program?: WireNamed | null;
  readonly departments?: readonly WireNamed[] | null;
  /** All that the list has of it; the show has the whole of it, under the names that an office has itself. */
  readonly office?: WireNamed | null;
  readonly parent_job?: WireNamed | null;
  readonly created_by?: WireNamed | null;
  readonly logo_url?: string | null;
  readonly photo_url?: string | null;
  readonly is_erp_integrated?: boolean | null;
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
  readonly origin_code?: string | null;
  readonly custom_fields?: WireCustomFields | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export const projectList = list<ProjectWire>()({
  path: '/rest/v1.1/projects',
  noun: 'Project',
  companyInQuery: true,
  paging: { dialect: 'pages', largest: 300 },
});

export const projectShow = show<ProjectWire>()({
  path: '/rest/v1.0/projects/{id}',
  noun: 'Project',
  companyInQuery: true,
});

const compact = ['id', 'name'] as const;

const normal = [
  ...compact,
  ...['accounting_project_number', 'active', 'address', 'city', 'completion_date', 'country_code', 'county'],
  ...['created_at', 'custom_fields', 'designated_market_area', 'display_name', 'is_demo', 'latitude', 'longitude'],
  ...[
    'origin_code',
    'origin_data',
    'origin_id',
    'phone',
    'project_number',
    'project_stage',
    'start_date',
    'state_code',
  ],
  ...['owners_project_id', 'store_number', 'time_zone', 'total_value', 'updated_at', 'zip'],
] as (keyof ProjectWire)[];

/** All of the normal view but `is_demo`, and more. */
const extended = [
  ...normal.filter((field) => field !== 'is_demo'),
  ...['actual_start_date', 'departments', 'description', 'flag', 'logo_url', 'office', 'persistent_message', 'program'],
  ...['project_bid_type', 'project_owner_type', 'project_region', 'project_type', 'projected_finish_date'],
  ...[
    'public_notes',
    'square_feet',
    'standard_cost_code_list_id',
    'tz_name',
    'warranty_end_date',
    'warranty_start_date',
  ],
] as (keyof ProjectWire)[];

export const projectViews: readonly [View<ProjectWire>, ...View<ProjectWire>[]] = [
  { query: [['view', 'compact']], fields: compact },
  { query: [['view', 'normal']], fields: normal },
  { query: [['view', 'extended']], fields: extended },
];

/** The show has everything. */
export const projectShown: Shape<ProjectWire> = {
  fields: [
    ...extended,
    ...(['is_demo', 'template', 'code', 'sector', 'work_scope', 'delivery_method', 'locale'] as const),
    ...(['inbound_email_address', 'parent_job', 'created_by', 'photo_url', 'is_erp_integrated'] as const),
    ...(['project_sector_id', 'from_project_template_id'] as const),
  ],
};
