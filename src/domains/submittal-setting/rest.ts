// What submittals are set up with, as Procore sends it: statuses and types of the company, responses of the project.
import type { View } from '../../procore/read/connection-field.js';
import { list } from '../../procore/endpoint.js';
import type { WireNamed } from '../../procore/values.js';

export interface SubmittalStatusWire extends WireNamed {
  readonly status?: string | null;
}

export interface SubmittalTypeWire extends WireNamed {
  readonly translated_name?: string | null;
}

export interface SubmittalResponseWire extends WireNamed {
  readonly considered?: string | null;
}

export const submittalStatusList = list<SubmittalStatusWire>()({
  path: '/rest/v1.0/companies/{company_id}/submittal_statuses',
  noun: 'SubmittalStatus',
  paging: { dialect: 'pages', largest: 2000 },
});

export const submittalStatusView: View<SubmittalStatusWire> = { query: [], fields: ['id', 'name', 'status'] };

/** Those in use. The description documents the headers of pages, but no parameters for them. */
export const submittalTypeList = list<SubmittalTypeWire>()({
  path: '/rest/v1.0/companies/{company_id}/submittal_types',
  noun: 'SubmittalType',
  paging: { dialect: 'none' },
});

export const submittalTypeView: View<SubmittalTypeWire> = { query: [], fields: ['id', 'name', 'translated_name'] };

export const submittalResponseList = list<SubmittalResponseWire>()({
  path: '/rest/v1.0/projects/{project_id}/submittal_responses',
  noun: 'SubmittalResponse',
  paging: { dialect: 'pages', largest: 2000 },
});

export const submittalResponseView: View<SubmittalResponseWire> = { query: [], fields: ['id', 'name', 'considered'] };
