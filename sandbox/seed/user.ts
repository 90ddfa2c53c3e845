// People: the company's own staff, and those of its vendors.
import { Kind, type Entity } from '../store.js';
import { byName, permissionTemplates } from './company.js';
import { FIRST_NAMES, JOB_TITLES, LAST_NAMES, STREETS } from './names.js';
import { projectAgeDays, type CompanyPlan, type Sowing } from './plan.js';
import type { Random } from './random.js';
import { ownVendor, vendors, type Vendor } from './vendor.js';

/** The fields a person can be created with, all of which may be left out or null. */
export interface Person {
  readonly first_name: string | null;
  readonly last_name: string;
  readonly email_address: string;
  readonly job_title: string | null;
  readonly address: string | null;
  readonly city: string | null;
  readonly zip: string | null;
  readonly state_code: string | null;
  readonly country_code: string | null;
  readonly business_phone: string | null;
  readonly business_phone_extension: number | null;
  readonly mobile_phone: string | null;
  readonly fax_number: string | null;
  readonly email_signature: string | null;
  readonly is_active: boolean;
  readonly is_employee: boolean;
  readonly employee_id: string | null;
  readonly notes: string | null;
  readonly initials: string | null;
  readonly origin_id: string | null;
  readonly origin_data: string | null;
  readonly vendor_id: number | null;
  readonly default_permission_template_id: number | null;
  readonly company_permission_template_id: number | null;
  readonly work_classification_id: number | null;
  readonly avatar: string | null;
}

export interface User extends Entity, Person {
  readonly name: string;
  readonly contact_id: number;
  readonly business_id: string | null;
  readonly add_to_new_projects: boolean;
  readonly erp_integrated_accountant: boolean;
  readonly is_insurance_manager: boolean;
  readonly last_login_at: string | null;
  readonly welcome_email_sent_at: string | null;
  readonly role: string | null;
  readonly verified_employee: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export const users = new Kind<User>('users', 5_930_118);
export const contactIds = new Kind<Entity>('contactIds', 6_440_027);

/** Every field empty: what a person is who was created with a name and an address only. */
export const BLANK_PERSON: Person = {
  first_name: null,
  last_name: '',
  email_address: '',
  job_title: null,
  address: null,
  city: null,
  zip: null,
  state_code: null,
  country_code: null,
  business_phone: null,
  business_phone_extension: null,
  mobile_phone: null,
  fax_number: null,
  email_signature: null,
  is_active: true,
  is_employee: false,
  employee_id: null,
  notes: null,
  initials: null,
  origin_id: null,
  origin_data: null,
  vendor_id: null,
  default_permission_template_id: null,
  company_permission_template_id: null,
  work_classification_id: null,
  avatar: null,
};

/** A directory entry for a person: what the company adds to what it was told. */
export function enrol(person: Person, at: string, ids: Pick<User, 'id' | 'contact_id'>): User {
  const names = [person.first_name ?? '', person.last_name].map((part) => part.trim()).filter((part) => part !== '');
  return {
    ...person,
    ...ids,
    name: names.join(' '),
    initials: person.initials ?? names.map((part) => part.slice(0, 1)).join(''),
    business_id: null,
    add_to_new_projects: false,
    erp_integrated_accountant: false,
    is_insurance_manager: false,
    last_login_at: null,
    welcome_email_sent_at: null,
    role: null,
    verified_employee: person.is_employee,
    created_at: at,
    updated_at: at,
  };
}

/** Full names without a repetition, in an order of chance. */
function* namesInTurn(random: Random): Generator<[string, string]> {
  const step = FIRST_NAMES.length * LAST_NAMES.length;
  // Stepping by a number prime to the count visits every pair once.
  let index = random.int(0, step - 1);
  for (let i = 0; i < step; i += 1) {
    index = (index + 1009) % step;
    yield [
      FIRST_NAMES[index % FIRST_NAMES.length] ?? '',
      LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length] ?? '',
    ];
  }
}

