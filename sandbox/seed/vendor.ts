// Vendors: the firms of a company's directory, the company itself being one of them.
import { Kind, type Entity } from '../store.js';
import { attach } from './file.js';
import { byName, standardCostCodes, trades, vendorGroups } from './company.js';
import { DIVISIONS } from './csi.js';
import { FIRMS, STREETS } from './names.js';
import type { Sowing } from './plan.js';
import type { Random } from './random.js';

const CERTIFICATES = [
  'affirmative_action',
  'small_business',
  'african_american_business',
  'hispanic_business',
  'womens_business',
  'historically_underutilized_business',
  'sdvo_business',
  'certified_business_enterprise',
  'asian_american_business',
  'native_american_business',
  'disadvantaged_business',
  'minority_business_enterprise',
  'eight_a_business',
] as const;

type Profile = ReturnType<typeof profile>;

export interface Vendor extends Entity, Profile {
  readonly parent_id: number | null;
  primary_contact_id: number | null;
  bidding_distribution_ids: readonly number[];
}

export const vendors = new Kind<Vendor>('vendors', 8_205_441);
const businessRegisterIds = new Kind<Entity>('businessRegisterIds', 1_710_330);

/** The company itself, as the vendor its own people belong to: always the first. */
export function ownVendor({ data }: Pick<Sowing, 'data'>): Vendor {
  const [own] = vendors.in(data).all();
  if (!own) throw new Error('No vendors yet');
  return own;
}

export function sowVendors(sowing: Sowing): void {
  const { data, plan } = sowing;
  const random = sowing.random('vendor');
  const collection = vendors.in(data);
  const own = { name: plan.name, trade: 'General Contracting', parent: '', flags: 'own' };
  for (const firm of [own, ...FIRMS.slice(...plan.vendors)]) {
    const parent = collection.where(({ name }) => name === firm.parent)[0];
    collection.put({
      ...profile(sowing, random, firm),
      id: collection.newId(),
      parent_id: parent?.id ?? null,
      primary_contact_id: null,
      bidding_distribution_ids: [],
    });
  }
}

/** `Bay Area Miscellaneous Metals` → `bayareamiscellaneousmetals.example` */
const domainOf = (name: string): string => `${name.toLowerCase().replace(/[^a-z]/g, '')}.example`;

/** Everything about a vendor that stands in no relation to another record's id. */
function profile(sowing: Sowing, random: Random, firm: { name: string; trade: string; flags: string }) {
  const { data, plan, calendar } = sowing;
  const own = firm.flags === 'own';
  const union = firm.flags === 'union';
  const small = firm.flags === 'small';
  const domain = own ? plan.domain : domainOf(firm.name);
  const paper = sowing.random(`vendor papers of ${firm.name}`);
  const divisions = DIVISIONS.filter(({ trade }) => trade === firm.trade);
  // The company's own entry is as old as the company, before all of its people.
  const created = own ? -2400 : -random.int(700, 2400);
  return {
    name: firm.name,
    abbreviated_name: firm.name.replace(/[^A-Z]/g, ''),
    address: `${random.int(100, 9800)} ${random.pick(STREETS)}`,
    attachments: attach(data, paper, paper.int(0, 2), ['w9.pdf', 'insurance-certificate.pdf', 'safety-manual.pdf']),
    authorized_bidder: random.chance(0.8),
    bidding: Object.fromEntries(
      CERTIFICATES.map((name) => [name, small && (name === 'small_business' || random.chance(0.15))]),
    ),
    bids_count: random.int(0, 14),
    business_id: random.maybe(0.7, random.digits(9)),
    business_phone: `(${plan.areaCode}) 555-01${random.digits(2)}`,
    business_register: random.chance(0.4)
      ? {
          id: businessRegisterIds.in(data).newId(),
          type: 'EIN',
          identifier: `${random.digits(2)}-${random.digits(7)}`,
          verified_at: calendar.instant(created + 30),
          verification_status: 'active',
        }
      : null,
    city: plan.city,
    company: plan.name,
    company_vendor: own,
    country_code: 'US',
    country_name: 'United States',
    created_at: calendar.instant(created),
    email_address: `office@${domain}`,
    fax_number: random.maybe(0.3, `(${plan.areaCode}) 555-01${random.digits(2)}`),
    is_active: firm.flags !== 'inactive',
    is_connected: random.chance(0.35),
    labor_union: union ? `Local ${random.int(3, 690)}` : null,
    legal_name: `${firm.name}, Inc.`,
    license_number: `${plan.state}-${random.digits(6)}`,
    logo: random.maybe(0.3, `/images/vendors/${domain.split('.')[0] ?? ''}.png`),
    main_office_name: `${plan.city} Office`,
    mobile_phone: paper.maybe(0.4, `(${plan.areaCode}) 555-01${paper.digits(2)}`),
    non_union_prevailing_wage: !union && random.chance(0.5),
    notes: random.maybe(
      0.3,
      random.pick(['Strong on healthcare work', 'Bond capacity 20M', 'Prefers night shifts', 'Net 30']),
    ),
    open_bids_count: random.int(0, 3),
    origin_code: random.maybe(0.6, `V-${random.digits(5)}`),
    origin_data: paper.maybe(0.3, `vendor:${paper.digits(5)}`),
    origin_id: random.maybe(0.6, random.digits(6)),
    prequalified: random.chance(0.7),
    standard_cost_code_ids: divisions.map(({ name }) => byName(standardCostCodes, data, name).id),
    state_code: plan.state,
    state_name: { CA: 'California', WA: 'Washington', CO: 'Colorado' }[plan.state] ?? null,
    synced_to_erp: random.chance(0.6),
    trade_ids: [byName(trades, data, firm.trade).id],
    trade_name: random.maybe(0.25, firm.name.split(' ').slice(0, 2).join(' ')),
    union_member: union,
    updated_at: calendar.instant(-random.int(2, 300) - random.next()),
    vendor_group_id: random.maybe(0.6, random.pick(vendorGroups.in(data).all()).id),
    website: random.maybe(0.8, `https://www.${domain}`),
    zip: plan.zip,
    domain,
  };
}
