// The apps that may call the emulator. Their secrets open nothing but the emulator, so they are plain words.
import type { Dataset } from '../store.js';
import type { Grant, Principal } from '../principal.js';
import { REGION_2_FIRST_ID } from './plan.js';
import { projects } from './project.js';
import { BLANK_PERSON, contactIds, enrol, users } from './user.js';
import { ownVendor } from './vendor.js';

/** An account in several companies keeps one id (docs/procore.md §3); this one comes from the newer region. */
const EVERYWHERE_USER_ID = REGION_2_FIRST_ID + 90_000_007;

const ALL: Omit<Grant, 'userId'> = { projectIds: null, companyTools: {}, projectTools: {} };

export interface Principals {
  /** Everything in every company. */
  readonly everything: Principal;
  /** Everything in the big company, connected to no other. */
  readonly oneCompany: Principal;
  /** In the big company: some projects only, no directory, no timecards of the company, RFIs and submittals read-only. */
  readonly limited: Principal;
}

/** Service accounts appear in the directory as users of the company itself. */
function account(data: Dataset, name: string, at: string, id = users.in(data).newId()): number {
  const person = {
    ...BLANK_PERSON,
    first_name: name,
    last_name: 'Integration',
    email_address: `${name.toLowerCase()}.integration@apps.example`,
    job_title: 'Service Account',
    vendor_id: ownVendor({ data }).id,
  };
  users.in(data).put(enrol(person, at, { id, contact_id: contactIds.in(data).newId() }));
  return id;
}

const principal = (clientId: string, grants: readonly (readonly [Dataset, Grant])[]): Principal => ({
  clientId,
  clientSecret: `${clientId}-secret`,
  grants: new Map(grants.map(([data, grant]) => [data.companyId, grant])),
});

export function makePrincipals(datasets: readonly Dataset[], at: string): Principals {
  const [big] = datasets;
  if (!big) throw new Error('No companies');
  // Every third active project stays closed to the limited account.
  const active = projects.in(big).where((project) => project.active);
  const permitted = active.filter((_, index) => index % 3 !== 2).map(({ id }) => id);
  const limited: Grant = {
    userId: account(big, 'Limited', at),
    projectIds: new Set(permitted),
    companyTools: { directory: 'none', documents: 'read', timesheets: 'none' },
    projectTools: {
      directory: 'none',
      documents: 'read',
      photos: 'read',
      rfis: 'read',
      specifications: 'none',
      submittals: 'read',
    },
  };
  return {
    limited: principal('sandbox-limited', [[big, limited]]),
    oneCompany: principal('sandbox-one-company', [[big, { ...ALL, userId: account(big, 'Company', at) }]]),
    everything: principal(
      'sandbox-everything',
      datasets.map((data) => [data, { ...ALL, userId: account(data, 'Everything', at, EVERYWHERE_USER_ID) }]),
    ),
  };
}
