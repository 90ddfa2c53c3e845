// Uploads in GraphQL.
import { GatewayError } from '../../kernel/errors.js';
import type {
  CompanyResolvers,
  CompanyUploadArgs,
  Context,
  ProjectResolvers,
  ProjectUploadArgs,
} from '../../graphql/generated.js';
import type { Uuid } from '../../procore/endpoint.js';
import { asking } from '../../procore/read/fields.js';
import { isUploadId } from '../../procore/write/input-kinds.js';
import type { RecordKey } from '../../procore/read/record.js';
import { companyUploadShow, projectUploadShow } from './rest.js';
import { uploadOf } from './value.js';

interface Parent {
  readonly key: RecordKey;
}

/** @throws GatewayError INVALID_ID */
function readUuid(id: string): Uuid {
  if (!isUploadId(id))
    throw new GatewayError('INVALID_ID', { argument: 'id', message: '`id` has to be the id of an upload.' });
  return id;
}

export const Company = {
  upload: asking(
    [companyUploadShow],
    async ({ key: { company } }: Parent, { id }: CompanyUploadArgs, { operation }: Context) => {
      const uuid = readUuid(id);
      const wire = await operation.show({ endpoint: companyUploadShow, path: { uuid } }, company, false);
      return uploadOf(uuid, wire);
    },
  ),
} satisfies Partial<CompanyResolvers>;

export const Project = {
  upload: asking(
    [projectUploadShow],
    async ({ key: { company, id: project } }: Parent, { id }: ProjectUploadArgs, { operation }: Context) => {
      const uuid = readUuid(id);
      const call = { endpoint: projectUploadShow, path: { project_id: project, uuid } };
      return uploadOf(uuid, await operation.show(call, company, false));
    },
  ),
} satisfies Partial<ProjectResolvers>;
