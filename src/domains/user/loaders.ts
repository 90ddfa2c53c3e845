// How users are completed: one by one, or from the directory as a whole, whichever takes fewer calls.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import { inactiveUserList, inactiveUserView, userList, userShow, userShown, userViews, type UserWire } from './rest.js';

const inactive = {
  kind: 'whole' as const,
  name: 'inactive',
  endpoint: inactiveUserList,
  path: () => ({}),
  fields: inactiveUserView.fields,
};

export const user: Noun<UserWire, InCompany> = {
  name: 'User',
  ...inCompany,
  embedded: ['name'],
  sources: [
    { kind: 'show', name: 'show', endpoint: userShow, path: ({ id }) => ({ id }), ...userShown },
    ...userViews.map((view, index) => ({
      kind: 'whole' as const,
      name: `directory ${index}`,
      endpoint: userList,
      path: () => ({}),
      query: view.query,
      fields: view.fields,
      remainder: inactive,
    })),
  ],
};
