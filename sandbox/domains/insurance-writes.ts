// What changes insurances of vendors, for all of their work and for one project.
import { boolean, date, fields, object, oneOf, required, string, type BodyOf } from '../body.js';
import { notFound, type Reply } from '../refusal.js';
import { route, type ToolAccess } from '../route.js';
import { enforce, INVALID } from '../rules.js';
import { insurances, type Insurance } from '../seed/insurance.js';
import { projects } from '../seed/project.js';
import { vendors } from '../seed/vendor.js';
import { render, type Lens } from '../shape.js';
import { insuranceShape } from './insurance.js';

const write: ToolAccess = { tool: 'directory', level: 'admin' };

const STATUSES = [
  ...['compliant', 'compliant_in_progress', 'expired', 'non_compliant', 'non_compliant_in_progress'],
  ...['undecided', 'unregistered'],
] as const;
const insuranceBody = object({
  insurance: required(
    object({
      ...fields(date, 'effective_date', 'expiration_date'),
      ...fields(boolean, 'enable_expired_insurance_notifications', 'exempt', 'info_received'),
      ...fields(string, 'insurance_type', 'limit', 'name', 'notes', 'policy_number', 'additional_insured'),
      ...fields(string, 'division_template', 'insurance_sets', 'origin_data', 'origin_id'),
      status: oneOf(...STATUSES),
    }),
  ),
});
type Given = NonNullable<BodyOf<typeof insuranceBody>['insurance']>;

function save({ name, ...given }: Given, before: Insurance, { data }: Lens): Insurance {
  const next = {
    ...before,
    ...(given as Partial<Insurance>),
    ...(name != null && { insurance_provider: name }),
  };
  enforce([['expiration_date', next.expiration_date < next.effective_date, INVALID]]);
  return insurances.in(data).put(next);
}

const blank = (vendorId: number, projectId: number | null, { data, nowMs }: Lens): Insurance => {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return {
    ...{ id: insurances.in(data).newId(), vendor_id: vendorId, project_id: projectId, insurance_type: '' },
    ...{ insurance_provider: '', policy_number: '', limit: null, status: 'undecided', effective_date: today },
    ...{ expiration_date: '2999-12-31', exempt: false, info_received: false, additional_insured: null, notes: null },
    ...{ enable_expired_insurance_notifications: false, division_template: null, insurance_sets: null },
    ...{ origin_id: null, origin_data: null },
  };
};

function find({ data }: Lens, id: number, projectId: number | null, vendorId?: number): Insurance {
  const insurance = insurances.in(data).get(id);
  if (insurance?.project_id !== projectId || (vendorId ?? insurance.vendor_id) !== insurance.vendor_id)
    throw notFound();
  return insurance;
}

const shown = (status: number, insurance: Insurance, lens: Lens): Reply => ({
  status,
  body: render(insuranceShape, insurance, lens),
});

const remove = (insurance: Insurance, { data }: Lens): Reply => {
  insurances.in(data).remove(insurance.id);
  return { status: 200 };
};

export const insuranceWriteRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances',
    body: insuranceBody,
    access: write,
    handle(context) {
      if (!vendors.in(context.data).get(context.ids.vendor_id)) throw notFound();
      const made = save(context.body.insurance ?? {}, blank(context.ids.vendor_id, null, context), context);
      return shown(201, made, context);
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}',
    body: insuranceBody,
    access: write,
    handle: (context) =>
      shown(
        200,
        save(context.body.insurance ?? {}, find(context, context.ids.id, null, context.ids.vendor_id), context),
        context,
      ),
  }),
  route({
    method: 'DELETE',
    path: '/rest/v1.0/companies/{company_id}/insurances/{id}',
    access: write,
    handle: (context) => remove(find(context, context.ids.id, null), context),
  }),
  route({
    method: 'POST',
    path: '/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances',
    body: insuranceBody,
    access: write,
    handle(context) {
      const { project_id, vendor_id } = context.ids;
      if (!projects.in(context.data).must(project_id).vendor_ids.includes(vendor_id)) throw notFound();
      return shown(201, save(context.body.insurance ?? {}, blank(vendor_id, project_id, context), context), context);
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/{id}',
    body: insuranceBody,
    access: write,
    handle: (context) =>
      shown(
        200,
        save(
          context.body.insurance ?? {},
          find(context, context.ids.id, context.ids.project_id, context.ids.vendor_id),
          context,
        ),
        context,
      ),
  }),
  route({
    method: 'DELETE',
    path: '/rest/v1.0/projects/{project_id}/insurances/{id}',
    access: write,
    handle: (context) => remove(find(context, context.ids.id, context.ids.project_id), context),
  }),
];
