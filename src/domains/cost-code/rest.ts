// Cost codes and sub jobs of a project, as Procore sends them.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

export interface CostTypeWire extends WireNamed {
  readonly code?: string | null;
  readonly base_type?: string | null;
  readonly origin_id?: string | null;
}

export interface CostCodeWire extends WireNamed {
  readonly code?: string | null;
  readonly full_code?: string | null;
  readonly parent?: { readonly id?: number | string | null } | null;
  /** Whose code it is: `Project`, or `SubJob`. */
  readonly biller_type?: string | null;
  readonly biller_id?: number | string | null;
  readonly standard_cost_code_id?: number | string | null;
  readonly budgeted?: boolean | null;
  readonly position?: number | null;
  readonly line_item_types?: readonly CostTypeWire[] | null;
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly deleted_at?: string | null;
}

export interface SubJobWire extends WireNamed {
  readonly code?: string | null;
  readonly origin_id?: string | null;
  readonly origin_data?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export const costCodeList = list<CostCodeWire>()({
  path: '/rest/v1.0/cost_codes',
  noun: 'CostCode',
  projectInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const costCodeShow = show<CostCodeWire>()({
  path: '/rest/v1.0/cost_codes/{id}',
  noun: 'CostCode',
  projectInQuery: true,
});

export const costCodeView: View<CostCodeWire> = {
  query: [['view', 'default']],
  fields: [
    ...(['id', 'name', 'code', 'full_code', 'parent', 'budgeted', 'position', 'line_item_types'] as const),
    ...(['biller_type', 'biller_id', 'standard_cost_code_id'] as const),
    ...(['origin_id', 'origin_data', 'created_at', 'updated_at', 'deleted_at'] as const),
  ],
};

export const subJobList = list<SubJobWire>()({
  path: '/rest/v1.0/sub_jobs',
  noun: 'SubJob',
  projectInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const subJobShow = show<SubJobWire>()({
  path: '/rest/v1.0/sub_jobs/{id}',
  noun: 'SubJob',
  projectInQuery: true,
});

export const subJobView: View<SubJobWire> = {
  query: [],
  fields: ['id', 'name', 'code', 'origin_id', 'origin_data', 'created_at', 'updated_at'],
};
