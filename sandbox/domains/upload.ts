// Uploads: what to send where, what has come, and that it was all (docs/procore.md §9).
import { arrayOf, boolean, integer, object, required, string, type BodyOf } from '../body.js';
import { notFound, type Reply } from '../refusal.js';
import { route, type Context } from '../route.js';
import { BLANK, enforce, INVALID, isBlank } from '../rules.js';
import { uploads, uploadWith, uuidOf, type Segment, type Upload } from '../seed/upload.js';
import { etagOf, linkToSegment } from '../storage.js';

const segment = object({ size: required(integer), sha256: required(string), md5: string, etag: string });
const createBody = object({
  response_filename: required(string),
  response_content_type: string,
  attachment_content_disposition: boolean,
  size: integer,
  segments: arrayOf(segment),
});
const updateBody = object({ segments: arrayOf(segment) });
type GivenSegment = BodyOf<typeof segment>;

/** Every segment but the last has to be this large; none may be larger than that. */
const [SMALLEST, LARGEST] = [5 * 1024 * 1024, 5 * 1024 ** 3];

function shown(upload: Upload, { data, storage, nowMs }: Context): object {
  const { uuid, segments, is_complete } = upload;
  const isBegun = segments.some(({ bytes }) => bytes !== null);
  return {
    uuid,
    status: is_complete ? 'complete' : isBegun ? 'receiving' : 'ready',
    segments: segments.map((part, index) => ({
      etag: part.bytes && etagOf(part.bytes),
      sha256: part.sha256,
      size: part.size,
      // A link that has ended is renewed by asking for the upload again.
      url: linkToSegment({ data, storage, nowMs }, uuid, index),
      headers: { 'x-amz-content-sha256': part.sha256, 'content-length': String(part.size) },
    })),
  };
}

function create(projectId: number | null, context: Context<unknown, BodyOf<typeof createBody>>): Reply {
  const { data, body } = context;
  const given: readonly GivenSegment[] = body.segments ?? [];
  const sizes = given.map(({ size }) => size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  enforce([
    ['response_filename', isBlank(body.response_filename), BLANK],
    ['segments', given.length === 0, BLANK],
    ['segments', sizes.some((size) => size < 0 || size > LARGEST), INVALID],
    ['segments', sizes.slice(0, -1).some((size) => size < SMALLEST), 'is too small'],
    ['segments', given.some(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256 ?? '')), INVALID],
    ['size', body.size != null && body.size !== total, INVALID],
  ]);
  const id = uploads.in(data).newId();
  const upload = uploads.in(data).put({
    ...{ id, uuid: uuidOf(id), project_id: projectId, filename: body.response_filename ?? '' },
    segments: given.map(({ size, sha256, md5 }): Segment => ({
      size: size ?? 0,
      sha256: sha256 ?? '',
      md5: md5 ?? null,
      bytes: null,
    })),
    ...{ is_complete: false, is_used: false },
  });
  return { status: 201, body: shown(upload, context) };
}

function find({ data, url }: Context, projectId: number | null): Upload {
  const upload = uploadWith(data, url.pathname.split('/').at(-1) ?? '');
  if (upload?.project_id !== projectId) throw notFound();
  return upload;
}

function update(upload: Upload, context: Context<unknown, BodyOf<typeof updateBody>>): Reply {
  const told: readonly GivenSegment[] = context.body.segments ?? [];
  const { segments } = upload;
  const isSame = ({ size, sha256, bytes }: Segment, given: GivenSegment | undefined): boolean =>
    given?.size === size && given.sha256 === sha256 && bytes !== null && given.etag === etagOf(bytes);
  enforce([
    ['segments', told.length !== segments.length, INVALID],
    ['segments', segments.some(({ bytes }) => bytes === null), 'must be present: not every segment has come'],
    ['segments', !segments.every((part, index) => isSame(part, told[index])), INVALID],
  ]);
  const complete = uploads.in(context.data).put({ ...upload, is_complete: true });
  return { status: 200, body: shown(complete, context) };
}

export const uploadRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.1/companies/{company_id}/uploads',
    body: createBody,
    handle: (context) => create(null, context),
  }),
  route({
    method: 'GET',
    path: '/rest/v1.1/companies/{company_id}/uploads/{uuid}',
    handle: (context) => ({ status: 200, body: shown(find(context, null), context) }),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.1/companies/{company_id}/uploads/{uuid}',
    body: updateBody,
    handle: (context) => update(find(context, null), context),
  }),
  route({
    method: 'POST',
    path: '/rest/v1.1/projects/{project_id}/uploads',
    body: createBody,
    handle: (context) => create(context.ids.project_id, context),
  }),
  route({
    method: 'GET',
    path: '/rest/v1.1/projects/{project_id}/uploads/{uuid}',
    handle: (context) => ({ status: 200, body: shown(find(context, context.ids.project_id), context) }),
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.1/projects/{project_id}/uploads/{uuid}',
    body: updateBody,
    handle: (context) => update(find(context, context.ids.project_id), context),
  }),
];
