// Companies, as Procore sends them.
import type { CompanyId } from '../../kernel/procore-id.js';
import type { View } from '../../procore/connection-field.js';
import { list } from '../../procore/endpoint.js';

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
