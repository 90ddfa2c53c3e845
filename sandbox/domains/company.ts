// Companies, and who the caller is: /me and /companies.
import { list, onlyView } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id, required } from '../parameters.js';
import { route } from '../route.js';
import { companies, type Company } from '../seed/company.js';
import { users } from '../seed/user.js';
import { copy, hosted, type Shape } from '../shape.js';

const companyShape: Shape<Company> = {
  ...copy<Company>()('id name is_active pcn_business_experience'),
  logo_url: hosted((company) => company.logo_url),
  // The one the caller works for: a service account acts inside the company it calls into.
  my_company: (company, { data }) => company.id === data.companyId,
};

const configurationOf = ({ name, pcn_business_experience: large }: Company) => ({
  strict_file_uploading: large,
  enable_image_real_time_as_builts: false,
  currency_symbol: '$',
  currency_display: 'symbol',
  currency_iso_code: 'USD',
  timecard_employees_see_all_projects: !large,
  timesheets_custom_signature_text: `I confirm my hours to ${name}.`,
  timesheets_week_start_day: 1,
  use_24_hour_mode: false,
  timesheets_tab_enabled: true,
  rounding_configuration: { rule: 'nearest', time_increment: 15 },
  time_and_materials_company_config: {
    materials_enabled: true,
    labor_enabled: true,
    equipment_enabled: large,
    subcontractors_enabled: large,
  },
  task_codes_enabled: false,
  timecards_private: true,
});

export const companyRoutes = [
  route({
    method: 'GET',
    path: '/rest/v1.0/me',
    query: { company_id: id, project_id: id },
    handle({ data, grant, query }) {
      const user = users.in(data).must(grant.userId);
      // The name belongs to a directory: it comes only with a company or project ("GET /rest/v1.0/me").
      const inDirectory = query.get('company_id', id) !== undefined || query.get('project_id', id) !== undefined;
      return { status: 200, body: { id: user.id, login: user.email_address, name: inDirectory ? user.name : null } };
    },
  }),
  list(companies, '/rest/v1.0/companies', {
    views: onlyView(companyShape),
    query: { include_free_companies: flag },
    rows: (context) => {
      const all = context.companies.flatMap((data) => companies.in(data).all());
      return all.filter((company) => !company.free || context.query.get('include_free_companies', flag));
    },
    paging: v1Paging,
  }),
  route({
    method: 'GET',
    path: '/rest/v1.0/company_configuration',
    query: { company_id: required(id) },
    handle: ({ data }) => ({ status: 200, body: configurationOf(companies.in(data).must(data.companyId)) }),
  }),
];
