// What changes the company directory: creating people, sending the invitation, changing many at once (docs/procore.md §8).
import { arrayOf, boolean, fields, integer, object, required, string, type BodyOf } from '../body.js';
import { flag } from '../parameters.js';
import { conflict, notFound } from '../refusal.js';
import { route, type ToolAccess } from '../route.js';
import { BLANK, enforce, given, INVALID, isBlank, sync, TAKEN, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { permissionTemplates } from '../seed/company.js';
import { BLANK_PERSON, contactIds, enrol, users, type Person, type User } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import { copy, render, type Lens, type Shape } from '../shape.js';
import { companyShow, directoryShape } from './user.js';

const write: ToolAccess = { tool: 'directory', level: 'admin' };

const created: Shape<User> = { ...companyShow, ...copy<User>()('add_to_new_projects') };

const personFields = {
  ...fields(string, 'first_name', 'last_name', 'job_title', 'address', 'city', 'zip', 'business_phone', 'mobile_phone'),
  ...fields(string, 'fax_number', 'email_address', 'email_signature', 'employee_id', 'notes', 'country_code', 'avatar'),
  ...fields(string, 'state_code', 'initials', 'origin_id', 'origin_data'),
  ...fields(boolean, 'is_active', 'is_employee'),
  ...fields(integer, 'business_phone_extension', 'vendor_id', 'work_classification_id'),
  ...fields(integer, 'default_permission_template_id', 'company_permission_template_id'),
};
const userBody = object({ user: required(object({ ...personFields, bid_contact: boolean })) });
const syncBody = object({ updates: required(arrayOf(object({ ...personFields, id: integer }))) });
type GivenUser = NonNullable<BodyOf<typeof userBody>['user']>;

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Procore's business rules for a person; `is` is the person as it would be, `user` what was said. */
function check(user: GivenUser, is: Pick<Person, 'last_name' | 'email_address'>, { data }: Lens): void {
  const isUnknownTemplate = (id: number | null | undefined) => id != null && !permissionTemplates.in(data).get(id);
  enforce([
    ['last_name', isBlank(is.last_name), BLANK],
    ['email_address', isBlank(is.email_address), BLANK],
    ['email_address', !isBlank(is.email_address) && !ADDRESS.test(is.email_address), INVALID],
    ['country_code', user.country_code != null && !/^[A-Z]{2}$/.test(user.country_code), INVALID],
    ['vendor_id', user.vendor_id != null && !vendors.in(data).get(user.vendor_id), UNKNOWN],
    ['vendor_id', user.bid_contact === true && user.vendor_id == null, BLANK],
    ['default_permission_template_id', isUnknownTemplate(user.default_permission_template_id), UNKNOWN],
    ['company_permission_template_id', isUnknownTemplate(user.company_permission_template_id), UNKNOWN],
  ]);
}

function isTaken({ data }: Lens, address: string, id?: number): boolean {
  const login = address.toLowerCase();
  const others = users.in(data).where((user) => user.id !== id);
  return others.some((user) => user.email_address.toLowerCase() === login);
}

function create(user: GivenUser, lens: Lens): User {
  const { data, nowMs } = lens;
  const { bid_contact: _, ...person } = user;
  const whole: Person = { ...BLANK_PERSON, ...(given(person) as Partial<Person>) };
  check(user, whole, lens);
  if (isTaken(lens, whole.email_address)) throw conflict({ email_address: [TAKEN] });
  const ids = { id: users.in(data).newId(), contact_id: contactIds.in(data).newId() };
  return users.in(data).put(enrol(whole, instantOf(nowMs), ids));
}

/** What always has a value stays as it is when null is said. */
const NEVER_NULL = ['last_name', 'email_address', 'is_active', 'is_employee', 'initials'];

function change(user: User, { id: _, ...said }: GivenUser & { readonly id?: number | null }, lens: Lens): User {
  const kept = Object.fromEntries(
    Object.entries(said).filter(([key, value]) => value !== null || !NEVER_NULL.includes(key)),
  );
  const changed: User = { ...user, ...(kept as Partial<Person>), updated_at: instantOf(lens.nowMs) };
  check(said, changed, lens);
  enforce([['email_address', isTaken(lens, changed.email_address, user.id), TAKEN]]);
  const name = [changed.first_name ?? '', changed.last_name]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  return users.in(lens.data).put({ ...changed, name });
}

export const userWriteRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.3/companies/{company_id}/users',
    query: { run_configurable_validations: flag },
    body: userBody,
    access: write,
    handle: (context) => ({ status: 201, body: render(created, create(context.body.user ?? {}, context), context) }),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.3/companies/{company_id}/users/sync',
    body: syncBody,
    access: write,
    handle: (context) =>
      sync(
        context.body.updates ?? [],
        users.in(context.data).all(),
        (update, id) => {
          const { id: _, ...person } = update;
          const known = id === undefined ? undefined : users.in(context.data).must(id);
          return render(companyShow, known ? change(known, update, context) : create(person, context), context);
        },
        ['vendor_id'],
      ),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.3/companies/{company_id}/users/{id}/invite',
    access: write,
    handle({ data, ids, nowMs }) {
      const user = users.in(data).get(ids.id);
      if (!user) throw notFound();
      users.in(data).put({ ...user, welcome_email_sent_at: instantOf(nowMs) });
      return { status: 202 };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/companies/{company_id}/users/inactive/{id}',
    access: write,
    handle(context) {
      const { data, ids, nowMs } = context;
      const user = users.in(data).get(ids.id);
      if (!user || user.is_active) throw notFound();
      const changed = users.in(data).put({ ...user, is_active: true, updated_at: instantOf(nowMs) });
      return { status: 200, body: render(directoryShape, changed, context) };
    },
  }),
];
