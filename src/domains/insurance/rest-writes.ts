// Writing insurances of vendors, as Procore takes it: a change wants the vendor, in the path or in the body.
import { write } from '../../procore/endpoint.js';
import type { InsuranceWire } from './rest.js';

const insurance = { noun: 'VendorInsurance', touches: ['VendorInsurance'] } as const;
const COMPANY = '/rest/v1.0/companies/{company_id}';
const PROJECT = '/rest/v1.0/projects/{project_id}';

export const insuranceCreate = write<InsuranceWire>()({
  method: 'POST',
  path: `${COMPANY}/vendors/{vendor_id}/insurances`,
  ...insurance,
});
export const projectInsuranceCreate = write<InsuranceWire>()({
  method: 'POST',
  path: `${PROJECT}/vendors/{vendor_id}/insurances`,
  ...insurance,
});
export const insuranceUpdate = write<InsuranceWire>()({
  method: 'PATCH',
  path: `${COMPANY}/vendors/{vendor_id}/insurances/{id}`,
  ...insurance,
});
export const projectInsuranceUpdate = write<InsuranceWire>()({
  method: 'PATCH',
  path: `${PROJECT}/vendors/{vendor_id}/insurances/{id}`,
  ...insurance,
});
export const insuranceDelete = write<never>()({ method: 'DELETE', path: `${COMPANY}/insurances/{id}`, ...insurance });
export const projectInsuranceDelete = write<never>()({
  method: 'DELETE',
  path: `${PROJECT}/insurances/{id}`,
  ...insurance,
});
