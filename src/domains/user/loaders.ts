// How users are completed: one by one, or from the directory as a whole, whichever takes fewer calls.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { Noun } from '../../procore/noun.js';
import {
  inactiveUserList,
  inactiveUserView,
  type UserKey,
  userList,
  userShow,
  userShown,
  userViews,
  type UserWire,
} from './rest.js';

const inactive = {
  kind: 'whole' as const,
  name: 'inactive',
  endpoint: inactiveUserList,
  path: () => ({}),
  fields: inactiveUserView.fields,
};

export const user: Noun<UserWire, UserKey> = {
  name: 'User',
  depth: 1,
  embedded: ['name'],
  pathOf: ({ company, id }) => [company, id],
  keyOf: ([company, id]) => ({ company: company as CompanyId, id: id as ProcoreId }),
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
