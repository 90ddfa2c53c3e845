// Photos and albums, which Procore calls images and image categories: the project is in the query.
import { anyId, contains, equals, hasId, within } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id, idRanges, map, Malformed, oneOf, parseInstant, required, text } from '../parameters.js';
import { allows } from '../principal.js';
import type { Context, ToolAccess } from '../route.js';
import { trades, type Trade } from '../seed/company.js';
import { sizeOf } from '../seed/file.js';
import { inProject } from '../seed/of-project.js';
import { logSegments, photoAlbums, photos, type LogSegment, type Photo, type PhotoAlbum } from '../seed/photo.js';
import { locations, type Location } from '../seed/site.js';
import { users } from '../seed/user.js';
import { bySign } from '../sorting.js';
import { copy, embed, embedAll, hosted, type Lens, type Shape } from '../shape.js';
import { heldByProcore, heldByStorage } from '../storage.js';
import { personShape } from './user.js';

const read: ToolAccess = { tool: 'photos', level: 'read' };
const projectInQuery = { project_id: required(id) };

const albumOf = ({ image_category_id }: Photo, { data }: Lens): PhotoAlbum =>
  photoAlbums.in(data).must(image_category_id);

/** Where something can be done to a photo. */
const linkTo = (action: string) =>
  hosted((photo: Photo) => `/rest/v1.0/images/${photo.id}${action}?project_id=${photo.project_id}`);

/** What list and show agree on. */
const common: Shape<Photo> = {
  ...copy<Photo>()(
    'id description taken_at created_at updated_at image_category_id private starred width height origin_id',
    'daily_log_header_id gps_lat gps_long comments_count',
  ),
  url: heldByProcore(({ file }) => file),
  thumbnail_url: heldByStorage(({ thumbnail }) => thumbnail),
  size: ({ file }) => sizeOf(file),
  filename: ({ file }) => file.filename,
  location: embed(
    locations,
    copy<Location>()('id name node_name parent_id created_at updated_at'),
    (photo) => photo.location_id,
  ),
  image_category_name: (photo, lens) => albumOf(photo, lens).name,
  image_category_private: (photo, lens) => albumOf(photo, lens).private,
  permanently_deleted: () => false,
  uploader: embed(users, personShape, (photo) => photo.uploader_id),
  links: (photo, lens) => ({
    self: linkTo('')(photo, lens),
    update: linkTo('')(photo, lens),
    delete: linkTo('')(photo, lens),
    permanentlyDelete: null,
    retrieve: null,
  }),
  trades: embedAll(trades, copy<Trade>()('id name active updated_at'), (photo) => photo.trade_ids),
};

const segmentShape: Shape<LogSegment> = {
  ...copy<LogSegment>()('id name description'),
  deleted: () => false,
  deleted_at: () => null,
};

const listShape: Shape<Photo> = {
  ...common,
  ...copy<Photo>()('projection daily_log_segment_id'),
  daily_log_segment: embed(logSegments, segmentShape, (photo) => photo.daily_log_segment_id),
};

/** Private photos are for whoever put them there and the tool's admins. */
function visible(context: Context): readonly Photo[] {
  const { data, grant, query } = context;
  const all = inProject(photos, data, query.get('project_id', id) ?? 0);
  if (allows(grant.projectTools, 'photos', 'admin')) return all;
  return all.filter((photo) => !photo.private || photo.uploader_id === grant.userId);
}

/** Whether a photo was taken in one of these places, or in a place inside one of them. */
function isTakenAt(photo: Photo, wanted: ReturnType<typeof idRanges.read>, within: boolean, { data }: Lens): boolean {
  for (let at = locations.in(data).get(photo.location_id); at; at = locations.in(data).get(at.parent_id)) {
    const { id: place } = at;
    if (wanted.some(({ from, to }) => from <= place && place <= to)) return true;
    if (!within) return false;
  }
  return false;
}

function taken(context: Context): readonly Photo[] {
  const { query } = context;
  const wanted = query.get('filters[location_id]', idRanges);
  const within = query.get('filters[include_sublocations]', flag) ?? false;
  return visible(context).filter((photo) => wanted === undefined || isTakenAt(photo, wanted, within, context));
}