export function sowUsers(sowing: Sowing): void {
  const { data, plan } = sowing;
  const random = sowing.random('user');
  const names = namesInTurn(random);
  const next = (vendor: Vendor, staff: boolean) => {
    const [first, last] = names.next().value as [string, string];
    return users.in(data).put(makeUser(sowing, random, vendor, { first, last, staff }));
  };
  for (let i = 0; i < plan.staff; i += 1) next(ownVendor(sowing), true);
  const firms = vendors
    .in(data)
    .where((vendor) => !vendor.company_vendor && vendor.is_active)
    .slice(0, plan.staffedVendors);
  for (let i = 0; i < plan.tradePeople; i += 1) {
    const vendor = firms[i % firms.length];
    if (vendor) next(vendor, false);
  }
  for (const vendor of [ownVendor(sowing), ...firms]) {
    const people = users.in(data).where((user) => user.vendor_id === vendor.id && user.is_active);
    vendor.primary_contact_id = people[0]?.id ?? null;
    vendor.bidding_distribution_ids = people.slice(0, 2).map(({ id }) => id);
  }
}

function titleOf(vendor: Vendor, staff: boolean, random: Random): string {
  if (staff) return random.pick(JOB_TITLES.staff);
  return random.pick(/Architect|Engineer|Design|Consultants/.test(vendor.name) ? JOB_TITLES.design : JOB_TITLES.trade);
}

/**
 * How many days ago the account was made, at least and at most. Staff are older than the first project, so that whoever
 * created a project was there; trade people are older than any RFI; nobody is older than the firm's own entry.
 */
function accountAges(plan: CompanyPlan, vendorAgeDays: number, staff: boolean): [number, number] {
  const least = staff ? Math.max(...plan.projects.map(projectAgeDays)) + 1 : 600;
  return [least, Math.min(least + 1000, Math.floor(vendorAgeDays) - 1)];
}

function makeUser(
  { data, plan, calendar }: Sowing,
  random: Random,
  vendor: Vendor,
  { first, last, staff }: { first: string; last: string; staff: boolean },
): User {
  const template = (name: string) => byName(permissionTemplates, data, name).id;
  const created = -random.int(...accountAges(plan, calendar.age(vendor.created_at), staff)) - random.next();
  const invited = random.chance(0.9);
  const person: Person = {
    ...BLANK_PERSON,
    first_name: first,
    last_name: last,
    email_address: `${first}.${last}@${vendor.domain}`.toLowerCase(),
    job_title: titleOf(vendor, staff, random),
    address: `${random.int(100, 9800)} ${random.pick(STREETS)}`,
    city: plan.city,
    zip: plan.zip,
    state_code: plan.state,
    country_code: 'US',
    business_phone: vendor.business_phone,
    business_phone_extension: random.maybe(0.4, random.int(100, 499)),
    mobile_phone: random.maybe(0.8, `(${plan.areaCode}) 555-01${random.digits(2)}`),
    fax_number: staff ? null : vendor.fax_number,
    email_signature: random.maybe(0.3, `${first} ${last}, ${vendor.name}`),
    // Left the firm: kept in the directory, but in its list of inactive users only (docs/procore.md §8).
    is_active: staff || random.chance(0.95),
    is_employee: staff,
    employee_id: staff ? `E${random.digits(4)}` : null,
    notes: random.maybe(
      0.15,
      random.pick(['Night shift contact', 'OSHA 30', 'Speaks Spanish', 'Copy on all submittals']),
    ),
    origin_id: random.maybe(0.4, random.digits(6)),
    vendor_id: vendor.id,
    default_permission_template_id: template(staff ? 'Project Manager' : 'Subcontractor'),
    company_permission_template_id: template(staff ? 'Directory Admin' : 'Company Read Only'),
    avatar: random.maybe(0.2, `/images/avatars/${first}-${last}.png`.toLowerCase()),
  };
  const ids = { id: users.in(data).newId(), contact_id: contactIds.in(data).newId() };
  return {
    ...enrol(person, calendar.instant(created), ids),
    add_to_new_projects: staff && random.chance(0.3),
    is_insurance_manager: staff && random.chance(0.2),
    erp_integrated_accountant: staff && random.chance(0.1),
    last_login_at: invited ? calendar.instant(-random.int(0, 60) - random.next()) : null,
    welcome_email_sent_at: invited ? calendar.instant(created + 1) : null,
    role: staff ? person.job_title : null,
    updated_at: calendar.instant(-random.int(1, 250) - random.next()),
  };
}
