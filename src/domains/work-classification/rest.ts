// Classifications of workers, as Procore sends them: of the company and of a project alike.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

export interface WorkClassificationWire extends WireNamed {
  readonly abbreviation?: string | null;
  readonly deletable?: boolean | null;
  readonly company_visible?: boolean | null;
  readonly project_ids?: readonly (number | string)[] | null;
  readonly created_by_id?: number | string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export const workClassificationList = list<WorkClassificationWire>()({
  path: '/rest/v1.0/companies/{company_id}/work_classifications',
  noun: 'WorkClassification',
  paging: { dialect: 'pages', largest: 2000 },
});

export const workClassificationShow = show<WorkClassificationWire>()({
  path: '/rest/v1.0/companies/{company_id}/work_classifications/{id}',
  noun: 'WorkClassification',
});

export const projectWorkClassificationList = list<WorkClassificationWire>()({
  path: '/rest/v1.0/projects/{project_id}/work_classifications',
  noun: 'WorkClassification',
  paging: { dialect: 'pages', largest: 2000 },
});

export const workClassificationView: View<WorkClassificationWire> = {
  query: [],
  fields: [
    ...(['id', 'name', 'abbreviation', 'deletable', 'company_visible', 'project_ids', 'created_by_id'] as const),
    ...(['created_at', 'updated_at'] as const),
  ],
};

export const projectWorkClassificationView: View<WorkClassificationWire> = workClassificationView;
