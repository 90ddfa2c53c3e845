// Insurances of vendors, as Procore sends them: for the company and for a project in the same shape.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';

export interface InsuranceWire {
  readonly id: number | string;
  readonly vendor_id?: number | string | null;
  readonly insurance_type?: string | null;
  readonly insurance_provider?: string | null;
  readonly policy_number?: string | null;
  readonly limit?: string | null;
  readonly status?: string | null;
  readonly effective_date?: string | null;
  readonly expiration_date?: string | null;
  readonly exempt?: boolean | null;
  readonly info_received?: boolean | null;
  readonly enable_expired_insurance_notifications?: boolean | null;
  readonly additional_insured?: string | null;
  readonly division_template?: string | null;
  readonly insurance_sets?: string | null;
  readonly notes?: string | null;
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
}

const paging = { dialect: 'pages', largest: 2000 } as const;
const noun = 'VendorInsurance';

export const insuranceList = list<InsuranceWire>()({
  path: '/rest/v1.0/companies/{company_id}/insurances',
  noun,
  paging,
});

export const insuranceShow = show<InsuranceWire>()({
  path: '/rest/v1.0/companies/{company_id}/insurances/{id}',
  noun,
});

/** Those of one vendor. */
export const vendorInsuranceList = list<InsuranceWire>()({
  path: '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances',
  noun,
  paging,
});

export const projectInsuranceList = list<InsuranceWire>()({
  path: '/rest/v1.0/projects/{project_id}/insurances',
  noun,
  paging,
});

export const projectInsuranceShow = show<InsuranceWire>()({
  path: '/rest/v1.0/projects/{project_id}/insurances/{id}',
  noun,
});

export const projectVendorInsuranceList = list<InsuranceWire>()({
  path: '/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances',
  noun,
  paging,
});

export const insuranceView: View<InsuranceWire> = {
  query: [],
  fields: [
    ...(['id', 'vendor_id', 'insurance_type', 'insurance_provider', 'policy_number', 'limit', 'status'] as const),
    ...(['effective_date', 'expiration_date', 'exempt', 'info_received', 'additional_insured'] as const),
    ...(['enable_expired_insurance_notifications', 'division_template', 'insurance_sets', 'notes'] as const),
    ...(['origin_id', 'origin_data'] as const),
  ],
};

export const vendorInsuranceView: View<InsuranceWire> = insuranceView;
export const projectInsuranceView: View<InsuranceWire> = insuranceView;
export const projectVendorInsuranceView: View<InsuranceWire> = insuranceView;
