// Insurances of vendors: for a company and for a project, all of them and those of one vendor.
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { notFound } from '../refusal.js';
import type { ToolAccess } from '../route.js';
import { insurances, type Insurance } from '../seed/insurance.js';
import { projects } from '../seed/project.js';
import { vendors } from '../seed/vendor.js';
import { copy } from '../shape.js';
import type { Dataset } from '../store.js';

const read: ToolAccess = { tool: 'directory', level: 'read' };

export const insuranceShape = copy<Insurance>()(
  'id effective_date enable_expired_insurance_notifications exempt expiration_date info_received insurance_provider',
  'insurance_type limit notes policy_number status vendor_id additional_insured division_template insurance_sets',
  'origin_data origin_id',
);

/** In two views, whose difference is not documented. */
const inProject = { default: 'default', shapes: { default: insuranceShape, extended: insuranceShape } };

const ofCompany = (data: Dataset): readonly Insurance[] => insurances.in(data).where((row) => row.project_id === null);
const ofProject = (data: Dataset, projectId: number): readonly Insurance[] =>
  insurances.in(data).where((row) => row.project_id === projectId);

function of(vendorId: number, known: boolean, rows: readonly Insurance[]): readonly Insurance[] {
  if (!known) throw notFound();
  return rows.filter(({ vendor_id }) => vendor_id === vendorId);
}

export const insuranceRoutes = [
  list(insurances, '/rest/v1.0/companies/{company_id}/insurances', {
    views: onlyView(insuranceShape),
    access: read,
    rows: ({ data }) => ofCompany(data),
    paging: v1Paging,
  }),
  show('/rest/v1.0/companies/{company_id}/insurances/{id}', {
    views: onlyView(insuranceShape),
    access: read,
    find: ({ data, ids }) => ofCompany(data).find(({ id }) => id === ids.id),
  }),
  list(insurances, '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances', {
    views: onlyView(insuranceShape),
    access: read,
    rows: ({ data, ids: { vendor_id } }) =>
      of(vendor_id, vendors.in(data).get(vendor_id) !== undefined, ofCompany(data)),
    paging: v1Paging,
  }),
  list(insurances, '/rest/v1.0/projects/{project_id}/insurances', {
    views: inProject,
    access: read,
    rows: ({ data, ids }) => ofProject(data, ids.project_id),
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/insurances/{id}', {
    views: inProject,
    access: read,
    find: ({ data, ids }) => ofProject(data, ids.project_id).find(({ id }) => id === ids.id),
  }),
  list(insurances, '/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances', {
    views: inProject,
    access: read,
    rows: ({ data, ids: { project_id, vendor_id } }) =>
      of(vendor_id, projects.in(data).must(project_id).vendor_ids.includes(vendor_id), ofProject(data, project_id)),
    paging: v1Paging,
  }),
];
