// What changes the company directory: creating a person, and sending the invitation (docs/procore.md §8).
import { boolean, fields, integer, object, required, string, type BodyOf } from '../body.js';
import { flag } from '../parameters.js';
import { conflict, notFound, unprocessable } from '../refusal.js';
import { route, type ToolAccess } from '../route.js';
import { instantOf } from '../seed/calendar.js';
import { permissionTemplates } from '../seed/company.js';
import { BLANK_PERSON, contactIds, enrol, users, type Person, type User } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import { copy, render, type Lens, type Shape } from '../shape.js';
import { companyShow } from './user.js';

const write: ToolAccess = { tool: 'directory', level: 'admin' };

const created: Shape<User> = { ...companyShow, ...copy<User>()('add_to_new_projects') };

const userBody = object({
  user: required(
    object({
      ...fields(
        string,
        'first_name',
        'last_name',
        'job_title',
        'address',
        'city',
        'zip',
        'business_phone',
        'mobile_phone',
      ),
      ...fields(
        string,
        'fax_number',
        'email_address',
        'email_signature',
        'employee_id',
        'notes',
        'country_code',
        'avatar',
      ),
      ...fields(string, 'state_code', 'initials', 'origin_id', 'origin_data'),
      ...fields(boolean, 'is_active', 'is_employee', 'bid_contact'),
      ...fields(integer, 'business_phone_extension', 'vendor_id', 'work_classification_id'),
      ...fields(integer, 'default_permission_template_id', 'company_permission_template_id'),
    }),
  ),
});
type GivenUser = NonNullable<BodyOf<typeof userBody>['user']>;

/** Procore's business rules for a new person: field → what is wrong with it. */
function complaints(user: GivenUser, { data }: Lens): Record<string, string[]> {
  const rules: readonly (readonly [keyof GivenUser, boolean, string])[] = [
    ['last_name', (user.last_name ?? '').trim() === '', "can't be blank"],
    ['email_address', (user.email_address ?? '').trim() === '', "can't be blank"],
    [
      'email_address',
      Boolean(user.email_address) && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(user.email_address ?? ''),
      'is invalid',
    ],
    ['country_code', user.country_code != null && !/^[A-Z]{2}$/.test(user.country_code), 'is invalid'],
    ['vendor_id', user.vendor_id != null && !vendors.in(data).get(user.vendor_id), 'does not exist'],
    ['vendor_id', user.bid_contact === true && user.vendor_id == null, "can't be blank"],
    ['default_permission_template_id', isUnknownTemplate(user.default_permission_template_id, data), 'does not exist'],
    ['company_permission_template_id', isUnknownTemplate(user.company_permission_template_id, data), 'does not exist'],
  ];
  const errors: Record<string, string[]> = {};
  for (const [field, broken, message] of rules) if (broken) (errors[field] ??= []).push(message);
  return errors;
}

const isUnknownTemplate = (id: number | null | undefined, data: Lens['data']): boolean =>
  id != null && !permissionTemplates.in(data).get(id);

/** The fields given, without those sent as null where a person always has a value. */
function personOf({ bid_contact: _, ...given }: GivenUser): Person {
  const values = Object.entries(given).filter(([, value]) => value !== null);
  return { ...BLANK_PERSON, ...(Object.fromEntries(values) as Partial<Person>) };
}

export const userWriteRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.3/companies/{company_id}/users',
    query: { run_configurable_validations: flag },
    body: userBody,
    access: write,
    handle(context) {
      const { data, nowMs, body } = context;
      const given = body.user ?? {};
      const errors = complaints(given, context);
      if (Object.keys(errors).length > 0) throw unprocessable(errors);
      const login = given.email_address?.toLowerCase();
      if (
        users
          .in(data)
          .all()
          .some((user) => user.email_address.toLowerCase() === login)
      ) {
        throw conflict({ email_address: ['has already been taken'] });
      }
      const ids = { id: users.in(data).newId(), contact_id: contactIds.in(data).newId() };
      const user = users.in(data).put(enrol(personOf(given), instantOf(nowMs), ids));
      return { status: 201, body: render(created, user, context) };
    },
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
];
