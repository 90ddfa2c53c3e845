// Statuses, types and responses of submittals in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  CompanyResolvers,
  Context,
  ProjectResolvers,
  SubmittalResponseMeaning,
  SubmittalResponseResolvers,
  SubmittalStatusResolvers,
  SubmittalTypeResolvers,
} from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/read/fields.js';
import { listField } from '../../procore/read/list-field.js';
import type { InCompany, InProject, RecordKey } from '../../procore/read/record.js';
import { enumeration } from '../../procore/values.js';
import {
  submittalResponseList,
  submittalResponseView,
  type SubmittalResponseWire,
  submittalStatusList,
  submittalStatusView,
  type SubmittalStatusWire,
  submittalTypeList,
  submittalTypeView,
  type SubmittalTypeWire,
} from './rest.js';

const status = fieldsOf<SubmittalStatusWire, InCompany, Context>();
const type = fieldsOf<SubmittalTypeWire, InCompany, Context>();
const response = fieldsOf<SubmittalResponseWire, InProject, Context>();

const meaningOf = enumeration<SubmittalResponseMeaning>({
  APPROVED: 'approved',
  APPROVED_AS_NOTED: 'approved as noted',
  FOR_RECORD_ONLY: 'for record only',
  FORWARDED_FOR_REVIEW: 'forwarded for review',
  PENDING: 'pending',
  REJECTED: 'rejected',
  REVISE_AND_RESUBMIT: 'revise and resubmit',
  SUBMITTED: 'submitted',
  VOID: 'void',
});

export const SubmittalStatus = {
  id: status.globalId,
  procoreId: status.procoreId,
  name: status.field('name'),
  category: status.field('status'),
} satisfies Partial<SubmittalStatusResolvers>;

export const SubmittalType = {
  id: type.globalId,
  procoreId: type.procoreId,
  name: type.field('name'),
  translatedName: type.field('translated_name'),
} satisfies Partial<SubmittalTypeResolvers>;

export const SubmittalResponse = {
  id: response.globalId,
  procoreId: response.procoreId,
  name: response.field('name'),
  consideredAs: response.derive(['considered'], ({ considered }) => meaningOf(considered?.toLowerCase())),
} satisfies Partial<SubmittalResponseResolvers>;

interface Parent {
  readonly key: RecordKey;
}

export const Company = {
  submittalStatuses: listField({
    endpoint: submittalStatusList,
    list: ({ key: { company } }: Parent) => ({ company, path: {} }),
    item: (wire, company, _parent, { loaders }: Context) =>
      loaders.submittalStatus.listed({ company, id: wireId(wire.id) }, wire, submittalStatusView),
  }),

  submittalTypes: listField({
    endpoint: submittalTypeList,
    list: ({ key: { company } }: Parent) => ({ company, path: {} }),
    item: (wire, company, _parent, { loaders }: Context) =>
      loaders.submittalType.listed({ company, id: wireId(wire.id) }, wire, submittalTypeView),
  }),
} satisfies Partial<CompanyResolvers>;

export const Project = {
  submittalResponses: listField({
    endpoint: submittalResponseList,
    list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
    item: (wire, company, project, { loaders }: Context) =>
      loaders.submittalResponse.listed(
        { company, project: project.key.id, id: wireId(wire.id) },
        wire,
        submittalResponseView,
      ),
  }),
} satisfies Partial<ProjectResolvers>;
