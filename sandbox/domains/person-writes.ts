// People without an account: made and changed in the company, or made on a project. Nobody made here can log in.
import { boolean, fields, integer, object, required, string, type BodyOf } from '../body.js';
import { oneOf } from '../parameters.js';
import { notFound } from '../refusal.js';
import { route, type ToolAccess } from '../route.js';
import { BLANK, enforce, isBlank, UNKNOWN } from '../rules.js';
import { instantOf } from '../seed/calendar.js';
import { referencePeople, type Person } from '../seed/person.js';
import { workClassifications } from '../seed/work-classification.js';
import { render, type Lens } from '../shape.js';
import { companyNormal } from './person.js';

const write: ToolAccess = { tool: 'directory', level: 'admin' };

const ofProject = {
  ...fields(string, 'first_name', 'employee_id', 'origin_id', 'job_title'),
  is_employee: boolean,
  work_classification_id: integer,
  last_name: required(string),
};
const projectBody = object({ person: required(object(ofProject)) });
const companyBody = object({ person: required(object({ ...ofProject, active: boolean })) });
type Given = NonNullable<BodyOf<typeof companyBody>['person']>;

const NOBODY: Omit<Person, 'id' | 'created_at' | 'updated_at'> = {
  ...{ user_id: null, first_name: null, last_name: '', initials: null, email: null, employee_id: null },
  ...{ is_employee: false, is_active: true, job_title: null, mobile_phone: null, business_phone: null },
  ...{ fax_number: null, address: null, city: null, state_code: null, country_code: null, zip: null },
  ...{ vendor_id: null, work_classification_id: null, permission_template_id: null, origin_id: null, avatar: null },
  ...{ erp_integrated_accountant: false, last_login_at: null, welcome_email_sent_at: null },
};

function save(given: Given, known: Person | undefined, { data, nowMs }: Lens): Person {
  const { active, origin_id, is_employee, ...texts } = given;
  const classification = given.work_classification_id ?? null;
  enforce([
    ['last_name', isBlank(given.last_name), BLANK],
    ['work_classification_id', classification !== null && !workClassifications.in(data).get(classification), UNKNOWN],
  ]);
  const now = instantOf(nowMs);
  const before = known ?? { ...NOBODY, id: referencePeople.in(data).newId(), created_at: now, updated_at: now };
  return referencePeople.in(data).put({
    ...before,
    ...texts,
    last_name: given.last_name ?? before.last_name,
    is_active: active ?? before.is_active,
    is_employee: is_employee ?? before.is_employee,
    origin_id: origin_id === undefined ? before.origin_id : Number(origin_id),
    updated_at: now,
  });
}

const view = { view: oneOf('normal', 'extended') };

export const personWriteRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.0/companies/{company_id}/people',
    query: view,
    body: companyBody,
    access: write,
    handle: (context) => ({
      status: 201,
      body: render(companyNormal, save(context.body.person ?? {}, undefined, context), context),
    }),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/companies/{company_id}/people/{id}',
    query: view,
    body: companyBody,
    access: write,
    handle(context) {
      const known = referencePeople.in(context.data).get(context.ids.id);
      if (!known) throw notFound();
      return { status: 200, body: render(companyNormal, save(context.body.person ?? {}, known, context), context) };
    },
  }),
  route({
    method: 'POST',
    path: '/rest/v1.0/projects/{project_id}/people',
    query: { view: oneOf('extended', 'normal', 'web') },
    body: projectBody,
    access: write,
    handle(context) {
      const person = save(context.body.person ?? {}, undefined, context);
      const { origin_id } = person;
      return { status: 201, body: { ...render(companyNormal, person, context), origin_id } };
    },
  }),
];
