// The lists by which a company sorts its projects, as Procore sends them. None of them takes a filter by id.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireNamed } from '../../procore/values.js';

export interface ProjectStageWire extends WireNamed {
  readonly category?: string | null;
  readonly is_bidding_stage?: boolean | null;
  readonly is_concept_stage?: boolean | null;
  readonly default_stage?: boolean | null;
  readonly readonly?: boolean | null;
  readonly hideable?: boolean | null;
  readonly has_rfi_prefixes?: boolean | null;
  readonly project_stage_has_children?: boolean | null;
}

export interface DepartmentWire extends WireNamed {
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
}

export interface ProgramWire extends WireNamed {
  readonly address_freeform?: string | null;
  readonly website?: string | null;
  readonly zip?: string | null;
  readonly latitude?: string | null;
  readonly longitude?: string | null;
  readonly logo_prostore_file_url?: string | null;
  readonly photo_prostore_file_url?: string | null;
  readonly project_count?: number | null;
}

const paging = { dialect: 'pages', largest: 2000 } as const;
const named = ['id', 'name'] as const;

export const projectStageList = list<ProjectStageWire>()({
  path: '/rest/v1.0/companies/{company_id}/project_stages',
  noun: 'ProjectStage',
  paging,
});
export const projectStageShow = show<ProjectStageWire>()({
  path: '/rest/v1.0/companies/{company_id}/project_stages/{id}',
  noun: 'ProjectStage',
});
export const projectStageView: View<ProjectStageWire> = {
  query: [],
  fields: [
    ...named,
    ...(['category', 'is_bidding_stage', 'is_concept_stage', 'default_stage', 'readonly', 'hideable'] as const),
    ...(['has_rfi_prefixes', 'project_stage_has_children'] as const),
  ],
};

export const projectTypeList = list<WireNamed>()({
  path: '/rest/v1.0/companies/{company_id}/project_types',
  noun: 'ProjectType',
  paging,
});
export const projectTypeShow = show<WireNamed>()({
  path: '/rest/v1.0/companies/{company_id}/project_types/{id}',
  noun: 'ProjectType',
});
export const projectTypeView: View<WireNamed> = { query: [], fields: named };

export const projectRegionList = list<WireNamed>()({
  path: '/rest/v1.0/companies/{company_id}/project_regions',
  noun: 'ProjectRegion',
  paging,
});
export const projectRegionShow = show<WireNamed>()({
  path: '/rest/v1.0/companies/{company_id}/project_regions/{id}',
  noun: 'ProjectRegion',
});
export const projectRegionView: View<WireNamed> = { query: [], fields: named };

export const projectOwnerTypeList = list<WireNamed>()({
  path: '/rest/v1.0/companies/{company_id}/project_owner_types',
  noun: 'ProjectOwnerType',
  paging,
});
export const projectOwnerTypeShow = show<WireNamed>()({
  path: '/rest/v1.0/companies/{company_id}/project_owner_types/{id}',
  noun: 'ProjectOwnerType',
});
export const projectOwnerTypeView: View<WireNamed> = { query: [], fields: named };

export const projectBidTypeList = list<WireNamed>()({
  path: '/rest/v1.0/companies/{company_id}/project_bid_types',
  noun: 'ProjectBidType',
  paging,
});
export const projectBidTypeShow = show<WireNamed>()({
  path: '/rest/v1.0/companies/{company_id}/project_bid_types/{id}',
  noun: 'ProjectBidType',
});
export const projectBidTypeView: View<WireNamed> = { query: [], fields: named };

export const departmentList = list<DepartmentWire>()({
  path: '/rest/v1.0/departments',
  noun: 'Department',
  companyInQuery: true,
  paging,
});
export const departmentShow = show<DepartmentWire>()({
  path: '/rest/v1.0/departments/{id}',
  noun: 'Department',
  companyInQuery: true,
});
export const departmentView: View<DepartmentWire> = { query: [], fields: [...named, 'origin_id', 'origin_data'] };

export const programList = list<ProgramWire>()({
  path: '/rest/v1.0/companies/{company_id}/programs',
  noun: 'Program',
  paging,
});
export const programShow = show<ProgramWire>()({
  path: '/rest/v1.0/companies/{company_id}/programs/{id}',
  noun: 'Program',
});
/** Pictures and the number of projects are in the list only, the place in the show only. */
export const programView: View<ProgramWire> = {
  query: [],
  fields: [
    ...(['id', 'name', 'address_freeform', 'website'] as const),
    ...(['logo_prostore_file_url', 'photo_prostore_file_url', 'project_count'] as const),
  ],
};
export const programShown: Shape<ProgramWire> = {
  fields: ['id', 'name', 'address_freeform', 'website', 'zip', 'latitude', 'longitude'],
};
