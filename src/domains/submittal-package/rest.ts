// Packages of submittals, as Procore sends them.
import type { View } from '../../procore/read/connection-field.js';
import { list } from '../../procore/endpoint.js';
import type { WireFile, WireNamed } from '../../procore/values.js';

export interface SubmittalPackageWire {
  readonly id: number | string;
  readonly number?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly created_by?: WireNamed | null;
  readonly attachments?: readonly WireFile[] | null;
  readonly submittal_ids?: readonly (number | string)[] | null;
}

export const submittalPackageList = list<SubmittalPackageWire>()({
  path: '/rest/v1.0/projects/{project_id}/submittal_packages',
  noun: 'SubmittalPackage',
  paging: { dialect: 'pages', largest: 2000 },
});

export const submittalPackageView: View<SubmittalPackageWire> = {
  query: [],
  fields: ['id', 'number', 'title', 'description', 'created_by', 'attachments', 'submittal_ids'],
};