/** `2026-06-01`, or `2026-06-01...2026-06-07`. */
const days = map(text, (value) => {
  const [from = '', to = from, ...rest] = value.split('...');
  const areDays = [from, to].every((day) => day.length === 10 && !Number.isNaN(parseInstant(day)));
  if (rest.length > 0 || !areDays) throw new Malformed(`"${value}" is not a day or A...B`);
  return (photo: Photo) => photo.log_date !== null && from <= photo.log_date && photo.log_date <= to;
});

const albumShape = copy<PhotoAlbum>()('id name position private created_at');

function linksOf({ id: album, project_id }: PhotoAlbum, { origin }: Lens) {
  const self = `${origin}/rest/v1.0/image_categories/${album}?project_id=${project_id}`;
  const show = `${origin}/rest/v1.0/images?project_id=${project_id}&image_category_id=${album}`;
  return { show, delete: self, update: self };
}

const photosIn = (album: PhotoAlbum, { data }: Lens): number =>
  photos.in(data).where((photo) => photo.image_category_id === album.id).length;

/** Private albums are for the tool's admins. */
function albums({ data, grant, query }: Context): readonly PhotoAlbum[] {
  const isAdmin = allows(grant.projectTools, 'photos', 'admin');
  return inProject(photoAlbums, data, query.get('project_id', id) ?? 0).filter((album) => isAdmin || !album.private);
}

export const photoRoutes = [
  list(photos, '/rest/v1.0/images', {
    views: {
      parameter: 'serializer_view',
      default: listShape,
      shapes: {
        ...{ normal: listShape, android: listShape, mobile: listShape, mobile_feed: listShape },
        ...{ prostore_file: listShape, ids_only: null },
      },
    },
    access: read,
    query: { ...projectInQuery, 'filters[location_id]': idRanges, 'filters[include_sublocations]': flag },
    rows: taken,
    filters: {
      image_category_id: hasId((photo) => photo.image_category_id),
      'filters[daily_log_segment_id]': anyId((photo) => photo.daily_log_segment_id),
      'filters[log_date]': days,
      'filters[private]': equals(flag, (photo) => photo.private),
      'filters[starred]': equals(flag, (photo) => photo.starred),
      'filters[trade_ids]': anyId((photo) => photo.trade_ids),
      'filters[projection]': equals(oneOf('360', 'regular'), (photo) =>
        photo.projection === 'unknown' ? null : photo.projection,
      ),
      'filters[query]': contains((photo) => [photo.description, photo.file.filename]),
      'filters[created_at]': within((photo) => photo.created_at),
      'filters[updated_at]': within((photo) => photo.updated_at),
      'filters[uploader_id]': anyId((photo) => photo.uploader_id),
      'filters[id]': anyId((photo) => photo.id),
    },
    // What the last three go by is not documented: here it is when a photo was taken, or came.
    sorting: bySign({
      created_at: (photo) => photo.created_at,
      taken_at: (photo) => photo.taken_at,
      exposure_date: (photo) => photo.taken_at,
      most_recent: (photo) => photo.created_at,
      deleted_at: () => null,
    }),
    paging: v1Paging,
  }),
  show('/rest/v1.0/images/{id}', {
    views: onlyView(common),
    access: read,
    query: projectInQuery,
    find: (context) => visible(context).find((photo) => photo.id === context.ids.id),
  }),
  list(photoAlbums, '/rest/v1.0/image_categories', {
    views: onlyView({
      ...albumShape,
      ...copy<PhotoAlbum>()('updated_at'),
      count: photosIn,
      cover_photo: heldByStorage((album, { data }) => photos.in(data).get(album.album_cover_id)?.thumbnail ?? null),
      links: linksOf,
    }),
    access: read,
    query: projectInQuery,
    rows: albums,
    paging: v1Paging,
  }),
  show('/rest/v1.0/image_categories/{id}', {
    views: onlyView({ ...albumShape, ...copy<PhotoAlbum>()('album_cover_id'), count: photosIn }),
    access: read,
    query: projectInQuery,
    find: (context) => albums(context).find((album) => album.id === context.ids.id),
  }),
];
