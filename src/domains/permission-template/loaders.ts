// How permission templates are completed.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import {
  permissionTemplateList,
  permissionTemplateShow,
  permissionTemplateShown,
  permissionTemplateView,
  type PermissionTemplateWire,
} from './rest.js';

const templates = {
  kind: 'whole' as const,
  endpoint: permissionTemplateList,
  path: () => ({}),
  fields: permissionTemplateView.fields,
};

export const permissionTemplate: Noun<PermissionTemplateWire, InCompany> = {
  name: 'PermissionTemplate',
  ...inCompany,
  embedded: [],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: permissionTemplateShow,
      path: ({ id }) => ({ id }),
      ...permissionTemplateShown,
    },
    {
      ...templates,
      name: 'for projects',
      remainder: { ...templates, name: 'for the company', query: [['filters[type]', 'company_tools']] },
    },
  ],
};
