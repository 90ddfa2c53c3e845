// Photos and albums: lists, one of them, what is private, and the way from places and people.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { Pair } from '../support/gateway.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const images = (rest = '') => `GET /rest/v1.0/images?project_id=${where().project}&serializer_view=normal${rest}`;

async function project(fields: string, from = pair()) {
  const { company, project: id } = where();
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await from.data(query, { id: gid('Project', company, id) })).project;
}

const PHOTO = `id procoreId project { procoreId } description name fileType byteSize url downloadUrl thumbnailUrl
  thumbnailDownloadUrl width height projection takenAt coordinates { latitude longitude } location { procoreId name nodeName }
  album { procoreId name private } private starred permanentlyDeleted trades { procoreId name active updatedAt } commentCount
  dailyLogSegment { procoreId name description deleted deletedAt } dailyLogHeaderId originId uploadedBy { name } createdAt
  updatedAt`;

describe('the photos of a project', () => {
  test('every field of a page in one call', async () => {
    const { company, project: id } = where();
    const { photos } = await project(`photos(first: 30) { totalCount nodes { ${PHOTO} } }`);
    expect(photos.totalCount).toBe(260);
    const [first] = photos.nodes;
    expect(first).toMatchObject({
      id: gid('Photo', company, id, Number(first.procoreId)),
      ...{ name: expect.stringMatching(/^IMG_\d{4}\.jpg$/), fileType: 'jpg', width: 4032, permanentlyDeleted: false },
      downloadUrl: expect.stringContaining('/downloads?link='),
      url: expect.stringContaining('/files/'),
      album: { name: expect.any(String), private: expect.any(Boolean) },
      uploadedBy: { name: expect.any(String) },
    });
    expect(new Set(photos.nodes.map(({ projection }: { projection: string }) => projection))).toEqual(
      new Set(['REGULAR', 'PANORAMIC', 'UNKNOWN']),
    );
    const located = photos.nodes.filter((photo: { coordinates: object | null }) => photo.coordinates !== null);
    for (const { coordinates } of nonEmpty(located))
      expect(Math.abs(coordinates.latitude - 37.7955)).toBeLessThan(0.001);
    expect(pair().calls()).toEqual([images('&page=1&per_page=30')]);
  });

  test('are filtered, searched and sorted by Procore', async () => {
    const { company, project: id } = where();
    await project(
      `photos(first: 2, search: "rebar", sort: { field: TAKEN_AT, direction: DESC }, filter: {
        ids: ["1", "${gid('Photo', company, id, 2)}"], albumId: "3", locationIds: ["4"], withinSublocations: true,
        uploadedByIds: ["${gid('User', company, 5)}"], tradeIds: ["6"], dailyLogSegmentIds: ["7"], logDate: "2026-03-02",
        private: false, starred: true, projection: PANORAMIC, createdAt: { from: "2026-01-01T00:00:00Z" },
        updatedAt: { to: "2026-06-01T00:00:00Z" } }) { totalCount }`,
    );
    expect(pair().calls()).toEqual([
      images(
        '&filters[id][]=1&filters[id][]=2&image_category_id=3&filters[location_id][]=4&filters[include_sublocations]=true' +
          '&filters[uploader_id][]=5&filters[trade_ids][]=6&filters[daily_log_segment_id][]=7&filters[log_date]=2026-03-02' +
          '&filters[private]=false&filters[starred]=true&filters[projection]=360' +
          '&filters[created_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z' +
          '&filters[updated_at]=1970-01-01T00:00:00Z...2026-06-01T00:00:00Z&filters[query]=rebar&sort=-taken_at&page=1&per_page=2',
      ),
    ]);
  });

  test('ids of other things are refused before anything is sent', async () => {
    const { company, project: id } = where();
    const query = `query P($id: ID!, $filter: PhotoFilter) { project(id: $id) { photos(filter: $filter) { totalCount } } }`;
    for (const filter of [{ albumId: gid('Photo', company, id, 3) }, { uploadedByIds: ['..'] }, { ids: [] }]) {
      const { errors } = await pair().query(query, { id: gid('Project', company, id), filter });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([
        'ids' in filter ? 'INVALID_ARGUMENT' : 'INVALID_ID',
      ]);
    }
    expect(pair().calls()).toEqual([]);
  });
});

