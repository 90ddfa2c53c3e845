// Crews, as Procore sends them. In a project's timecards they are embedded without those who have no account, elsewhere by
// their name only.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

export interface MemberWire {
  readonly id: number | string;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly is_employee?: boolean | null;
  readonly employee_id?: string | null;
  readonly user_id?: number | string | null;
  readonly is_active?: boolean | null;
}

export interface CrewWire extends WireNamed {
  readonly lead?: WireNamed | null;
  readonly employees?: readonly WireNamed[] | null;
  readonly created_by?: WireNamed | null;
  readonly lead_party?: MemberWire | null;
  readonly members?: readonly MemberWire[] | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export const crewList = list<CrewWire>()({
  path: '/rest/v1.0/projects/{project_id}/crews',
  noun: 'Crew',
  paging: { dialect: 'pages', largest: 2000 },
});

export const crewShow = show<CrewWire>()({ path: '/rest/v1.0/projects/{project_id}/crews/{id}', noun: 'Crew' });

export const crewView: View<CrewWire> = {
  query: [],
  fields: ['id', 'name', 'lead', 'employees', 'created_by', 'lead_party', 'members', 'created_at', 'updated_at'],
};
