// How classifications of workers are completed: one by one, or all at once, whichever takes fewer calls.
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany } from '../../procore/read/record.js';
import {
  workClassificationList,
  workClassificationShow,
  workClassificationView,
  type WorkClassificationWire,
} from './rest.js';

const { fields } = workClassificationView;

export const workClassification: Noun<WorkClassificationWire, InCompany> = {
  name: 'WorkClassification',
  ...inCompany,
  // People refer to it by its id alone.
  embedded: [],
  sources: [
    { kind: 'show', name: 'show', endpoint: workClassificationShow, path: ({ id }) => ({ id }), fields },
    { kind: 'whole', name: 'list', endpoint: workClassificationList, path: () => ({}), fields },
  ],
};
