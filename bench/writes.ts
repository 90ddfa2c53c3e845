// What writing costs: REST calls (exact), and what the gateway's memory grows by while a file is uploaded.
import { createHash } from 'node:crypto';
import type { Exchange, World } from '../sandbox/server.js';

const MIB = 2 ** 20;
const SEGMENTS = 4;
const SEGMENT_BYTES = 10 * MIB;
const USERS = 2_500;
const REPLIES = 100;

export interface WriteTarget {
  readonly url: string;
  readonly rssBytes: () => Promise<number>;
  readonly world: World;
  /** Of the emulator. */
  readonly log: () => Promise<readonly Exchange[]>;
  readonly clearLog: () => Promise<unknown>;
}

interface Link {
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

async function ask<T>({ url }: WriteTarget, query: string, input: object): Promise<T> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors !== undefined) throw new Error(`a write failed: ${JSON.stringify(errors)}`);
  return data;
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function upload(target: WriteTarget, sizes: readonly number[]): Promise<void> {
  const projectId = String(target.world.big.projectIds[0]);
  const parts = sizes.map((size, index) => Buffer.alloc(size, index + 1));
  const segments = parts.map((bytes) => ({ byteSize: bytes.length, sha256: hash(bytes) }));
  const { uploadCreate } = await ask<{ uploadCreate: { upload: { id: string; segments: readonly Link[] } } }>(
    target,
    'mutation C($input: UploadCreateInput!) { uploadCreate(input: $input) { upload { id segments { url headers { name value } } } } }',
    { projectId, filename: 'Model.dwg', segments },
  );
  const etags: (string | null)[] = [];
  for (const [index, { url, headers }] of uploadCreate.upload.segments.entries()) {
    // The length is what fetch says by itself.
    const said = headers.filter(({ name }) => name !== 'content-length');
    const sent = Object.fromEntries(said.map(({ name, value }) => [name, value]));
    const answer = await fetch(url, { method: 'PUT', headers: sent, body: new Uint8Array(parts[index] ?? []) });
    if (!answer.ok) throw new Error(`a segment was refused: ${answer.status}`);
    etags.push(answer.headers.get('etag'));
  }
  const uploadId = uploadCreate.upload.id;
  await ask(
    target,
    'mutation D($input: UploadCompleteInput!) { uploadComplete(input: $input) { upload { status } } }',
    { projectId, uploadId, segments: segments.map((segment, index) => ({ ...segment, etag: etags[index] })) },
  );
  await ask(
    target,
    'mutation F($input: FileCreateInput!) { fileCreate(input: $input) { file { name } userErrors { code } } }',
    {
      ...{ projectId, uploadId, renameWhenTaken: true, name: `Model ${sizes.length} ${uploadId}.dwg` },
    },
  );
}

/** A line for each question. */
export async function measureWrites(target: WriteTarget): Promise<readonly string[]> {
  const counted = async (what: string, work: () => Promise<unknown>): Promise<string> => {
    await target.clearLog();
    const startedMs = performance.now();
    await work();
    const ms = performance.now() - startedMs;
    const calls = (await target.log()).filter(({ path }) => path.startsWith('/rest/')).length;
    return `${what}: ${calls} REST calls, ${ms.toFixed(0)} ms`;
  };
  const people = Array.from({ length: USERS }, (_, index) => ({
    ...{ originId: `bench-${index}`, lastName: `Person ${index}`, emailAddress: `bench.${index}@example.com` },
  }));
  const { open } = target.world.rfis;
  const replies = Array.from({ length: REPLIES }, (_, index) => ({ rfiId: String(open.id), body: `Answer ${index}` }));
  const lines = [
    await counted('create and invite', () =>
      ask(
        target,
        'mutation I($input: UserCreateInput!) { userCreateAndInvite(input: $input) { invitation userErrors { code } } }',
        { lastName: 'Bench', emailAddress: 'bench@example.com' },
      ),
    ),
    await counted(`${USERS} users synced`, () =>
      ask(
        target,
        'mutation S($input: UsersSyncInput!) { usersSync(input: $input) { results { outcome user { procoreId } } } }',
        {
          users: people,
        },
      ),
    ),
    await counted(`${REPLIES} RFI replies`, () =>
      ask(
        target,
        'mutation R($input: RfiRepliesCreateInput!) { rfiRepliesCreate(input: $input) { results { outcome answer { procoreId } } } }',
        {
          ...{ projectId: String(open.projectId), replies },
        },
      ),
    ),
  ];
  await upload(target, [1000]);
  const before = await target.rssBytes();
  const line = await counted(`a file of ${(SEGMENTS * SEGMENT_BYTES) / MIB} MiB in ${SEGMENTS} segments`, () =>
    upload(
      target,
      Array.from({ length: SEGMENTS }, () => SEGMENT_BYTES),
    ),
  );
  const grown = ((await target.rssBytes()) - before) / MIB;
  return [...lines, `${line}, gateway grows by ${grown.toFixed(1)} MB RSS`];
}
