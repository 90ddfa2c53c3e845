// Permission templates of a company, and those that can be given in a project: without pages.
import { list, onlyView, show } from '../list.js';
import { flag, oneOf } from '../parameters.js';
import type { ToolAccess } from '../route.js';
import { permissionTemplates, type PermissionTemplate } from '../seed/company.js';
import { templateDetails, templatesOf } from '../seed/directory.js';
import { copy, type Lens, type Shape } from '../shape.js';

const read: ToolAccess = { tool: 'directory', level: 'read' };

const detailOf = ({ id: templateId }: PermissionTemplate, { data }: Lens) => templateDetails.in(data).must(templateId);

const templateShape: Shape<PermissionTemplate> = {
  ...copy<PermissionTemplate>()('id name type project_specific'),
  category: (template, lens) => detailOf(template, lens).category,
};

const templateShow: Shape<PermissionTemplate> = {
  ...copy<PermissionTemplate>()('id name type'),
  company_id: (_template, { data }) => data.companyId,
  category: (template, lens) => detailOf(template, lens).category,
  project_id: (template, lens) => detailOf(template, lens).project_id,
  provider_type: (template, lens) => (detailOf(template, lens).project_id === null ? 'Company' : 'Project'),
  provider_id: (template, lens) => detailOf(template, lens).project_id ?? lens.data.companyId,
  user_access_levels: (template, lens) => detailOf(template, lens).levels,
  permissions: (template, lens) => detailOf(template, lens).allowed,
};

/** What the filter by type takes; without it the tools of projects are meant. */
const templateType = oneOf('company_tools', 'project_tools', 'global');
const isOfType = (wanted: 'company_tools' | 'project_tools' | 'global', { type }: PermissionTemplate): boolean =>
  wanted === 'project_tools' ? type !== 'company_tools' : type === wanted;

export const permissionTemplateRoutes = [
  list(permissionTemplates, '/rest/v1.0/companies/{company_id}/permission_templates', {
    views: { default: 'plain', shapes: { plain: templateShape, with_permissions: templateShape } },
    access: read,
    query: { 'filters[type]': templateType },
    rows: (context) => {
      const wanted = context.query.get('filters[type]', templateType) ?? 'project_tools';
      return permissionTemplates.in(context.data).where((template) => isOfType(wanted, template));
    },
  }),
  show('/rest/v1.0/companies/{company_id}/permission_templates/{id}', {
    views: onlyView(templateShow),
    access: read,
    find: ({ data, ids }) => permissionTemplates.in(data).get(ids.id),
  }),
  list(permissionTemplates, '/rest/v1.0/projects/{project_id}/permission_templates', {
    views: onlyView(templateShape),
    access: read,
    // Whoever may read the directory here may give every template.
    query: { 'filters[assignables_only]': flag },
    rows: ({ data, ids }) => [
      ...permissionTemplates.in(data).where(({ type }) => type === 'global'),
      ...templatesOf(ids.project_id, data),
    ],
  }),
];
