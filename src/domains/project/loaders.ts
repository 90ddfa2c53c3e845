// How projects are completed.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import { projectList, projectShow, projectShown, projectViews, type ProjectWire } from './rest.js';

export const project: Noun<ProjectWire, InCompany> = {
  name: 'Project',
  ...inCompany,
  embedded: [],
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
