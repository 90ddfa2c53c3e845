// How RFIs are completed.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { Noun } from '../../procore/noun.js';
import {
  adaptListed,
  adaptShown,
  type RfiKey,
  rfiList,
  rfiShow,
  rfiShowFields,
  rfiView,
  type RfiWire,
} from './rest.js';

export const rfi: Noun<RfiWire, RfiKey> = {
  name: 'Rfi',
  depth: 2,
  pathOf: ({ company, project, id }) => [company, project, id],
  keyOf: ([company, project, id]) => ({
    company: company as CompanyId,
    project: project as ProcoreId,
    id: id as ProcoreId,
  }),
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: rfiShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      fields: rfiShowFields,
      adapt: adaptShown,
    },
    {
      kind: 'byId',
      name: 'list',
      endpoint: rfiList,
      path: ({ project }) => ({ project_id: project }),
      idFilter: 'filters[id][]',
      fields: rfiView.fields,
      adapt: adaptListed,
    },
  ],
};
