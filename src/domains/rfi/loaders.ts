// How RFIs are completed.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { Noun } from '../../procore/noun.js';
import { rfiShown, type RfiKey, rfiList, rfiShow, rfiView, type RfiWire } from './rest.js';

export const rfi: Noun<RfiWire, RfiKey> = {
  name: 'Rfi',
  depth: 2,
  embedded: [],
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
      ...rfiShown,
    },
    {
      kind: 'byId',
      name: 'list',
      endpoint: rfiList,
      path: ({ project }) => ({ project_id: project }),
      idFilter: 'filters[id][]',
      ...rfiView,
    },
  ],
};
