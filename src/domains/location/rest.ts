// Locations of a project, as Procore sends them.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

export interface LocationWire extends WireNamed {
  readonly node_name?: string | null;
  readonly parent_id?: number | string | null;
  readonly code?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export const locationList = list<LocationWire>()({
  path: '/rest/v1.0/projects/{project_id}/locations',
  noun: 'Location',
  paging: { dialect: 'pages', largest: 2000 },
});

export const locationShow = show<LocationWire>()({
  path: '/rest/v1.0/projects/{project_id}/locations/{location_id}',
  noun: 'Location',
});

export const locationView: View<LocationWire> = {
  query: [],
  fields: ['id', 'name', 'node_name', 'parent_id', 'code', 'created_at', 'updated_at'],
};