describe('one photo', () => {
  test('is one call; what only the list shows is asked of the list', async () => {
    const { photos } = await project('photos(first: 1) { nodes { id procoreId } }');
    const [{ id, procoreId }] = photos.nodes;
    pair().forget();
    const read = (fields: string) =>
      pair().data(`query N($id: ID!) { node(id: $id) { ... on Photo { ${fields} } } }`, { id });
    await read('name description trades { name }');
    expect(pair().calls()).toEqual([`GET /rest/v1.0/images/${procoreId}?project_id=${where().project}`]);
    await read('name projection');
    expect(pair().calls()).toEqual([images(`&filters[id][]=${procoreId}&page=1&per_page=1`)]);
  });

  test('that is not there is null with an error', async () => {
    const { company, project: id } = where();
    const { data, errors } = await pair().query(
      'query P($id: ID!) { project(id: $id) { photo(id: "1") { name } photoAlbum(id: "1") { name } } }',
      { id: gid('Project', company, id) },
    );
    expect(data.project).toEqual({ photo: { name: null }, photoAlbum: { name: null } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('albums', () => {
  test('all of a project in one call, their photos in one each', async () => {
    const { photoAlbums } = await project(
      'photoAlbums { procoreId name private position photoCount coverUrl createdAt updatedAt photos(first: 1) { totalCount } }',
    );
    expect(photoAlbums.map(({ name }: { name: string }) => name)).toEqual([
      ...['Unclassified', 'Progress', 'Safety', 'Site Conditions', 'Claims'],
    ]);
    for (const { photoCount, photos } of nonEmpty(photoAlbums)) expect(photos.totalCount).toBe(photoCount);
    expect(pair().calls()).toEqual(
      [
        `GET /rest/v1.0/image_categories?project_id=${where().project}&page=1&per_page=2000`,
        ...photoAlbums.map(({ procoreId }: { procoreId: string }) =>
          images(`&image_category_id=${procoreId}&page=1&per_page=1`),
        ),
      ].sort(),
    );
  });

  test('the photo on the cover is named by the show only', async () => {
    const { photoAlbums } = await project('photoAlbums { procoreId }');
    const [{ procoreId }] = photoAlbums;
    pair().forget();
    const { photoAlbum } = await project(`photoAlbum(id: "${procoreId}") { name coverPhoto { procoreId } }`);
    expect(photoAlbum).toEqual({ name: 'Unclassified', coverPhoto: { procoreId: expect.any(String) } });
    expect(pair().calls()).toEqual([`GET /rest/v1.0/image_categories/${procoreId}?project_id=${where().project}`]);
  });
});

describe('from elsewhere', () => {
  test('the photos of a place, and of the places in it', async () => {
    const { photos } = await project('photos(first: 25) { nodes { location { id procoreId } } }');
    const { location } = photos.nodes.find((photo: { location: object | null }) => photo.location !== null);
    pair().forget();
    const query = `query L($id: ID!) { node(id: $id) { ... on Location {
      here: photos(first: 2) { totalCount } within: photos(first: 2, withinSublocations: true) { totalCount } } } }`;
    const { node } = await pair().data(query, { id: location.id });
    expect(node.here.totalCount).toBeGreaterThan(0);
    expect(node.within.totalCount).toBeGreaterThanOrEqual(node.here.totalCount);
    const at = images(`&filters[location_id][]=${location.procoreId}`);
    expect(pair().calls()).toEqual([
      `${at}&filters[include_sublocations]=true&page=1&per_page=2`,
      `${at}&page=1&per_page=2`,
    ]);
  });

  test('the photos of a person, in a project', async () => {
    const { company, project: id } = where();
    const { photos } = await project('photos(first: 1) { nodes { uploadedBy { id procoreId } } }');
    const [{ uploadedBy }] = photos.nodes;
    pair().forget();
    const query = `query U($id: ID!, $project: ID!) { node(id: $id) { ... on User { photos(projectId: $project, first: 2) {
      totalCount nodes { uploadedBy { procoreId } } } } } }`;
    const { node } = await pair().data(query, { id: uploadedBy.id, project: gid('Project', company, id) });
    expect(node.photos.nodes[0].uploadedBy.procoreId).toBe(uploadedBy.procoreId);
    expect(pair().calls()).toEqual([images(`&filters[uploader_id][]=${uploadedBy.procoreId}&page=1&per_page=2`)]);
  });
});

test('private photos and albums are not there for others', async () => {
  const { clientId, clientSecret } = pair().sandbox.world.principals.limited;
  await using limited = await Pair.start({ credentials: { clientId, clientSecret } });
  const fields = 'photoAlbums { name private } photos(filter: { private: true }) { totalCount nodes { id } }';
  const all = await project(fields);
  expect(all.photos.totalCount).toBeGreaterThan(40);
  expect(all.photoAlbums).toHaveLength(5);
  const { photos, photoAlbums } = await project(fields, limited);
  expect(photos).toEqual({ totalCount: 0, nodes: [] });
  expect(photoAlbums).toHaveLength(4);
  const { company, project: id } = where();
  const { errors } = await limited.query(
    'query P($id: ID!, $photo: ID!) { project(id: $id) { photo(id: $photo) { name } specificationDivisions { id } } }',
    { id: gid('Project', company, id), photo: all.photos.nodes[0].id },
  );
  expect(errors.map(({ path, extensions: { code } }) => [path?.[1], code]).sort()).toEqual([
    ['photo', 'NOT_FOUND'],
    ['specificationDivisions', 'FORBIDDEN'],
  ]);
});
