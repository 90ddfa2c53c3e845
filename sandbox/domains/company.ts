// Companies, and who the caller is: /me and /companies.
import { list, onlyView } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id } from '../parameters.js';
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
];
