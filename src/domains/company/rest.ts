// Companies, as Procore sends them.
import type { CompanyId } from '../../kernel/procore-id.js';
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';

export interface CompanyWire {
  readonly id: number | string;
  readonly name?: string | null;
  readonly is_active?: boolean | null;
  readonly logo_url?: string | null;
  readonly pcn_business_experience?: boolean | null;
  readonly my_company?: boolean | null;
}

/** A company stands above itself: its id is also its scope. */
export interface CompanyKey {
  readonly company: CompanyId;
  readonly id: CompanyId;
}

export interface ConfigurationWire {
  readonly currency_iso_code?: string | null;
  readonly currency_symbol?: string | null;
  readonly currency_display?: string | null;
  readonly use_24_hour_mode?: boolean | null;
  readonly strict_file_uploading?: boolean | null;
  readonly enable_image_real_time_as_builts?: boolean | null;
  readonly task_codes_enabled?: boolean | null;
  readonly timesheets_tab_enabled?: boolean | null;
  readonly timesheets_week_start_day?: number | null;
  readonly timesheets_custom_signature_text?: string | null;
  readonly timecards_private?: boolean | null;
  readonly timecard_employees_see_all_projects?: boolean | null;
  readonly rounding_configuration?: { readonly rule?: string | null; readonly time_increment?: number | null } | null;
  readonly time_and_materials_company_config?: {
    readonly materials_enabled?: boolean | null;
    readonly labor_enabled?: boolean | null;
    readonly equipment_enabled?: boolean | null;
    readonly subcontractors_enabled?: boolean | null;
  } | null;
}

/** A service account has to name a company here too (docs/procore.md §3). There is no call that shows one company. */
export const companyList = list<CompanyWire>()({
  path: '/rest/v1.0/companies',
  noun: 'Company',
  paging: { dialect: 'pages', largest: 2000 },
});

export const companyView: View<CompanyWire> = {
  query: [],
  fields: ['id', 'name', 'is_active', 'logo_url', 'pcn_business_experience', 'my_company'],
};
export const configuration = show<ConfigurationWire>()({
  path: '/rest/v1.0/company_configuration',
  noun: 'CompanyConfiguration',
  companyInQuery: true,
});
