// How projects are completed.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { Noun } from '../../procore/noun.js';
import { type ProjectKey, projectList, projectShow, projectShown, projectViews, type ProjectWire } from './rest.js';

export const project: Noun<ProjectWire, ProjectKey> = {
  name: 'Project',
  depth: 1,
  embedded: [],
  pathOf: ({ company, id }) => [company, id],
  keyOf: ([company, id]) => ({ company: company as CompanyId, id: id as ProcoreId }),
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: projectShow,
      path: ({ id }) => ({ id }),
      ...projectShown,
    },
    ...projectViews.map((view, index) => ({
      kind: 'byId' as const,
      name: `list ${index}`,
      endpoint: projectList,
      path: () => ({}),
      idFilter: 'filters[id][]',
      // The list holds active projects only, unless told otherwise; an id may be of any.
      query: [...view.query, ['filters[by_status]', 'All'] as const],
      fields: view.fields,
    })),
  ],
};
