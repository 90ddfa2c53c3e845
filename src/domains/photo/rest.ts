// Photos and their albums, which Procore calls images and image categories. The list of photos knows which part of a daily
// log one was added to and how it shows its surroundings, the show does not; of an album only the show names the photo on
// its cover, and only the list has that photo's address.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';
import type { Shape } from '../../procore/read/record.js';
import type { WireNamed } from '../../procore/values.js';

interface LocationReferenceWire extends WireNamed {
  readonly node_name?: string | null;
  readonly parent_id?: number | string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

interface TradeWire extends WireNamed {
  readonly active?: boolean | null;
  readonly updated_at?: string | null;
}

interface LogSegmentWire extends WireNamed {
  readonly description?: string | null;
  readonly deleted?: boolean | null;
  readonly deleted_at?: string | null;
}

export interface PhotoWire {
  readonly id: number | string;
  readonly url?: string | null;
  readonly size?: number | null;
  readonly filename?: string | null;
  readonly description?: string | null;
  readonly thumbnail_url?: string | null;
  readonly taken_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly location?: LocationReferenceWire | null;
  readonly image_category_id?: number | string | null;
  readonly image_category_name?: string | null;
  readonly image_category_private?: boolean | null;
  readonly permanently_deleted?: boolean | null;
  readonly private?: boolean | null;
  readonly projection?: string | null;
  readonly starred?: boolean | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly origin_id?: number | string | null;
  readonly daily_log_header_id?: number | string | null;
  readonly daily_log_segment?: LogSegmentWire | null;
  readonly gps_lat?: string | null;
  readonly gps_long?: string | null;
  readonly uploader?: WireNamed | null;
  readonly trades?: readonly TradeWire[] | null;
  readonly comments_count?: number | null;
}

export interface PhotoAlbumWire extends WireNamed {
  readonly count?: number | null;
  readonly cover_photo?: string | null;
  readonly album_cover_id?: number | string | null;
  readonly private?: boolean | null;
  readonly position?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}

export const photoList = list<PhotoWire>()({
  path: '/rest/v1.0/images',
  noun: 'Photo',
  projectInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const photoShow = show<PhotoWire>()({ path: '/rest/v1.0/images/{id}', noun: 'Photo', projectInQuery: true });

const both = [
  ...['id', 'url', 'size', 'filename', 'description', 'thumbnail_url', 'taken_at', 'created_at', 'updated_at'],
  ...['location', 'image_category_id', 'image_category_name', 'image_category_private', 'permanently_deleted'],
  ...['private', 'starred', 'width', 'height', 'origin_id', 'daily_log_header_id', 'gps_lat', 'gps_long'],
  ...['uploader', 'trades', 'comments_count'],
] as (keyof PhotoWire)[];

export const photoView: View<PhotoWire> = {
  query: [['serializer_view', 'normal']],
  fields: [...both, 'projection', 'daily_log_segment'],
};

export const photoShown: Shape<PhotoWire> = { fields: both };

export const photoAlbumList = list<PhotoAlbumWire>()({
  path: '/rest/v1.0/image_categories',
  noun: 'PhotoAlbum',
  projectInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const photoAlbumShow = show<PhotoAlbumWire>()({
  path: '/rest/v1.0/image_categories/{id}',
  noun: 'PhotoAlbum',
  projectInQuery: true,
});

export const photoAlbumView: View<PhotoAlbumWire> = {
  query: [],
  fields: ['id', 'name', 'position', 'private', 'count', 'created_at', 'cover_photo', 'updated_at'],
};

export const photoAlbumShown: Shape<PhotoAlbumWire> = {
  fields: ['id', 'name', 'position', 'private', 'count', 'created_at', 'album_cover_id'],
};
