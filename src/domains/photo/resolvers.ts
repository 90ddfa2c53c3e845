// Photos and albums in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  LocationPhotosArgs,
  LocationResolvers,
  PhotoAlbumPhotosArgs,
  PhotoAlbumResolvers,
  PhotoFilter,
  PhotoProjection,
  PhotoResolvers,
  PhotoSortField,
  ProjectPhotosArgs,
  ProjectResolvers,
  TradePhotosArgs,
  TradeResolvers,
  UserPhotosArgs,
  UserResolvers,
} from '../../graphql/generated.js';
import { projectFrom } from '../../kernel/project-argument.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { InProject, RecordKey } from '../../procore/read/record.js';
import { absoluteUrl, enumeration, fileTypeOf } from '../../procore/values.js';
import { photoAlbumList, photoAlbumView, type PhotoAlbumWire, photoList, photoView, type PhotoWire } from './rest.js';

const image = fieldsOf<PhotoWire, InProject, Context>();
const album = fieldsOf<PhotoAlbumWire, InProject, Context>();

const projectionOf = enumeration<PhotoProjection>({ REGULAR: 'regular', PANORAMIC: '360', UNKNOWN: 'unknown' });

/** Degrees as text; null unless both are there. */
function coordinatesOf(latitude: string | null | undefined, longitude: string | null | undefined) {
  const [north, east] = [latitude, longitude].map((text) => (text ? Number(text) : NaN)) as [number, number];
  return Number.isFinite(north) && Number.isFinite(east) ? { latitude: north, longitude: east } : null;
}

export const Photo = {
  id: image.globalId,
  procoreId: image.procoreId,
  project: image.ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  description: image.field('description'),
  name: image.field('filename'),
  fileType: image.derive(['filename'], ({ filename }) => fileTypeOf(filename)),
  byteSize: image.field('size'),
  url: image.derive(['url'], ({ url }) => absoluteUrl(url)),
  downloadUrl: image.derive(['url', 'filename', 'size'], ({ url, filename, size }, { key }, { downloadUrl }) =>
    downloadUrl({ url: absoluteUrl(url), name: filename, byteSize: size }, key.company),
  ),
  thumbnailUrl: image.derive(['thumbnail_url'], ({ thumbnail_url: url }) => absoluteUrl(url)),
  thumbnailDownloadUrl: image.derive(
    ['thumbnail_url', 'filename'],
    ({ thumbnail_url: url, filename }, { key }, { downloadUrl }) =>
      downloadUrl({ url: absoluteUrl(url), name: filename }, key.company),
  ),
  width: image.field('width'),
  height: image.field('height'),
  projection: image.derive(['projection'], ({ projection }) => projectionOf(projection)),
  takenAt: image.field('taken_at'),
  coordinates: image.derive(['gps_lat', 'gps_long'], ({ gps_lat, gps_long }) => coordinatesOf(gps_lat, gps_long)),
  location: image.derive(['location'], ({ location }, { key: { company, project } }, { loaders }) =>
    location ? loaders.location.reference({ company, project, id: wireId(location.id) }, location) : null,
  ),
  album: image.derive(
    ['image_category_id', 'image_category_name', 'image_category_private'],
    (shown, { key: { company, project } }, { loaders }) => {
      const { image_category_id: id, image_category_name: name, image_category_private: isPrivate } = shown;
      return id
        ? loaders.photoAlbum.reference({ company, project, id: wireId(id) }, { id, name, private: isPrivate })
        : null;
    },
  ),
  private: image.field('private'),
  starred: image.field('starred'),
  permanentlyDeleted: image.field('permanently_deleted'),
  trades: image.derive(['trades'], ({ trades }, { key: { company } }, { loaders }) =>
    (trades ?? []).map((trade) => loaders.trade.reference({ company, id: wireId(trade.id) }, trade)),
  ),
  commentCount: image.field('comments_count'),
  dailyLogSegment: image.derive(['daily_log_segment'], ({ daily_log_segment: segment }) =>
    segment
      ? {
          procoreId: String(segment.id),
          name: segment.name ?? null,
          description: segment.description ?? null,
          deleted: segment.deleted ?? null,
          deletedAt: segment.deleted_at ?? null,
        }
      : null,
  ),
  dailyLogHeaderId: image.derive(['daily_log_header_id'], ({ daily_log_header_id: id }) => (id ? String(id) : null)),
  originId: image.derive(['origin_id'], ({ origin_id: id }) => (id === null || id === undefined ? null : String(id))),
  uploadedBy: image.derive(['uploader'], ({ uploader }, { key: { company } }, { loaders }) =>
    uploader
      ? loaders.user.reference({ company, id: wireId(uploader.id) }, { id: uploader.id, name: uploader.name })
      : null,
  ),
  createdAt: image.field('created_at'),
  updatedAt: image.field('updated_at'),
} satisfies Partial<PhotoResolvers>;

