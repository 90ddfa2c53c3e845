// Announcing and completing uploads. The bytes go from the client to the storage; the gateway never has them.
import { GatewayError } from '../../kernel/errors.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import type {
  Context,
  MutationResolvers,
  UploadCompleteInput,
  UploadCreateInput,
  UploadedSegmentInput,
  UploadSegmentInput,
} from '../../graphql/generated.js';
import { encodeInput, type InputTable, refusing } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { placeIn, Refused } from '../../procore/write/input-place.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { answeredObject } from '../../procore/write/submit.js';
import { twins } from '../../procore/write/twins.js';
import * as rest from './rest.js';
import { uploadOf } from './value.js';

/** In bytes (docs/procore.md §9). */
const SMALLEST_SEGMENT = 5 * 1024 ** 2;
const LARGEST_SEGMENT = 5 * 1024 ** 3;
/** More parts than these no object store takes. */
const MOST_SEGMENTS = 10_000;

const segmentsOf = <Segment extends object>(table: InputTable<Segment>) => ({
  ...input.listOf('segments', table),
  most: MOST_SEGMENTS,
});

const hexDigits = (wire: string, count: number) =>
  input.formed(wire, new RegExp(`^[0-9a-f]{${count}}$`), `has to have ${count} hexadecimal digits in small letters`);

const segmentTable: InputTable<UploadSegmentInput> = {
  byteSize: input.count('size', LARGEST_SEGMENT),
  sha256: hexDigits('sha256', 64),
  md5: hexDigits('md5', 32),
};

const uploadedTable: InputTable<UploadedSegmentInput> = {
  byteSize: segmentTable.byteSize,
  sha256: segmentTable.sha256,
  etag: input.headerText('etag'),
};

const createTable: InputTable<Omit<UploadCreateInput, 'projectId' | 'companyId' | 'idempotencyKey'>> = {
  filename: input.headerText('response_filename'),
  contentType: input.headerText('response_content_type'),
  saveAs: input.asIs('attachment_content_disposition'),
  segments: segmentsOf(segmentTable),
};

const none = (segments: readonly object[]): UserError[] =>
  segments.length === 0 ? [userError('REQUIRED', ['segments'], 'is empty')] : [];

/** Of as many as can be announced. */
const tooSmall = (segments: readonly UploadSegmentInput[]): UserError[] =>
  (segments.length > MOST_SEGMENTS ? [] : segments)
    .slice(0, -1)
    .flatMap(({ byteSize }, index) =>
      byteSize < SMALLEST_SEGMENT
        ? [
            userError(
              'INVALID',
              ['segments', String(index), 'byteSize'],
              'is less than 5 MiB, which only the last segment may be',
            ),
          ]
        : [],
    );

const uploadCreate = twins(rest.companyUploadCreate, rest.projectUploadCreate);
const uploadComplete = twins(rest.companyUploadComplete, rest.projectUploadComplete);

export const Mutation = {
  uploadCreate: mutationField(
    uploadCreate.asks,
    { upload: null },
    async (given: UploadCreateInput, context: Context, send) => {
      const { projectId, companyId, idempotencyKey: _, ...fields } = given;
      const [company, project] = placeIn({ projectId, companyId }, context);
      const encoded = encodeInput(createTable, fields, [company]);
      const checked = refusing(encoded, ...none(fields.segments), ...tooSmall(fields.segments));
      const size = fields.segments.reduce((sum, { byteSize }) => sum + byteSize, 0);
      const call = uploadCreate.call(project, {}, { ...encoded.body, size });
      const wire = answeredObject(await send({ company, call, input: checked, missing: ['projectId'] }));
      const { uuid } = wire;
      if (!uuid || !input.isUploadId(uuid)) throw new GatewayError('OUTCOME_UNKNOWN');
      return { upload: uploadOf(uuid, wire) };
    },
  ),

  uploadComplete: mutationField(
    uploadComplete.asks,
    { upload: null },
    async (given: UploadCompleteInput, context: Context, send) => {
      const { uploadId: uuid, segments } = given;
      const [company, project] = placeIn(given, context);
      if (!input.isUploadId(uuid))
        throw new Refused([userError('INVALID', ['uploadId'], 'is not the id of an upload')]);
      const table: InputTable<Pick<UploadCompleteInput, 'segments'>> = { segments: segmentsOf(uploadedTable) };
      const encoded = encodeInput(table, { segments }, [company]);
      const checked = refusing(encoded, ...none(segments));
      const call = uploadComplete.call(project, { uuid }, encoded.body);
      const wire = answeredObject(await send({ company, call, input: checked, missing: ['uploadId'] }));
      return { upload: uploadOf(uuid, wire) };
    },
  ),
} satisfies Partial<MutationResolvers>;
