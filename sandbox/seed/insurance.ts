// Insurances of vendors: those for all of their work, and those for one project.
import { Kind, type Entity } from '../store.js';
import { dateOf } from './calendar.js';
import type { Sowing } from './plan.js';
import { projects } from './project.js';
import type { Random } from './random.js';
import { ownVendor, vendors } from './vendor.js';

export interface Insurance extends Entity {
  readonly vendor_id: number;
  /** Null for an insurance for the whole company. */
  readonly project_id: number | null;
  readonly insurance_type: string;
  readonly insurance_provider: string;
  readonly policy_number: string;
  readonly limit: string | null;
  readonly status: string;
  readonly effective_date: string;
  readonly expiration_date: string;
  readonly exempt: boolean;
  readonly info_received: boolean;
  readonly enable_expired_insurance_notifications: boolean;
  readonly additional_insured: string | null;
  readonly division_template: string | null;
  readonly insurance_sets: string | null;
  readonly notes: string | null;
  readonly origin_id: string | null;
  readonly origin_data: string | null;
}

export const insurances = new Kind<Insurance>('insurances', 5_602_120);

/** What is insured, and up to which amount: people write amounts as they like. */
const TYPES = [
  ['General Liability', '2,000,000.00'],
  ["Workers' Compensation", '1000000'],
  ['Automobile Liability', '$1,000,000'],
  ['Umbrella Liability', '5,000,000'],
  ['Professional Liability', 'per project'],
] as const;

const PROVIDERS = ['Granite Mutual', 'Pacific Surety', 'Northfield Casualty', 'Old Harbor Insurance'];

export function sowInsurances(sowing: Sowing): void {
  const { data } = sowing;
  const own = ownVendor({ data });
  const random = sowing.random('insurance');
  for (const vendor of vendors.in(data).where(({ id }) => id !== own.id))
    for (const type of random.some(TYPES, random.int(0, 3))) insure(sowing, random, vendor.id, null, type);
  for (const project of projects.in(data).all())
    for (const vendorId of random.some(
      project.vendor_ids.filter((id) => id !== own.id),
      3,
    ))
      insure(sowing, random, vendorId, project.id, TYPES[0]);
}

const YEAR = 365;

function insure(
  { data, plan, calendar }: Sowing,
  random: Random,
  vendor_id: number,
  project_id: number | null,
  [insurance_type, limit]: (typeof TYPES)[number],
): void {
  const start = -random.int(20, 440);
  const ended = start + YEAR < 0;
  const received = random.chance(0.9);
  const open = received ? random.pick(['compliant', 'compliant', 'compliant_in_progress']) : 'non_compliant';
  insurances.in(data).put({
    id: insurances.in(data).newId(),
    vendor_id,
    project_id,
    insurance_type,
    insurance_provider: random.pick(PROVIDERS),
    policy_number: `${insurance_type.slice(0, 2).toUpperCase()}-${random.digits(7)}`,
    limit: received ? limit : null,
    status: ended ? 'expired' : open,
    effective_date: calendar.date(start),
    expiration_date: dateOf(calendar.ms(start + YEAR)),
    exempt: !received && random.chance(0.3),
    info_received: received,
    enable_expired_insurance_notifications: random.chance(0.8),
    additional_insured: random.maybe(0.6, plan.name),
    division_template: random.maybe(0.4, 'Building'),
    insurance_sets: random.maybe(0.4, 'Subcontractors'),
    notes: random.maybe(0.2, 'Certificate asked for again'),
    origin_id: random.maybe(0.4, random.digits(6)),
    origin_data: random.maybe(0.3, `policy:${random.digits(4)}`),
  });
}