const filters: filter.FilterTable<PhotoFilter> = {
  ids: filter.someOf('filters[id][]', 'Photo', 2),
  albumId: filter.oneOf('image_category_id', 'PhotoAlbum', 2),
  locationIds: filter.someOf('filters[location_id][]', 'Location', 2),
  withinSublocations: filter.flag('filters[include_sublocations]'),
  uploadedByIds: filter.someOf('filters[uploader_id][]', 'User', 1),
  tradeIds: filter.someIds('filters[trade_ids][]'),
  dailyLogSegmentIds: filter.someIds('filters[daily_log_segment_id][]'),
  logDate: filter.text('filters[log_date]'),
  private: filter.flag('filters[private]'),
  starred: filter.flag('filters[starred]'),
  projection: filter.choice('filters[projection]', { REGULAR: 'regular', PANORAMIC: '360' }),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
};

/** Procore names five; of the other three it does not say what they go by. */
const sortOf = filter.signedSort<PhotoSortField>({ TAKEN_AT: 'taken_at', CREATED_AT: 'created_at' });

type Place = Pick<InProject, 'company' | 'project'>;
type PhotosArgs = Partial<Omit<ProjectPhotosArgs, 'filter'>>;

/** The photos of a project, narrowed by what the parent says. */
function photos<Args extends PhotosArgs, P extends { readonly key: RecordKey }>(
  placeOf: (parent: P, args: Args, context: Context) => Place,
  narrow: (args: Args, parent: P) => PhotoFilter | null | undefined,
) {
  const { asks, views } = connection;
  const resolve = (parent: P, args: Args, context: Context, info: Parameters<typeof connection>[3]) =>
    connection({ place: placeOf(parent, args, context), filter: narrow(args, parent) }, args, context, info);
  return asking(asks, resolve, views);
}

interface Narrowed {
  readonly place: Place;
  readonly filter: PhotoFilter | null | undefined;
}

const connection = connectionField({
  endpoint: photoList,
  views: [photoView],
  list: ({ place: { company, project }, filter: wanted }: Narrowed, args: PhotosArgs) => ({
    company,
    path: { project_id: project },
    query: [
      ...filter.filterQuery(filters, wanted, [company, project]),
      ...filter.searchQuery('filters[query]', args.search),
      ...sortOf(args.sort),
    ],
  }),
  resolvers: () => Photo,
  node: (wire, view, _company, { place }, { loaders }: Context) =>
    loaders.photo.listed({ ...place, id: wireId(wire.id) }, wire, view),
});

interface OfProject {
  readonly key: InProject;
}

export const PhotoAlbum = {
  id: album.globalId,
  procoreId: album.procoreId,
  project: album.ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  name: album.field('name'),
  private: album.field('private'),
  position: album.field('position'),
  photoCount: album.field('count'),
  coverPhoto: album.derive(['album_cover_id'], ({ album_cover_id: id }, { key: { company, project } }, { loaders }) =>
    id ? loaders.photo.reference({ company, project, id: wireId(id) }, { id }) : null,
  ),
  coverUrl: album.derive(['cover_photo'], ({ cover_photo: url }) => absoluteUrl(url)),
  photos: photos(
    ({ key }: OfProject) => key,
    (_args: Partial<PhotoAlbumPhotosArgs>, { key: { id } }) => ({ albumId: id }),
  ),
  createdAt: album.field('created_at'),
  updatedAt: album.field('updated_at'),
} satisfies Partial<PhotoAlbumResolvers>;

export const Location: Pick<LocationResolvers, 'photos'> = {
  photos: photos(
    ({ key }: OfProject) => key,
    ({ withinSublocations }: Partial<LocationPhotosArgs>, { key: { id } }) => ({
      locationIds: [id],
      withinSublocations: withinSublocations ?? null,
    }),
  ),
};

interface Parent {
  readonly key: RecordKey;
}

export const User: Pick<UserResolvers, 'photos'> = {
  photos: photos(
    ({ key: { company } }: Parent, { projectId }: UserPhotosArgs, { loaders }) => ({
      company,
      project: loaders.project.keyFrom(projectId, 'projectId', [company]).id,
    }),
    (_args, { key: { id } }) => ({ uploadedByIds: [id] }),
  ),
};

export const Trade: Pick<TradeResolvers, 'photos'> = {
  photos: photos(
    ({ key: { company } }: Parent, { projectId }: TradePhotosArgs) => ({
      company,
      project: projectFrom(projectId, company),
    }),
    (_args, { key: { id } }) => ({ tradeIds: [id] }),
  ),
};

export const Project = {
  photos: photos(
    ({ key: { company, id } }: Parent) => ({ company, project: id }),
    (args: Partial<ProjectPhotosArgs>) => args.filter,
  ),
  photo: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.photo.claimed(loaders.photo.keyFrom(id, 'id', [company, project]), selectedFields(info)),

  photoAlbums: listField({
    endpoint: photoAlbumList,
    list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
    item: (wire, company, { key }, { loaders }: Context) =>
      loaders.photoAlbum.listed({ company, project: key.id, id: wireId(wire.id) }, wire, photoAlbumView),
  }),
  photoAlbum: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.photoAlbum.claimed(loaders.photoAlbum.keyFrom(id, 'id', [company, project]), selectedFields(info)),
} satisfies Partial<ProjectResolvers>;
