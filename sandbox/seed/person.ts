// People: everybody with an account, and those a company only keeps a record of - the field workers of the firms.
import { Kind, type Dataset, type Entity } from '../store.js';
import { FIRST_NAMES, LAST_NAMES } from './names.js';
import type { Sowing } from './plan.js';
import type { Project } from './project.js';
import { users, type User } from './user.js';
import { ownVendor, vendors, type Vendor } from './vendor.js';
import { workClassifications } from './work-classification.js';

/** What the lists of people show; those without an account have no `user_id`. */
export interface Person extends Entity {
  readonly user_id: number | null;
  readonly first_name: string | null;
  readonly last_name: string;
  readonly initials: string | null;
  readonly email: string | null;
  readonly employee_id: string | null;
  readonly is_employee: boolean;
  readonly is_active: boolean;
  readonly job_title: string | null;
  readonly mobile_phone: string | null;
  readonly business_phone: string | null;
  readonly fax_number: string | null;
  readonly address: string | null;
  readonly city: string | null;
  readonly state_code: string | null;
  readonly country_code: string | null;
  readonly zip: string | null;
  readonly vendor_id: number | null;
  readonly work_classification_id: number | null;
  readonly permission_template_id: number | null;
  readonly origin_id: number | null;
  readonly avatar: string | null;
  readonly erp_integrated_accountant: boolean;
  readonly last_login_at: string | null;
  readonly welcome_email_sent_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** People without an account. */
export const referencePeople = new Kind<Person>('referencePeople', 57_310_260);

/** A person's id is not that of their account. */
const ACCOUNT_PEOPLE = 46_000_000;
const idOfAccount = ({ contact_id }: User): number => contact_id + ACCOUNT_PEOPLE;

const personOf = (user: User): Person => ({
  ...user,
  id: idOfAccount(user),
  user_id: user.id,
  email: user.email_address,
  permission_template_id: user.default_permission_template_id,
  origin_id: user.origin_id === null ? null : Number(user.origin_id),
});

const lastNameFirst = ({ last_name, first_name }: Person): string => `${last_name} ${first_name ?? ''}`;

/** Everybody, active or not, by their last names. */
export const peopleOf = (data: Dataset): readonly Person[] =>
  [...users.in(data).all().map(personOf), ...referencePeople.in(data).all()]
    .map((person) => ({ person, name: lastNameFirst(person) }))
    .sort((a, b) => (a.name === b.name ? a.person.id - b.person.id : a.name < b.name ? -1 : 1))
    .map(({ person }) => person);

/** Members with an account, and the workers of the firms on the project. */
export function peopleOn(project: Project, data: Dataset): readonly Person[] {
  const members = new Set(project.user_ids);
  const firms = new Set(project.vendor_ids);
  return peopleOf(data).filter(({ user_id, vendor_id }) =>
    user_id === null ? firms.has(vendor_id ?? 0) : members.has(user_id),
  );
}

export const fullName = ({ first_name, last_name }: Pick<Person, 'first_name' | 'last_name'>): string =>
  [first_name, last_name].filter((part) => part !== null && part !== '').join(' ');

/** The name under which a person is embedded; of those with an account it follows the account. */
export function nameOfPerson(data: Dataset, personId: number, userId: number | null): string {
  const user = users.in(data).get(userId);
  return user ? user.name : fullName(referencePeople.in(data).must(personId));
}

const WORKERS_OF_A_FIRM = 4;

export function sowPeople(sowing: Sowing): void {
  const { data } = sowing;
  const staffed = vendors
    .in(data)
    .where(
      (vendor) => vendor.primary_contact_id !== null && !/Architect|Engineer|Design|Consultants/.test(vendor.name),
    );
  const own = ownVendor(sowing);
  const random = sowing.random('person');
  for (const vendor of [own, ...staffed.filter((firm) => firm !== own)])
    for (let index = 0; index < WORKERS_OF_A_FIRM; index += 1)
      referencePeople.in(data).put(makeWorker(sowing, random, vendor, index));
}

function makeWorker(
  { data, plan, calendar }: Sowing,
  random: ReturnType<Sowing['random']>,
  vendor: Vendor,
  index: number,
): Person {
  const [first_name, last_name] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
  const [foreman, journeyman, apprentice, laborer] = workClassifications.in(data).all();
  const classification = [journeyman ?? foreman, laborer, apprentice, journeyman][index % 4];
  const mine = vendor.company_vendor;
  const created = -random.int(200, 590) - random.next();
  return {
    id: referencePeople.in(data).newId(),
    user_id: null,
    first_name,
    last_name,
    initials: `${first_name.slice(0, 1)}${last_name.slice(0, 1)}`,
    email: random.maybe(0.4, `${first_name}.${last_name}@${vendor.domain}`.toLowerCase()),
    employee_id: mine ? `F${random.digits(4)}` : null,
    is_employee: mine,
    // The last worker of some firms has left.
    is_active: index < WORKERS_OF_A_FIRM - 1 || random.chance(0.8),
    job_title: classification?.name ?? null,
    mobile_phone: random.maybe(0.7, `(${plan.areaCode}) 555-01${random.digits(2)}`),
    business_phone: null,
    fax_number: null,
    address: null,
    city: plan.city,
    state_code: plan.state,
    country_code: 'US',
    zip: plan.zip,
    vendor_id: vendor.id,
    work_classification_id: classification?.id ?? null,
    permission_template_id: null,
    origin_id: random.maybe(0.5, Number(`7${random.digits(5)}`)),
    avatar: null,
    erp_integrated_accountant: false,
    last_login_at: null,
    welcome_email_sent_at: null,
    created_at: calendar.instant(created),
    updated_at: calendar.instant(created / 2),
  };
}
