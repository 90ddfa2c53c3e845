// Documents really downloaded: whole and in parts, byte for byte what the emulator keeps, from the link a file shows.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { contentOf } from '../../sandbox/contents.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

interface File {
  readonly name: string;
  readonly fileType: string;
  readonly byteSize: number;
  readonly downloadUrl: string;
  readonly currentVersion: Version;
  readonly versions: readonly Version[];
}

interface Version {
  readonly number: number;
  readonly name: string;
  readonly url: string;
  readonly byteSize: number;
  readonly downloadUrl: string;
}

const VERSION = 'number name url byteSize downloadUrl';

async function fileOf(type: string): Promise<File> {
  const { big } = pair().sandbox.world;
  const query = `query F($id: ID!, $type: String!) { project(id: $id) {
    documents(first: 12, filter: { fileTypes: [$type], inRecycleBin: false }) { nodes { ... on File {
      name fileType byteSize downloadUrl currentVersion { ${VERSION} } versions { ${VERSION} } } } } } }`;
  const { project } = await pair().data(query, { id: gid('Project', big.id, big.projectIds[0]!), type });
  const files = project.documents.nodes as readonly File[];
  return files.find(({ versions }) => versions.length > 1) ?? files[0]!;
}

/** What the emulator keeps of a version: its bytes follow from its name and its number there. */
const keptOf = ({ url, name }: Version): Buffer => contentOf(name, Number(/\/files\/(\d+)\//.exec(url)?.[1]));

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const get = (url: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url, { headers });
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());
const ofStorage = '^GET /\\d+/\\d+/';

const KINDS = [
  ['pdf', '255044462d', 'application/pdf'],
  ['png', '89504e470d0a1a0a', 'image/png'],
  ['dwg', '414331303332', 'image/vnd.dwg'],
  ['xlsx', '504b0304', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

describe.each(KINDS)('a %s', (type, start, mediaType) => {
  test('comes whole, as large as announced, byte for byte', async () => {
    const file = await fileOf(type);
    const response = await get(file.downloadUrl);
    const bytes = await bytesOf(response);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(response.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(file.name)}`);
    expect(bytes.subarray(0, start.length / 2).toString('hex')).toBe(start);
    expect(file).toMatchObject({ fileType: type, byteSize: bytes.length });
    expect(digest(bytes)).toBe(digest(keptOf(file.currentVersion)));
  });

  test('comes in parts that make the whole', async () => {
    const file = await fileOf(type);
    const size = Math.ceil(file.byteSize / 3);
    const parts: Buffer[] = [];
    for (const at of [0, size, 2 * size]) {
      const response = await get(file.downloadUrl, { range: `bytes=${at}-${at + size - 1}` });
      expect(response.status).toBe(206);
      expect(response.headers.get('content-range')).toBe(
        `bytes ${at}-${Math.min(at + size, file.byteSize) - 1}/${file.byteSize}`,
      );
      parts.push(await bytesOf(response));
    }
    expect(digest(Buffer.concat(parts))).toBe(digest(keptOf(file.currentVersion)));
  });
});

test('an older version is another file', async () => {
  const { versions } = await fileOf('pdf');
  expect(versions.length).toBeGreaterThan(1);
  for (const version of versions) {
    const bytes = await bytesOf(await get(version.downloadUrl));
    expect([bytes.length, digest(bytes)]).toEqual([version.byteSize, digest(keptOf(version))]);
  }
});

test.each([
  ['Procore', '^GET /files/'],
  ['the storage', ofStorage],
])('a file that is gone at %s is an error that says so', async (_, match) => {
  const { downloadUrl } = await fileOf('dwg');
  pair().sandbox.addFault({ match, kind: 404, times: 1 });
  const response = await get(downloadUrl);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    errors: [{ message: 'The file is gone, or hidden from this account.', extensions: { code: 'NOT_FOUND' } }],
  });
});

test('a file that turns out larger than announced is an error, and one cut short breaks off', async () => {
  const file = await fileOf('xlsx');
  pair().sandbox.addFault({ match: ofStorage, kind: 'overflow', times: 1, after: 'execute' });
  const refused = await get(file.downloadUrl);
  expect(refused.status).toBe(502);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UPSTREAM_BAD_RESPONSE' } }] });
  pair().sandbox.addFault({ match: ofStorage, kind: 'truncate', times: 1, after: 'execute' });
  await expect(get(file.downloadUrl).then(bytesOf)).rejects.toThrow();
  expect(await bytesOf(await get(file.downloadUrl))).toHaveLength(file.byteSize);
});

describe('a body of no announced length', () => {
  const chunked = async (body?: string): Promise<Response> => {
    const { downloadUrl } = await fileOf('xlsx');
    const fault = { match: ofStorage, kind: 'chunked', times: 1, after: 'execute' } as const;
    pair().sandbox.addFault({ ...fault, ...(body !== undefined && { body }) });
    return get(downloadUrl);
  };

  test('comes whole when it is as large as Procore says', async () => {
    const response = await chunked();
    expect(response.headers.get('content-length')).toBeNull();
    expect(await bytesOf(response)).toHaveLength((await fileOf('xlsx')).byteSize);
  });

  test('breaks off when it is shorter', async () => {
    await expect(chunked('x').then(bytesOf)).rejects.toThrow();
  });

  test('is never longer: an error, or broken off when some of it is out', async () => {
    const read = async (response: Response): Promise<string> => {
      const text = await response.text();
      expect(response.headers.has('content-disposition')).toBe(response.ok);
      return response.ok ? `${text.length} bytes` : `${response.status} ${/"code":"(\w+)"/.exec(text)?.[1]}`;
    };
    const broken = (error: unknown): string => `broken off: ${(error as Error).name}`;
    const outcome = await chunked('x'.repeat(1_000_000)).then(read).catch(broken);
    expect(['502 UPSTREAM_BAD_RESPONSE', 'broken off: TypeError']).toContain(outcome);
  });
});

test('a compressed body passes as it is, for the caller to unpack', async () => {
  const file = await fileOf('xlsx');
  pair().sandbox.addFault({ match: ofStorage, kind: 'gzip', times: 1, after: 'execute' });
  const response = await get(file.downloadUrl);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await bytesOf(response)).toHaveLength(file.byteSize);
});

test('a file of the company comes as well', async () => {
  const query = `query C($id: ID!) { company(id: $id) { rootFolder { files { name byteSize downloadUrl } } } }`;
  const { company } = await pair().data(query, { id: String(pair().sandbox.world.big.id) });
  const [file] = company.rootFolder.files;
  const bytes = await bytesOf(await get(file.downloadUrl));
  expect([file.name, bytes.length, bytes.subarray(0, 5).toString()]).toEqual([
    'Read Me First.pdf',
    file.byteSize,
    '%PDF-',
  ]);
});
