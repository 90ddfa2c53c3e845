// Photos and drawings as files: downloaded through the gateway byte for byte, with the bearer to Procore only.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Pair } from '../support/gateway.js';
import { gid } from '../support/use-pair.js';

let pair: Pair;
beforeAll(async () => {
  pair = await Pair.start();
});
afterAll(() => pair[Symbol.asyncDispose]());

interface File {
  readonly name: string;
  readonly byteSize: number | null;
  readonly url: string;
  readonly downloadUrl: string;
}

async function project(fields: string) {
  const { big } = pair.sandbox.world;
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair.data(query, { id: gid('Project', big.id, big.projectIds[0]!) })).project;
}

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

/** The file as Procore hands it out, without the gateway. */
async function straight(url: string): Promise<Buffer> {
  const { clientId, clientSecret, companyId } = pair.sandbox.credentials;
  const token = await fetch(`${pair.sandbox.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
  });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${bearer}`, 'procore-company-id': String(companyId) };
  const leads = await fetch(url, { headers, redirect: 'manual' });
  return bytesOf(await fetch(leads.headers.get('location')!));
}

async function expectSame({ url, downloadUrl, byteSize, name }: File, start: string): Promise<void> {
  const response = await fetch(downloadUrl);
  expect(response.headers.get('content-disposition')).toContain(`filename="${name}"`);
  const bytes = await bytesOf(response);
  expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
  expect(bytes.equals(await straight(url))).toBe(true);
  if (byteSize !== null) expect(bytes).toHaveLength(byteSize);
}

const FILE = 'name byteSize url downloadUrl';

test('a photo, and the small image of it', async () => {
  const { photos } = await project(`photos(first: 2) { nodes { ${FILE} thumbnailDownloadUrl } }`);
  for (const photo of photos.nodes) {
    await expectSame(photo, '\xff\xd8\xff');
    const small = await bytesOf(await fetch(photo.thumbnailDownloadUrl));
    expect(small.subarray(0, 3).toString('latin1')).toBe('\xff\xd8\xff');
  }
});

test('the PDF of a drawing, its image, and a section of the specifications', async () => {
  const { drawingRevisions, specificationDivisions } = await project(
    `drawingRevisions(first: 1) { nodes { ${FILE} imageByteSize imageUrl imageDownloadUrl } }
     specificationDivisions { revisions(first: 1) { nodes { ${FILE} } } }`,
  );
  const [revision] = drawingRevisions.nodes;
  await expectSame(revision, '%PDF-');
  const { imageByteSize: byteSize, imageUrl: url, imageDownloadUrl: downloadUrl } = revision;
  await expectSame({ name: revision.name.replace('pdf', 'png'), byteSize, url, downloadUrl }, '\x89PNG');
  await expectSame(specificationDivisions[0].revisions.nodes[0], '%PDF-');
});

test('any file, whichever tool keeps it, through one interface', async () => {
  const { drawingRevisions, photos } = await project(
    'drawingRevisions(first: 1) { nodes { __typename ...F } } photos(first: 1) { nodes { __typename ...F } } } } ' +
      'fragment F on DownloadableFile { __typename name fileType url downloadUrl uploadedBy { id } createdAt ... on Photo { id ',
  );
  expect([drawingRevisions.nodes[0].fileType, photos.nodes[0].fileType]).toEqual(['pdf', 'jpg']);
  for (const { url } of [drawingRevisions.nodes[0], photos.nodes[0]]) expect(url).toMatch(/^http/);
});

test('nothing of Procore’s reached the storage', () => {
  const toStorage = pair.sandbox.log().filter(({ host }) => host === 'storage');
  expect(toStorage.length).toBeGreaterThan(5);
  expect(toStorage.filter(({ authorization, companyHeader }) => authorization || companyHeader !== null)).toEqual([]);
});
